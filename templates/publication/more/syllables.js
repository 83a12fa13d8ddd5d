  // Every other syllable is painted. The text stays whole: for a search, for copying, for a screen reader.
  const syllables = /** @type {HTMLInputElement | null} */ (find("#syllables"));
  const paintSyllables = async (/** @type {Event} */ event) => {
    const words = /** @type {CustomEvent<string>} */ (event).detail.split(" ");
    const cuts = new Map(words.map((cut) => [cut.replaceAll("|", ""), cut.split("|")]));
    const painted = new Highlight();
    CSS.highlights.set("syllable", painted);
    for (const block of findAll("main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th)")) {
      for (const node of reader.textNodes(block)) {
        for (const { 0: found, index } of node.data.matchAll(/[\p{L}’']+/gu)) {
          let at = index;
          (cuts.get(found.toLowerCase()) ?? []).forEach(({ length }, place) => {
            if (place % 2) painted.add(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + length }));
            at += length;
          });
        }
      }
      await new Promise(requestAnimationFrame);
    }
  };
  if (syllables && CSS.highlights) {
    reader.addRule(":root:has(#syllables:checked)::highlight(syllable), :root:has(#syllables:checked) ::highlight(syllable) { background-color: var(--line) }");
    addEventListener("syllables", paintSyllables, { once: true });
    const script = document.createElement("script");
    script.src = syllables.dataset.source ?? "";
    document.head.append(script);
  }
