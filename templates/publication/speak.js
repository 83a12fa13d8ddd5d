"use strict";
// Reads a page in another language with the voice of the reader's device, where it has one for that language.
const button = /** @type {HTMLElement | null} */ (document.querySelector("#listen"));
if (button && "speechSynthesis" in globalThis) {
  const { lang } = document.documentElement;
  const lines = /** @type {Array<HTMLElement | HTMLImageElement>} */ ([...document.querySelectorAll("main [id*='.s']")]);
  const { textContent: start, dataset: { stop } } = button;
  let at = -1;
  // A voice that does not live on the device would send what is read, and who reads it, to another company.
  const findVoice = () => speechSynthesis.getVoices().find((voice) =>
    voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang.toLowerCase().split("-")[0]) ?? null;
  const offer = () => { button.hidden = !findVoice(); };
  const go = (/** @type {number} */ to) => {
    lines[at]?.classList.remove("spoken");
    at = to in lines ? to : -1;
    button.textContent = at < 0 ? start : stop ?? "";
    speechSynthesis.cancel();
    if (at < 0) return;
    lines[at].classList.add("spoken");
    lines[at].scrollIntoView({ block: "nearest" });
    const line = lines[at];
    const said = new SpeechSynthesisUtterance(line instanceof HTMLImageElement ? line.alt : line.innerText);
    said.lang = lang;
    said.voice = findVoice();
    said.onend = () => { if (at === to) go(to + 1); };
    said.onerror = () => { if (at === to) go(-1); };
    speechSynthesis.speak(said);
  };
  button.addEventListener("click", () => go(at < 0 ? 0 : -1));
  addEventListener("pagehide", () => speechSynthesis.cancel());
  // Many browsers learn of their voices late.
  speechSynthesis.addEventListener("voiceschanged", offer);
  offer();
}
