"""The metrics: what each is called, from where to where it runs, and what it says."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.model import Metric

GRADE = "years of school in the United States (add 5 for an age)"

METRICS = (
    Metric(
        name="flesch_kincaid_grade",
        title="Flesch-Kincaid grade",
        unit=GRADE,
        easy=0,
        hard=18,
        source="Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas, US Navy",
        says="Long sentences and long words make this number go up; 6 or less suits most children of 9 to 11.",
        formula="0.39 x words in a sentence + 11.8 x syllables in a word - 15.59",
        differs="The same sum. textstat takes each number for one syllable; we count it as it is said.",
    ),
    Metric(
        name="dale_chall_readability_score",
        title="Dale-Chall score",
        unit="points",
        easy=4,
        hard=12,
        source="Dale and Chall (1948), A formula for predicting readability, Educational Research Bulletin 27",
        says="Words that most ten-year-olds do not know, and long sentences, make this number go up.",
        formula="0.1579 x percentage of unfamiliar words + 0.0496 x words in a sentence, and 3.6365 "
        "more where over 5 % are unfamiliar",
        differs="textstat takes forms such as walked, and names, for unfamiliar words: about 2 points more.",
    ),
    Metric(
        name="flesch_reading_ease",
        title="Flesch reading ease",
        unit="points, most often from 0 to 100",
        easy=100,
        hard=0,
        source="Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32",
        says="The higher the number, the easier the text: 90 is very easy, 60 is plain English, 30 is for experts.",
        formula="206.835 - 1.015 x words in a sentence - 84.6 x syllables in a word",
        differs="The same sum. textstat takes each number for one syllable; we count it as it is said.",
    ),
    Metric(
        name="smog_index",
        title="SMOG grade",
        unit=GRADE,
        easy=4,
        hard=18,
        source="McLaughlin (1969), SMOG grading: a new readability formula, Journal of Reading 12",
        says="It counts words of three or more syllables, and it needs 30 sentences to be fair.",
        least_units=30,
        formula="1.043 x square root of (30 x words of three or more syllables in a sentence) + 3.1291",
        differs="The same sum. textstat takes each number for one syllable; we count it as it is said.",
    ),
    Metric(
        name="spache_readability",
        title="Spache score",
        unit=GRADE,
        easy=2,
        hard=9,
        source="Spache (1953), A new readability formula, Elementary School Journal 53",
        says="It was made for the books of young children, so it tells easy texts apart better than hard ones.",
        formula="0.121 x words in a sentence + 0.082 x percentage of unfamiliar words + 0.659 (1974); "
        "textstat takes that of 1953",
        differs="textstat has the sum of 1953 and the list of Dale and Chall; we have the sum and the list of 1974.",
    ),
    Metric(
        name="gunning_fog",
        title="Gunning fog index",
        unit=GRADE,
        easy=4,
        hard=22,
        source="Gunning (1952), The Technique of Clear Writing",
        says="Long sentences and long, uncommon words make the fog thicker.",
        formula="0.4 x (words in a sentence + percentage of complex words)",
        differs="textstat leaves out easy words of three syllables and counts names; Gunning does neither.",
    ),
    Metric(
        name="coleman_liau_index",
        title="Coleman-Liau index",
        unit=GRADE,
        easy=2,
        hard=18,
        source="Coleman and Liau (1975), A computer readability formula, Journal of Applied Psychology 60",
        says="It counts letters instead of syllables, so short words with many syllables pass unseen.",
        formula="0.0588 x letters in 100 words - 0.296 x sentences in 100 words - 15.8",
        differs="textstat rounds one of the constants: about a third of a grade less.",
    ),
    Metric(
        name="automated_readability_index",
        title="Automated readability index",
        unit=GRADE,
        easy=0,
        hard=20,
        source="Senter and Smith (1967), Automated Readability Index, US Air Force report AMRL-TR-66-220",
        says="It was made for typewriters: letters in a word and words in a sentence are all it sees.",
        formula="4.71 x letters in a word + 0.5 x words in a sentence - 21.43",
        differs="textstat counts full stops and commas as letters: about half a grade more.",
    ),
    Metric(
        name="linsear_write_formula",
        title="Linsear Write",
        unit=GRADE,
        easy=2,
        hard=20,
        source="O'Hayre (1966), Gobbledygook Has Gotta Go",
        says="It was made for manuals: easy words count one, words of three or more syllables count three.",
        formula="(easy words + 3 x words of three or more syllables) / sentences; halved over 20, "
        "else two less and halved",
        differs="textstat looks at the first 100 words; we look at all of them.",
    ),
    Metric(
        name="lix",
        title="LIX",
        unit="points",
        easy=15,
        hard=65,
        source="Björnsson (1968), Läsbarhet",
        says="Words in a sentence plus the share of words of seven or more letters: 25 is easy, 55 is hard.",
        formula="words in a sentence + percentage of words of seven or more letters",
    ),
    Metric(
        name="rix",
        title="RIX",
        unit="long words in a sentence",
        easy=0.5,
        hard=9,
        source="Anderson (1983), Lix and Rix, Journal of Reading 26",
        says="How many words of seven or more letters stand in a sentence, on average.",
        formula="words of seven or more letters / sentences",
    ),
    Metric(
        name="mcalpine_eflaw",
        title="McAlpine EFLAW",
        unit="points",
        easy=10,
        hard=40,
        source="McAlpine (2005), From Plain English to Global English",
        says="Made for people who learn English: long sentences full of little words score high.",
        formula="(words + words of three or fewer letters) / sentences",
        differs="textstat takes short numbers for little words; we do not.",
    ),
    Metric(
        name="dale_chall_1995",
        title="Dale-Chall cloze score",
        unit="gaps that readers fill in rightly, of 64",
        easy=60,
        hard=15,
        source="Chall and Dale (1995), Readability Revisited: The New Dale-Chall Readability Formula",
        says="The same facts as the Dale-Chall score, the other way up; of all formulas it is nearest to teachers.",
        formula="64 - 0.95 x percentage of unfamiliar words - 0.69 x words in a sentence",
    ),
)
"""Those that any meter gives, then one that only ours can, since it counts unfamiliar words by the published rules."""

_NAMES = frozenset(metric.name for metric in METRICS)
_SIZES = frozenset({"words", "units"})


def pick_scores(figures: Mapping[str, float]) -> dict[str, float]:
    """Return the metrics among a meter's figures for which the text is long enough."""
    return {
        metric.name: figures[metric.name]
        for metric in METRICS
        if metric.name in figures and figures["words"] >= metric.least_words and figures["units"] >= metric.least_units
    }


def pick_counts(figures: Mapping[str, float]) -> dict[str, float]:
    """Return what a meter counted beside words and units."""
    return {name: figures[name] for name in figures if name not in _NAMES | _SIZES}
