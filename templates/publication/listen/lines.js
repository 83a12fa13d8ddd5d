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

// A row is its cells with one character between them that nobody sees; a picture is its words.
/** @param {HTMLElement} element @returns {HTMLElement[]} */
const cellsOf = (element) => element instanceof HTMLTableRowElement ? [...element.cells] : [element];
/** @param {HTMLElement} element */
const readText = (element) => element instanceof HTMLImageElement ? element.alt : cellsOf(element).map((cell) => cell.textContent).join("\t").trimStart();

// What a line is asked for is worked out then: a long report has thousands of lines.
class TimedLine {
  /** @type {HTMLElement | null | undefined} */ #element;
  /** @type {number[] | undefined} */ #starts;
  /** @type {Word[] | undefined} */ #words;
  #steps;

  /** @param {string} id @param {number} start @param {string} steps @param {string[] | undefined} spoken */
  constructor(id, start, steps, spoken) {
    this.id = id;
    this.start = start;
    this.spoken = spoken;
    this.#steps = steps;
  }

  get element() {
    return this.#element ??= document.getElementById(this.id) ?? document.getElementById(this.id.replace(/\.[^.]*$/, ""));
  }

  // The times at which its words start, in hundredths of a second.
  get starts() {
    let time = this.start;
    return this.#starts ??= readNumbers(this.#steps).slice(1).map((step) => time += step);
  }

  // Where its words stand in its text.
  get words() {
    return this.#words ??= [...this.#findWords()];
  }

  *#findWords() {
    const cuts = data.cuts[this.id];
    if (!cuts && this.element) for (const { 0: { length }, index } of readText(this.element).matchAll(/[^ \t\n]+/g)) yield { from: index, to: index + length };
    for (let i = 0, to = 0; i < cuts?.length; i += 2) yield { from: to += cuts[i], to: to += cuts[i + 1] };
  }
}

let clock = 0;
const times = data.times.split(" ");
/** @type {Map<string | undefined, number>} */
const places = new Map();
const lines = data.lines.split(" ").map((id, place) => {
  places.set(id, place);
  const [since] = readNumbers(/^[m-z_-]*./.exec(times[place])?.[0] ?? "");
  return new TimedLine(id, clock += since, times[place], data.spoken[place]);
});
const headed = findAll("main :is(h2, h3) [id]").map(({ id }) => places.get(id) ?? 0);
const parts = [0, ...headed.filter((place) => place > 0)];

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
