// After a link, a way back stands where it led: next on the way of the keyboard and of a screen reader.
/**
 * @typedef {object} Left
 * @property {number} top
 * @property {HTMLElement} [focus]
 * @property {number} [time]
 * @property {boolean} [fresh]
 */
const back = find("#return");
/** @type {Left} */
let left = { top: 0 };
// Not inside of a list, a table or a quotation.
const offerBack = (/** @type {Element | null | undefined} */ place) => {
  let block = place;
  while (block?.parentElement && !block.parentElement.matches("section, main, body > *")) block = block.parentElement;
  if (!back || !block) return;
  back.textContent = (left.fresh ? back.dataset.start : back.dataset.back) ?? "";
  back.hidden = false;
  block.after(back);
};
actions.left = (/** @type {Left} */ from) => {
  left = from;
  actions.rest?.();
  const hash = from.focus instanceof HTMLAnchorElement ? decodeURIComponent(from.focus.hash.slice(1)) : "";
  offerBack(from.fresh ? stopped : document.getElementById(hash));
};
actions.return = () => {
  if (!back || back.hidden) return;
  back.hidden = true;
  if (left.time !== undefined) actions.to?.(left.time);
  scrollTo(0, left.top);
  // The link of a pop-up is gone with it; what opened it is there.
  const box = left.focus?.closest("[popover]");
  const focus = box ? find(`[popovertarget="${box.id}"]`) : left.focus ?? find("main");
  focus?.focus({ preventScroll: true });
};
