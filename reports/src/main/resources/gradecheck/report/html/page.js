"use strict";

/** What all pages share: the theme, the list of keys, and keys that other scripts add. */
const page = (() => {
  const keys = new Map();
  const root = document.documentElement;
  const dialog = document.getElementById("keys");

  const isDark = () => (root.style.colorScheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const theme = () => { root.style.colorScheme = isDark() ? "light" : "dark"; };
  const help = () => { dialog.open ? dialog.close() : dialog.showModal(); };

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select");
    const action = keys.get(event.key);
    if (action && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && (!dialog.open || event.key === "?")) {
      event.preventDefault();
      action();
    }
  });
  keys.set("t", theme);
  keys.set("?", help);
  document.getElementById("theme").addEventListener("click", theme);
  document.getElementById("help").addEventListener("click", help);
  document.getElementById("corner").hidden = false;

  return { on: (key, action) => keys.set(key, action) };
})();
