"use strict";
// One classic script: modules do not load from a file. Its parts share one scope, in this order.
(() => {
{% include "publication/reader/choices.js" %}

{% include "publication/reader/later.js" %}

{% include "publication/reader/aids.js" %}

{% include "publication/reader/lines.js" %}

{% include "publication/reader/marks.js" %}

{% include "publication/reader/player.js" %}

{% include "publication/reader/session.js" %}

{% include "publication/reader/place.js" %}

})();
