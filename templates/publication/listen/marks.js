// The word that is heard is painted, the line wears a class.
let now = -1;
/** @type {Word | undefined} */
let word;
let following = false;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const paint = (/** @type {Range[]} */ ...ranges) => { CSS.highlights?.set("spoken", new Highlight(...ranges)); };

/** @param {Element} element */
const textNodes = function* (element) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) yield /** @type {Text} */ (node);
};

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

// Classes, not `:has()`: at each line a browser would ask it of all that is on the page.
/** @param {Element | null | undefined} line @param {boolean} isSpoken */
const wear = (line, isSpoken) => {
  line?.classList.toggle("spoken", isSpoken);
  for (let around = line?.parentElement; around?.closest("main > *"); around = around.parentElement) around.classList.toggle("around", isSpoken);
};
const showAlone = () => root.classList.toggle("alone", now >= 0 && isChosen("alone"));

const show = (/** @type {number} */ place, time = 0) => {
  const line = lines[place];
  if (place !== now) {
    wear(lines[now]?.element, false);
    wear(line?.element, true);
    now = place;
    showAlone();
    word = undefined;
    paint();
    if (line?.element) {
      keepInView(line.element);
      actions.rule?.(line.element);
    }
  }
  if (!line?.element) return;
  const spoken = line.words[findLast(line.starts, time)];
  if (spoken && spoken !== word && !(line.element instanceof HTMLImageElement)) paint(findRange(line.element, word = spoken));
};
