"""What a listener can do beside playing: parts, waits, one sentence alone, the lock screen, a kept place."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from browser.conftest import OpenPage, choose_listening, wait_for
from youth_report.model import Track

pytestmark = pytest.mark.browser

LINE = "document.querySelector('.spoken')?.id"
SESSION = """
  window.moves = {};
  navigator.mediaSession.setActionHandler = (name, move) => { window.moves[name] = move; };
"""


def _start(track: Track, name: str) -> float:
    return next(cue.start for cue in track.cues if cue.id == name)


def _press(page: Page, *keys: str) -> list[str]:
    met = []
    for key in keys:
        page.keyboard.press(key)
        # With the first key, the player is loaded.
        wait_for(page, LINE)
        met.append(page.evaluate(LINE))
    return met


def test_keys_go_from_part_to_part(open_page: OpenPage) -> None:
    page = open_page()
    assert _press(page, "o", "o", "o", "o", "u", "l", "u") == [
        "b3.s1",
        "b8.s1",
        "b11.s1",
        "b11.s1",
        "b8.s1",
        "b9.s1",
        "b8.s1",
    ]


def test_buttons_go_from_part_to_part(open_player: OpenPage) -> None:
    page = open_player()
    page.get_by_role("button", name="More").click()
    page.get_by_role("button", name="Next part").click()
    wait_for(page, f"{LINE} === 'b3.s1'")
    page.get_by_role("button", name="Part before").click()
    assert page.evaluate(LINE) == "b1.s1"


def test_voice_waits_after_each_line(open_player: OpenPage, track: Track) -> None:
    page = open_player()
    choose_listening(page, "stop-line")
    page.evaluate("document.querySelector('[id=\"b4.s1\"]').click()")
    for line, after in (("b4.s1", "b5.s1"), ("b5.s1", "b6.s1")):
        wait_for(page, f"sound.paused && sound.currentTime >= {_start(track, after)}")
        assert page.evaluate(LINE) == line
        page.keyboard.press("k")
    wait_for(page, f"{LINE} === 'b6.s1'")


def test_voice_waits_after_each_part(open_player: OpenPage, track: Track) -> None:
    page = open_player()
    choose_listening(page, "stop-part")
    page.locator("#speed").select_option("2.0")
    page.evaluate("document.querySelector('[id=\"b6b.s1\"]').click()")
    wait_for(page, f"sound.paused && sound.currentTime >= {_start(track, 'b8.s1')}")
    assert page.evaluate(LINE) == "b7.s1"


def test_going_to_another_line_is_no_reason_to_wait(open_player: OpenPage) -> None:
    page = open_player()
    choose_listening(page, "stop-line")
    page.evaluate("document.querySelector('[id=\"b4.s1\"]').click()")
    wait_for(page, "!sound.paused")
    page.keyboard.press("l")
    assert not page.evaluate("sound.paused")
    assert page.evaluate(LINE) == "b5.s1"


def test_one_sentence_at_a_time_shows_one_sentence(open_player: OpenPage) -> None:
    page = open_player()
    page.locator(".panel > summary").click()
    page.locator("#alone").check()
    for line, words in (
        ("b1.s1", "Keeping you safe in Fernbridge"),
        ("b2.s1", "The Board works to safeguard every child."),
    ):
        wait_for(page, f"{LINE} === '{line}'")
        assert page.locator("main").inner_text().strip() == words
        page.locator("[data-do=next]").click()
    assert not page.locator("footer").is_visible()
    page.evaluate("sound.dispatchEvent(new Event('ended'))")
    assert page.locator("footer").is_visible()
    page.locator("#alone").uncheck()
    assert page.locator("#b2").is_visible()


def test_word_of_a_lone_sentence_still_explains(open_player: OpenPage) -> None:
    page = open_player()
    page.evaluate("loadMore()")
    page.evaluate("document.querySelector('#alone').click()")
    page.locator("[data-do=next]").click()
    page.locator("#b2 .word").first.click()
    assert page.locator("[popover]:popover-open").is_visible()


def test_lock_screen_plays_and_goes(open_page: OpenPage, track: Track) -> None:
    page = open_page()
    page.add_init_script(SESSION)
    page.reload()
    page.keyboard.press("l")
    wait_for(page, f"{LINE} === 'b1.s1'")
    found = page.evaluate("[navigator.mediaSession.metadata.title, navigator.mediaSession.metadata.artist]")
    assert found == ["Keeping you safe in Fernbridge", "Fernbridge Safeguarding Children Board"]
    met = []
    for move in ("nexttrack", "seekforward", "seekbackward", "nexttrack", "previoustrack"):
        page.evaluate("move => moves[move]()", move)
        met.append(page.evaluate(LINE))
    assert met == ["b3.s1", "b4.s1", "b3.s1", "b8.s1", "b3.s1"]
    page.evaluate("moves.play()")
    wait_for(page, "!sound.paused && navigator.mediaSession.playbackState === 'playing'")
    page.evaluate("moves.pause()")
    assert page.evaluate("sound.paused")
    page.evaluate("time => moves.seekto({ seekTime: time })", _start(track, "b9.s2") + 0.1)
    wait_for(page, f"{LINE} === 'b9.s2'")


@pytest.mark.parametrize("style", ["style-band", "style-under"])
def test_words_are_marked_in_the_readers_style(style: str, open_player: OpenPage) -> None:
    page = open_player()
    choose_listening(page, style)
    page.keyboard.press("l")
    wait_for(page, "document.querySelector('.spoken')")
    clear, under = page.evaluate("""() => {
      const line = document.querySelector('.spoken');
      const word = getComputedStyle(line, '::highlight(spoken)');
      return [word.backgroundColor === 'rgba(0, 0, 0, 0)', word.textDecorationLine === 'underline'];
    }""")
    assert (clear, under) == ((True, True) if style == "style-under" else (False, False))
