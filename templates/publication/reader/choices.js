const find = (selector) => document.querySelector(selector);
const findAll = (selector) => [...document.querySelectorAll(selector)];
const root = document.documentElement;
root.classList.add("scripts");

// A table that is wider than the screen can be scrolled with keys.
const reachTables = () => {
  for (const box of findAll(".scroll")) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
};

// Choices stay on this device, where it lets us keep them. What is chosen for this page alone is kept with its address.
let kept = {};
try { kept = Object(JSON.parse(localStorage.getItem("youth-report"))); } catch { /* nothing to go by */ }
const keep = (name, value) => {
  kept[name] = value;
  try { localStorage.setItem("youth-report", JSON.stringify(kept)); } catch { /* then for this page alone */ }
};
const nameHere = (name) => `${location.pathname} ${name}`;
const nameOf = ({ name, dataset }) => "here" in dataset ? nameHere(name) : name;
for (const field of findAll("input, select")) {
  const value = kept[nameOf(field)];
  if (field.type === "checkbox") field.checked = typeof value === "boolean" ? value : field.checked;
  else if (field.type === "radio") field.checked ||= value === field.value;
  else if ([...field.options].some((option) => option.value === value)) field.value = value;
}
const isChosen = (id) => Boolean(find(`#${id}`)?.checked);
addEventListener("change", ({ target }) => {
  keep(nameOf(target), target.type === "checkbox" ? target.checked : target.value);
  reachTables();
});
addEventListener("resize", reachTables);
reachTables();
