"use strict";
(() => {
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const findAll = (selector) => [...document.querySelectorAll(selector)];
  root.classList.add("scripts");

  // Choices are kept on this device alone, and only where it lets us.
  const name = "youth-report";
  let kept = {};
  try { kept = Object(JSON.parse(localStorage.getItem(name))); } catch { /* nothing was kept */ }
  for (const field of findAll("input, select")) {
    if (!(field.name in kept)) continue;
    if (field.type === "radio") field.checked = kept[field.name] === field.value;
    else if (field.type === "checkbox") field.checked = kept[field.name];
    else field.value = kept[field.name];
  }
  document.addEventListener("change", ({ target }) => {
    kept[target.name] = target.type === "checkbox" ? target.checked : target.value;
    try { localStorage.setItem(name, JSON.stringify(kept)); } catch { /* then it holds for this page */ }
  });

  // A table that is wider than the screen is scrolled with keys too.
  const reachTables = () => findAll(".scroll").forEach((box) => {
    box.scrollWidth > box.clientWidth ? box.tabIndex = 0 : box.removeAttribute("tabindex");
  });
  addEventListener("resize", reachTables);
  reachTables();

  const player = find("#player");
  if (!player) return;
  const { seconds, cues } = JSON.parse(find("#times").textContent);
  const sound = find("#sound"), speed = find("#speed"), told = find(".told");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const places = new Map();
  const lines = cues.map(([id, start, numbers], place) => {
    const element = document.getElementById(id) || document.getElementById(id.slice(0, id.lastIndexOf(".")));
    if (element) {
      places.set(element, place);
      element.classList.add("hear");
    }
    return { element, start, numbers };
  });
  let now = -1, word = null, following = true;

  // The last of a list that has begun, by its `start` in hundredths of a second; -1 if none has.
  const findLast = (list, time) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start <= time) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  const readWords = (line) => {
    let at = 0, start = line.start;
    line.words = [];
    for (let i = 0; i < line.numbers.length; i += 3) {
      const from = at + line.numbers[i];
      at = from + line.numbers[i + 1];
      start += line.numbers[i + 2];
      line.words.push({ from, to: at, start });
    }
    return line.words;
  };

  // Where characters of a line stand on the page. Between two cells there is one that nobody sees.
  const findRange = (element, from, to) => {
    const cells = element.cells ? [...element.cells] : [element];
    const text = cells.map((cell) => cell.textContent).join("\t");
    let at = text.trimStart().length - text.length;
    const range = new Range();
    for (const cell of cells) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode()); at += node.length) {
        if (from >= at && from < at + node.length) range.setStart(node, from - at);
        if (to > at && to <= at + node.length) range.setEnd(node, to - at);
      }
      at += 1;
    }
    return range;
  };

  let paint = () => {};
  if (CSS.highlights) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::highlight(spoken) { background-color: var(--word); color: var(--word-ink); }");
    document.adoptedStyleSheets.push(sheet);
    paint = (range) => range ? CSS.highlights.set("spoken", new Highlight(range)) : CSS.highlights.delete("spoken");
  }

  const keepInView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight - player.offsetHeight) following = true;
    else if (following) element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };

  const show = (place, time) => {
    if (place !== now) {
      lines[now]?.element?.classList.remove("spoken");
      now = place;
      word = null;
      paint();
      const { element } = lines[now] ?? {};
      if (element) {
        element.classList.add("spoken");
        keepInView(element);
      }
    }
    const line = lines[now];
    if (!line?.element) return;
    const words = line.words ?? readWords(line);
    const spoken = words[findLast(words, time)];
    if (spoken && spoken !== word) {
      word = spoken;
      paint(findRange(line.element, spoken.from, spoken.to));
    }
  };

  const follow = () => {
    const time = sound.currentTime * 100;
    show(findLast(lines, time), time);
    if (!sound.paused) requestAnimationFrame(follow);
  };
  const go = (place) => {
    const at = Math.min(Math.max(place, 0), lines.length - 1);
    following = true;
    // A little later than the start, so that rounding never lands in the line before.
    sound.currentTime = lines[at].start / 100 + 0.004;
    show(at, lines[at].start);
  };
  const play = () => {
    following = true;
    sound.playbackRate = sound.defaultPlaybackRate = Number(speed.value);
    sound.play().catch(() => {});
  };
  const firstInView = () => {
    const place = lines.findIndex(({ element }) => element && element.getBoundingClientRect().top >= 0);
    return Math.max(place, 0);
  };
  const actions = {
    play: () => sound.paused ? play() : sound.pause(),
    // As in every player: back to the start of the line, or a line back for those who are there already.
    back: () => go(now < 0 ? firstInView() : sound.currentTime - lines[now].start / 100 > 1.5 ? now : now - 1),
    next: () => go(now < 0 ? firstInView() : now + 1),
  };
  const keys = { k: actions.play, j: actions.back, l: actions.next };

  sound.addEventListener("play", () => { player.classList.add("playing"); follow(); });
  sound.addEventListener("pause", () => player.classList.remove("playing"));
  sound.addEventListener("ended", () => show(-1));
  sound.addEventListener("error", () => { told.textContent = told.dataset.lost; });
  sound.addEventListener("loadedmetadata", () => {
    if (Math.abs(sound.duration - seconds) > 1) told.textContent = told.dataset.stale;
  });
  speed.addEventListener("change", () => { sound.playbackRate = Number(speed.value); });
  for (const event of ["wheel", "touchmove"]) {
    addEventListener(event, () => { following = false; }, { passive: true });
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-do], [data-play]");
    if (button?.dataset.do) return actions[button.dataset.do]();
    if (button) {
      go(cues.findIndex(([id]) => id === button.dataset.play));
      return play();
    }
    const line = target.closest(".hear");
    if (!line || target.closest("a, button, [popover]") || !getSelection().isCollapsed) return;
    go(places.get(line));
    play();
  });
  document.addEventListener("keydown", (event) => {
    if (/^(Page|Arrow|Home|End)|^ $/.test(event.key)) following = false;
    const action = keys[event.key.toLowerCase()];
    if (!action || !find("#keys").checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!event.target.closest("input, select, textarea, audio")) action();
  });

  player.hidden = false;
  root.classList.add("can-listen");
})();
