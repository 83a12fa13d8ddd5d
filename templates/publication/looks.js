// For long pages alone, at once: where looks of the player come later, a browser looks again at all that is there.
{% set style %}{% filter small_style %}{% include "publication/listen.css" %}{% endfilter %}{% endset %}
const looks = new CSSStyleSheet();
looks.replaceSync({{ style|tojson }});
document.adoptedStyleSheets.push(looks);
root.classList.add("dressed");
