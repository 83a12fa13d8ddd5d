// What few need at once is a second script (`more.js`), loaded when something asks for it.
/** @type {Record<string, (from?: any) => unknown>} */
const actions = {};
const reader = /** @type {Reader} */ ({ find, findAll, kept, restore, isChosen, actions });
const source = document.currentScript?.dataset.more;
/** @type {Promise<void> | undefined} */
let loading;
const loadMore = () => loading ??= new Promise((done, fail) => {
  if (!source) return done(null);
  const script = document.createElement("script");
  Object.assign(script, { src: source, onload: done, onerror: fail });
  document.head.append(script);
}).then(() => startMore(reader), () => { loading = undefined; });
/** @param {string} name @param {unknown} [from] */
const act = (name, from) => actions[name] ? actions[name](from) : loadMore().then(() => actions[name]?.(from));

addEventListener("click", ({ target }) => {
  const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-do], a[href^='#']:not(.skip)"));
  if (!pressed) return;
  if (pressed.dataset.do) act(pressed.dataset.do, pressed);
  else act("left", { top: scrollY, focus: pressed, time: reader.time?.() });
});
find(".contents")?.addEventListener("focusin", loadMore, { once: true });
find("#syllables")?.addEventListener("change", loadMore, { once: true });
find("#more")?.addEventListener("beforetoggle", loadMore, { once: true });
if (kept.which || find("#syllables:checked, #voice-device:checked, [id^=skip-]:checked, #sleep :checked:not([value=''])")) loadMore();
// Each picture can be opened larger.
for (const image of /** @type {HTMLImageElement[]} */ (findAll("figure img"))) {
  const button = document.createElement("button");
  const words = find("#picture")?.dataset.open ?? "";
  Object.assign(button, { type: "button", className: "plain enlarge", textContent: words, ariaLabel: `${words}: ${image.alt}` });
  button.dataset.do = "enlarge";
  image.after(button);
}
