// The contents open at the part where the reader is; arrows go from entry to entry of one level, in and out.
const contents = find(".contents");
const entries = /** @type {HTMLAnchorElement[]} */ (findAll(".contents a"));
const findEntry = () => {
  const line = lines[placeNow()].element;
  const isBehind = (/** @type {HTMLAnchorElement} */ { hash }) => {
    const head = document.getElementById(hash.slice(1));
    return line && head && (head.contains(line) || head.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  return entries.findLast(isBehind) ?? entries[0];
};
actions.contents = () => {
  const entry = findEntry();
  if (!entry || !contents) return;
  left = { top: scrollY, time: actions.time?.(), focus: document.activeElement instanceof HTMLElement && !panel.contains(document.activeElement) ? document.activeElement : undefined };
  panel.hidePopover();
  following = false;
  for (const one of entries) one.removeAttribute("aria-current");
  entry.setAttribute("aria-current", "location");
  entry.focus();
  offerBack(contents);
};
contents?.addEventListener("keydown", (event) => {
  const item = /** @type {Element} */ (event.target).closest("li");
  const to = {
    ArrowDown: item?.nextElementSibling,
    ArrowUp: item?.previousElementSibling,
    ArrowRight: item?.querySelector("li"),
    ArrowLeft: item?.parentElement?.closest("li"),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to.querySelector("a")?.focus();
});
