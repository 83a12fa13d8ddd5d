// A picture stands before each word that has one. The words stay whole: for a search, for copying, for a screen reader. It builds on reader.js.
{% set style %}{% filter small_style %}{% include "publication/word-pictures.css" %}{% endfilter %}{% endset %}
actions.draw = async () => {
  const drawings = {{ drawings|tojson }};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync({{ style|tojson }});
  document.adoptedStyleSheets.push(sheet);
  const findPlace = (/** @type {Element} */ line, /** @type {number} */ at) => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node; (node = /** @type {Text | null} */ (texts.nextNode()));) {
      if (at < node.length) return at ? node.splitText(at) : node;
      at -= node.length;
    }
  };
  let done = 0;
  for (const place of {{ places|join(" ")|tojson }}.split(" ")) {
    const [id, at, number] = place.split(":");
    const line = document.getElementById(id);
    const word = line && findPlace(line, Number(at));
    if (!word) continue;
    const beside = document.createElement("span");
    beside.className = "beside";
    beside.setAttribute("aria-hidden", "true");
    beside.append(Object.assign(new Image(), { alt: "", src: drawings[Number(number)] }));
    word.before(beside);
    if (!(++done % 50)) await new Promise(requestAnimationFrame);
  }
  actions.cut?.();
};
