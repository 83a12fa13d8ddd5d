"""Names made of capitals: letter by letter, but for those that people say as a word."""

from __future__ import annotations

import re

from youth_report.narration.reading import Reading


def _list_words(words: str) -> frozenset[str]:
    return frozenset(words.split())


SAID_AS_WORDS = _list_words(
    "ACAS ACE ACES AIDS ASBO BAME CAF CAFCASS CAMHS COBRA COP COVID CYPES DASH DOLS ELSA ESOL FACT GIF IDVA ISVA LADO "
    "LASPO MACE MAP MAPPA MARAC MASA MASH MAST NASA NATO NEET NICE OFQUAL OFSTED PEP PIN PREVENT RADAR RAF RAG SARC "
    "SCIE SEND SENCO SENDCO SENDIASS SIM SMART SPOC STEM SWOT TAC TAF TAM UNESCO UNICEF YOT ZIP"
)
"""Names of capitals that people say as a word."""

SHOUTED_WORDS = _list_words(
    "ALL ALSO AM AN AND ANY ARE AS ASK AT AWAY BE BEEN BEST BIG BOTH BUT BY CALL CAME CAN CARE COME DID DO DOES DONE "
    "EACH EVEN EVER FEEL FIND FOR FREE FROM FULL GET GIVE GO GOOD HAD HAS HAVE HE HELP HER HERE HIM HIS HOME HOPE HOW "
    "HURT I IF IN INTO IS JUST KEEP KIND KNOW LAST LESS LET LIFE LIKE LIST LIVE LONG LOOK LOVE MADE MAKE MANY MAY ME "
    "MORE MOST MUCH MUST MY NAME NEED NEW NEXT NO NONE NOT NOTE NOW OF OFF OK OLD ON ONE ONLY OPEN OR OUR OUT OVER OWN "
    "PART PLAN PLAY PM PUT READ REAL SAFE SAID SAME SAW SAY SEE SHE SHOW SO SOME SOON STAY STOP SUCH SURE TAKE TALK "
    "TELL TEXT THAN THAT THE THEM THEN THEY THIS TIME TO TOLD TOO TRUE TURN TWO UP USE USED VERY WANT WAS WAY WE WELL "
    "WENT WERE WHAT WHEN WHY WILL WITH WORD WORK YEAR YES YOU YOUR"
)
"""Short words that may stand in capitals to make them loud."""

LONG_NAMES = _list_words("HMICFRS ICPCS LGBTQ LGBTQI LGBTQIA UNCRC VCFSE")
"""Names of five letters or more, with a vowel, that are said letter by letter."""

LETTER_A = "eigh"
"""The name of the letter: alone, it would be taken for the article."""

_NEAR = 60
_HISSING = ("s", "sh", "ch", "x", "z")


def spell(name: str) -> str:
    """Return a name said letter by letter: `L.S.C.B`."""
    letters = [letter.upper() for letter in name if letter.isalnum()]
    return LETTER_A if letters == ["A"] else ".".join(letters)


def spell_several(name: str) -> str:
    """Return the plural, or the possessive, of a name said letter by letter: `L.S.C B's`."""
    return f"{spell(name[:-1])} {name[-1].upper()}'s".strip()


def _say_name(match: re.Match[str]) -> list[str]:
    name = match["name"]
    if not _is_spelled(match):
        return []
    said = spell_several(name) if match["end"] else spell(name)
    return [f"{said} " if match["dash"] else said]


def _is_spelled(match: re.Match[str]) -> bool:
    name = match["name"]
    if name in SAID_AS_WORDS or name in SHOUTED_WORDS or not set(name) - set("IVX"):
        return False
    if len(name) > 4 and set(name) & set("AEIOUY") and name not in LONG_NAMES:
        return False
    near = match.string[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    return any(letter.islower() for letter in near) or len(near.split()) == 1


def _say_several_words(match: re.Match[str]) -> list[str]:
    word = match["name"].lower()
    return [word + ("es" if word.endswith(_HISSING) else "s")] if match["name"] in SAID_AS_WORDS else []


def _say_dotted(match: re.Match[str]) -> list[str]:
    return [spell(match["it"])]


def _say_and(match: re.Match[str]) -> list[str]:
    second = f"{match['second']}'s" if match["several"] else spell(match["second"])
    return [f"{spell(match['first'])} and {second}"]


def _say_letter(_match: re.Match[str]) -> list[str]:
    return [LETTER_A]


def _say_with_figures(match: re.Match[str]) -> list[str]:
    return [f"{spell(match['name'])} "]


READINGS = (
    Reading(
        "name of capitals with dots",
        re.compile(r"(?<![\w.])(?P<it>(?:[A-Z]\.){2,6})(?![A-Za-z])"),
        _say_dotted,
        catches=(("the U.K. plan", "the U.K plan"),),
        spares=("Mr. B", "B. Then"),
        needs=".",
    ),
    Reading(
        "capitals around an and sign",
        re.compile(r"(?<![\w&])(?P<first>[A-Z])&(?P<second>[A-Z])(?P<several>['’]?s)?(?![\w&])"),
        _say_and,
        catches=(("A&E", "eigh and E"), ("Q&A", "Q and eigh"), ("T&Cs", "T and C's")),
        spares=("M&Co", "A & E"),
        needs="&",
    ),
    Reading(
        "several of a name that is a word",
        re.compile(r"(?<![\w&])(?P<name>[A-Z]{2,8})s(?!\w)"),
        _say_several_words,
        catches=(("NEETs", "neets"), ("MASHs", "mashes")),
        spares=("MPs", "NEET"),
    ),
    Reading(
        "name of capitals",
        re.compile(r"(?<![\w&])(?P<name>[A-Z]{2,8})(?P<end>s['’]?|['’]s)?(?![\w&])(?P<dash>-(?=[a-z]))?"),
        _say_name,
        catches=(
            ("the LSCB", "the L.S.C.B"),
            ("LSCBs met", "L.S.C B's met"),
            ("MPs and GPs", "M P's and G P's"),
            ("the LSCB’s report", "the L.S.C B's report"),
            ("EHCPs", "E.H.C P's"),
            ("LSCB-led work", "L.S.C.B led work"),
            ("the UNCRC says", "the U.N.C.R.C says"),
        ),
        spares=("MARAC", "we MUST ask", "ANNUAL REPORT OF THE LSCB", "Part IV", "We SHOUTED", "LSCB1"),
    ),
    Reading(
        "name of capitals and figures",
        re.compile(r"(?<![\w&])(?P<it>(?P<name>(?!COVID)[A-Z]{2,4}))(?=-?\d{1,4}(?!\w))"),
        _say_with_figures,
        catches=(("KS2", "K.S 2"), ("CO2", "C.O 2")),
        spares=("Y9", "COVID-19"),
        needs="0",
    ),
    Reading(
        "letter A as a name",
        re.compile(
            r"(?:\b(?:Plan|Option|Appendix|Annex|Part|Group|Section|Schedule|Table|Figure|Category|Grade|Level"
            r"|Hepatitis|Type|Vitamin|Point)\s|(?<=\())(?P<it>A)(?![\w'’])",
            re.IGNORECASE,
        ),
        _say_letter,
        catches=(("Appendix A for all", "Appendix eigh for all"), ("(a) first", "(eigh) first")),
        spares=("A group", "in a part"),
    ),
)
