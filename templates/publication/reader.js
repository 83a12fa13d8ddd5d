"use strict";
(() => {
  const find = (selector) => document.querySelector(selector);
  const findAll = (selector) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;
  root.classList.add("scripts");

  // A table that is wider than the screen can be scrolled with keys.
  const reachTables = () => {
    for (const box of findAll(".scroll")) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  };

  // Choices stay on this device, where it lets us keep them.
  let kept = {};
  try { kept = Object(JSON.parse(localStorage.getItem("youth-report"))); } catch { /* nothing to go by */ }
  for (const field of findAll("input, select")) {
    const value = kept[field.name];
    if (field.type === "checkbox") field.checked = value !== false;
    else if (field.type === "radio") field.checked ||= value === field.value;
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  document.addEventListener("change", ({ target }) => {
    kept[target.name] = target.type === "checkbox" ? target.checked : target.value;
    try { localStorage.setItem("youth-report", JSON.stringify(kept)); } catch { /* then for this page alone */ }
    reachTables();
  });
  addEventListener("resize", reachTables);
  reachTables();

  const player = find("#player");
  if (!player || !find("#sound") && !BrowserVoice.exists()) return;
  const { seconds, cues, spoken, rate } = JSON.parse(find("#times").textContent);
  const sound = find("#sound") ?? new BrowserVoice(cues, spoken, root.lang, rate);
  const [speed, keys, told] = ["#speed", "#keys", ".told"].map(find);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const places = new Map();
  const lines = cues.map(([id, start, numbers], place) => {
    const element = document.getElementById(id) ?? document.getElementById(id.replace(/\.[^.]*$/, ""));
    element?.classList.add("hear");
    places.set(element, place).set(id, place);
    return { element, start, numbers };
  });
  let now = -1, word, following;

  const readWords = ({ start, numbers }) => {
    const words = [];
    for (let i = 0, to = 0; i < numbers.length; i += 3) {
      const from = to + numbers[i];
      to = from + numbers[i + 1];
      start += numbers[i + 2];
      words.push({ from, to, start });
    }
    return words;
  };

  // The place of the last in a list that has begun, or -1. Times are hundredths of a second.
  const findLast = (list, time) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start <= time) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  // Some characters of a line, as they stand on the page. Between two cells there is one that nobody sees.
  const findRange = (element, { from, to }) => {
    const cells = [...element.cells ?? [element]];
    const text = cells.map((cell) => cell.textContent).join("\t");
    const range = new Range();
    let at = text.trimStart().length - text.length;
    for (const cell of cells) {
      const nodes = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node; (node = nodes.nextNode()); at += node.length) {
        if (from >= at && from < at + node.length) range.setStart(node, from - at);
        if (to > at && to <= at + node.length) range.setEnd(node, to - at);
      }
      at += 1;
    }
    return range;
  };

  const paint = CSS.highlights ? (...ranges) => CSS.highlights.set("spoken", new Highlight(...ranges)) : () => {};
  if (CSS.highlights) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::highlight(spoken) { background-color: var(--word); color: var(--word-ink) }");
    document.adoptedStyleSheets.push(sheet);
  }

  const keepInView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight - player.offsetHeight) following = true;
    else if (following) element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };

  const show = (place, time) => {
    const line = lines[place];
    if (place !== now) {
      lines[now]?.element?.classList.remove("spoken");
      line?.element?.classList.add("spoken");
      now = place;
      word = undefined;
      paint();
      if (line?.element) keepInView(line.element);
    }
    if (!line?.element) return;
    line.words ??= readWords(line);
    const spoken = line.words[findLast(line.words, time)];
    if (spoken && spoken !== word) paint(findRange(line.element, word = spoken));
  };
  const follow = () => {
    const time = sound.currentTime * 100;
    show(findLast(lines, time), time);
    if (!sound.paused) requestAnimationFrame(follow);
  };

  const go = (place) => {
    const at = Math.min(Math.max(place, 0), lines.length - 1);
    following = true;
    // A little after the start, so that rounding never lands in the line before.
    sound.currentTime = lines[at].start / 100 + 0.004;
    show(at, lines[at].start);
  };
  const play = () => {
    following = true;
    sound.playbackRate = speed.value;
    sound.play().catch(() => {});
  };
  // From nowhere, the first line in sight; to go back is first to begin the line again.
  const step = (by) => {
    const spent = now < 0 ? 0 : sound.currentTime - lines[now].start / 100;
    const seen = () => lines.findIndex(({ element }) => element?.getBoundingClientRect().top >= 0);
    go(now < 0 ? seen() : by < 0 && spent > 1.5 ? now : now + by);
  };
  const actions = { play: () => sound.paused ? play() : sound.pause(), back: () => step(-1), next: () => step(1) };
  const shortcuts = { k: actions.play, j: actions.back, l: actions.next };

  sound.addEventListener("play", () => { player.classList.add("playing"); follow(); });
  sound.addEventListener("pause", () => player.classList.remove("playing"));
  sound.addEventListener("ended", () => show(-1));
  sound.addEventListener("error", () => { told.textContent = told.dataset.lost; });
  sound.addEventListener("loadedmetadata", () => {
    sound.playbackRate = speed.value;
    if (Math.abs(sound.duration - seconds) > 1) told.textContent = told.dataset.stale;
  });
  speed.addEventListener("change", () => { sound.playbackRate = speed.value; });
  for (const moved of ["wheel", "touchmove"]) addEventListener(moved, () => { following = false; }, { passive: true });

  document.addEventListener("click", ({ target }) => {
    const { do: action, play: id } = target.closest("button")?.dataset ?? {};
    const line = target.closest("a, button, [popover]") ? null : target.closest(".hear");
    if (action) return actions[action]();
    if (!id && !(line && getSelection().isCollapsed)) return;
    go(places.get(id ?? line));
    play();
  });
  document.addEventListener("keydown", (event) => {
    if (/^(Page|Arrow|Home|End| )/.test(event.key)) following = false;
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select")) return;
    shortcuts[event.key.toLowerCase()]?.();
  });

  player.hidden = false;
  root.classList.add("can-listen");
})();
