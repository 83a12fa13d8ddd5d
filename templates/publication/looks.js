// How the player looks. It comes with the player, but on long pages at once: there a browser would look again at all of the page.
{% set style %}{% filter small_style %}{% include "publication/listen.css" %}{% endfilter %}{% endset %}
const looks = new CSSStyleSheet();
looks.replaceSync({{ style|tojson }});
document.adoptedStyleSheets.push(looks);
