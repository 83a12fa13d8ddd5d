// The browser's own voice, in the place of an <audio> element, for pages without a sound of their own.
// Its time line is a made-up one, in which each word takes the same time. A line has its `start`, the `starts` of its words,
// in hundredths of a second, and what is `spoken` for each of them.
class BrowserVoice extends EventTarget {
  #lines; #language; #rate; #at = 0; #word = 0; #said = null; #speed = 1;
  paused = true;

  constructor(lines, language, wordsAMinute) {
    super();
    this.#lines = lines;
    this.#language = language;
    // 1 is what a voice calls its normal speed: about 170 words a minute.
    this.#rate = wordsAMinute / 170;
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }

  get currentTime() {
    const line = this.#lines[this.#at];
    return line ? (line.starts[this.#word] ?? line.start) / 100 : this.duration;
  }

  set currentTime(seconds) {
    const time = seconds * 100;
    const last = (starts) => Math.max(starts.findLastIndex((start) => start <= time), 0);
    this.#at = last(this.#lines.map(({ start }) => start));
    this.#word = last(this.#lines[this.#at].starts);
    if (!this.paused) this.#say();
  }

  get duration() { return (this.#lines.at(-1)?.starts.at(-1) ?? 0) / 100; }
  get playbackRate() { return this.#speed; }

  set playbackRate(speed) {
    if (Number(speed) === this.#speed) return;
    this.#speed = Number(speed);
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
    const words = this.#lines[this.#at].spoken.slice(first);
    const said = new SpeechSynthesisUtterance(words.join(" "));
    said.lang = this.#language;
    said.rate = Math.min(Math.max(this.#rate * this.#speed, 0.1), 10);
    said.onboundary = ({ name, charIndex }) => {
      if (said !== this.#said || name === "sentence") return;
      let end = -1;
      this.#word = first + Math.max(words.findIndex((word) => charIndex < (end += word.length + 1)), 0);
    };
    said.onend = () => { if (said === this.#said) this.#goOn(); };
    said.onerror = () => {
      if (said !== this.#said) return;
      this.pause();
      this.dispatchEvent(new Event("error"));
    };
    this.#said = said;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }

  #goOn() {
    this.#at += 1;
    this.#word = 0;
    if (this.#at < this.#lines.length) return this.#say();
    this.pause();
    this.dispatchEvent(new Event("ended"));
  }
}
