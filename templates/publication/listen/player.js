const recorded = /** @type {HTMLAudioElement | null} */ (find("#sound"));
/** @type {HTMLAudioElement | BrowserVoice} */
let sound = recorded ?? new BrowserVoice(lines, data.rate);
// What is put in later: lines that are passed over, an end before the end, and who wants to know when it starts or stops.
const hooks = { skips: (/** @type {number} */ _place) => false, until: Infinity, changed: () => {} };
/** @param {number} place @param {number} [by] */
const findHeard = (place, by = 1) => {
  while (lines[place] && hooks.skips(place)) place += by;
  return place;
};

// Learners may have the voice wait after each line, others at the end of a part.
const waitsBefore = (/** @type {number} */ place) => isChosen("stop-line") || (isChosen("stop-part") && parts.includes(place));
const follow = () => {
  const time = sound.currentTime * 100;
  const place = lineAt(time);
  if (sound.paused) return show(place, time);
  const next = findHeard(place);
  if (next === lines.length) {
    sound.pause();
    seek(0);
    return show(-1);
  }
  const waits = now >= 0 && place === now + 1 && waitsBefore(next);
  if (time >= hooks.until) hooks.until = Infinity;
  else if (!waits) {
    if (next !== place) seek(next);
    return show(next, sound.currentTime * 100);
  }
  sound.pause();
  if (waits) seek(next);
};
const watch = () => {
  if (sound.paused) return;
  follow();
  requestAnimationFrame(watch);
};

// A little after the start, so that rounding never lands in the line before.
const seek = (/** @type {number} */ place) => { sound.currentTime = lines[place].start / 100 + 0.004; };
const go = (/** @type {number} */ place) => {
  const at = Math.min(Math.max(place, 0), lines.length - 1);
  following = true;
  hooks.until = Infinity;
  seek(at);
  show(at, lines[at].start);
};
// From nowhere, the first line in sight.
const here = () => now < 0 ? 1 + findLast(lines, -0.1, ({ element }) => element?.getBoundingClientRect().top ?? 0) : now;
// Wherever it is when someone starts it, it has waited enough: a frame may come before the sound tells that it plays.
const showPlace = () => show(lineAt(sound.currentTime * 100), sound.currentTime * 100);
const play = () => {
  if (now < 0) go(findHeard(here() % lines.length));
  following = true;
  showPlace();
  sound.playbackRate = Number(speed.value);
  Promise.resolve(sound.play()).catch(() => {});
};
// To go back is first to begin again.
const isUnderWay = (/** @type {number} */ place) => now >= 0 && sound.currentTime - lines[place].start / 100 > 1.5;
const step = (/** @type {number} */ by) => go(now < 0 ? findHeard(here()) : by < 0 && isUnderWay(now) ? now : findHeard(now + by, by));
const stepPart = (/** @type {number} */ by) => {
  const part = Math.max(findLast(parts, here()), 0);
  const stays = by < 0 && (now > parts[part] || isUnderWay(now));
  go(parts[stays ? part : Math.min(Math.max(part + by, 0), parts.length - 1)]);
};
const setSpeed = (/** @type {number} */ by) => {
  speed.selectedIndex = Math.min(Math.max(speed.selectedIndex + by, 0), speed.length - 1);
  speed.dispatchEvent(new Event("change", { bubbles: true }));
};
const goTo = (/** @type {number} */ time) => {
  go(lineAt(time));
  sound.currentTime = time / 100;
  show(now, time);
};
Object.assign(actions, {
  from: (/** @type {string} */ id) => {
    const place = places.get(id);
    if (place === undefined) return;
    go(place);
    play();
  },
  open: (/** @type {number} */ time) => goTo(Math.max(time, lines[places.get(stopped?.id) ?? 0].start)),
  to: goTo,
  time: () => now < 0 ? undefined : sound.currentTime * 100,
  rest: () => { following = false; },
  alone: () => {
    if (isChosen("alone") && now < 0) go(here());
    showAlone();
  },
  play: () => {
    if (!sound.paused) sound.pause();
    else if (marked && !marked.collapsed && find("main")?.contains(marked.startContainer)) act("marked", marked);
    else play();
  },
  back: () => step(-1),
  next: () => step(1),
  "part-back": () => stepPart(-1),
  "part-next": () => stepPart(1),
  slower: () => setSpeed(-1),
  faster: () => setSpeed(1),
});
const attach = (/** @type {typeof sound} */ one) => {
  const on = (/** @type {string} */ name, /** @type {() => void} */ does) => one.addEventListener(name, () => {
    if (one === sound) does();
  });
  on("play", () => {
    bar.classList.add("playing");
    told.textContent = "";
    showPlace();
    watch();
    hooks.changed();
  });
  on("pause", () => {
    bar.classList.remove("playing");
    hooks.changed();
  });
  // A page that nobody sees draws no frames, but its sound goes on.
  on("timeupdate", () => { if (!sound.paused) follow(); });
  on("ended", () => show(-1));
  on("error", () => { told.textContent = told.dataset.lost ?? ""; });
  on("loadedmetadata", () => {
    sound.playbackRate = Number(speed.value);
    if (Math.abs(sound.duration - data.seconds) > 1) told.textContent = speed.dataset.stale ?? "";
  });
  for (const change of ["play", "pause", "ratechange", "seeked"]) on(change, tell);
};
speed.addEventListener("change", () => { sound.playbackRate = Number(speed.value); });
for (const moved of ["wheel", "touchmove"]) addEventListener(moved, () => { following = false; }, { passive: true });
addEventListener("keydown", ({ key }) => { if (/^(Page|Arrow|Home|End| )/.test(key)) following = false; });
// Another voice goes on at the same place.
const use = (/** @type {typeof sound} */ other) => {
  const { currentTime, paused } = sound;
  sound.pause();
  sound = other;
  sound.currentTime = currentTime;
  tell();
  if (!paused) play();
};
