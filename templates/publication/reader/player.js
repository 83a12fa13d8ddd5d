const sound = find("#sound") ?? new BrowserVoice(lines, root.lang, data.rate);
const [speed, told] = ["#speed", ".told"].map(find);

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
const here = () => now < 0 ? 1 + findLast(lines, -0.1, ({ element }) => element?.getBoundingClientRect().top ?? 0) : now;
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
actions = {
  from: (line) => {
    if (!places.has(line)) return;
    go(places.get(line));
    play();
  },
  resume: () => {
    go(places.get(kept[AT]));
    resume.hidden = true;
  },
  alone: () => {
    if (isChosen("alone") && now < 0) go(here());
    showAlone();
  },
  play: () => sound.paused ? play() : sound.pause(),
  back: () => step(-1),
  next: () => step(1),
  "part-back": () => stepPart(-1),
  "part-next": () => stepPart(1),
  slower: () => setSpeed(-1),
  faster: () => setSpeed(1),
};

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
addEventListener("keydown", ({ key }) => { if (/^(Page|Arrow|Home|End| )/.test(key)) following = false; });
