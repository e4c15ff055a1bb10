
/** The table of submissions: sorted, filtered, a page at a time. */
(() => {
  const source = document.getElementById("data");
  if (!source) {
    return;
  }
  const ROWS = 100;
  const data = JSON.parse(source.textContent);
  const table = document.getElementById("table");
  const query = document.getElementById("query");
  const count = document.getElementById("count");
  const previous = document.getElementById("previous");
  const next = document.getElementById("next");
  const heads = [...table.tHead.rows[0].cells];
  const state = { sort: null, down: false, page: 0 };
  let shown = data.rows;

  const points = hundredths => String(hundredths / 100);
  const percent = row => row.m === 0 ? 100 : 100 * row.p / row.m;

  /** Values a number can be compared with, by the word before the colon. */
  const numbers = new Map([["score", row => row.p / 100], ["percent", row => Math.floor(percent(row) + 1e-9)]]);
  data.tasks.forEach((task, i) => numbers.set(task, row => row.t[i] / 100));
  data.same.forEach((group, i) => group.forEach(row => { data.rows[row].same = String(i + 1); }));

  const words = new Map([
    ["status", (row, text) => data.statusIds[row.s].includes(text) || data.statuses[row.s].word.includes(text)],
    ["late", (row, text) => (row.late ? "yes" : "no") === text],
    ["same", (row, text) => row.same === text],
    ["finding", (row, text) => row.f.some(f => data.findings[f].includes(text))],
  ]);

  const comparison = text => {
    const range = /^(-?[\d.]+)[-–](-?[\d.]+)$/.exec(text);
    if (range) {
      return value => value >= Number(range[1]) && value <= Number(range[2]);
    }
    const [, sign, digits] = /^(<=|>=|<|>|=)?(.*)$/.exec(text);
    const limit = Number(digits);
    return {
      "<": value => value < limit, "<=": value => value <= limit,
      ">": value => value > limit, ">=": value => value >= limit,
    }[sign] || (value => value === limit);
  };

  const condition = token => {
    const colon = token.indexOf(":");
    const key = token.slice(0, colon);
    const text = token.slice(colon + 1);
    if (colon > 0 && numbers.has(key)) {
      const holds = comparison(text);
      return row => holds(numbers.get(key)(row));
    }
    if (colon > 0 && words.has(key)) {
      return row => words.get(key)(row, text);
    }
    return row => row.n.toLowerCase().includes(token) || row.i.toLowerCase().includes(token);
  };

  const order = {
    name: (a, b) => a.n.localeCompare(b.n, undefined, { numeric: true }),
    score: (a, b) => a.p - b.p,
    status: (a, b) => a.s - b.s,
    findings: (a, b) => b.f.length - a.f.length || (a.f[0] ?? -1) - (b.f[0] ?? -1),
  };
  data.tasks.forEach((task, i) => { order[task] ??= (a, b) => a.t[i] - b.t[i]; });

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  };

  const rowOf = row => {
    const link = element("a", "", element("bdi", "", row.n));
    link.href = row.l;
    const head = element("th", "", link);
    head.scope = "row";
    if (row.i) {
      head.append(" ", element("span", "quiet", element("bdi", "", row.i)));
    }
    if (row.late) {
      head.append(" ", element("span", "mark tone-mixed", "late"));
    }
    const status = data.statuses[row.s];
    const symbol = element("span", "", status.symbol);
    symbol.setAttribute("aria-hidden", "true");
    const findings = element("td", "");
    row.f.forEach((f, i) => findings.append(...(i ? [element("br", "")] : []), element("code", "", data.findings[f])));
    return element("tr", "", head, element("td", "number strong", points(row.p)),
      ...row.t.map(each => element("td", "number", points(each))),
      element("td", "", element("span", "mark tone-" + status.tone.toLowerCase(), symbol, " ", status.word)), findings);
  };

  const show = () => {
    const pages = Math.max(1, Math.ceil(shown.length / ROWS));
    state.page = Math.min(Math.max(0, state.page), pages - 1);
    const from = state.page * ROWS;
    const part = shown.slice(from, from + ROWS);
    table.tBodies[0].replaceChildren(...part.map(rowOf));
    const all = shown.length === data.rows.length ? shown.length : shown.length + " of " + data.rows.length;
    count.textContent = all + (data.rows.length === 1 ? " submission" : " submissions")
      + (pages > 1 ? ", page " + (state.page + 1) + " of " + pages : "");
    previous.disabled = state.page === 0;
    next.disabled = state.page === pages - 1;
    previous.parentElement.hidden = pages === 1;
    heads.forEach(head => {
      const value = head.dataset.key === state.sort ? state.down ? "descending" : "ascending" : "none";
      head.setAttribute("aria-sort", value);
    });
  };

  const select = () => {
    const conditions = query.value.toLowerCase().split(/\s+/).filter(token => token).map(condition);
    shown = data.rows.filter(row => conditions.every(holds => holds(row)));
    if (state.sort) {
      shown.sort((a, b) => (state.down ? -1 : 1) * order[state.sort](a, b));
    }
    state.page = 0;
    show();
  };

  let pause;

  /** Puts what was asked into the address, once nothing more is typed: browsers allow only so many changes of it. */
  const remember = () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const asked = new URLSearchParams();
      if (query.value) {
        asked.set("q", query.value);
      }
      if (state.sort) {
        asked.set("sort", (state.down ? "-" : "") + state.sort);
      }
      history.replaceState(null, "", "#" + (String(asked) || "submissions"));
    }, 200);
  };

  const recall = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (asked.has("q") || asked.has("sort")) {
      const [, down, key] = /^(-?)(.*)$/.exec(asked.get("sort") ?? "");
      if (heads.some(head => head.dataset.key === key)) {
        Object.assign(state, { sort: key, down: down === "-" });
      }
      query.value = asked.get("q") ?? "";
      select();
      document.getElementById("submissions").scrollIntoView();
    }
  };

  const turn = step => {
    state.page += step;
    show();
  };

  heads.forEach(head => {
    const button = element("button", "sort", ...head.childNodes);
    button.type = "button";
    button.addEventListener("click", () => {
      state.down = state.sort === head.dataset.key ? !state.down : false;
      state.sort = head.dataset.key;
      select();
      remember();
    });
    head.append(button);
  });
  query.addEventListener("input", () => { select(); remember(); });
  previous.addEventListener("click", () => turn(-1));
  next.addEventListener("click", () => turn(1));
  addEventListener("hashchange", recall);

  const bins = [...document.querySelectorAll("a.bin")];
  document.querySelectorAll("section[aria-labelledby=scores] .place").forEach((place, i) => {
    place.addEventListener("click", () => { location.hash = bins[i].hash; });
  });

  page.on("/", () => { query.scrollIntoView({ block: "center" }); query.focus(); });
  page.on("n", () => turn(1));
  page.on("p", () => turn(-1));
  document.getElementById("controls").hidden = false;
  show();
  recall();
})();
