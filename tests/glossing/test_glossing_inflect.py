from __future__ import annotations

import pytest

from youth_report.glossing import articles, forms, inflect
from youth_report.model import Term

VERBS = """
commission commissions commissioning commissioned commissioned
pay for / pays for / paying for / paid for / paid for
refer refers referring referred referred
target targets targeting targeted targeted
fulfil fulfils fulfilling fulfilled fulfilled
travel travels travelling travelled travelled
appeal appeals appealing appealed appealed
fuel fuels fuelling fuelled fuelled
equip equips equipping equipped equipped
quit quits quitting quit quit
panic panics panicking panicked panicked
sync syncs syncing synced synced
notify notifies notifying notified notified
play plays playing played played
lie lies lying lay lain
agree agrees agreeing agreed agreed
see sees seeing saw seen
liaise with / liaises with / liaising with / liaised with / liaised with
focus focuses focusing focused focused
undergo undergoes undergoing underwent undergone
solo solos soloing soloed soloed
choose chooses choosing chose chosen
oversee oversees overseeing oversaw overseen
co-operate co-operates co-operating co-operated co-operated
re-write re-writes re-writing re-wrote re-written
be is being was been
have has having had had
offer offers offering offered offered
layer layers layering layered layered
visit visits visiting visited visited
stop stops stopping stopped stopped
fix fixes fixing fixed fixed
mix up / mixes up / mixing up / mixed up / mixed up
teach teaches teaching taught taught
"""

NOUNS = """
agency agencies
key keys
child children
grandchild grandchildren
woman women
human humans
member of staff / members of staff
person in charge / people in charge
young person who has left care / young people who have left care
person who looks after you / people who look after you
person who carries it / people who carry it
child looked after / children looked after
looked after child / looked after children
talk after coming back / talks after coming back
passer-by passers-by
mother-in-law mothers-in-law
carer's allowance / carer's allowances
LSCB LSCBs
CAMHS CAMHS
MP MPs
analysis analyses
criterion criteria
life lives
Child Protection Plan / Child Protection Plans
box boxes
church churches
stomach stomachs
photo photos
hero heroes
staff staff
series series
services services
bus buses
lens lenses
wellbeing hub / wellbeing hubs
chairman chairmen
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" / ") if " / " in line else line.split() for line in table.strip().splitlines()]


@pytest.mark.parametrize(("verb", "third", "ing", "past", "participle"), rows(VERBS))
def test_verbs_change_as_in_british_english(verb: str, third: str, ing: str, past: str, participle: str) -> None:
    made = inflect.inflect_verb(verb)
    assert [made[feature][0] for feature in ("s", "ing", "past", "part")] == [third, ing, past, participle]


@pytest.mark.parametrize(("one", "more"), rows(NOUNS))
def test_nouns_have_their_plurals(one: str, more: str) -> None:
    assert inflect.pluralise(one) == more


def test_forms_in_use_beside_the_first_are_known() -> None:
    assert inflect.inflect_verb("focus on")["past"] == ("focused on", "focussed on")
    assert inflect.inflect_verb("learn")["part"] == ("learned", "learnt")
    assert inflect.inflect_verb("be")["past"] == ("was", "were")
    assert inflect.list_plurals("chairperson") == ("chairpeople", "chairpersons")


def make_term(term: str, pos: str, plain: str, **values: object) -> Term:
    return Term(term, term, pos, plain, "", **values)  # type: ignore[arg-type]


def test_both_spellings_of_ise_are_found() -> None:
    words = {form for _, form in forms.list_forms(make_term("prioritise", "verb", "put first"))}
    assert {"prioritise", "prioritised", "prioritising", "prioritize", "prioritizes", "prioritizing"} <= words
    words = {form for _, form in forms.list_forms(make_term("supervise", "verb", "watch over"))}
    assert not any("z" in word for word in words)
    assert ("plural", "organizations") in forms.list_forms(make_term("organisation", "noun", "group"))


def test_given_forms_take_the_place_of_made_ones() -> None:
    term = make_term("child looked after", "noun", "child in care", forms={"plural": ("LAC",)})
    assert forms.list_forms(term) == (("base", "child looked after"), ("plural", "LAC"))


def test_plain_words_take_the_form_of_the_term() -> None:
    assert forms.make_plain(make_term("a", "verb", "keep an eye on"), "past") == "kept an eye on"
    assert forms.make_plain(make_term("a", "noun", "plan for you"), "plural") == "plans for you"
    assert (
        forms.make_plain(make_term("a", "adj", "big", plain_forms={"comparative": "bigger"}), "comparative") == "bigger"
    )
    assert forms.make_plain(make_term("a", "noun", ""), "plural") == ""
    assert forms.make_framed(make_term("a", "verb", "b", frame="make {obj} stronger"), "ing") == "making {obj} stronger"


AN = """
apple; hour; honest view; heir; honour; honorary title; 8-week plan; 11-year-old; 18th birthday
80 per cent rise; 11,000 rise; 18,500 fund; 800 page report; 8; 1850 law; MP; NHS nurse; LSCB; FAQ; IRO
SEN plan; X-ray; A-level; F grade; e-mail; M25 trip; HMRC letter; EHCP; RAF base; uninvited guest
unimportant point; unidentified person; uninteresting talk; urgent call; usher; umbrella; uncle; other; onion
onerous task; Ofsted visit; elderly man; early plan; £8 note; “important” talk; *urgent* call; utter mess
utmost effort; hourly visit; ASBO; NSPCC worker; action; in-care review; old unit; £11 ticket; unusual day
"""
A = """
plan; European plan; eulogy; ewe; unit; union; unique plan; united front; university; uniform; unicorn
unanimous vote; useful talk; user; usual day; U-turn; UK plan; URL; one-off; once-only offer; one; 10-year plan
1 hour talk; 100 page book; 12-week plan; 110 page book; 1,100 fund; 180 page book; 7; house; hotel
historic day; herb; heroic act; half; PIN; DfE plan; CAMHS worker; QAF; GP; MASH meeting; SEND plan; LADO
B-road; T-shirt; young person; year; yearly plan; utility; urinary infection; ubiquitous sign; ukulele; £10 note
“plan”; UNICEF worker; SENCO; UASC; wonderful day
"""


def phrases(table: str) -> list[str]:
    return [phrase.strip() for line in table.strip().splitlines() for phrase in line.split(";")]


SAID = {"MASH meeting": "word", "SEN plan": "letters"}


@pytest.mark.parametrize("phrase", phrases(AN))
def test_an_stands_before_vowel_sounds(phrase: str) -> None:
    assert articles.choose_article(phrase, SAID.get(phrase, "")) == "an"


@pytest.mark.parametrize("phrase", phrases(A))
def test_a_stands_before_other_sounds(phrase: str) -> None:
    assert articles.choose_article(phrase, SAID.get(phrase, "")) == "a"


def test_articles_are_tried_on_many_phrases() -> None:
    assert len(phrases(AN)) + len(phrases(A)) >= 102


def test_a_short_form_is_said_as_the_entry_says() -> None:
    assert articles.choose_article("MASH", "letters") == "an"
    assert articles.choose_article("MASH", "word") == "a"
    assert articles.choose_article("", "") == "a"
