// Every other syllable is painted. The text stays whole: for a search, for copying, for a screen reader. It builds on reader.js.
(() => {
  if (!CSS.highlights) return;
  const syllables = /** @type {HTMLInputElement | null} */ (find("#syllables"));
  // Said here: a checker of style sheets does not know it.
  const painted = new CSSStyleSheet();
  painted.replaceSync("::highlight(syllable) { background-color: var(--line) }");
  document.adoptedStyleSheets.push(painted);
  /** @type {Map<string, string[]>} */
  const cuts = new Map({{ words|join(" ")|tojson }}.split(" ").map((/** @type {string} */ word) => [word.replaceAll("|", ""), word.split("|")]));
  const every = new Highlight();
  const show = () => syllables?.checked ? CSS.highlights.set("syllable", every) : CSS.highlights.delete("syllable");
  syllables?.addEventListener("change", show);
  show();
  // Once more where something came between words: a place in the text is a place in its node.
  actions.cut = async () => {
    every.clear();
    for (const block of findAll("main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th)")) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node; (node = /** @type {Text | null} */ (texts.nextNode()));) {
        for (const { 0: word, index } of node.data.matchAll(/[\p{L}’']+/gu)) {
          let at = index;
          (cuts.get(word.toLowerCase()) ?? []).forEach(({ length }, place) => {
            if (place % 2) every.add(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + length }));
            at += length;
          });
        }
      }
      await new Promise(requestAnimationFrame);
    }
  };
  actions.cut();
})();
