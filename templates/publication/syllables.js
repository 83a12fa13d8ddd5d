// Every other syllable is painted. The text stays whole: for a search, for copying, for a screen reader. It builds on reader.js.
(async () => {
  const cuts = new Map({{ words|join(" ")|tojson }}.split(" ").map((word) => [word.replaceAll("|", ""), word.split("|")]));
  const painted = new Highlight();
  CSS.highlights.set("syllable", painted);
  addRule(":root:has(#syllables:checked)::highlight(syllable), :root:has(#syllables:checked) ::highlight(syllable) { background-color: var(--line) }");
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
})();
