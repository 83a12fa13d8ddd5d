"""Verbs of English that do not follow the rules: base, past, participle. A bar parts forms that are both right."""

from __future__ import annotations

from collections.abc import Mapping

from youth_report.glossing.word_lists import read_words

_LINES = """
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
beset beset beset
bet bet bet
bid bid|bade bid|bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast|broadcasted broadcast|broadcasted
build built built
burn burned|burnt burned|burnt
burst burst burst
bust busted|bust busted|bust
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
clad clad|cladded clad|cladded
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamed|dreamt dreamed|dreamt
drink drank drunk
drive drove driven
dwell dwelt|dwelled dwelt|dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fit fitted|fit fitted|fit
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast|forecasted forecast|forecasted
forego forewent foregone
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got|gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung|hanged hung|hanged
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input|inputted input|inputted
inset inset inset
keep kept kept
knit knitted|knit knitted|knit
kneel knelt|kneeled knelt|kneeled
know knew known
lay laid laid
lead led led
lean leaned|leant leaned|leant
leap leapt|leaped leapt|leaped
learn learned|learnt learned|learnt
leave left left
lend lent lent
let let let
lie lay|lied lain|lied
light lit|lighted lit|lighted
lose lost lost
make made made
mean meant meant
meet met met
mislay mislaid mislaid
mislead misled misled
misread misread misread
misspell misspelt|misspelled misspelt|misspelled
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown|mowed
offset offset offset
outbid outbid outbid
outbreak outbroke outbroken
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
output output|outputted output|outputted
outsell outsold outsold
overcome overcame overcome
overdo overdid overdone
overhang overhung overhung
overhear overheard overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overspend overspent overspent
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid paid
plead pleaded pleaded
prepay prepaid prepaid
prove proved proved|proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
remake remade remade
repay repaid repaid
rerun reran rerun
reset reset reset
retake retook retaken
rethink rethought rethought
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn|sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn|sewed
shake shook shaken
shear sheared shorn|sheared
shed shed shed
shine shone shone
shoe shod shod
shoot shot shot
show showed shown|showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled|smelt smelled|smelt
sow sowed sown|sowed
speak spoke spoken
speed sped|speeded sped|speeded
spell spelled|spelt spelled|spelt
spend spent spent
underspend underspent underspent
spill spilled|spilt spilled|spilt
spin spun spun
spit spat spat
split split split
spoil spoiled|spoilt spoiled|spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
stride strode stridden
strike struck struck
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen|swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
unbind unbound unbound
undercut undercut undercut
undergo underwent undergone
underlie underlay underlain
underpay underpaid underpaid
understand understood understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
wed wedded|wed wedded|wed
weave wove woven
weep wept wept
wet wet|wetted wet|wetted
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
"""


def _read(lines: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    rows = (line.split() for line in lines.strip().splitlines())
    return {base: (tuple(past.split("|")), tuple(participle.split("|"))) for base, past, participle in rows}


PAST_AND_PARTICIPLE: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = _read(_LINES)

THIRD_PERSON: Mapping[str, str] = {"have": "has", "stomach": "stomachs", "quiz": "quizzes"}
BE_FORMS: Mapping[str, tuple[str, ...]] = {
    "s": ("is",),
    "ing": ("being",),
    "past": ("was", "were"),
    "part": ("been",),
}

KEEPING_E = read_words("singe tinge swinge")
"""Verbs in e that keep it before -ing."""

IN_OES = read_words("go do echo veto torpedo embargo forgo forego undergo outgo undo redo outdo overdo")
"""Verbs in o that take -es."""

STRESSED_AT_END = read_words(
    "beset inset overrun undercut sublet unfit underpin "
    "abet abhor abut acquit admit allot annul begin commit compel concur confer control defer deter dispel distil "
    "emit enrol equip excel expel extol forbid forget fulfil impel incur infer input instil inter occur offset omit "
    "outbid output outrun overlap patrol permit prefer propel rebel rebut recommit recur refer regret remit repel "
    "rerun reset resubmit submit transfer transmit unplug unzip up upset"
)
"""Verbs of more than one syllable that double their last letter: the voice falls on their end (or they are British)."""

DOUBLED_ALTHOUGH_WEAK = read_words(
    "backdrop format handicap hobnob humbug kidnap leapfrog outfit program worship zigzag"
)
"""The voice does not fall on the end of these, and still they double."""

SINGLE_L = frozenset(("parallel",))
"""Verbs in l that do not double it although they look as if they would."""

DOUBLED_S = read_words("focus bias")
"""Both spellings are in use: focused, focussed."""

ONLY_ISE = read_words(
    "advertise advise apprise arise chastise circumcise comprise compromise demise despise devise disguise enterprise "
    "excise exercise franchise guise improvise incise merchandise premise praise promise raise revise rise supervise "
    "surmise surprise televise wise otherwise likewise noise poise precise concise expertise paradise treatise cruise "
    "bruise cause appraise"
)
"""Words that are never written with -ize."""
