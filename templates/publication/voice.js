/**
 * A line on the time line of a page: its start and those of its words in hundredths of a second.
 * @typedef {object} Line
 * @property {string} id
 * @property {HTMLElement | null} element
 * @property {number} start
 * @property {number[]} starts
 * @property {string[] | undefined} spoken
 * @property {Word[]} words
 *
 * The characters of a word in its line.
 * @typedef {object} Word
 * @property {number} from
 * @property {number} to
 */

// The device's own voice, in the place of an <audio> element. On a page without a sound of its own the time line is a
// made-up one, in which each word takes the same time; else it is that of the sound, so that both can take turns.
class BrowserVoice extends EventTarget {
  static exists = () => "speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis;
  /** The voices of a language, and of those the ones that live on the device. @param {string} language */
  static list = (language) => {
    const near = speechSynthesis.getVoices().filter(({ lang }) => lang.slice(0, 2) === language.slice(0, 2));
    return { near, own: near.filter(({ localService }) => localService) };
  };
  /**
   * Give an utterance a voice that lives on the device, or return false: others would send what is read, and who reads it,
   * to another company.
   * @param {SpeechSynthesisUtterance} said @param {string} [chosen]
   */
  static cast = (said, chosen) => {
    const { near, own } = BrowserVoice.list(said.lang);
    const wanted = own.find(({ voiceURI }) => voiceURI === chosen) ?? own.find(({ lang }) => lang === said.lang) ?? own[0];
    if (wanted) said.voice = wanted;
    return wanted !== undefined || !near.length;
  };

  /** @type {Line[]} */ #lines;
  /** @type {SpeechSynthesisUtterance | null} */ #said = null;
  #rate; #at = 0; #word = 0; #speed = 1;
  paused = true;

  /** Address of the voice that the reader chose; empty where the device chooses. */
  voice = "";
  /** What is said for the words of a line. @type {(line: Line) => string[]} */
  read = ({ spoken }) => spoken ?? [];
  /** Which line follows another. @type {(place: number) => number} */
  next = (place) => place + 1;
  /** What is read after a line though it has no place on the time line. @type {(place: number) => HTMLElement[]} */
  beside = () => [];

  /** @param {Line[]} lines @param {number} wordsAMinute */
  constructor(lines, wordsAMinute) {
    super();
    this.#lines = lines;
    // 1 is what a voice calls its normal speed: about 170 words a minute.
    this.#rate = wordsAMinute / 170;
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }

  get currentTime() {
    const line = this.#lines[this.#at];
    // A little after the start, so that rounding never lands in the line before.
    return line ? ((line.starts[this.#word] ?? line.start) + 0.1) / 100 : this.duration;
  }

  set currentTime(seconds) {
    const time = seconds * 100;
    const last = (/** @type {number[]} */ starts) => Math.max(starts.findLastIndex((start) => start <= time), 0);
    this.#at = last(this.#lines.map(({ start }) => start));
    this.#word = last(this.#lines[this.#at].starts);
    if (!this.paused) this.#say();
  }

  get duration() { return (this.#lines.at(-1)?.starts.at(-1) ?? 0) / 100; }
  get playbackRate() { return this.#speed; }

  set playbackRate(speed) {
    if (speed === this.#speed) return;
    this.#speed = speed;
    if (!this.paused) this.#say();
  }

  async play() {
    if (!this.paused) return;
    if (this.#at >= this.#lines.length) this.#at = this.#word = 0;
    this.paused = false;
    this.dispatchEvent(new Event("play"));
    this.#say();
  }

  pause() {
    if (this.paused) return;
    this.paused = true;
    this.#said = null;
    speechSynthesis.cancel();
    this.dispatchEvent(new Event("pause"));
  }

  // Says the rest of a line, from the word at which it stands. Not all voices pause and go on, but all can begin again.
  #say() {
    const first = this.#word;
    const line = this.#lines[this.#at];
    const words = this.read(line).slice(first);
    const reach = (/** @type {number} */ index) => {
      let end = -1;
      this.#word = first + Math.max(words.findIndex((word) => index < (end += word.length + 1)), 0);
    };
    this.#utter(words.join(" "), line.element, () => this.#sayBeside(this.beside(this.#at)), reach);
  }

  /** @param {HTMLElement[]} elements */
  #sayBeside([element, ...rest]) {
    if (!element) return this.#goOn();
    this.dispatchEvent(new CustomEvent("beside", { detail: element }));
    this.#utter(element.innerText, element, () => this.#sayBeside(rest));
  }

  /** @param {string} text @param {Element | null} element @param {() => void} then @param {(index: number) => void} [reach] */
  #utter(text, element, then, reach) {
    const said = new SpeechSynthesisUtterance(text);
    const holder = /** @type {HTMLElement | null | undefined} */ (element?.closest("[lang]"));
    said.lang = (holder ?? document.documentElement).lang;
    const fail = () => {
      this.pause();
      this.dispatchEvent(new Event("error"));
    };
    if (!BrowserVoice.cast(said, this.voice)) return fail();
    said.rate = Math.min(Math.max(this.#rate * this.#speed, 0.1), 10);
    said.onboundary = ({ name, charIndex }) => { if (said === this.#said && name !== "sentence") reach?.(charIndex); };
    said.onend = () => { if (said === this.#said) then(); };
    said.onerror = () => { if (said === this.#said) fail(); };
    this.#said = said;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }

  // Between headings, paragraphs and items it takes a breath.
  #goOn() {
    const [said, before] = [this.#said, this.#lines[this.#at].id];
    this.#at = this.next(this.#at);
    this.#word = 0;
    if (this.#at >= this.#lines.length) {
      this.pause();
      this.dispatchEvent(new Event("ended"));
    } else if (before.split(".")[0] === this.#lines[this.#at].id.split(".")[0]) this.#say();
    else setTimeout(() => { if (said === this.#said) this.#say(); }, 400 / this.#speed);
  }
}
