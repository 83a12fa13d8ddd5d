// What the style sheet cannot say, since a checker of style sheets does not know it. At once: later, a browser would look at all that is there.
const painted = new CSSStyleSheet();
painted.replaceSync(`::highlight(spoken) { background-color: var(--word); color: var(--word-ink); text-decoration: var(--word-under) }
::highlight(syllable) { background-color: var(--line) }`);
document.adoptedStyleSheets.push(painted);
const loadScript = (source) => new Promise((done, fail) => {
  const script = document.createElement("script");
  Object.assign(script, { src: source, onload: done, onerror: fail });
  document.head.append(script);
});
const textNodes = function* (element) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) yield node;
};

// A ruler goes with the pointer, the focus and the voice.
const ruler = document.createElement("div");
ruler.className = "ruler";
document.body.append(ruler);
const rule = (middle) => { if (isChosen("ruler")) ruler.style.top = `${middle}px`; };
const ruleElement = (element) => {
  const { top, height } = element.getBoundingClientRect();
  rule(top + height / 2);
};
addEventListener("pointermove", ({ clientY }) => rule(clientY), { passive: true });
addEventListener("focusin", ({ target }) => ruleElement(target));
addEventListener("scroll", () => {
  const spoken = isChosen("ruler") && find(".spoken");
  if (spoken) ruleElement(spoken);
}, { passive: true });

// Words cut into syllables are loaded by those who want to see them.
const syllables = find("#syllables");
const askForSyllables = () => {
  if (!syllables.checked) return;
  syllables.removeEventListener("change", askForSyllables);
  loadScript(syllables.dataset.source).catch(() => {});
};
if (syllables && CSS.highlights) {
  syllables.addEventListener("change", askForSyllables);
  askForSyllables();
}
