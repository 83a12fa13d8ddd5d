// A ruler goes with the pointer, the focus and the voice.
const ruler = document.createElement("div");
ruler.className = "ruler";
document.body.append(ruler);
const rule = (/** @type {number} */ middle) => { if (isChosen("ruler")) ruler.style.top = `${middle}px`; };
const ruleElement = actions.rule = (/** @type {Element} */ element) => {
  const { top, height } = element.getBoundingClientRect();
  rule(top + height / 2);
};
addEventListener("pointermove", ({ clientY }) => rule(clientY), { passive: true });
addEventListener("focusin", ({ target }) => ruleElement(/** @type {Element} */ (target)));
addEventListener("scroll", () => {
  const spoken = isChosen("ruler") && find(".spoken");
  if (spoken) ruleElement(spoken);
}, { passive: true });
