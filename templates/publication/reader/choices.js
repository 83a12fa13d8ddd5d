/** @param {string} selector @returns {HTMLElement | null} */
const find = (selector) => document.querySelector(selector);
/** @param {string} selector @returns {HTMLElement[]} */
const findAll = (selector) => Array.from(document.querySelectorAll(selector));
const loadScript = (/** @type {string} */ address) => new Promise((done, fail) => {
  const script = document.createElement("script");
  Object.assign(script, { src: address, onload: done, onerror: fail });
  document.head.append(script);
});
const root = document.documentElement;
root.classList.add("scripts");

// A table that is wider than the screen can be scrolled with keys.
const reachTables = () => {
  for (const box of findAll(".scroll")) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
};

// Choices stay on this device, where it lets us keep them. What is chosen for this page alone is kept with its address.
/** @type {Record<string, unknown>} */
let kept = {};
try { kept = Object(JSON.parse(localStorage.getItem("youth-report") ?? "")); } catch { /* nothing to go by */ }
/** @param {string} name @param {string | boolean} value */
const keep = (name, value) => {
  kept[name] = value;
  try { localStorage.setItem("youth-report", JSON.stringify(kept)); } catch { /* then for this page alone */ }
};
const nameHere = (/** @type {string} */ name) => `${location.pathname} ${name}`;
const nameOf = (/** @type {HTMLInputElement | HTMLSelectElement} */ { name, dataset }) => "here" in dataset ? nameHere(name) : name;
const restore = (/** @type {HTMLInputElement} */ field) => {
  const value = kept[nameOf(field)];
  if (field.type === "radio") field.checked ||= value === field.value;
  else if (typeof value === "boolean") field.checked = value;
};
const findFields = () => /** @type {HTMLInputElement[]} */ (findAll("input[name]"));
const fields = findFields();
fields.forEach(restore);
/** @param {string} id */
const isChosen = (id) => Boolean(find(`#${id}:checked`));
addEventListener("change", ({ target }) => {
  const field = /** @type {HTMLInputElement} */ (target);
  if (field.name) keep(nameOf(field), field.type === "checkbox" ? field.checked : field.value);
  reachTables();
});
addEventListener("resize", reachTables);
reachTables();
// What buttons and keys do, by name; those who listen bring more of it.
/** @type {Record<string, (from?: any) => any>} */
const actions = {};
