"""A page without a sound of its own, read by the browser's voice.

Chromium has no voice of its own here, so the voice is one that the test drives; all the rest is the real page.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, wait_for
from publishing.pages import make_pages, make_publication
from publishing.samples import EDITION
from youth_report.model import Utterance, Voice
from youth_report.narration import script

pytestmark = pytest.mark.browser

VOICE = """
  window.said = [];
  window.voices = [];
  const speechSynthesis = {
    cancel() {}, getVoices: () => voices, speak: (utterance) => { window.said.push(utterance); },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis, configurable: true });
"""
SPOKEN = """() => {
  const [range] = CSS.highlights.get('spoken') ?? [];
  const line = document.querySelector('.spoken');
  return [line ? line.id : '', range ? range.toString() : ''];
}"""
REACH = "at => said.at(-1).onboundary({ name: 'word', charIndex: at })"
SCRIPT = script.write(tuple(EDITION.blocks), voice=Voice(), pronunciations={})


@pytest.fixture(scope="module")
def voiceless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("voiceless")
    for resource in make_publication(make_pages(script=SCRIPT)).resources:
        path = folder / resource.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(resource.data)
    return folder


@pytest.fixture
def page(open_page: OpenPage, voiceless: Path) -> Page:
    page = open_page("index.html", base=f"file://{voiceless}/")
    page.add_init_script(VOICE)
    page.reload()
    return page


def _utterance(name: str) -> Utterance:
    return next(utterance for utterance in SCRIPT if utterance.segment == name)


def test_voice_says_the_spoken_words_and_the_shown_ones_are_marked(page: Page) -> None:
    page.locator("[id='b9.s1']").click(position={"x": 3, "y": 12})
    wait_for(page, "said.length === 1")
    utterance = _utterance("b9.s1")
    spoken = [token.spoken for token in utterance.tokens]
    assert page.evaluate("[said[0].text, said[0].lang]") == [" ".join(spoken), "en-GB"]
    assert page.evaluate("said[0].rate") == pytest.approx(140 / 170)
    place = 0
    for token in utterance.tokens:
        page.evaluate(REACH, place)
        place += len(token.spoken) + 1
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert page.evaluate(SPOKEN) == ["b9.s1", token.shown.of(utterance.text)]


def test_next_line_follows_and_the_end_is_the_end(page: Page) -> None:
    page.locator("[data-do=play]").click()
    for count in range(1, len(SCRIPT) + 1):
        wait_for(page, f"said.length === {count}")
        page.evaluate("said.at(-1).onend()")
    wait_for(page, "!document.querySelector('.player').classList.contains('playing')")
    texts = page.evaluate("said.map(one => one.text)")
    assert texts == [" ".join(token.spoken for token in utterance.tokens) for utterance in SCRIPT]


def test_pause_goes_on_from_the_same_word(page: Page) -> None:
    page.locator("[id='b2.s1']").click(position={"x": 3, "y": 12})
    wait_for(page, "said.length === 1")
    first = _utterance("b2.s1").tokens
    page.evaluate(REACH, len(first[0].spoken) + 1)
    page.locator("[data-do=play]").click()
    page.evaluate("said.at(-1).onend()")
    page.locator("[data-do=play]").click()
    wait_for(page, "said.length === 2")
    assert page.evaluate("said[1].text") == " ".join(token.spoken for token in first[1:])


def test_lost_voice_is_told(page: Page) -> None:
    page.locator("[data-do=play]").click()
    wait_for(page, "said.length === 1")
    page.evaluate("said[0].onerror()")
    assert page.locator(".told").inner_text() == "Your device has no voice for this."


def test_voice_that_lives_elsewhere_is_told_nothing(page: Page) -> None:
    page.evaluate("voices.push({ lang: 'en-GB', localService: false })")
    page.locator("[data-do=play]").click()
    wait_for(page, "document.querySelector('.told').innerText === 'Your device has no voice for this.'")
    assert page.evaluate("said.length") == 0


def test_device_without_speech_shows_no_player(open_page: OpenPage, voiceless: Path) -> None:
    page = open_page("index.html", base=f"file://{voiceless}/")
    page.add_init_script("delete window.speechSynthesis; delete window.SpeechSynthesisUtterance")
    page.reload()
    wait_for(page, "document.documentElement.classList.contains('scripts')")
    assert page.locator("#player").is_hidden()
