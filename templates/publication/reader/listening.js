// What listening needs is loaded by those who listen: the times of the words, and what follows them.
const LINES = "main [id*='.']";
const AT = nameHere("at");
const player = find("#player");
/** @type {Promise<unknown> | undefined} */
let asked;
const summon = () => asked ??= player?.dataset.source ? loadScript(player.dataset.source) : Promise.resolve();
/** @param {string} name @param {unknown} [from] */
const act = (name, from) => actions[name] ? actions[name](from) : summon().then(() => actions[name] ?? loadMore()).then(() => actions[name]?.(from), () => {
  asked = loading = undefined;
  const told = find(".told");
  if (told) told.textContent = told.dataset.lost ?? "";
});
// What was selected when something was pressed: some devices take the selection back at once.
/** @type {Range | null} */
let marked = null;
const mark = () => { marked = getSelection()?.rangeCount ? /** @type {Selection} */ (getSelection()).getRangeAt(0) : null; };
// The page opens where someone stopped: to the hundredth of a second for listeners, at the line for readers.
const [, lineBefore, heard] = /^(\S+) ?(\d*)$/.exec(String(kept[AT])) ?? ["", "", ""];
const stopped = document.getElementById(lineBefore);
const keepPlace = () => {
  const spoken = find(".spoken[id]");
  const first = scrollY < innerHeight ? null : findAll(LINES).find((line) => line.getBoundingClientRect().top >= 0);
  const line = spoken ?? first;
  keep(AT, !line || line === find(LINES) ? "" : spoken ? `${line.id} ${Math.round(actions.time?.() ?? 0)}` : line.id);
};
const offerListening = () => {
  addEventListener("pointerdown", mark, true);
  addEventListener("keydown", mark, true);
  addEventListener("click", ({ target }) => {
    const element = /** @type {Element} */ (target);
    const id = element.closest("button")?.dataset.play;
    const line = element.closest("a, button, [popover]") ? null : element.closest(LINES);
    if (id || line && getSelection()?.isCollapsed) act("from", id ?? line?.id);
  });
  addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey, target }) => {
    const isOff = kept.keys === false || ctrlKey || metaKey || altKey || /** @type {Element} */ (target).closest("input, select");
    if (!isOff && /^[kjluop,.wchb]$/i.test(key)) act("key", key);
  });
  addEventListener("pagehide", keepPlace);
  root.classList.add("can-listen");
  if (player) player.hidden = false;
  if (stopped?.matches(LINES) && !location.hash) {
    history.scrollRestoration = "manual";
    stopped.scrollIntoView({ block: "center" });
    if (heard) act("open", Number(heard));
    act("left", { top: 0, fresh: true });
  }
};
if (player && (find("#sound") || "speechSynthesis" in globalThis)) offerListening();
