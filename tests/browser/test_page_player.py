"""Reading aloud in a real browser, with real sound."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, choose_listening, wait_for
from youth_report.model import Track

pytestmark = pytest.mark.browser

SPOKEN = """() => {
  const [range] = CSS.highlights.get('spoken') ?? [];
  const line = document.querySelector('.spoken');
  return { word: range ? range.toString() : '', line: line ? line.id : '', time: sound.currentTime };
}"""

LABEL = "document.querySelector('[data-do=play]').innerText"

IN_VIEW = """() => {
  const { top, bottom } = document.querySelector('.spoken').getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - player.offsetHeight;
}"""


def _listen_from(page: Page, name: str) -> None:
    page.locator(f"[id='{name}']").click(position={"x": 3, "y": 12})


def _heard_at(track: Track, time: float) -> set[tuple[str, str]]:
    """Return line and word at a time: two, where the page's hundredths of a second cannot tell them apart."""
    found: set[tuple[str, str]] = set()
    for at in (time - 0.006, time + 0.006):
        cue = track.cues[bisect_right([cue.start for cue in track.cues], at) - 1]
        word = cue.words[max(bisect_right([word.start for word in cue.words], at) - 1, 0)]
        found.add((cue.id, word.span.of(cue.text)))
    return found


@pytest.mark.parametrize("name", ["b2.s2", "b6.s1", "b9.s2", "b7.s1"])
def test_word_and_line_follow_the_sound(name: str, open_page: OpenPage, track: Track) -> None:
    page = open_page()
    cue = next(cue for cue in track.cues if cue.id == name)
    _listen_from(page, name)
    wait_for(page, f"sound.currentTime > {cue.start + 0.45} && document.querySelector('.spoken')")
    page.locator("[data-do=play]").click()
    wait_for(page, "sound.paused")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found = page.evaluate(SPOKEN)
    assert (found["line"], found["word"]) in _heard_at(track, found["time"])


def test_every_word_of_every_line_is_found_on_the_page(open_player: OpenPage, track: Track) -> None:
    page = open_player()
    page.locator("[data-do=next]").click()
    wait_for(page, "document.querySelector('.spoken')")
    page.evaluate("new Promise(done => { sound.onloadedmetadata = done; sound.preload = 'auto'; sound.load() })")
    met = []
    for cue in track.cues:
        for word in cue.words:
            page.evaluate("time => { sound.currentTime = time }", (word.start + word.end) / 2)
            page.evaluate("sound.dispatchEvent(new Event('play'))")
            found = page.evaluate(SPOKEN)
            met.append((found["line"], found["word"]))
    wanted = [(cue.id, word.span.of(cue.text)) for cue in track.cues for word in cue.words]
    pictures = {cue.id for cue in track.cues if cue.id.startswith("y3")}
    assert [line for line, _ in met] == [line for line, _ in wanted]
    assert [word for line, word in met if line not in pictures] == [
        "".join(word.split("\t")) for line, word in wanted if line not in pictures
    ]


def test_tap_plays_from_the_line_and_the_button_pauses(open_page: OpenPage, track: Track) -> None:
    page = open_page()
    _listen_from(page, "b4.s1")
    start = next(cue.start for cue in track.cues if cue.id == "b4.s1")
    wait_for(page, "!sound.paused && sound.currentTime > 0")
    assert page.evaluate("sound.currentTime") >= start
    wait_for(page, f"{LABEL} === 'Pause'")
    page.locator("[data-do=play]").click()
    assert page.evaluate("sound.paused")
    wait_for(page, f"{LABEL} === 'Listen'")


def test_word_with_an_explanation_explains_and_does_not_play(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#b2 .word").first.click()
    assert page.evaluate("sound.paused")


def test_part_is_heard_from_its_button(open_page: OpenPage) -> None:
    page = open_page()
    button = page.get_by_role("button", name="Listen from: How did it go?")
    button.focus()
    page.keyboard.press("Enter")
    wait_for(page, "!sound.paused")
    assert page.evaluate(SPOKEN)["line"] == "b8.s1"


def test_keys_go_from_line_to_line(open_page: OpenPage) -> None:
    page = open_page()
    page.evaluate("scrollTo(0, document.querySelector('#b4').getBoundingClientRect().top - 40)")
    wait_for(page, "scrollY > 100")
    page.evaluate("summon()")
    met = []
    for key in ("l", "l", "L", "j"):
        page.keyboard.press(key)
        met.append(page.evaluate(SPOKEN)["line"])
    assert met == ["b4.s1", "b5.s1", "b6.s1", "b5.s1"]
    page.keyboard.press("k")
    wait_for(page, "!sound.paused")
    page.keyboard.press("k")
    assert page.evaluate("sound.paused")


def test_keys_can_be_switched_off_and_leave_fields_alone(open_player: OpenPage) -> None:
    page = open_player()
    page.locator("#speed").focus()
    page.keyboard.press("k")
    page.keyboard.press("Control+l")
    page.get_by_role("button", name="More").click()
    page.locator(".later > summary").click()
    page.locator("#keys").uncheck()
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.evaluate("sound.pause()")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("k")
    assert page.evaluate("sound.paused")


def test_back_and_next_stay_inside_the_text(open_player: OpenPage, track: Track) -> None:
    page = open_player()
    page.evaluate("scrollTo(0, 0)")
    page.locator("[data-do=next]").click()
    page.locator("[data-do=back]").click()
    page.locator("[data-do=back]").click()
    assert page.evaluate(SPOKEN)["line"] == track.cues[0].id
    for _ in range(len(track.cues) + 1):
        page.locator("[data-do=next]").click()
    assert page.evaluate(SPOKEN)["line"] == track.cues[-1].id


def test_speed_is_the_readers(open_player: OpenPage) -> None:
    page = open_player()
    page.locator("#speed").select_option("0.5")
    _listen_from(page, "b4.s1")
    wait_for(page, "!sound.paused")
    assert page.evaluate("[sound.playbackRate, sound.preservesPitch]") == [0.5, True]
    page.locator("#speed").select_option("2.0")
    assert page.evaluate("sound.playbackRate") == 2
    page.keyboard.press("Tab")
    for key, speed in ((",", 1.9), (".", 2), (".", 2)):
        page.keyboard.press(key)
        wait_for(page, f"sound.playbackRate === {speed}")
    options = page.locator("#speed option").all_inner_texts()
    assert options == [f"{tenths / 10}" for tenths in range(5, 21)]


@pytest.mark.parametrize(
    ("choice", "line", "word"),
    [("mark-both", True, True), ("mark-line", True, False), ("mark-word", False, True), ("mark-nothing", False, False)],
)
def test_what_is_shown_is_the_readers(choice: str, line: bool, word: bool, open_player: OpenPage) -> None:
    page = open_player()
    choose_listening(page, choice)
    _listen_from(page, "b4.s1")
    wait_for(page, "document.querySelector('.spoken')")
    clear = "rgba(0, 0, 0, 0)"
    ground = page.evaluate("getComputedStyle(document.querySelector('.spoken')).backgroundColor")
    word_ground = page.evaluate(
        "getComputedStyle(document.querySelector('.spoken'), '::highlight(spoken)').backgroundColor"
    )
    assert (ground != clear, word_ground != clear) == (line, word)


def test_spoken_line_is_kept_in_view_until_the_reader_scrolls(open_page: OpenPage) -> None:
    page = open_page(reduced_motion="reduce")
    _listen_from(page, "b8.s1")
    page.locator("[data-do=play]").click()
    for _ in range(9):
        page.locator("[data-do=next]").click()
    assert page.evaluate(IN_VIEW)
    page.evaluate("sound.currentTime = 0.1; scrollTo(0, 0)")
    page.evaluate("dispatchEvent(new WheelEvent('wheel'))")
    page.evaluate("sound.currentTime = 25; sound.dispatchEvent(new Event('play'))")
    assert page.evaluate("scrollY") == 0
    page.locator("[data-do=next]").click()
    assert page.evaluate(IN_VIEW)


def test_sound_that_is_gone_is_told(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/*.mp3*", lambda route: route.abort())
    page.locator("[data-do=play]").click()
    wait_for(page, "document.querySelector('.told').textContent")
    assert page.locator(".told").inner_text() == "The sound cannot be found."


def test_sound_of_another_edition_is_told(open_page: OpenPage, site: Path) -> None:
    page = open_page()
    sound = (site / "audio/narration.mp3").read_bytes()
    page.route("**/*.mp3*", lambda route: route.fulfill(body=sound[: len(sound) // 2], content_type="audio/mpeg"))
    page.locator("[data-do=play]").click()
    wait_for(page, "document.querySelector('.told').textContent")
    assert page.locator(".told").inner_text() == "This page is older than its sound. Please load it again."


def test_player_is_out_of_the_way_on_a_very_low_screen(open_player: OpenPage) -> None:
    page = open_player(width=320, height=256)
    assert page.evaluate("getComputedStyle(player).position") == "static"
