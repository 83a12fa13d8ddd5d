// The word that is heard is painted, the line wears a class.
let now = -1, word, following;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const paint = CSS.highlights ? (...ranges) => CSS.highlights.set("spoken", new Highlight(...ranges)) : () => {};

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

// Classes, not `:has()`: at each line a browser would ask it of all that is on the page.
const wear = (line, isSpoken) => {
  line?.classList.toggle("spoken", isSpoken);
  for (let around = line?.parentElement; around?.closest("main > *"); around = around.parentElement) around.classList.toggle("around", isSpoken);
};
const showAlone = () => root.classList.toggle("alone", now >= 0 && isChosen("alone"));

const show = (place, time) => {
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
      ruleElement(line.element);
    }
  }
  if (!line?.element) return;
  const spoken = line.words[findLast(line.starts, time)];
  if (spoken && spoken !== word) paint(findRange(line.element, word = spoken));
};
