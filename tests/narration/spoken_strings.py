"""Strings as official reports have them, with the words that a person would say.

The words are written as words, letter names too (`el ess see bee`; the letters A and F are `eigh` and `F`), so that
what the engine makes of either can be compared by its sounds. A string a line: what is shown, a bar, what is said.
"""

from __future__ import annotations

_TABLE = """
Annual Report 2015-16                   | Annual Report twenty fifteen to twenty sixteen
in 2015/16                              | in twenty fifteen to twenty sixteen
in 2015/2016                            | in twenty fifteen to twenty sixteen
the 2020–21 plan                        | the twenty twenty to twenty twenty-one plan
from 1999-2000                          | from nineteen ninety-nine to two thousand
In 1999 we met.                         | In nineteen ninety-nine we met.
by 2005                                 | by two thousand and five
in 1905                                 | in nineteen oh five
in 1900                                 | in nineteen hundred
since 2010                              | since twenty ten
the 1990s                               | the nineteen nineties
the '90s                                | the nineties
the 1980s and 1990s                     | the nineteen eighties and nineteen nineties
in their 20s                            | in their twenties
between 2012 and 2015                   | between twenty twelve and twenty fifteen
c. 1900                                 | about nineteen hundred
c.1850                                  | about eighteen fifty
FY 2015/16                              | F why twenty fifteen to twenty sixteen
the Children Act 1989                   | the Children Act nineteen eighty-nine
mid-2015                                | mid twenty fifteen
2,015 people                            | two thousand and fifteen people
12 March 2016                           | the twelfth of March twenty sixteen
on 12th March 2016                      | on the twelfth of March twenty sixteen
March 12, 2016                          | March the twelfth, twenty sixteen
12/03/2015                              | the twelfth of March twenty fifteen
12.03.2015                              | the twelfth of March twenty fifteen
12-03-2015                              | the twelfth of March twenty fifteen
1/4/16                                  | the first of April twenty sixteen
2016-09-21                              | the twenty-first of September twenty sixteen
31 Mar 2016                             | the thirty-first of March twenty sixteen
1st-3rd May                             | the first to the third of May
12-14 June 2016                         | the twelfth to the fourteenth of June twenty sixteen
Monday 3 October                        | Monday the third of October
Tues 4 Oct                              | Tuesday the fourth of October
Mon-Fri                                 | Monday to Friday
Jan-Mar 2016                            | January to March twenty sixteen
Sept 2015                               | September twenty fifteen
April – June                            | April to June
9am-5pm                                 | nine eigh em to five pee em
9.30am                                  | nine thirty eigh em
at 2:30 pm                              | at two thirty pee em
at 10.05 a.m. today                     | at ten oh five eigh em today
14:00                                   | two pee em
19:05                                   | seven oh five pee em
12 noon                                 | twelve noon
9 a.m. to 5 p.m.                        | nine eigh em to five pee em
24 hours                                | twenty-four hours
open 24/7                               | open twenty-four seven
£5                                      | five pounds
£1                                      | one pound
£1.2m                                   | one point two million pounds
£3k                                     | three thousand pounds
£2bn                                    | two billion pounds
£1,284                                  | one thousand two hundred and eighty-four pounds
£12.50                                  | twelve pounds fifty
£0.75                                   | seventy-five pence
75p                                     | seventy-five pence
€5                                      | five euros
$10                                     | ten dollars
£5m                                     | five million pounds
£5-10                                   | five to ten pounds
£20k-£30k                               | twenty thousand to thirty thousand pounds
a £3 million cut                        | a three million pound cut
£1.5 million                            | one point five million pounds
£30k p.a.                               | thirty thousand pounds per annum
£250,000                                | two hundred and fifty thousand pounds
(£50)                                   | fifty pounds
£100 each                               | one hundred pounds each
£10/hour                                | ten pounds an hour
5%                                      | five percent
3.5 %                                   | three point five percent
37.5%                                   | thirty-seven point five percent
10-15%                                  | ten to fifteen percent
10%-15%                                 | ten percent to fifteen percent
0.5%                                    | zero point five percent
-2%                                     | minus two percent
+5%                                     | plus five percent
100%                                    | one hundred percent
5 per cent                              | five per cent
1,284                                   | one thousand two hundred and eighty-four
1.2 million                             | one point two million
1.2m people                             | one point two million people
12,345,678 | twelve million three hundred and forty-five thousand six hundred and seventy-eight
10,000+                                 | ten thousand plus
50+ families                            | fifty plus families
~50                                     | about fifty
≤5                                      | at most five
≥ 18                                    | at least eighteen
<5                                      | less than five
>100                                    | more than one hundred
5-11                                    | five to eleven
aged 9-11                               | aged nine to eleven
9–11 year olds                          | nine to eleven year olds
0-18                                    | zero to eighteen
under-5s                                | under fives
11+                                     | eleven plus
a 10-year-old                           | a ten year old
16/17 year olds                         | sixteen to seventeen year olds
1st                                     | first
2nd                                     | second
21st                                    | twenty-first
the 100th call                          | the one hundredth call
the 19th century                        | the nineteenth century
6th form                                | sixth form
½                                       | one half
¼ of calls                              | one quarter of calls
¾                                       | three quarters
1½ days                                 | one and a half days
2¼ hours                                | two and a quarter hours
⅓ of us                                 | one third of us
1/2                                     | one half
2/3                                     | two thirds
3/4 of children                         | three quarters of children
8/10                                    | eight out of ten
1 in 10                                 | one in ten
1:1                                     | one to one
1:1 support                             | one to one support
a 2:1 ratio                             | a two to one ratio
3x                                      | three times
3x more                                 | three times more
x3                                      | times three
2 x 3                                   | two times three
3 × 4                                   | three times four
#3                                      | number three
#BeSafe                                 | hashtag BeSafe
3.5 times                               | three point five times
-5                                      | minus five
2 + 2 = 4                               | two plus two equals four
p.12                                    | page twelve
p. 12                                   | page twelve
pp. 3-5                                 | pages three to five
pp.14–16                                | pages fourteen to sixteen
No. 10                                  | number ten
no. 5                                   | number five
Nos. 3-5                                | numbers three to five
s.47                                    | section forty-seven
s47 enquiries                           | section forty-seven enquiries
s. 17                                   | section seventeen
ss.10-11                                | sections ten to eleven
Section 47                              | Section forty-seven
s.17(10)                                | section seventeen, ten
Section 11(2)(a)                        | Section eleven, two, eigh
§ 4                                     | section four
para 3.2                                | paragraph three point two
paras. 4-6                              | paragraphs four to six
Fig. 2                                  | figure two
Vol. 3                                  | volume three
Ch. 4                                   | chapter four
Art. 12                                 | article twelve
Sch. 2                                  | schedule two
Part IV                                 | Part four
World War II                            | World War two
Chapter IX                              | Chapter nine
Henry VIII                              | Henry the eighth
Elizabeth II                            | Elizabeth the second
(iii) money                             | three, money
(a) money                               | eigh, money
Appendix A                              | Appendix eigh
Table 3                                 | Table three
Q3                                      | cue three
Q1-Q3                                   | cue one to cue three
Q4 2015/16                              | cue four twenty fifteen to twenty sixteen
Year 6                                  | Year six
Years 5 and 6                           | Years five and six
Yr 6                                    | year six
KS2                                     | kay ess two
KS1/KS2                                 | kay ess one, kay ess two
Call 0800 1111.                         | Call zero eight zero zero, one one one one.
01772 536954                            | zero one seven seven two, five three six nine five four
Tel: 01772 536954                       | telephone: zero one seven seven two, five three six nine five four
+44 1772 536954                         | plus four four, one seven seven two, five three six nine five four
Ring 999.                               | Ring nine nine nine.
Call 111 or 999.                        | Call one one one or nine nine nine.
0808 800 5000                           | zero eight zero eight, eight zero zero, five zero zero zero
Text 85258.                             | Text eight five two five eight.
ext. 204                                | extension two zero four
LSCB                                    | el ess see bee
LSCBs                                   | el ess see bees
the LSCB's plan                         | the el ess see bees plan
the LSCBs' plan                         | the el ess see bees plan
MPs                                     | em peas
GPs and MPs                             | gee peas and em peas
FAQs                                    | F eigh cues
TVs                                     | tee vees
CVs                                     | see vees
A&E                                     | eigh and ee
B&B                                     | bee and bee
R&D                                     | are and dee
Q&A                                     | cue and eigh
bread & butter                          | bread and butter
NHS                                     | en aitch ess
NSPCC                                   | en ess pee see see
DfE                                     | dee F ee
GCSEs                                   | gee see ess ees
A-levels                                | eigh levels
A* grade                                | eigh star grade
a* to c                                 | eigh star to c
CAMHS                                   | cams
MARAC                                   | marrack
Ofsted                                  | offsted
U.K.                                    | you kay
the U.S.A. visit                        | the you ess eigh visit
PhD                                     | pee aitch dee
BSc                                     | bee ess see
Covid-19                                | covid nineteen
COVID-19                                | covid nineteen
CO2                                     | see oh two
MP3                                     | em pee three
A4 paper                                | eigh four paper
the M6                                  | the em six
LGBT+                                   | el gee bee tee plus
Dr. Smith                               | Doctor Smith
Dr Smith                                | Doctor Smith
Mr. Jones and Mrs. Lee                  | Mister Jones and Missis Lee
Prof. Khan                              | Professor Khan
Cllr. Ahmed                             | Councillor Ahmed
Rev. Brown                              | Reverend Brown
St. Mary's                              | Saint Mary's
St. George's Street                     | Saint George's Street
St Mary's School                        | Saint Mary's School
12 High St.                             | twelve High Street
Mill Rd, Leeds                          | Mill Road, Leeds
Park Ave.                               | Park Avenue
J. K. Rowling                           | jay kay Rowling
Mr A. Khan                              | Mister eigh Khan
Sgt. Jones                              | Sergeant Jones
and/or                                  | and or
he/she                                  | he or she
his/her                                 | his or her
s/he                                    | she or he
parents/carers                          | parents or carers
health/education                        | health, education
N/A                                     | not applicable
w/c 3 May                               | week commencing the third of May
c/o the Board                           | care of the Board
e.g. food                               | for example food
i.e. us                                 | that is us
eg food                                 | for example food
parks, etc.                             | parks, et cetera
Board vs. Trust                         | Board versus Trust
approx. 20                              | approximately twenty
incl. lunch                             | including lunch
max. 5 people                           | maximum five people
min. age                                | minimum age
dept. of health                         | department of health
et al.                                  | et al
Smith & Co.                             | Smith and company
Smith Ltd.                              | Smith limited
20m²                                    | twenty square metres
m²                                      | square metres
20°C                                    | twenty degrees Celsius
-5 °C                                   | minus five degrees Celsius
°C                                      | degrees Celsius
180°                                    | one hundred and eighty degrees
5km                                     | five kilometres
10 kg                                   | ten kilograms
30 mph                                  | thirty miles per hour
50 km/h                                 | fifty kilometres per hour
250ml                                   | two hundred and fifty millilitres
6 ft                                    | six feet
30 mins                                 | thirty minutes
2 hrs                                   | two hours
18 mths                                 | eighteen months
1 hr                                    | one hour
5 GB                                    | five gigabytes
www.lscb.org.uk                         | double you double you double you dot el ess see bee dot org dot you kay
info@board.org.uk                       | info at board dot org dot you kay
https://www.gov.uk/help                 | double you double you double you dot gov dot you kay slash help
@childline                              | at childline
you @ home                              | you at home
10:1                                    | ten to one
4x4                                     | four by four
1.2.3                                   | one point two point three
7-day                                   | seven day
3-year plan                             | three year plan
two-thirds                              | two-thirds
8 out of 10                             | eight out of ten
well-being                              | well-being
the child(ren)                          | the children
parent(s)                               | parents
1.5 FTE                                 | one point five F tee ee
Room 101                                | Room one hundred and one
Flat 2a                                 | Flat two eigh
E. coli                                 | ee coli
Type 2                                  | Type two
000s                                    | thousands
'000s                                   | thousands
2013-15                                 | twenty thirteen to twenty fifteen
2001-02                                 | two thousand and one to two thousand and two
the 2016/17 budget                      | the twenty sixteen to twenty seventeen budget
FY16/17                                 | F why sixteen to seventeen
Sept/Oct 2015                           | September, October twenty fifteen
Apr 2015-Mar 2016                       | April twenty fifteen to March twenty sixteen
1 April 2015 - 31 March 2016 | the first of April twenty fifteen to the thirty-first of March twenty sixteen
01/04/2015–31/03/2016 | the first of April twenty fifteen to the thirty-first of March twenty sixteen
w/e 5 June                              | week ending the fifth of June
Summer 2016                             | Summer twenty sixteen
the 21st century                        | the twenty-first century
in 2000                                 | in two thousand
2nd Feb 2017                            | the second of February twenty seventeen
Thursday, 5 May 2016                    | Thursday, the fifth of May twenty sixteen
25 December                             | the twenty-fifth of December
10am–12pm                               | ten eigh em to twelve pee em
7pm                                     | seven pee em
3-4pm                                   | three to four pee em
1.30pm-3pm                              | one thirty pee em to three pee em
08:30-17:00                             | eight thirty eigh em to five pee em
24-hour help                            | twenty-four hour help
12.30 p.m.                              | twelve thirty pee em
at 7.30                                 | at seven thirty
£1m-£2m                                 | one million to two million pounds
£1,000+                                 | one thousand pounds plus
£10–£15k                                | ten to fifteen thousand pounds
100k                                    | one hundred thousand
1.5k                                    | one point five thousand
£1.25                                   | one pound twenty-five
£2.05m                                  | two point zero five million pounds
£10,000-£20,000                         | ten thousand to twenty thousand pounds
€1.5bn                                  | one point five billion euros
£7/day                                  | seven pounds a day
99p                                     | ninety-nine pence
3rd/4th                                 | third, fourth
18-25s                                  | eighteen to twenty-fives
U18s                                    | under eighteens
16+                                     | sixteen plus
aged 0-5                                | aged zero to five
5 to 11                                 | five to eleven
10 – 12 weeks                           | ten to twelve weeks
pages 3-5                               | pages three to five
Nos 1, 2 & 3                            | numbers one, two and three
Reg. 44 visits                          | regulation forty-four visits
reg 44                                  | regulation forty-four
s.20                                    | section twenty
s 47                                    | section forty-seven
ss. 31 and 38                           | sections thirty-one and thirty-eight
Sec. 4                                  | section four
App. 2                                  | appendix two
Annex B                                 | Annex bee
Stage 1/2                               | Stage one or two
1 in 4                                  | one in four
3 out of 5                              | three out of five
0.75                                    | zero point seven five
.5                                      | point five
1,000,000                               | one million
3.14                                    | three point one four
2½ years                                | two and a half years
1:5                                     | one to five
ratio of 1:10                           | ratio of one to ten
5x5                                     | five by five
10 x 10                                 | ten times ten
2x                                      | two times
10% – 20%                               | ten percent to twenty percent
c.100 children                          | about one hundred children
ca. 50                                  | about fifty
+/- 5                                   | plus or minus five
±5                                      | plus or minus five
>50%                                    | more than fifty percent
< 10                                    | less than ten
07700 900123                            | zero seven seven zero zero, nine zero zero one two three
020 7946 0018                           | zero two zero, seven nine four six, zero zero one eight
0300 123 6720                           | zero three zero zero, one two three, six seven two zero
0300-123-6720                           | zero three zero zero, one two three, six seven two zero
(01772) 536954                          | zero one seven seven two, five three six nine five four
call 101                                | call one zero one
phone 0161 234 5000                     | phone zero one six one, two three four, five zero zero zero
116 123                                 | one one six, one two three
CEOs                                    | see ee ohs
the NHS's role                          | the en aitch esses role
UK-wide                                 | you kay wide
EU                                      | ee you
IT support                              | eye tea support
ID cards                                | eye dee cards
PE and ICT                              | pee ee and eye see tea
PSHE                                    | pee ess aitch ee
SENCOs                                  | senkoes
EHCPs                                   | ee aitch see peas
LAC                                     | el eigh see
CSE                                     | see ess ee
FGM                                     | F gee em
DBS checks                              | dee bee ess checks
LSCB/LSAB                               | el ess see bee, el ess eigh bee
LSCB-led                                | el ess see bee led
T&Cs                                    | tea and seas
H&S                                     | aitch and ess
M&S                                     | em and ess
P.S.                                    | pee ess
the B.B.C.                              | the bee bee see
DVDs                                    | dee vee dees
PC Jones                                | pee see Jones
M25                                     | em twenty-five
A6                                      | eigh six
Y9                                      | why nine
KS3-4                                   | kay ess three to four
Ms. Patel                               | Ms Patel
Revd. Green                             | Reverend Green
Mrs O'Brien                             | Missis O'Brien
Capt. Hook                              | Captain Hook
St. John's Rd.                          | Saint John's Road
St Helens                               | Saint Helens
12 Station Rd                           | twelve Station Road
Church St, Preston                      | Church Street, Preston
D. H. Lawrence                          | dee aitch Lawrence
boys/girls                              | boys or girls
him/her                                 | him or her
mother/father                           | mother or father
and / or                                | and or
his / her                               | his or her
p.m.                                    | pee em
a.k.a.                                  | also known as
a.s.a.p.                                | as soon as possible
ASAP                                    | as soon as possible
e.g., food                              | for example, food
(e.g. food)                             | for example food
i.e., us                                | that is, us
etc                                     | et cetera
cf. page 3                              | compare page three
viz. three                              | namely three
Smith v Jones                           | Smith versus Jones
Smith v. Jones                          | Smith versus Jones
ref. 123                                | reference one hundred and twenty-three
Ref: 12                                 | reference: twelve
est. 1990                               | established nineteen ninety
vol. 2, no. 3                           | volume two, number three
Para. 7                                 | paragraph seven
fn. 3                                   | footnote three
50m race                                | fifty metre race
2 m apart                               | two metres apart
10cm                                    | ten centimetres
1kg                                     | one kilogram
2.5kg                                   | two point five kilograms
500g                                    | five hundred grams
1km                                     | one kilometre
100 km²                                 | one hundred square kilometres
20 sq m                                 | twenty square metres
37.5 °C                                 | thirty-seven point five degrees Celsius
10 secs                                 | ten seconds
6 wks                                   | six weeks
3 yrs                                   | three years
1 yr                                    | one year
5 hrs/week                              | five hours a week
100kWh                                  | one hundred kilowatt hours
gov.uk                                  | gov dot you kay
a.b@c.org                               | eigh dot bee at see dot org
www.nspcc.org.uk/help | double you double you double you dot en ess pee see see dot org dot you kay slash help
@LancsPolice                            | at LancsPolice
#StopBullying2016                       | hashtag StopBullying2016
self-harm                               | self-harm
part-time                               | part-time
0-2-year-olds                           | zero to two year olds
5-a-side                                | five a side
two/three                               | two, three
yes/no                                  | yes or no
Boy(s)                                  | Boys
'best'                                  | best
“very good”                             | very good
wait…                                   | wait
end of sentence.1                       | end of sentence
children¹                               | children
Smith, Jones & Co                       | Smith, Jones and company
Level 2+                                | Level two plus
Grade A                                 | Grade eigh
Group B                                 | Group bee
Part A                                  | Part eigh
Vitamin D                               | Vitamin dee
Hepatitis B                             | Hepatitis bee
Phase II                                | Phase two
Type II                                 | Type two
George V                                | George the fifth
Volume III                              | Volume three
(ii)                                    | two
(iv) plans                              | four plans
Section 175/157                         | Section one hundred and seventy-five, one hundred and fifty-seven
2.1                                     | two point one
Table 2.1                               | Table two point one
Fig 3a                                  | figure three eigh
Q2 2016                                 | cue two twenty sixteen
17-year-olds                            | seventeen year olds
a 17-year-old boy                       | a seventeen year old boy
a 20% rise                              | a twenty percent rise
an 18-month plan                        | an eighteen month plan
an 80% drop                             | an eighty percent drop
a 24/7 line                             | a twenty-four seven line
100% of 50                              | one hundred percent of fifty
Jan                                     | Jan
May 2016                                | May twenty sixteen
Mar 2016                                | March twenty sixteen
2016's plan                             | twenty sixteen's plan
in the year 2020                        | in the year twenty twenty
1999/2000                               | nineteen ninety-nine to two thousand
30.06.16                                | the thirtieth of June twenty sixteen
5.30–6.30pm                             | five thirty to six thirty pee em
Tues & Thurs                            | Tuesday and Thursday
Mon, Wed & Fri                          | Monday, Wednesday and Friday
the 5th of May                          | the fifth of May
10 000                                  | ten thousand
10 000 people                           | ten thousand people
2014-15 and 2015-16                     | twenty fourteen to twenty fifteen and twenty fifteen to twenty sixteen
£2.4m in 2015/16                        | two point four million pounds in twenty fifteen to twenty sixteen
a £50k grant                            | a fifty thousand pound grant
a £2.5m fund                            | a two point five million pound fund
£1,234.56                               | one thousand two hundred and thirty-four pounds fifty-six
£100-£200                               | one hundred to two hundred pounds
£5.00                                   | five pounds
£3.5bn                                  | three point five billion pounds
$1.5m                                   | one point five million dollars
€20                                     | twenty euros
20p                                     | twenty pence
£0.5m                                   | zero point five million pounds
£1m                                     | one million pounds
47%                                     | forty-seven percent
5.25%                                   | five point two five percent
5%-10%                                  | five percent to ten percent
99.9%                                   | ninety-nine point nine percent
12.5 %                                  | twelve point five percent
s.31                                    | section thirty-one
S.47                                    | section forty-seven
Section 17                              | Section seventeen
ss. 17 and 47                           | sections seventeen and forty-seven
p. 7                                    | page seven
pp 3-5                                  | pages three to five
pg. 4                                   | page four
No. 1                                   | number one
Nos. 1 and 2                            | numbers one and two
MPs'                                    | em peas
HMRC                                    | aitch em are see
NSPCC's                                 | en ess pee see sees
DCSs                                    | dee see esses
SENDIASS                                | sendiass
GP                                      | gee pee
GPs' surgeries                          | gee peas surgeries
QCs                                     | cue sees
YOTs                                    | yots
1/10                                    | one out of ten
3/5                                     | three out of five
7/10 young people                       | seven out of ten young people
5/8                                     | five out of eight
4th                                     | fourth
3rd                                     | third
22nd May                                | the twenty-second of May
13th                                    | thirteenth
the 2nd quarter                         | the second quarter
12 Dec 2015                             | the twelfth of December twenty fifteen
Dec 2015                                | December twenty fifteen
01.04.2016                              | the first of April twenty sixteen
3/9/15                                  | the third of September twenty fifteen
Wednesday 9th March 2016                | Wednesday the ninth of March twenty sixteen
11.45am                                 | eleven forty-five eigh em
6pm                                     | six pee em
6.00pm                                  | six pee em
23:59                                   | eleven fifty-nine pee em
00:00                                   | midnight
9-5                                     | nine to five
8am-6pm                                 | eight eigh em to six pee em
2pm – 4pm                               | two pee em to four pee em
0345 050 7630                           | zero three four five, zero five zero, seven six three zero
0808 1000 900                           | zero eight zero eight, one zero zero zero, nine zero zero
01254 666 981                           | zero one two five four, six six six, nine eight one
+44 (0)1772 536954                      | plus four four, zero one seven seven two, five three six nine five four
Dr Khan's                               | Doctor Khan's
Drs Smith and Jones                     | Doctors Smith and Jones
St. Thomas' Hospital                    | Saint Thomas' Hospital
St Peter's St.                          | Saint Peter's Street
Lt. Brown                               | Lieutenant Brown
Mr. & Mrs. Jones                        | Mister and Missis Jones
10-yr-old                               | ten year old
18 month-old                            | eighteen month old
3-5 year olds                           | three to five year olds
a 1:4 ratio                             | a one to four ratio
2:1                                     | two to one
5 °C                                    | five degrees Celsius
10m²                                    | ten square metres
5 cm                                    | five centimetres
3 mm                                    | three millimetres
70 mph                                  | seventy miles per hour
2 kg                                    | two kilograms
1 min                                   | one minute
45 min                                  | forty-five minutes
90 min.                                 | ninety minutes
A&E's                                   | eigh and ees
Y7                                      | why seven
Years 7-9                               | Years seven to nine
KS4                                     | kay ess four
Key Stage 2                             | Key Stage two
Year 10s                                | Year tens
Covid                                   | covid
c. 30                                   | about thirty
i.e                                     | that is
e.g                                     | for example
vs                                      | versus
boys vs girls                           | boys versus girls
N.B.                                    | en bee
NB                                      | en bee
P45                                     | pee forty-five
24hrs                                   | twenty-four hours
24 hrs/day                              | twenty-four hours a day
x2                                      | times two
10x                                     | ten times
3 x 2                                   | three times two
½ day                                   | one half day
¾ of all                                | three quarters of all
3¾                                      | three and three quarters
#1                                      | number one
@NSPCC                                  | at en ess pee see see
me@here.org                             | me at here dot org
www.gov.uk                              | double you double you double you dot gov dot you kay
≤10                                     | at most ten
≥5%                                     | at least five percent
~100                                    | about one hundred
<1%                                     | less than one percent
> 5                                     | more than five
10–14                                   | ten to fourteen
0–4                                     | zero to four
60-70%                                  | sixty to seventy percent
1-2 weeks                               | one to two weeks
twice-weekly                            | twice weekly
2-for-1                                 | two for one
up/down                                 | up, down
child/young person                      | child, young person
him/herself                             | him, herself
daughter/son                            | daughter, son
teacher/TA                              | teacher, tea eigh
"""

STRINGS: tuple[tuple[str, str], ...] = tuple(
    (shown.strip(), said.strip()) for shown, said in (line.split("|") for line in _TABLE.strip().splitlines())
)
