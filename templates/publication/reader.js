"use strict";
// Classic scripts: modules do not load from a file. Their parts share one scope, in this order.
{% include "publication/reader/choices.js" %}

{% include "publication/reader/listening.js" %}

{% include "publication/reader/more.js" %}
