"""DAISY's requirements of reading apps, parts 5 and 6: the device's own voice, and the recorded one.

What both must do is tried with both. The device's voice is one that the test drives: it says nothing until it is told.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from browser.conftest import choose_listening, wait_for
from browser.daisy import LINE, WORD, listen_from, say_on, select, show_words, use_device
from browser.more_kinds import RICH
from publishing.samples import make_track

pytestmark = pytest.mark.browser
OpenRich = Callable[..., Page]

PAUSED = "!player.classList.contains('playing')"
RECORDED = "document.getElementById('sound')"
LAST = "said.at(-1)?.text"
CELLS = ["Year Waiting for help Referrals", "2024-25 14 weeks 1,204", "2025-26 9 weeks 1,377"]
IN_VIEW = """(() => {
  const { top, bottom } = document.querySelector('.spoken').getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - player.offsetHeight;
})()"""
SESSION = "window.moves = {}; navigator.mediaSession.setActionHandler = (name, move) => { window.moves[name] = move; };"
both = pytest.mark.parametrize("voice", ["recorded", "device"])


def _open(open_rich: OpenRich, voice: str, **more: object) -> Page:
    page = open_rich(reduced_motion="reduce", **more)
    if voice == "device":
        use_device(page)
    return page


def _hear_lines(page: Page, voice: str, count: int) -> list[str]:
    """Return the lines that are heard one after another."""
    met = [page.evaluate(LINE)]
    for _ in range(count - 1):
        if voice == "device":
            number = page.evaluate("said.length")
            say_on(page)
            wait_for(page, f"said.length > {number}")
        wait_for(page, f"{LINE} !== '{met[-1]}'")
        met.append(page.evaluate(LINE))
    return met


@pytest.mark.daisy("5.1", "6.1")
def test_voices_take_turns_at_the_same_place(open_rich: OpenRich) -> None:
    page = open_rich()
    listen_from(page, "b8.s1")
    wait_for(page, f"{LINE} === 'b8.s1' && sound.currentTime > 0")
    page.evaluate("sound.pause()")
    use_device(page)
    assert page.evaluate("said.length") == 0
    page.locator("[data-do=play]").click()
    wait_for(page, f"{LAST}?.endsWith('did it go?') || {LAST} === 'it go?' || {LAST} === 'go?'")
    assert page.evaluate(f"{RECORDED}.paused")
    say_on(page)
    wait_for(page, f"{LAST} === '{CELLS[0]}' && {LINE} === 'b9.s1'")
    page.evaluate("document.getElementById('voice-recorded').click()")
    wait_for(page, f"!{RECORDED}.paused && {LINE} === 'b9.s1'")
    page.evaluate("document.getElementById('voice-device').click()")
    wait_for(page, f"{RECORDED}.paused && {LINE} === 'b9.s1' && said.length === 3")
    page.locator("[data-do=play]").click()
    page.keyboard.press("h")
    wait_for(page, "document.activeElement.id === 'b9.s1'")
    page.reload()
    wait_for(page, "document.getElementById('which').options.length > 1")
    listen_from(page, "b4.s1")
    wait_for(page, f"{LAST} === 'We wanted three things:'")


@pytest.mark.daisy("5.2", "6.2")
@both
def test_voice_starts_at_what_is_marked_else_at_what_is_seen_first(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    page.evaluate("document.querySelector('#b8').scrollIntoView()")
    page.locator("[data-do=play]").click()
    wait_for(page, f"{LINE} === 'b8.s1'")
    page.locator("[data-do=play]").click()
    select(page, "b2.s1", "safeguard", "child.")
    page.locator("[data-do=play]").click()
    wait_for(page, f"{LINE} === 'b2.s1'")
    show_words(page)
    assert page.evaluate(WORD) in {"safeguard", "every", "child."}
    listen_from(page, "b4.s1")
    page.evaluate("getSelection().removeAllRanges(); document.getElementById('b4.s1').click()")
    wait_for(page, f"{LINE} === 'b4.s1'")


@pytest.mark.daisy("5.3")
@both
def test_selected_part_is_read_and_no_more(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    select(page, "b2.s1", "works", "every")
    page.locator("[data-do=play]").click()
    wait_for(page, f"{LINE} === 'b2.s1'")
    if voice == "device":
        assert page.evaluate(LAST) == "works to safeguard every child."
        page.evaluate("said.at(-1).onboundary({ name: 'word', charIndex: 9 })")
        show_words(page)
        assert not page.evaluate(PAUSED)
        page.evaluate("said.at(-1).onboundary({ name: 'word', charIndex: 25 })")
    wait_for(page, PAUSED)
    assert page.evaluate(LINE) == "b2.s1"


@pytest.mark.daisy("5.3")
def test_selected_words_beside_the_lines_are_read_too(open_rich: OpenRich) -> None:
    page = open_rich()
    page.evaluate("""() => {
      getSelection().selectAllChildren(document.querySelector('.words dd'));
      document.querySelector('.words dd').scrollIntoView({ block: 'center' });
    }""")
    page.keyboard.press("k")
    wait_for(page, f"{LAST} === document.querySelector('.words dd').textContent")


def test_selected_words_are_never_sent_to_a_voice_that_lives_elsewhere(open_rich: OpenRich) -> None:
    page = open_rich()
    page.evaluate("""() => {
      window.near = false;
      speechSynthesis.getVoices = () => [{ name: 'One', lang: 'en-GB', voiceURI: 'one', localService: near }];
      getSelection().selectAllChildren(document.querySelector('.words dd'));
    }""")
    page.keyboard.press("k")
    page.evaluate("new Promise(requestAnimationFrame)")
    assert page.evaluate("said.length") == 0
    page.evaluate("near = true")
    page.keyboard.press("k")
    wait_for(page, "said.length === 1")


@pytest.mark.daisy("5.4", "5.5", "5.17")
def test_device_reads_on_to_the_end_in_the_order_of_the_text(open_rich: OpenRich) -> None:
    page = _open(open_rich, "device")
    listen_from(page, "b1.s1")
    count = len(make_track(RICH).cues)
    met = _hear_lines(page, "device", count)
    say_on(page)
    wait_for(page, PAUSED)
    assert len(set(met)) == count
    assert page.evaluate(
        """names => names.map(name => document.getElementById(name)).every((line, at, all) =>
          at === 0 || all[at - 1].compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING)""",
        met,
    )
    texts = page.evaluate("said.map(one => one.text)")
    assert texts[texts.index(CELLS[0]) :][:3] == CELLS


@pytest.mark.daisy("5.6")
def test_device_takes_a_breath_after_headings_paragraphs_and_items(open_rich: OpenRich) -> None:
    page = _open(open_rich, "device")

    def wait_after(name: str) -> list[int]:
        listen_from(page, name)
        wait_for(page, f"{LINE} === '{name}'")
        number = page.evaluate("(waits.length = 0, said.length)")
        say_on(page)
        wait_for(page, f"said.length > {number}")
        return [wait for wait in page.evaluate("waits") if wait]

    assert [wait_after(name) for name in ("b8.s1", "b5.s1", "y8.s1")] == [[400]] * 3
    assert wait_after("b2.s2") == []
    page.locator("#speed").select_option("2.0")
    assert wait_after("b8.s1") == [200]


@pytest.mark.daisy("5.7", "6.5")
@both
def test_line_that_is_heard_is_kept_in_view(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    listen_from(page, "b8.s1")
    for _ in range(5):
        page.keyboard.press("l")
        wait_for(page, f"document.querySelector('.spoken') && {IN_VIEW}")


@pytest.mark.daisy("5.8", "6.6")
@both
def test_what_is_heard_stands_out_or_does_not(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    listen_from(page, "b4.s1")
    wait_for(page, f"{LINE} === 'b4.s1'")
    clear = "rgba(0, 0, 0, 0)"
    for choice, line, word in (("both", 1, 1), ("line", 1, 0), ("word", 0, 1), ("nothing", 0, 0)):
        page.evaluate("name => document.getElementById(name).click()", f"mark-{choice}")
        found = page.evaluate("""[getComputedStyle(document.querySelector('.spoken')).backgroundColor,
          getComputedStyle(document.querySelector('.spoken'), '::highlight(spoken)').backgroundColor]""")
        assert [colour != clear for colour in found] == [bool(line), bool(word)], choice


@pytest.mark.daisy("5.9", "6.7")
@both
def test_colour_and_style_of_what_is_heard_are_the_readers(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    listen_from(page, "b4.s1")
    wait_for(page, f"{LINE} === 'b4.s1'")
    look = """[getComputedStyle(document.querySelector('.spoken')).backgroundColor,
      getComputedStyle(document.querySelector('.spoken'), '::highlight(spoken)').backgroundColor].join()"""
    met = {page.evaluate(look)}
    for name in ("yellow", "green", "blue", "pink"):
        page.evaluate("name => document.getElementById(name).click()", f"tint-{name}")
        met.add(page.evaluate(look))
    assert len(met) == 5
    page.evaluate("document.getElementById('style-under').click()")
    assert page.evaluate("getComputedStyle(document.querySelector('.spoken')).textDecorationLine") == "underline"


@pytest.mark.daisy("5.10")
def test_words_in_another_language_are_said_in_that_language(open_rich: OpenRich) -> None:
    page = _open(open_rich, "device")
    page.evaluate("which.value = 'voice:Bea'; which.dispatchEvent(new Event('change', { bubbles: true }))")
    page.evaluate("document.getElementById('b5').lang = 'pl'")
    listen_from(page, "b4.s1")
    wait_for(page, "said.length === 1")
    say_on(page)
    wait_for(page, "said.length === 2")
    assert page.evaluate("said.map(({ lang, voice }) => [lang, voice?.name])") == [["en-GB", "Bea"], ["pl", "Zofia"]]


@pytest.mark.daisy("5.11", "6.8")
@both
def test_speed_is_the_readers_and_the_pitch_stays(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    for speed in (0.5, 2):
        page.locator("#speed").select_option(f"{speed:.1f}")
        listen_from(page, "b4.s1")
        wait_for(page, f"{LINE} === 'b4.s1'")
        if voice == "device":
            assert page.evaluate("[said.at(-1).rate, said.at(-1).pitch]") == [speed, None]
        else:
            wait_for(page, f"sound.playbackRate === {speed} && sound.preservesPitch")


@pytest.mark.daisy("5.12")
def test_reader_chooses_among_the_voices_of_the_device(open_rich: OpenRich) -> None:
    page = _open(open_rich, "device")
    page.get_by_role("button", name="More").click()
    page.locator(".later > summary").click()
    assert page.locator("#which option").all_inner_texts() == ["As it likes", "Ada", "Bea"]
    page.locator("#which").select_option("Bea")
    page.keyboard.press("Escape")
    listen_from(page, "b4.s1")
    wait_for(page, "said.at(-1)?.voice?.name === 'Bea'")
    page.reload()
    wait_for(page, "document.getElementById('which').value === 'voice:Bea'")


@pytest.mark.daisy("5.13", "6.9")
@both
def test_words_of_pictures_are_heard_and_passed_over_on_wish(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    listen_from(page, "b2.s3")
    wait_for(page, f"{LINE} === 'b2.s3'")
    assert _hear_lines(page, voice, 2)[1] == "y3.s1"
    if voice == "device":
        assert page.evaluate(LAST) == "A big yellow umbrella in the rain."
    page.locator("[data-do=play]").click()
    choose_listening(page, "skip-pictures")
    listen_from(page, "b2.s3")
    wait_for(page, f"{LINE} === 'b2.s3'")
    assert _hear_lines(page, voice, 2)[1] == "b3.s1"


@pytest.mark.daisy("5.14", "6.10", "7.9")
@both
def test_sum_is_heard_and_looks_like_the_words_around_it(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    assert page.evaluate("document.querySelectorAll('math').length") == 0  # a report's text has no other mark-up
    listen_from(page, "y6.s1")
    wait_for(page, f"{LINE} === 'y6.s1'")
    if voice == "device":
        assert page.evaluate(LAST) == "We counted: 2 plus 3 times 4 equals 14."
    else:
        page.evaluate("sound.pause()")
        cue = next(cue for cue in make_track(RICH, second_a_word=0.3).cues if cue.id == "y6.s1")
        met = []
        for word in cue.words:
            page.evaluate(
                "time => { sound.currentTime = time; sound.dispatchEvent(new Event('play')); }", word.start + 0.1
            )
            met.append(page.evaluate(WORD))
        assert met == ["We", "counted:", "2", "+", "3", "×", "4", "=", "14."]
    page.evaluate("['size-huge', 'colour-dark'].forEach(name => document.getElementById(name).click())")
    page.evaluate("document.querySelector('.spoken')?.classList.remove('spoken')")
    look = "(({ fontSize, color }) => [fontSize, color])(getComputedStyle(document.getElementById('%s')))"
    assert page.evaluate(look % "y6.s1") == page.evaluate(look % "b2.s1")


@pytest.mark.daisy("5.15", "6.11")
@both
def test_voice_goes_on_behind_a_locked_screen(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    choose_listening(page, "skip-tables")
    page.evaluate("""() => {
      Object.defineProperty(document, 'hidden', { value: true });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      window.requestAnimationFrame = () => 0;
      document.dispatchEvent(new Event('visibilitychange'));
    }""")
    listen_from(page, "b8.s1")
    wait_for(page, f"!({PAUSED})")
    if voice == "device":
        say_on(page)
        wait_for(page, f"{LAST} === 'Who waited?'")
    else:
        wait_for(page, f"{LINE} === 'y5.s1'")
    assert not page.evaluate(PAUSED)


@pytest.mark.daisy("5.16", "6.12")
@both
def test_media_keys_play_and_go(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    page.add_init_script(SESSION)
    page.reload()
    page.evaluate("loadMore()")
    press = "key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))"
    page.evaluate(press, "MediaTrackNext")
    wait_for(page, f"{LINE} === 'b3.s1'")
    for key in ("MediaTrackNext", "MediaTrackPrevious", "MediaPlayPause"):
        page.evaluate(press, key)
    wait_for(page, f"{LINE} === 'b3.s1' && !({PAUSED})")
    page.evaluate("moves.pause()")
    wait_for(page, PAUSED)
    page.evaluate("moves.nexttrack()")
    wait_for(page, f"{LINE} === 'b8.s1'")
    page.evaluate("moves.play()")
    wait_for(page, f"!({PAUSED}) && navigator.mediaSession.playbackState === 'playing'")


@pytest.mark.daisy("5.18", "6.14")
@both
def test_what_is_open_is_read_and_what_is_closed_is_not(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    closed = "[...document.querySelectorAll(`main details [id*='.']`)].length"
    assert page.evaluate(closed) == 0
    listen_from(page, "b7.s1")
    wait_for(page, f"{LINE} === 'b7.s1'")
    if voice == "recorded":
        wait_for(page, f"{LINE} !== 'b7.s1'")
        return
    page.evaluate("said.length = 0")
    page.locator(".asked > summary").first.click()
    page.locator(".asked li details > summary").first.click()
    texts: list[str] = []
    listen_from(page, "b7.s1")
    while not texts or texts[-1] != "How did it go?":
        wait_for(page, f"said.length > {len(texts)}")
        texts.append(page.evaluate(LAST))
        say_on(page)
    assert texts[1:-1][:1] != ["How did it go?"]
    assert [text for text in texts if text in ("How many things did we want?", "Three.", "Exploitation.")] == [
        "How many things did we want?",
        "Three.",
    ]


@pytest.mark.daisy("5.19", "6.15")
@both
def test_listener_leaves_a_table_a_list_and_an_explanation(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    for inside, after in (("b9.s2", "y5.s1"), ("b6a.s1", "b8.s1"), ("y4.s1", "b11.s1")):
        listen_from(page, inside)
        wait_for(page, f"{LINE} === '{inside}'")
        page.keyboard.press("p")
        wait_for(page, f"{LINE} === '{after}' && !({PAUSED})")
    page.locator("[data-do=play]").click()
    page.locator("#b7 .word").press("Enter")
    page.keyboard.press("p")
    wait_for(page, "!document.querySelector('[popover]:popover-open')")


@pytest.mark.daisy("5.20", "6.16")
@both
def test_what_a_listener_does_not_want_is_passed_over(voice: str, open_rich: OpenRich) -> None:
    page = _open(open_rich, voice)
    choose_listening(page, "skip-tables", "skip-notes", "skip-official")
    listen_from(page, "b8.s1")
    wait_for(page, f"{LINE} === 'b8.s1'")
    assert _hear_lines(page, voice, 3)[1:] == ["y5.s1", "y6.s1"]
    page.locator("[data-do=play]").click()
    page.keyboard.press("j")
    page.keyboard.press("j")
    wait_for(page, f"{LINE} === 'b8.s1'")
    listen_from(page, "y4.s2")
    wait_for(page, f"{LINE} === 'y4.s2'")
    assert _hear_lines(page, voice, 2)[1] == "b11.s1"
    if voice == "device":
        say_on(page)
    wait_for(page, f"{PAUSED} && {LINE} === undefined")


@pytest.mark.daisy("6.3")
@both
def test_voice_stops_after_the_time_that_the_reader_sets(voice: str, open_rich: OpenRich) -> None:
    page = open_rich()
    page.add_init_script("""
      const later = window.setTimeout;
      window.timers = [];
      window.setTimeout = (act, wait) => wait > 10_000 ? window.timers.push([act, wait]) : later(act, wait);
    """)
    page.reload()
    page.evaluate("loadMore()")
    if voice == "device":
        use_device(page)
    page.get_by_role("button", name="More").click()
    page.locator(".later > summary").click()
    page.locator("#sleep").select_option("After 20 minutes")
    page.keyboard.press("Escape")
    listen_from(page, "b4.s1")
    wait_for(page, "timers.length === 1")
    assert page.evaluate("timers[0][1]") == 20 * 60_000
    assert not page.evaluate(PAUSED)
    page.evaluate("timers[0][0]()")
    wait_for(page, PAUSED)
    assert page.get_by_role("status").inner_text() == "The voice has stopped, as you wanted."


@pytest.mark.daisy("6.3", "6.4", "6.13")
def test_recorded_voice_goes_on_by_itself_in_the_order_of_the_text(open_rich: OpenRich) -> None:
    page = open_rich()
    page.locator("#speed").select_option("2.0")
    listen_from(page, "b8.s1")
    wait_for(page, f"{LINE} === 'b8.s1'")
    assert _hear_lines(page, "recorded", 7) == ["b8.s1", "b9.s1", "b9.s2", "b9.s3", "y5.s1", "y6.s1", "y7.s1"]
    page.evaluate("sound.currentTime = sound.duration - .3")
    wait_for(page, f"sound.ended && {LINE} === undefined")
