// Every other syllable is painted. The text stays whole: for a search, for copying, for a screen reader. It builds on reader.js.
(() => {
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
      for (const node of textNodes(block)) {
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
