// What the style sheet cannot say, since a checker of style sheets does not know it. At once: later, a browser would look at all that is there.
const painted = new CSSStyleSheet();
painted.replaceSync(`::highlight(spoken) { background-color: var(--word); color: var(--word-ink); text-decoration: var(--word-under) }
::highlight(syllable) { background-color: var(--line) }`);
document.adoptedStyleSheets.push(painted);
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
