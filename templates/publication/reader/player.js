const sound = find("#sound") ?? new BrowserVoice(lines, root.lang, data.rate);
const [speed, keys, told] = ["#speed", "#keys", ".told"].map(find);

// Learners may have the voice wait after each line, others at the end of a part.
const waitsBefore = (place) => isChosen("stop-line") || (isChosen("stop-part") && parts.includes(place));
const follow = () => {
  const time = sound.currentTime * 100;
  const place = lineAt(time);
  if (!sound.paused && now >= 0 && place === now + 1 && waitsBefore(place)) {
    sound.pause();
    seek(place);
    return;
  }
  show(place, time);
  if (!sound.paused) requestAnimationFrame(follow);
};

// A little after the start, so that rounding never lands in the line before.
const seek = (place) => { sound.currentTime = lines[place].start / 100 + 0.004; };
const go = (place) => {
  const at = Math.min(Math.max(place, 0), lines.length - 1);
  following = true;
  seek(at);
  show(at, lines[at].start);
};
const play = () => {
  following = true;
  sound.playbackRate = speed.value;
  sound.play().catch(() => {});
};
// From nowhere, the first line in sight.
const here = () => now < 0 ? lines.findIndex(({ element }) => element?.getBoundingClientRect().top >= 0) : now;
// To go back is first to begin again.
const isUnderWay = (place) => now >= 0 && sound.currentTime - lines[place].start / 100 > 1.5;
const step = (by) => go(now < 0 ? here() : by < 0 && isUnderWay(now) ? now : now + by);
const stepPart = (by) => {
  const part = Math.max(findLast(parts, here()), 0);
  const stays = by < 0 && (now > parts[part] || isUnderWay(now));
  go(parts[stays ? part : Math.min(Math.max(part + by, 0), parts.length - 1)]);
};
const setSpeed = (by) => {
  speed.selectedIndex = Math.min(Math.max(speed.selectedIndex + by, 0), speed.length - 1);
  speed.dispatchEvent(new Event("change", { bubbles: true }));
};
const actions = {
  play: () => sound.paused ? play() : sound.pause(),
  back: () => step(-1),
  next: () => step(1),
  "part-back": () => stepPart(-1),
  "part-next": () => stepPart(1),
  slower: () => setSpeed(-1),
  faster: () => setSpeed(1),
};
const shortcuts = Object.fromEntries(findAll("[data-key]").map(({ dataset }) => [dataset.key, actions[dataset.does]]));

sound.addEventListener("play", () => {
  player.classList.add("playing");
  // Wherever it is now, it has waited enough.
  show(lineAt(sound.currentTime * 100), sound.currentTime * 100);
  follow();
});
sound.addEventListener("pause", () => player.classList.remove("playing"));
sound.addEventListener("ended", () => show(-1));
sound.addEventListener("error", () => { told.textContent = told.dataset.lost; });
sound.addEventListener("loadedmetadata", () => {
  sound.playbackRate = speed.value;
  if (Math.abs(sound.duration - data.seconds) > 1) told.textContent = told.dataset.stale;
});
speed.addEventListener("change", () => { sound.playbackRate = speed.value; });
for (const moved of ["wheel", "touchmove"]) addEventListener(moved, () => { following = false; }, { passive: true });

addEventListener("click", ({ target }) => {
  const { do: action, play: id } = target.closest("button")?.dataset ?? {};
  const line = target.closest("a, button, [popover]") ? null : target.closest(".hear");
  if (action) return actions[action]();
  if (!id && !(line && getSelection().isCollapsed)) return;
  go(places.get(id ?? line));
  play();
});
addEventListener("keydown", (event) => {
  if (/^(Page|Arrow|Home|End| )/.test(event.key)) following = false;
  if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select")) return;
  shortcuts[event.key.toLowerCase()]?.();
});
// One sentence at a time needs one to begin with.
const showOne = () => { if (isChosen("alone") && now < 0) go(Math.max(here(), 0)); };
find("#alone").addEventListener("change", showOne);

player.hidden = false;
root.classList.add("can-listen");
showOne();
