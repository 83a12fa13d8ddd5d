// Where the reader is: told without going anywhere, and a slider that goes.
const panel = /** @type {HTMLElement} */ (find("#more"));
const opener = /** @type {HTMLButtonElement} */ (find("[data-do=panel]"));
opener.setAttribute("popovertarget", panel.id);
delete opener.dataset.do;
actions.panel = () => /** @type {any} */ (panel).showPopover({ source: opener });
const slider = /** @type {HTMLInputElement} */ (find("#at"));
const where = /** @type {HTMLElement} */ (find("#where"));
const whole = data.seconds * 100;
const placeNow = () => Math.min(here(), lines.length - 1);
const timeNow = () => actions.time?.() ?? lines[placeNow()].start;
const sayTime = (/** @type {number} */ time) => {
  const seconds = Math.round(time / 100);
  const rest = `${seconds % 60} s`;
  return seconds < 60 ? rest : `${Math.floor(seconds / 60)} min ${rest}`;
};
const describe = () => {
  const said = {
    percent: `${Math.min(Math.round(timeNow() * 100 / whole), 100)}`,
    part: lines[parts[Math.max(findLast(parts, placeNow()), 0)]].element?.innerText ?? "",
    at: sayTime(timeNow()),
    all: sayTime(whole),
  };
  return (where.dataset.says ?? "").replace(/\{(\w+)\}/g, (_, name) => said[/** @type {keyof typeof said} */ (name)]);
};
const showWhere = () => {
  where.textContent = describe();
  slider.value = `${timeNow() * 100 / whole}`;
  slider.setAttribute("aria-valuetext", where.textContent);
};
actions.where = () => { told.textContent = describe(); };
slider.addEventListener("input", () => {
  if (back?.hidden) left = { top: scrollY, time: actions.time?.() };
  goTo(slider.valueAsNumber * whole / 100);
  offerBack(lines[now].element);
  showWhere();
});
panel.addEventListener("toggle", showWhere);
document.addEventListener("timeupdate", () => { if (panel.matches(":popover-open")) showWhere(); }, true);
showWhere();

// The keyboard and a screen reader go to the line that was heard last.
actions.here = () => {
  const line = lines[placeNow()].element;
  if (!line) return;
  panel.hidePopover();
  line.tabIndex = -1;
  line.focus();
  line.addEventListener("blur", () => line.removeAttribute("tabindex"), { once: true });
};
