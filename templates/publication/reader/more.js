// The rest is loaded when something asks for it, or was chosen from it before.
/** @type {DOMStringMap} */
const later = document.currentScript?.dataset ?? {};
/** @type {Promise<unknown> | undefined} */
let loading;
const loadMore = () => loading ??= (later.more ? loadScript(later.more) : Promise.resolve()).then(summon).then(() => startMore());
addEventListener("click", (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-do], main a.source[href*=official], a[href^='#']:not(.skip)"));
  if (!pressed) return;
  if (pressed.dataset.do) act(pressed.dataset.do, pressed);
  else if (!pressed.matches(".source")) act("left", { top: scrollY, focus: pressed, time: actions.time?.() });
  else {
    // The official words are opened beside a line where they can be read from here; else its link leads to them.
    const link = /** @type {HTMLAnchorElement} */ (pressed);
    const isFar = location.protocol === "file:" && link.pathname !== location.pathname;
    if (!link.showPopover || isFar || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    loadMore().then(() => actions.official(link)).catch(() => location.assign(link.href));
  }
});
find(".panel")?.addEventListener("toggle", loadMore, { once: true });
find(".contents")?.addEventListener("focusin", loadMore, { once: true });
// What is chosen in the player's bar comes with it.
const isHere = (/** @type {string} */ name) => name.startsWith("/") || name === "speed" || fields.some((field) => field.name === name);
if (!Object.keys(kept).every(isHere)) loadMore();
