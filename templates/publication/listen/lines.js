// The lines that are read aloud, each with the times of its words: see `publishing/times.py`.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

const readNumbers = (/** @type {string} */ text) => {
  const numbers = [];
  let number = 0, worth = 1;
  for (const sign of text) {
    const digit = DIGITS.indexOf(sign);
    if (digit < 48) {
      numbers.push(number + digit * worth);
      number = 0;
      worth = 1;
    } else {
      number += (digit - 48) * worth;
      worth *= 16;
    }
  }
  return numbers;
};

const bar = /** @type {HTMLElement} */ (player);
let clock = 0;
const times = data.times.split(" ");
const places = new Map();
/** @type {Line[]} */
const lines = data.lines.split(" ").map((id, place) => {
  const element = document.getElementById(id) ?? document.getElementById(id.replace(/\.[^.]*$/, ""));
  places.set(element, place).set(id, place);
  const [since, ...steps] = readNumbers(times[place]);
  let time = clock += since;
  return { id, element, start: clock, starts: steps.map((step) => time += step), spoken: data.spoken[place] };
});
const parts = lines.flatMap(({ element }, place) => place === 0 || element?.closest("h2, h3") ? [place] : []);

/**
 * The place of the last in a list that has begun, or -1. Times are hundredths of a second.
 * @type {<T>(list: T[], time: number, start?: (one: T) => number) => number}
 */
const findLast = (list, time, start = Number) => {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(list[middle]) <= time) low = middle + 1; else high = middle;
  }
  return low - 1;
};
const lineAt = (/** @type {number} */ time) => findLast(lines, time, ({ start }) => start);

// A row is its cells with one character between them that nobody sees; a picture is its words.
/** @param {HTMLElement} element @returns {HTMLElement[]} */
const cellsOf = (element) => element instanceof HTMLTableRowElement ? [...element.cells] : [element];
/** @param {HTMLElement} element */
const readText = (element) => element instanceof HTMLImageElement ? element.alt : cellsOf(element).map((cell) => cell.textContent).join("\t").trimStart();
const findWords = (/** @type {Line} */ line) => line.words ??= [...listWords(line)];
/** @param {Line} line */
const listWords = function* ({ id, element }) {
  const cuts = data.cuts[id];
  if (!cuts && element) for (const { 0: { length }, index } of readText(element).matchAll(/[^ \t\n]+/g)) yield { from: index, to: index + length };
  for (let i = 0, to = 0; i < cuts?.length; i += 2) yield { from: to += cuts[i], to: to += cuts[i + 1] };
};
