const addRule = (/** @type {string} */ text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
};
/** @param {Element} element */
const textNodes = function* (element) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = nodes.nextNode());) yield /** @type {Text} */ (node);
};

Object.assign(reader, { addRule, textNodes });

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
