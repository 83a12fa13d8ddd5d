{% if not player.source %}
{% include "publication/voice.js" %}

{% endif %}

// What only those need who listen. It builds on what stands in reader.js.
/**
 * What `publishing/times.py` packs.
 * @typedef {object} Times
 * @property {number} seconds
 * @property {string} lines
 * @property {string} times
 * @property {Record<string, number[]>} cuts
 * @property {string[][]} spoken
 * @property {number} rate
 */
/** @type {Times} */
const data = {{ player.data|tojson }};
{% include "publication/listen/lines.js" %}

{% include "publication/listen/marks.js" %}

{% include "publication/listen/player.js" %}

{% include "publication/listen/session.js" %}
