// What a reader asks for once the page is there: more to choose, the way back, pictures in a window, other voices.
{% import "publication/panel.html" as panel %}
{% import "publication/player.html" as controls %}
{% set style %}{% filter small_style %}{% include "publication/style/popover.css" %}{% include "publication/more.css" %}{% endfilter %}{% endset %}
{% set aids %}{{ panel.aids(is_pictured) }}{% endset %}
{% set own %}{{ panel.own() }}{% endset %}
{% set looks %}{{ panel.looks() }}{% endset %}
{% set tools %}{{ panel.tools() }}{% endset %}
{% set official %}{{ panel.official() }}{% endset %}
{% set listening %}{{ controls.more() }}{% endset %}
const moreStyle = new CSSStyleSheet();
moreStyle.replaceSync({{ style|tojson }});
document.adoptedStyleSheets.push(moreStyle);
find("#pictures")?.closest("fieldset")?.insertAdjacentHTML("beforeend", {{ aids|tojson }});
const colours = find("#colour-strong")?.closest("fieldset");
colours?.insertAdjacentHTML("beforeend", {{ panel.mine()|tojson }});
colours?.insertAdjacentHTML("afterend", {{ own|tojson }});
find(".panel details")?.insertAdjacentHTML("beforeend", {{ looks|tojson }});
document.body.insertAdjacentHTML("beforeend", {{ tools|tojson }});
find("main")?.insertAdjacentHTML("beforeend", {{ official|tojson }});
if (root.classList.contains("can-listen")) player?.insertAdjacentHTML("afterend", {{ listening|tojson }});
if (player?.dataset.voiceless !== undefined) find("[name=voice]")?.closest("fieldset")?.remove();
{% if is_pictured %}if (!find(".facts")) find("#word-pictures")?.parentElement?.remove();{% endif %}

findFields().forEach(restore);

{% include "publication/more/aids.js" %}

{% include "publication/more/back.js" %}

{% include "publication/more/pictures.js" %}

{% include "publication/more/official.js" %}

{% if is_pictured %}{% include "publication/more/words.js" %}{% endif %}

{% include "publication/more/ruler.js" %}

const startMore = () => {
  if (!root.classList.contains("can-listen")) return;
{% include "publication/more/where.js" %}

{% include "publication/more/contents.js" %}

{% include "publication/more/marked.js" %}

{% include "publication/more/skips.js" %}

{% include "publication/more/device.js" %}

{% include "publication/more/sleep.js" %}

};
