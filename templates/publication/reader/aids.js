const addRule = (rule) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
};
const textNodes = function* (element) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) yield node;
};

// A ruler goes with the pointer, the focus and the voice.
const ruler = document.createElement("div");
ruler.className = "ruler";
document.body.append(ruler);
const rule = (middle) => { ruler.style.top = `${middle}px`; };
const ruleElement = (element) => {
  const { top, height } = element.getBoundingClientRect();
  rule(top + height / 2);
};
rule(innerHeight / 3);
addEventListener("pointermove", ({ clientY }) => rule(clientY), { passive: true });
addEventListener("focusin", ({ target }) => ruleElement(target));
addEventListener("scroll", () => {
  const spoken = isChosen("ruler") && find(".spoken");
  if (spoken) ruleElement(spoken);
}, { passive: true });

// Every other syllable is painted. The text stays whole: for a search, for copying, for a screen reader.
const syllables = find("#syllables");
const paintSyllables = async ({ detail }) => {
  const cuts = new Map(detail.split(" ").map((word) => [word.replaceAll("|", ""), word.split("|")]));
  const painted = new Highlight();
  CSS.highlights.set("syllable", painted);
  for (const block of findAll("main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th)")) {
    for (const node of textNodes(block)) {
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}’']+/gu)) {
        let at = index;
        (cuts.get(word.toLowerCase()) ?? []).forEach(({ length }, place) => {
          if (place % 2) painted.add(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + length }));
          at += length;
        });
      }
    }
    await new Promise(requestAnimationFrame);
  }
};
if (syllables && CSS.highlights) {
  addRule(":root:has(#syllables:checked)::highlight(syllable), :root:has(#syllables:checked) ::highlight(syllable) { background-color: var(--line) }");
  addEventListener("syllables", paintSyllables, { once: true });
  const ask = () => {
    if (!syllables.checked) return;
    syllables.removeEventListener("change", ask);
    const script = document.createElement("script");
    script.src = syllables.dataset.source;
    document.head.append(script);
  };
  syllables.addEventListener("change", ask);
  ask();
}
