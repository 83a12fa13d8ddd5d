{% if not player.source %}
{% include "publication/voice.js" %}
{% endif %}
// What only those need who listen. It builds on what stands in reader.js.
(() => {
const data = {{ player.data|tojson }};
{% include "publication/reader/lines.js" %}

{% include "publication/reader/marks.js" %}

{% include "publication/reader/player.js" %}

{% include "publication/reader/session.js" %}

})();
