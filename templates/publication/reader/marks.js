// The word that is heard is painted, the line wears a class.
let now = -1, word, following;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const paint = CSS.highlights ? (...ranges) => CSS.highlights.set("spoken", new Highlight(...ranges)) : () => {};
if (CSS.highlights) addRule("::highlight(spoken) { background-color: var(--word); color: var(--word-ink); text-decoration: var(--word-under) }");

// Some characters of a line, as they stand on the page.
const findRange = (element, { from, to }) => {
  const cells = [...element.cells ?? [element]];
  const range = new Range();
  let at = readText(element).length - cells.map((cell) => cell.textContent).join("\t").length;
  for (const cell of cells) {
    for (const node of textNodes(cell)) {
      if (from >= at && from < at + node.length) range.setStart(node, from - at);
      if (to > at && to <= at + node.length) range.setEnd(node, to - at);
      at += node.length;
    }
    at += 1;
  }
  return range;
};

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
    if (line?.element) {
      keepInView(line.element);
      ruleElement(line.element);
    }
  }
  if (!line?.element) return;
  line.words ??= findWords(line);
  const spoken = line.words[findLast(line.starts, time)];
  if (spoken && spoken !== word) paint(findRange(line.element, word = spoken));
};
