"""Kinds of defects of a page: how each is planted, and which check must see it."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

Plant = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect of a page."""

    check: str
    """Name of the check that must see it."""
    plant: Plant
    files: Mapping[str, str] = field(default_factory=dict)
    """What stands beside the page for it."""


def _swap(old: str, new: str) -> Plant:
    """Plant by a pattern, in its first place."""

    def plant(html: str) -> str:
        changed, times = re.subn(old, new, html, count=1, flags=re.DOTALL)
        assert times, f"the page has no {old}"
        return changed

    return plant


def _style(css: str) -> Plant:
    """Plant rules at the end of the style sheet, allowed by the policy as the sheet itself is."""

    def plant(html: str) -> str:
        start, end = html.index("<style>") + len("<style>"), html.index("</style>")
        old, new = html[start:end], html[start:end] + css
        return html.replace(old, new, 1).replace(_hash(old), _hash(new), 1)

    return plant


def _hash(style: str) -> str:
    return b64encode(sha256(style.encode()).digest()).decode()


_TRAP = (
    "document.querySelector('.top a').addEventListener('keydown', (e) => { if (e.key === 'Tab') e.preventDefault() })"
)

DEFECTS: Mapping[str, Defect] = {
    "contrast of 6 to 1": Defect("axe color-contrast-enhanced", _style(".lead{color:#666!important;background:#fff}")),
    "no language": Defect("language", _swap(r'<html lang="[^"]*"', "<html")),
    "another language": Defect("language", _swap(r'<html lang="[^"]*"', '<html lang="fr"')),
    "a heading too deep": Defect("axe heading-order", _swap(r'<h2( id="b3".*?)</h2>', r"<h5\1</h5>")),
    "no zoom": Defect("axe meta-viewport", _swap("width=device-width", "user-scalable=no, width=device-width")),
    "contrast in the dark alone": Defect(
        "axe color-contrast", _style("@media (prefers-color-scheme:dark){.lead{color:#666!important;background:#111}}")
    ),
    "grey words in a pop-up": Defect("axe color-contrast", _style("[popover]{color:#888!important;background:#fff}")),
    "a button without a name": Defect(
        "axe button-name", _swap(r"(popovertargetaction=\"?hide\"?[^>]*>)Close<span.*?</span></button>", r"\1</button>")
    ),
    "a word that only a mouse can open": Defect(
        "policy",
        _swap(
            r'<button type="button" class="word" popovertarget="[^"]*">(.*?)</button>', r'<span onclick="x()">\1</span>'
        ),
    ),
    "a table without a head": Defect("tables", lambda html: re.sub(r"<(/?)th(?= |>)[^>]*", r"<\1td", html)),
    "an id twice": Defect("ids", _swap(r'<p id="b4"', '<p id="b2"')),
    "sound that starts by itself": Defect("autoplay", _swap("<audio ", "<audio autoplay ")),
    "a sentence that nobody hears": Defect("words", _swap(r'<span id="b2.s2"', '<span aria-hidden="true" id="b2.s2"')),
    "focus that nobody sees": Defect("focus", _style(":focus-visible,:has(:focus-visible){outline:0!important}")),
    "small targets": Defect(
        "targets", _style(".contents a{min-height:0!important;padding:0!important;line-height:1!important}")
    ),
    "too wide for a phone": Defect("overflow", _style("main p{min-width:30rem}")),
    "words cut off with more space": Defect("spacing", _style(".lead{height:3.2em;overflow:hidden}")),
    "words that only a script shows": Defect("words", _swap(r'(<span id="b4.s1"[^>]*>).*?</span>', r"\1</span>")),
    "letters from another host": Defect(
        "hosts", _style("@font-face{font-family:x;src:url(https://letters.example/x.woff2)}.lead{font-family:x}")
    ),
    "justified lines": Defect("lines", _style("main p{text-align:justify!important}")),
    "lines of 100 characters": Defect(
        "lines", _style("main>*,main p,main li{width:auto!important;max-width:none!important}")
    ),
    "lines too close": Defect("lines", _style("main p{line-height:1.2!important}")),
    "hyphenated words": Defect("lines", _style("main p{hyphens:auto!important}")),
    "something that moves all the same": Defect(
        "motion", _style("@keyframes x{to{opacity:.99}}.lead{animation:x 3s infinite!important}")
    ),
    "a keyboard trap": Defect(
        "trap", _swap("</head>", '<script defer src="trap.js"></script></head>'), {"trap.js": _TRAP}
    ),
    "joined sentences": Defect("words", _swap(r'</span> (<span id="b2.s2")', r"</span>\1")),
    "joined words": Defect("words", _swap("We wanted three", "Wewanted three")),
    "a lost word": Defect("words", _swap("We wanted three", "We three")),
    "an added word": Defect("words", _swap("We wanted three", "We really wanted three")),
    "words in another order": Defect("words", _swap("We wanted three", "We three wanted")),
    "a link that says nothing": Defect("links", _swap(r">the official report</a>", ">click here</a>")),
    "a link to nowhere": Defect("links", _swap(r'href="#b3"', 'href="#b333"')),
    "a picture told by its file": Defect("alternatives", _swap(r'alt="[^"]*umbrella[^"]*"', 'alt="a.png"')),
    "a picture told as a picture": Defect("alternatives", _swap(r'alt="[^"]*umbrella[^"]*"', 'alt="Image"')),
    "a picture that is missing": Defect("pictures", _swap(r'src="media/[^"]*"', 'src="media/gone.svg"')),
    "a pop-up over its word": Defect(
        "pop-ups",
        _style(
            "[popover]:popover-open{position-area:none!important;inset:0!important;width:100vw!important;"
            "height:100vh!important;max-width:none!important;max-height:none!important;margin:0!important}"
        ),
    ),
    "a pop-up that nothing opens": Defect(
        "pop-ups", _swap(r'<button type="button" class="word" popovertarget="[^"]*">(.*?)</button>', r"\1")
    ),
    "a tab stop that jumps ahead": Defect("order", _swap('<a class="source"', '<a tabindex="3" class="source"')),
    "an order that the eye does not see": Defect(
        "order", _style("main{display:flex!important;flex-direction:column-reverse!important}")
    ),
    "a picture that counts readers": Defect(
        "hosts", _swap("</main>", '<img alt="A dot." src="https://count.example/1.gif"></main>')
    ),
    "a script of others": Defect("hosts", _swap("</head>", '<script src="//cdn.example/x.js"></script></head>')),
    "no policy": Defect("policy", _swap(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "")),
    "looks of its own": Defect("policy", _swap('<p class="lead"', '<p style="color:red" class="lead"')),
    "nobody who can help": Defect("help", _swap(r'<section id="help"', '<section id="contacts"')),
    "words that are not printed": Defect("print", _style("@media print{#b4{display:none}}")),
    "a page that loads itself again": Defect(
        "axe meta-refresh", _swap("</head>", '<meta http-equiv="refresh" content="30"></head>')
    ),
    "words that look like a button": Defect("pretenders", _style(".lead{cursor:pointer}")),
}
