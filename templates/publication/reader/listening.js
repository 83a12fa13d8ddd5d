// What listening needs is loaded by those who listen: the times of the words, and what follows them.
const LINES = "main [id*='.']";
const AT = nameHere("at");
const player = find("#player");
const resume = find("#resume");
let actions, asked;
const summon = () => asked ??= player.dataset.source ? loadScript(player.dataset.source) : Promise.resolve();
const act = (name, line) => actions ? actions[name]?.(line) : summon().then(() => actions[name]?.(line), () => {
  asked = undefined;
  find(".told").textContent = find(".told").dataset.lost;
});
const offerListening = () => {
  addEventListener("click", ({ target }) => {
    const { do: action, play: id } = target.closest("button")?.dataset ?? {};
    const line = target.closest("a, button, [popover]") ? null : target.closest(LINES);
    if (action) act(action);
    else if (id || line && getSelection().isCollapsed) act("from", id ?? line.id);
  });
  const shortcuts = new Map(findAll("[data-key]").map(({ dataset }) => [dataset.key, dataset.does]));
  addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey, target }) => {
    const action = shortcuts.get(key.toLowerCase());
    if (action && isChosen("keys") && !ctrlKey && !metaKey && !altKey && !target.closest("input, select")) act(action);
  });
  // One sentence at a time needs one to begin with.
  const showOne = () => { if (actions || isChosen("alone")) act("alone"); };
  find("#alone").addEventListener("change", showOne);
  // Where someone stopped is kept on this device, and offered the next time.
  resume.hidden = !document.getElementById(kept[AT]);
  addEventListener("pagehide", () => {
    const first = scrollY < innerHeight ? null : findAll(LINES).find((line) => line.getBoundingClientRect().top >= 0);
    const line = find(".spoken") ?? first;
    if (line && line !== find(LINES)) keep(AT, line.id);
  });
  player.hidden = false;
  root.classList.add("can-listen");
  showOne();
};
if (player && (find("#sound") || "speechSynthesis" in globalThis)) offerListening();
