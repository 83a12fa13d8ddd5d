{% import "publication/player.html" as controls %}
{% set before %}{{ controls.before() }}{% endset %}
{% set playing %}{{ controls.playing() }}{% endset %}
{% set after %}{{ controls.after() }}{% endset %}
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
/** @type {Record<string, string>} */
const shortcuts = {
  k: "play", j: "back", l: "next", u: "part-back", o: "part-next", p: "past", ",": "slower", ".": "faster", w: "where", c: "contents", h: "here", b: "return",
};
actions.key = (/** @type {string} */ key) => act(shortcuts[key.toLowerCase()]);
/** @type {Times} */
const data = {{ player.data|tojson }};
const bar = /** @type {HTMLElement} */ (player);
const playButton = /** @type {HTMLElement} */ (bar.querySelector(".play"));
if (!find("#speed")) {
  playButton.innerHTML = {{ playing|tojson }};
  playButton.insertAdjacentHTML("beforebegin", {{ before|tojson }});
  playButton.insertAdjacentHTML("afterend", {{ after|tojson }});
}
const told = /** @type {HTMLElement} */ (bar.querySelector(".told"));
const restoreList = (/** @type {HTMLSelectElement} */ list) => {
  const value = kept[nameOf(list)];
  if ([...list.options].some((option) => option.value === value)) list.value = String(value);
};
const speed = /** @type {HTMLSelectElement} */ (find("#speed"));
restoreList(speed);
{% include "publication/listen/lines.js" %}

{% include "publication/listen/marks.js" %}

{% include "publication/listen/player.js" %}

{% include "publication/listen/session.js" %}
