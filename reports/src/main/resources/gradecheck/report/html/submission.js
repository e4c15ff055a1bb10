
/** The next and previous check that lost points; those are the ones that stand open. */
(() => {
  const lost = [...document.querySelectorAll("details.check[open]")];
  let at = -1;
  const go = step => {
    if (lost.length > 0) {
      at = (at + step + lost.length) % lost.length;
      lost[at].open = true;
      lost[at].scrollIntoView({ block: "center" });
      lost[at].querySelector("summary").focus({ preventScroll: true });
    }
  };
  page.on("n", () => go(1));
  page.on("p", () => go(at < 0 ? 0 : -1));
})();

/** Logarithmic or linear: one switch for all charts of training loss. */
(() => {
  const scale = document.getElementById("scale");
  if (!scale) {
    return;
  }
  const buttons = [...scale.querySelectorAll("button")];
  buttons.forEach(button => button.addEventListener("click", () => {
    buttons.forEach(each => each.setAttribute("aria-pressed", String(each === button)));
    document.querySelectorAll(".plot > [data-scale]").forEach(chart => {
      chart.hidden = chart.dataset.scale !== button.dataset.scale;
    });
  }));
  scale.hidden = false;
})();

/** A crosshair in each chart that has numbers below it: by pointer, and as a slider by arrow keys. */
document.querySelectorAll(".plot").forEach(plot => {
  const figure = plot.closest("figure");
  const rows = [...figure.querySelectorAll("tbody tr")].map(row => [...row.cells].map(cell => cell.textContent));
  const names = [...figure.querySelectorAll("thead th")].map(head => head.textContent.toLowerCase());
  const fields = [...plot.querySelectorAll(".field")];
  if (rows.length < 2 || fields.length === 0) {
    return;
  }
  const readout = plot.querySelector(".readout");
  const lines = fields.map(field => {
    const line = document.createElementNS(field.namespaceURI, "line");
    line.setAttribute("class", "crosshair");
    line.setAttribute("y1", field.getAttribute("y"));
    line.setAttribute("y2", Number(field.getAttribute("y")) + Number(field.getAttribute("height")));
    line.setAttribute("visibility", "hidden");
    field.before(line);
    return line;
  });
  let at = 0;
  const show = index => {
    at = Math.min(Math.max(0, index), rows.length - 1);
    const words = rows[at].map((value, i) => names[i] + " " + value).join(", ");
    readout.textContent = words;
    plot.setAttribute("aria-valuenow", at + 1);
    plot.setAttribute("aria-valuetext", words);
    fields.forEach((field, i) => {
      const x = Number(field.getAttribute("x")) + Number(field.getAttribute("width")) * at / (rows.length - 1);
      lines[i].setAttribute("x1", x);
      lines[i].setAttribute("x2", x);
      lines[i].setAttribute("visibility", "visible");
    });
  };
  const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity };
  plot.tabIndex = 0;
  plot.setAttribute("role", "slider");
  plot.setAttribute("aria-label", "Epoch of " + figure.querySelector("h3").textContent);
  plot.setAttribute("aria-valuemin", 1);
  plot.setAttribute("aria-valuemax", rows.length);
  plot.setAttribute("aria-valuenow", 1);
  plot.setAttribute("aria-valuetext", "epoch 1");
  plot.addEventListener("keydown", event => {
    if (event.key in steps) {
      event.preventDefault();
      show(at + steps[event.key]);
    }
  });
  fields.forEach(field => field.addEventListener("pointermove", event => {
    const box = field.getBoundingClientRect();
    show(Math.round((event.clientX - box.left) / box.width * (rows.length - 1)));
  }));
});
