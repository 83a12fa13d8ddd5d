// The rest is put in later, with what it needs to know.
Object.assign(reader, {
  player, told, data, lines, parts, hooks, recorded, findLast, lineAt, findWords, findRange, readText, findHeard, go, play, attach, here, act,
  sound: () => sound,
  now: () => now,
  /** Hundredths of a second, or undefined before anything was heard. */
  time: () => now < 0 ? undefined : sound.currentTime * 100,
  goTo: (/** @type {number} */ time) => {
    go(lineAt(time));
    sound.currentTime = time / 100;
    show(now, time);
  },
  rest: () => { following = false; },
  use: (/** @type {typeof sound} */ other) => {
    const { currentTime, paused } = sound;
    sound.pause();
    sound = other;
    sound.currentTime = currentTime;
    tell();
    if (!paused) play();
  },
});

// The page opens where someone stopped: to the hundredth of a second for listeners, at the line for readers.
const AT = nameHere("at");
const [, at, heard] = /^(\S+) ?(\d*)$/.exec(String(kept[AT])) ?? [];
const stopped = places.get(at);
if (stopped > 0 && !location.hash) {
  if (heard) reader.goTo(Math.max(Number(heard), lines[stopped].start));
  else lines[stopped].element?.scrollIntoView();
  act("left", { top: 0, fresh: true });
}
addEventListener("pagehide", () => {
  const place = now < 0 && scrollY < innerHeight ? -1 : here();
  keep(AT, place < 1 ? "" : now < 0 ? lines[place].id : `${lines[place].id} ${Math.round(sound.currentTime * 100)}`);
});

player.hidden = false;
root.classList.add("can-listen");
showOne();
