"""Pages in other languages read aloud: each by its speaker, and told where nobody can."""

from __future__ import annotations

from dataclasses import replace

from fakes.clip_store import FakeClipStore
from fakes.encoder import FakeEncoder
from fakes.leveller import FakeLeveller
from fakes.speaker import FakeSpeaker
from publishing.samples import SETTINGS, make_block
from youth_report.model import Kind, OutsideFailure, Report, Speech, Translation, Utterance, group_sections
from youth_report.workflow.narrate_translations import narrate_translations
from youth_report.workflow.tools import VoiceTools

POLISH = Report(
    "Twój głos",
    "pl",
    group_sections((make_block("b1", "Twój głos", Kind.HEADING, 1), make_block("b2", "Zadzwoń. Dr. Nowak czeka."))),
)
URDU = Report("آپ", "ur", group_sections((make_block("b1", "آپ", Kind.HEADING, 1),)))
SPOKEN_OF = replace(SETTINGS, translations=(Translation("pl"), Translation("ur")))


class Listening(FakeSpeaker):
    def __init__(self) -> None:
        super().__init__()
        self.languages: set[str] = set()

    def say(self, utterance: Utterance) -> Speech:
        self.languages.add(utterance.voice.language)
        return super().say(utterance)


class Silent(FakeSpeaker):
    def say(self, utterance: Utterance) -> Speech:
        raise OutsideFailure("nobody speaks it", mend="Find someone.", where=utterance.segment)


def ignore(_doing: str, _done: int, _total: int) -> None:
    pass


def test_each_page_is_read_by_the_speaker_of_its_language() -> None:
    english, polish = Listening(), Listening()
    tools = VoiceTools(english, FakeLeveller(), FakeEncoder(), FakeClipStore(), others={"pl": polish})
    made, found = narrate_translations("ours", {"pl": POLISH, "ur": URDU}, SPOKEN_OF, tools, ignore)
    assert polish.said == ["Twój głos", "Zadzwoń. Dr. Nowak czeka."]
    assert polish.languages == {"pl"}
    assert english.languages == {"ur"}
    assert [(one.path, one.role) for one in made] == [
        ("ours.pl.mp3", "translation"),
        ("ours.pl.vtt", "cues"),
        ("ours.ur.mp3", "translation"),
        ("ours.ur.vtt", "cues"),
    ]
    assert "Zadzwoń. Dr. Nowak czeka." in made[1].data.decode()
    assert found == ()


def test_a_page_that_nobody_can_read_is_told_and_the_others_are_read() -> None:
    tools = VoiceTools(FakeSpeaker(), FakeLeveller(), FakeEncoder(), FakeClipStore(), others={"pl": Silent()})
    made, found = narrate_translations("ours", {"pl": POLISH, "ur": URDU}, SPOKEN_OF, tools, ignore)
    assert [one.path for one in made] == ["ours.ur.mp3", "ours.ur.vtt"]
    assert [(issue.id, issue.at, issue.values["problem"]) for issue in found] == [
        ("translation.silent", "translations/pl.md", "nobody speaks it")
    ]
