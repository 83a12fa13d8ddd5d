// Reads what is selected, and no more. Words that have no place on the time line are for the device's voice.
actions.marked = (/** @type {Range} */ range) => {
  /** @type {Array<{ place: number, at: number }>} */
  const found = [];
  lines.forEach((line, place) => {
    const { element } = line;
    if (!element || !range.intersectsNode(element)) return;
    line.words.forEach((word, at) => {
      const own = findRange(element, word);
      if (element instanceof HTMLImageElement) own.selectNode(element);
      const overlaps = range.compareBoundaryPoints(Range.END_TO_START, own) < 0 && range.compareBoundaryPoints(Range.START_TO_END, own) > 0;
      if (overlaps) found.push({ place, at });
    });
  });
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) {
    if (!BrowserVoice.exists()) return;
    speechSynthesis.cancel();
    const said = Object.assign(new SpeechSynthesisUtterance(String(range)), { lang: document.documentElement.lang });
    if (BrowserVoice.cast(said)) speechSynthesis.speak(said);
    return;
  }
  const start = lines[first.place].starts[first.at];
  goTo(start + 0.4);
  hooks.until = lines[last.place].starts[last.at + 1] ?? lines[last.place + 1]?.start ?? Infinity;
  play();
};
