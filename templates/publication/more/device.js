// The device's own voice takes turns with the recorded one, at the same place.
const which = /** @type {HTMLSelectElement} */ (find("#which"));
const signs = new Map(Object.entries({ "+": "plus", "−": "minus", "×": "times", "÷": "divided by", "=": "equals", "≈": "is about", "<": "is less than", ">": "is more than", "≤": "is at most", "≥": "is at least", "√": "the square root of", "²": "squared", "³": "cubed" }));
const readSigns = (/** @type {string} */ text) => document.documentElement.lang.startsWith("en")
  ? text.replace(/[+−×÷=≈<>≤≥√²³]/g, (sign) => ` ${signs.get(sign)} `).trim() : text;
/** @type {HTMLElement | undefined} */
let beside;
const showBeside = (/** @type {HTMLElement[]} */ [element]) => {
  beside?.classList.remove("spoken");
  beside = element;
  beside?.classList.add("spoken");
  beside?.scrollIntoView({ block: "nearest" });
};
const makeDevice = () => {
  const device = recorded ? new BrowserVoice(lines, 170) : /** @type {BrowserVoice} */ (sound);
  device.next = (place) => findHeard(place + 1);
  device.read = (line) => {
    showBeside([]);
    return line.spoken ?? line.words.map(({ from, to }) => readSigns(line.element ? readText(line.element).slice(from, to) : ""));
  };
  // What is open is read, what is closed is not.
  device.beside = (place) => findAll("main details[open] :is(summary, p)").filter((element) => {
    const [before, after] = [lines[place].element, lines[place + 1]?.element];
    const isBehind = before && before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBehind && element.checkVisibility() && !(after && after.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  device.addEventListener("beside", (event) => showBeside([/** @type {CustomEvent<HTMLElement>} */ (event).detail]));
  device.addEventListener("pause", () => showBeside([]));
  if (recorded) attach(device);
  return device;
};
/** @type {BrowserVoice | undefined} */
let device;
const listVoices = () => {
  const { own } = BrowserVoice.list(document.documentElement.lang);
  which.replaceChildren(which.options[0], ...own.map(({ name, voiceURI }) => new Option(name, voiceURI)));
  restoreList(which);
  /** @type {HTMLElement} */ (which.closest("label")).hidden = !own.length;
};
const useVoice = () => {
  const isDevice = !recorded || isChosen("voice-device");
  if (isDevice) {
    device ??= makeDevice();
    device.voice = which.value;
  }
  const wanted = isDevice ? device : recorded;
  if (wanted && wanted !== sound) use(wanted);
};
if (BrowserVoice.exists()) {
  listVoices();
  speechSynthesis.addEventListener?.("voiceschanged", () => {
    listVoices();
    useVoice();
  });
  for (const field of findAll("[name=voice], #which")) field.addEventListener("change", useVoice);
  useVoice();
} else for (const field of findAll("[name=voice]")) /** @type {HTMLInputElement} */ (field).disabled = true;
