"""The whole publication: every file, and nothing that nobody asked for."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html import unescape

from publishing.pages import SHRINK, SYLLABLES, TEMPLATES, make_pages, make_publication
from publishing.samples import (
    COMPARISONS,
    DRAWN,
    EDITION,
    PASSAGES,
    PROPOSALS,
    SETTINGS,
    TERMS,
    UMBRELLA,
    make_block,
    make_track,
)
from youth_report.engines.jinja_templates import JinjaTemplates
from youth_report.model import (
    Alternative,
    BlockId,
    Conflict,
    Contact,
    Edition,
    Kind,
    Publication,
    Report,
    State,
    TermBase,
    group_sections,
)
from youth_report.publishing import manifest, publication, word_pictures
from youth_report.publishing.edition_page import LOOKS
from youth_report.publishing.pinned import pin_name
from youth_report.publishing.syllables import Syllables

TRACK = make_track(EDITION)


def _name_script(name: str, page: object) -> str:
    script = JinjaTemplates([TEMPLATES], SHRINK).render(f"publication/{name}", page)
    return pin_name(name, script.encode())


def _name_listen(page: publication.Listening) -> str:
    render = JinjaTemplates([TEMPLATES], SHRINK).render
    looks = render("publication/looks.js", publication.NoPage())
    return pin_name("listen.js", f"{looks}\n{render('publication/listen.js', page)}".encode())


def _name_joined(*names: str) -> str:
    render = JinjaTemplates([TEMPLATES], SHRINK).render
    texts = (render(f"publication/{name}", publication.NoPage()) for name in names)
    return pin_name(names[0], "\n".join(texts).encode())


def _name_more(pages: publication.Pages) -> str:
    render = JinjaTemplates([TEMPLATES], SHRINK).render
    drawn = _name_script("word-pictures.js", word_pictures.place(pages.reading))
    cut = _name_script("syllables.js", Syllables(SYLLABLES))
    scripts = {"more": publication.More(cut, is_pictured=True, word_pictures=drawn), "voice": publication.NoPage()}
    texts = (render(f"publication/{name}.js", page) for name, page in scripts.items())
    return pin_name("more.js", "\n".join(texts).encode())


def _text(made: Publication, path: str) -> str:
    return next(resource.data for resource in made.resources if resource.path == path).decode()


def test_files_have_the_names_of_the_contract() -> None:
    pages = make_pages(track=TRACK)
    assert pages.reading.player
    made = make_publication(pages, TRACK)
    assert [(resource.path, resource.role) for resource in made.resources] == [
        ("index.html", "edition"),
        ("official.html", "official"),
        ("readability.html", "readability"),
        ("accessibility.html", "accessibility"),
        ("readability.json", "readability"),
        ("readability.csv", "readability"),
        (pin_name("audio/narration.mp3", TRACK.audio), "audio"),
        ("audio/narration.mp3", "audio"),
        ("audio/narration.vtt", "cues"),
        ("audio/narration.srt", "cues"),
        ("audio/chapters.vtt", "cues"),
        ("audio/chapters.json", "cues"),
        ("audio/timing.json", "cues"),
        ("audio/words.json", "cues"),
        ("audio/labels.txt", "cues"),
        ("audio/transcript.txt", "cues"),
        ("media/umbrella.svg", "picture"),
        *((path, "picture") for path in DRAWN),
        (_name_joined("reader.js", "keep.js"), "script"),
        (_name_listen(publication.Listening(pages.reading.player)), "script"),
        (_name_more(pages), "script"),
        (_name_script("syllables.js", Syllables(SYLLABLES)), "script"),
        (_name_script("word-pictures.js", word_pictures.place(pages.reading)), "script"),
        ("fonts/AtkinsonHyperlegible-Regular.ttf", "font"),
        ("fonts/AtkinsonHyperlegible-Bold.ttf", "font"),
        ("fonts/OFL.txt", "font"),
        ("icon.svg", "picture"),
        ("sw.js", "worker"),
        ("manifest.json", "manifest"),
    ]


def test_boundwithout_sound_has_no_sound_files() -> None:
    made = make_publication(make_pages())
    assert [resource.path for resource in made.resources if resource.path.startswith("audio/")] == []


def test_same_input_gives_the_same_bytes() -> None:
    assert make_publication(make_pages(track=TRACK), TRACK) == make_publication(make_pages(track=TRACK), TRACK)


def test_manifest_tells_every_file() -> None:
    made = make_publication(make_pages(track=TRACK), TRACK)
    found = json.loads(_text(made, "manifest.json"))
    assert found["madeFrom"]["date"] == "25 November 2026"
    assert found["resources"] == [
        {
            "path": resource.path,
            "mediaType": resource.media_type,
            "bytes": len(resource.data),
            "sha256": sha256(resource.data).hexdigest(),
            "role": resource.role,
        }
        for resource in made.resources[:-1]
    ]


def test_manifest_does_not_depend_on_the_order_of_its_keys() -> None:
    text = manifest.write((), "r", make_pages().reading).data.decode()
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def test_page_that_cannot_be_made_smaller_is_published_with_an_issue() -> None:
    made, issues = publication.bind(
        "fernbridge",
        make_pages(),
        pictures={},
        render=JinjaTemplates([TEMPLATES]).render,
        minify=lambda html: html.replace("official", "offical"),
    )
    assert [(issue.id, issue.at) for issue in issues] == [
        ("page.not-minified", "index.html"),
        ("page.not-minified", "official.html"),
        ("page.not-minified", "readability.html"),
        ("page.not-minified", "accessibility.html"),
    ]
    assert "offical" not in _text(made, "index.html")


def test_only_pictures_that_are_shown_are_published() -> None:
    media = {"umbrella.svg": UMBRELLA, "secret.png": b"", "notes.txt": b"", "umbrella.svg.bak": b""}
    assert dict(publication.pick_pictures(EDITION, media)) == {"umbrella.svg": UMBRELLA}
    odd = (replace(PASSAGES[2], blocks=(make_block("y3", "Notes", Kind.PICTURE, media="notes.txt"),)),)
    assert publication.pick_pictures(replace(EDITION, passages=odd), media) == {}


def test_page_asks_for_the_files_that_it_was_made_with() -> None:
    made = make_publication(make_pages(track=TRACK), TRACK)
    paths = {resource.path for resource in made.resources}
    asked = set(re.findall(r'(?:src|data-source|data-more)="([^"]+)"', _text(made, "index.html")))
    asked |= set(
        re.findall(r'"(syllables\.[^"]+\.js)"', next(r.data.decode() for r in made.resources if r.path[:5] == "more."))
    )
    assert asked <= paths
    assert len({path for path in asked if re.search(r"\.[0-9a-f]{12}\.(?:js|mp3)$", path)}) == 5


def test_reading_page_can_have_every_look() -> None:
    names = [path.stem for path in (TEMPLATES / "publication/style").iterdir()]
    whole = (TEMPLATES / "publication/style.css").read_text(encoding="utf-8")
    assert sorted(LOOKS) == sorted(names)
    assert re.findall(r"style/(\w+)\.css", whole) == list(LOOKS)


def test_long_page_has_the_whole_bar_and_its_looks_at_once() -> None:
    pages = make_pages(track=TRACK)
    reading = replace(pages.reading, frame=replace(pages.reading.frame, long=True))
    made = make_publication(replace(pages, reading=reading), TRACK)
    short = make_publication(pages, TRACK)
    for bound, is_long in ((made, True), (short, False)):
        (script,) = [r.path for r in bound.resources if r.path.startswith("reader.")]
        assert ('id="speed"' in _text(bound, "index.html")) is is_long
        assert ("::highlight(spoken)" in _text(bound, script)) is is_long


def test_policy_allows_the_page_its_own_style_alone() -> None:
    made = make_publication(make_pages(track=TRACK), TRACK)
    for path in ("index.html", "official.html", "readability.html"):
        html = _text(made, path)
        (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
        hashed = b64encode(sha256(style.encode()).digest()).decode()
        assert f"default-src 'none'; style-src 'sha256-{hashed}'; script-src 'self';" in unescape(html)
        assert " style=" not in html
        assert re.findall(r"<script ([a-z]+)", html) == ["defer"]
        assert not re.search(r"<[^>]* on[a-z]+=", html)


HOSTILE = "<script>alert(1)</script> {{7*7}} {%raw%} \"'</style> </p> & &amp; <!-- 👩🏽‍🚀 مرحبا \u202e evil"


def test_hostile_words_come_out_as_words_on_every_page() -> None:
    blocks = tuple(
        make_block(f"b{number}", text, kind, level, media)
        for number, (kind, text, level, media) in enumerate(
            [
                (Kind.HEADING, HOSTILE, 1, ""),
                (Kind.PARAGRAPH, f"{HOSTILE} term", 0, ""),
                (Kind.ITEM, HOSTILE, 1, ""),
                (Kind.QUOTE, HOSTILE, 0, ""),
                (Kind.TABLE, f"{HOSTILE}\tb\n{HOSTILE}\td", 0, ""),
                (Kind.PICTURE, HOSTILE, 0, "umbrella.svg"),
                (Kind.PARAGRAPH, f"{HOSTILE} left out", 0, ""),
            ],
            1,
        )
    )
    report = Report(HOSTILE, "en-GB", group_sections(blocks))
    passages = tuple(
        replace(PASSAGES[1], id=block.id, text=block.text, official=block, blocks=(block,), reason=HOSTILE, state=state)
        for block, state in zip(blocks, [State.WRITTEN] * 6 + [State.LEFT_OUT], strict=True)
    )
    conflict = Conflict(BlockId("b2"), HOSTILE, (Alternative(HOSTILE, (HOSTILE,)),), HOSTILE)
    edition = Edition(report, HOSTILE + " title", passages, (conflict,))
    settings = replace(
        SETTINGS,
        title=HOSTILE,
        publisher=HOSTILE,
        year=HOSTILE,
        made_by=HOSTILE,
        made_for=HOSTILE,
        profile=HOSTILE,
        checked_by=(HOSTILE,),
        contacts=(Contact(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
    )
    term = replace(TERMS.terms[2], term="term", explain=HOSTILE, long=HOSTILE, say=HOSTILE)
    proposal = replace(PROPOSALS[BlockId("b2")][0], base=HOSTILE, replacement=HOSTILE)
    card = replace(COMPARISONS[0].official, title=HOSTILE)
    pages = make_pages(
        edition,
        settings,
        track := make_track(edition),
        terms=TermBase((term,)),
        proposals={BlockId("b2"): (proposal,)},
        comparisons=(replace(COMPARISONS[0], official=card),) * 2,
    )
    made = make_publication(pages, track)
    for path in ("index.html", "official.html", "readability.html"):
        html = _text(made, path)
        assert "<script>alert" not in html
        assert "{{7*7}}" in html
        assert html.count("</style>") == 1
        assert html.count("<!--") == 0
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
        assert "مرحبا" in html
