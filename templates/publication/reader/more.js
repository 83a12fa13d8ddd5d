// The rest is loaded when something asks for it, or was chosen from it before.
const moreSource = document.currentScript?.dataset.more;
/** @type {Promise<unknown> | undefined} */
let loading;
const loadMore = () => loading ??= (moreSource ? loadScript(moreSource) : Promise.resolve()).then(summon).then(() => startMore());
for (const image of /** @type {HTMLImageElement[]} */ (findAll("figure img"))) {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "plain", textContent: "Larger", ariaLabel: `Larger: ${image.alt}` });
  button.dataset.do = "enlarge";
  image.after(button);
}
addEventListener("click", ({ target }) => {
  const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-do], a[href^='#']:not(.skip)"));
  if (!pressed) return;
  if (pressed.dataset.do) act(pressed.dataset.do, pressed);
  else act("left", { top: scrollY, focus: pressed, time: actions.time?.() });
});
find(".panel")?.addEventListener("toggle", loadMore, { once: true });
find("#more")?.addEventListener("beforetoggle", loadMore, { once: true });
find(".contents")?.addEventListener("focusin", loadMore, { once: true });
const isHere = (/** @type {string} */ name) => name.startsWith("/") || fields.some((field) => field.name === name);
if (isChosen("ruler") || !Object.keys(kept).every(isHere)) loadMore();
