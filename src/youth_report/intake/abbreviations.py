"""English short forms that end in a full stop, by what may follow them. Lower case, without the last stop."""

from __future__ import annotations


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


TITLES = _words("dr mr mrs ms mx messrs prof rev revd hon cllr st sgt insp supt det capt col gen lt maj sr fr")
"""A name follows: never the end of a sentence."""

LINKS = _words("e.g eg i.e ie viz vs v cf approx incl excl esp c ca resp")
"""More of the same sentence follows."""

NUMBERED = _words(
    "no nos p pp para paras fig figs sect sec s ss art arts ch chs vol vols app reg regs r rr cl sch tel ext pt"
)
"""A number follows. Before other words some of them are words of their own, such as `no` and `art`."""

LETTERED = _words(
    "annex annexe appendix class exhibit figure grade group level option part plan room schedule section site table "
    "team type vitamin"
)
"""Words that a single letter follows which is no initial of a name."""

DATES = _words("jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri")
"""A number follows, or the sentence ends. Only with a capital: `The cat sat on mar.` is none."""

TIMES = _words("a.m p.m am pm etc hrs hr mins min secs yrs yr wks mths")
"""The sentence ends if a capital follows that is not the name of a day or a month."""

ENDINGS = _words(
    "al ltd co inc plc corp jr bros dept govt exec assoc assn ed eds est dist div gov univ rd ave sq ext min max avg "
    "ph.d b.a b.sc m.a m.sc"
)
"""The sentence ends only before a word that often opens one."""

CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december"
)
"""Names of days and months."""
