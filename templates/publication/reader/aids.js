const addRule = (/** @type {string} */ text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
};
const loadScript = (/** @type {string} */ address) => new Promise((done, fail) => {
  const script = document.createElement("script");
  Object.assign(script, { src: address, onload: done, onerror: fail });
  document.head.append(script);
});
/** @param {Element} element */
const textNodes = function* (element) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) yield /** @type {Text} */ (node);
};

// A ruler goes with the pointer, the focus and the voice.
const ruler = document.createElement("div");
ruler.className = "ruler";
document.body.append(ruler);
const rule = (/** @type {number} */ middle) => { ruler.style.top = `${middle}px`; };
const ruleElement = (/** @type {Element} */ element) => {
  const { top, height } = element.getBoundingClientRect();
  rule(top + height / 2);
};
rule(innerHeight / 3);
addEventListener("pointermove", ({ clientY }) => rule(clientY), { passive: true });
addEventListener("focusin", ({ target }) => ruleElement(/** @type {Element} */ (target)));
addEventListener("scroll", () => {
  const spoken = isChosen("ruler") && find(".spoken");
  if (spoken) ruleElement(spoken);
}, { passive: true });

// Words cut into syllables are loaded by those who want to see them.
const syllables = /** @type {HTMLInputElement | null} */ (find("#syllables"));
const askForSyllables = () => {
  if (!syllables?.checked) return;
  syllables.removeEventListener("change", askForSyllables);
  loadScript(syllables.dataset.source ?? "").catch(() => {});
};
if (CSS.highlights) {
  syllables?.addEventListener("change", askForSyllables);
  askForSyllables();
}
