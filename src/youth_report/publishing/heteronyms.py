"""English words that are written in one way, said in two, and mean two things (WCAG 3.1.6).

Those of which the two ways mean nearly the same are not here: a `record` is what someone records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_START = r"(?:^|(?<=[.!?:;“‘(] )|(?<=[“‘(]))"
_HELPED = r"(?:to|can|could|will|would|shall|should|may|might|must|do|did|not|let|helps?|helped)"
_WHO = r"(?:I|we|you|they|people|children|parents|members|workers|girls|boys|some|many|most|all)"
_EVER = r"(?:(?:also|always|often|never|still|only|then|now|both|all) )?"
_ONE = r"(?:an?|the|this|that|another|every|any|no|one|my|our|your|his|her|its|their)"
_LATER = r" (?:.* )?(?:yesterday|ago|last (?:week|month|year)|every (?:day|week|month|year))"


@dataclass(frozen=True, slots=True)
class Heteronym:
    """A word with two ways to say it."""

    word: str
    ways: str
    """Both, each with what it then means."""
    forms: str
    """Pattern of the written forms that share the doubt."""
    near: str
    """Pattern of what stands right before it where it is in doubt."""
    spare_before: str
    """Pattern of what, before that, leaves no doubt; empty for nothing."""
    spare_after: str
    """Pattern of what, right after the word, leaves no doubt; empty for nothing."""
    catches: Sequence[str]
    """Sentences that can be said in two ways."""
    spares: Sequence[str]


HETERONYMS = (
    Heteronym(
        "read",
        "“reed” (now) or “red” (before)",
        "read",
        rf"{_WHO} {_EVER}",
        rf"{_HELPED} ",
        _LATER,
        ("We read every letter.", "They always read your words."),
        ("You can read it.", "I have read it.", "It helps children read.", "We read it last year.", "Did you read it?"),
    ),
    Heteronym(
        "live",
        "“liv” (to have a home) or “lyve” (as it happens)",
        "live",
        _START,
        "",
        r" (?:in|with|at|on|near|together|alone|here|there|by|streams?|music|chats?|TV)",
        ("Live cases wait.", "We heard: live talks help."),
        ("Where do you live?", "Live with your aunt.", "Live streams", "We saw a live show."),
    ),
    Heteronym(
        "lives",
        "“livz” (has a home) or “lyvz” (more than one life)",
        "lives",
        _START,
        "",
        r" (?:in|with|at|on|near|alone|here|there|together)",
        ("Lives matter here.",),
        ("Our lives", "Who lives in it?", "Lives with her aunt"),
    ),
    Heteronym(
        "lead",
        "“leed” (to go first) or “led” (the metal)",
        "lead",
        rf"(?:{_START}|(?:the|some|more|old|no|of|with|about) )",
        "(?:take|takes|took|in) ",
        r" (?:to|by|us|them|you|the|a|this|our|on|for|officers?|members?|persons?|workers?|roles?|nurses?|partners?"
        r"|agency|authors?|professionals?|councils?|pipes?|paint|poisoning)",
        ("The lead was old.", "Lead is bad."),
        ("It can lead to harm.", "The lead officer", "Old lead pipes", "We lead it.", "They are in the lead."),
    ),
    Heteronym(
        "minute",
        "“MIN-it” (60 seconds) or “my-NEWT” (very small)",
        "minute",
        rf"(?:{_START}|(?:the|these|those|very|was|were|is|are|some|such) )",
        "",
        r"(?: (?:of|later|by|that|before|after|I|we|you|they|he|she|it)|[-.,;:!?]|$)",
        ("The minute changes were noted.", "Minute taking is hard."),
        ("Wait one minute.", "A 30 minute talk", "The minute we heard it", "In the last minute."),
    ),
    Heteronym(
        "close",
        "“cloze” (to shut) or “cloass” (near)",
        "close",
        _START,
        "",
        r" (?:to|by|together|friends?|family|contact|links?|down|it|them|the|our|your|this)",
        ("Close cases carefully.",),
        ("We close at 5.", "She is close by.", "Close friends", "Close the door."),
    ),
    Heteronym(
        "content",
        "“CON-tent” (what is in it) or “con-TENT” (glad)",
        "content",
        rf"(?:{_START}|(?:found|made|had|have|many|most) )",
        "",
        r"(?: (?:of|is|are|on|online|creators?|with|to|and|that|which)|[.,;:!?]|$)",
        ("Content children learn.", "We found content people there."),
        ("The content is new.", "Content on phones", "They were content.", "We found content that harms."),
    ),
    Heteronym(
        "object",
        "“OB-ject” (a thing) or “ob-JECT” (to be against it)",
        "objects?",
        _START,
        "",
        r" (?:to|of|in|on|are|were|such)",
        ("Object lessons",),
        ("You can object.", "The object fell.", "Object to it.", "Objects are shown."),
    ),
    Heteronym(
        "present",
        "“PREZ-ent” (here, now, a gift) or “pre-ZENT” (to show)",
        "presents?",
        _START,
        "",
        r" (?:at|in|a|the|their|our|your|such|are|were|for|from)",
        ("Present members agreed.",),
        ("At present we wait.", "All were present.", "Present your plan.", "Presents from her aunt"),
    ),
    Heteronym(
        "refuse",
        "“REF-yooss” (rubbish) or “ri-FEWZ” (to say no)",
        "refuse",
        rf"(?:{_START}|the |some |more )",
        "",
        r" (?:to|a|the|help|it|collections?|bins?|lorry|lorries|bags?)",
        ("Refuse was found.", "The refuse is old."),
        ("You can refuse.", "They refuse help.", "Refuse collection", "Parents refuse to come."),
    ),
    Heteronym(
        "tear",
        "“teer” (from crying) or “tair” (a rip)",
        "tears?",
        rf"(?:{_START}|{_ONE} )",
        "",
        r" (?:up|down|off|out|apart|open|gas|in the (?:eye|paper|cloth)|ran|fell)",
        ("There was a tear.", "Tears are bad."),
        ("She was in tears.", "They tear down walls.", "A tear ran down."),
    ),
    Heteronym(
        "wind",
        "“winnd” (moving air) or “wynd” (to turn)",
        "winds?",
        _START,
        "",
        r" (?:up|down|back|through|on|farms?|power|turbines?|blew|and|it|the)",
        ("Winds change.",),
        ("In the wind", "Wind it up.", "Wind and rain"),
    ),
    Heteronym(
        "wound",
        "“woond” (a hurt) or “wownd” (did wind)",
        "wound",
        rf"(?:{_START}|{_WHO} )",
        rf"{_HELPED} ",
        r" (?:up|down|back|through|round|around|care)",
        ("They wound people.",),
        ("A wound heals.", "We wound down.", "Words can wound.", "What could they wound?"),
    ),
    Heteronym(
        "bow",
        "“boh” (a knot, a tool) or “bough” (to bend down)",
        "bows?",
        rf"(?:{_START}|{_ONE} )",
        "(?:take|takes|took) ",
        r" (?:and|ties?|down|to|in front|in (?:her|his|your|my) hair)",
        ("The bow was nice.", "Everyone saw his bow."),
        ("Take a bow.", "A bow and arrow", "They bow down."),
    ),
    Heteronym(
        "row",
        "“roh” (a line) or “rou” (a quarrel)",
        "rows?",
        rf"(?:{_START}|{_ONE} )",
        "(?:in|have|had|having) ",
        r" (?:of|over|about|between|with|a|the|after row)",
        ("A row began.", "Rows are bad."),
        ("Three in a row", "Rows of chairs", "They had a row.", "A row about money", "In the front row"),
    ),
    Heteronym(
        "desert",
        "“DEZ-ert” (dry land) or “di-ZERT” (to leave)",
        "deserts?",
        _START,
        "",
        r" (?:islands?|sand|plants?|winds?)",
        ("Desert people for this?",),
        ("In the desert", "They desert us.", "Desert islands"),
    ),
    Heteronym(
        "invalid",
        "“IN-va-lid” (who is ill) or “in-VAL-id” (not good any more)",
        "invalids?",
        rf"(?:{_START}|{_ONE} )",
        "",
        r" (?:cards?|tickets?|answers?|claims?|passwords?|reasons?|forms?|votes?)",
        ("An invalid came.",),
        ("It is invalid.", "An invalid ticket"),
    ),
    Heteronym(
        "bass",
        "“bayss” (a low sound) or “bass” (a fish)",
        "bass",
        rf"(?:{_START}|{_ONE} )",
        "(?:play|plays|played) ",
        r" (?:guitars?|drums?|players?|lines?|swam)",
        ("The bass was good.",),
        ("The bass guitar", "She plays the bass.", "Sea bass"),
    ),
)

_PATTERNS = tuple(
    (
        one,
        re.compile(
            rf"(?:(?<!\w)(?P<before>{one.spare_before or '(?!)'}))?(?<!\w){one.near}{one.forms}(?![\w’-])"
            rf"(?:(?P<after>{one.spare_after or '(?!)'})(?!\w))?",
            re.IGNORECASE,
        ),
    )
    for one in HETERONYMS
)


def find_doubtful(text: str) -> Iterator[Heteronym]:
    """Yield the words of an English text that can be said in two ways, where the words beside them do not tell."""
    plain = " ".join(text.replace("'", "’").split())
    for one, pattern in _PATTERNS:
        if any(found["before"] is None and found["after"] is None for found in pattern.finditer(plain)):
            yield one
