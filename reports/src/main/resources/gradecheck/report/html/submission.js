
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
