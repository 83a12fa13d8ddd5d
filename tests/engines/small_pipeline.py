"""A pipeline of spaCy that learnt the parts of speech of a few words, as no trained one comes with the program."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.training import Example
from thinc.api import fix_random_seed

LESSONS = (
    ("We review the plan .", "PRON VERB DET NOUN PUNCT"),
    ("They review it .", "PRON VERB PRON PUNCT"),
    ("The review was long .", "DET NOUN AUX ADJ PUNCT"),
    ("A review of care was good .", "DET NOUN ADP NOUN AUX ADJ PUNCT"),
    ("You must plan it .", "PRON AUX VERB PRON PUNCT"),
    ("The plan was long .", "DET NOUN AUX ADJ PUNCT"),
    ("As safeguarding helps .", "SCONJ NOUN VERB PUNCT"),
    ("A statutory duty helps .", "DET ADJ NOUN VERB PUNCT"),
)
_PACKAGE = """from pathlib import Path
from spacy.util import load_model_from_path

def load(**options):
    return load_model_from_path(Path(__file__).parent / "data", **options)
"""


def train_pipeline(folder: Path) -> Path:
    """Train the pipeline into a folder, and return that."""
    nlp = spacy.blank("en")
    nlp.add_pipe("morphologizer")
    lessons = [
        Example.from_dict(nlp.make_doc(text), {"words": text.split(), "pos": parts.split()}) for text, parts in LESSONS
    ]
    fix_random_seed(0)
    optimizer = nlp.initialize(lambda: lessons)
    for _ in range(25):
        nlp.update(lessons, sgd=optimizer)
    folder.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)
    return folder


def install_pipeline(place: Path, name: str) -> None:
    """Train the pipeline, and install it in a folder from which Python takes packages."""
    train_pipeline(place / name / "data")
    (place / name / "__init__.py").write_text(_PACKAGE, encoding="utf-8")
    told = place / f"{name}-1.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
