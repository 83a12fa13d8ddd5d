// The word that is heard is painted, the line wears a class.
let now = -1;
/** @type {Word | undefined} */
let word;
let following = false;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const paint = (/** @type {Range[]} */ ...ranges) => { CSS.highlights?.set("spoken", new Highlight(...ranges)); };
if (CSS.highlights) addRule("::highlight(spoken) { background-color: var(--word); color: var(--word-ink); text-decoration: var(--word-under) }");

// Some characters of a line, as they stand on the page.
/** @param {HTMLElement} element @param {Word} word */
const findRange = (element, { from, to }) => {
  const cells = cellsOf(element);
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

const keepInView = (/** @type {Element} */ element) => {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight - bar.offsetHeight) following = true;
  else if (following) element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
};

const show = (/** @type {number} */ place, time = 0) => {
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
  const spoken = findWords(line)[findLast(line.starts, time)];
  if (spoken && spoken !== word && !(line.element instanceof HTMLImageElement)) paint(findRange(line.element, word = spoken));
};
