"""Long words that most ten-year-olds in Britain know. Short words need no list: length itself tells enough of them."""

from __future__ import annotations

from youth_report.glossing.word_lists import read_words

EVERYDAY = read_words(
    """
    about above accident across activity actually adventure afternoon again against alcohol allowed almost alphabet
    already although always amazing ambulance america animal another answer anybody anyone anything anyway anywhere
    apartment appear april around arrive article attention august australia autumn available average awesome banana
    bathroom battery beautiful because bedroom before beginning behaviour behind believe beside between bicycle birthday
    biscuit bottom breakfast brilliant britain british brother building business butterfly calendar camera capital
    careful carefully caterpillar celebrate central century certain certainly champion character chicken children
    chocolate christmas cinema circle classroom clothes collect colourful comfortable community company competition
    complete completely computer condition connect consider continue control conversation corner correct country
    countryside cousin creature customer dangerous daughter december decide decided decision delicious dentist describe
    description detective develop dictionary difference different difficult difficulty dinner dinosaur direction
    disappear discover discuss disease distance doctor document education electric electricity elephant eleven emergency
    encourage energy engine england english enormous enough entertain environment especially europe evening event
    everybody everyday everyone everything everywhere exactly exam example excellent except excited excitement exciting
    exercise expect expensive experience experiment explain explanation explore explosion extra extremely factory family
    famous fantastic favourite february festival figure final finally finish follow football forever forget forgotten
    fortunate fortunately forward friday friendly friendship furniture further future garden general generally gentle
    geography government grandad grandfather grandma grandmother grandparent grateful greatest ground grown-up guardian
    gymnastics habit hamburger handwriting happened happily happiness headteacher healthy heavily helicopter helpful
    herself himself history holiday homework honestly horrible hospital however hundred hungry idea imagination imagine
    immediate immediately important impossible improve improvement including increase incredible indeed information
    inside instead instruction instructions instrument interest interested interesting international internet introduce
    invent invention invisible invitation island itself january jealous jewellery journey july june kangaroo kilometre
    kindness kitchen knowledge ladder language laptop learning leather lemonade lesson library lightning listen lonely
    lorry lunchtime machine magazine magical manager material maybe measure measurement medicine meeting member memory
    message microphone midnight million minute mistake mobile moment monday monster mother motorbike motorway mountain
    movement multiply museum musical musician myself mysterious mystery national natural nature naughty nearly necessary
    neighbour neighbourhood nervous newspaper nobody normal normally nothing notice november number obviously october
    offer officer online opening opinion opportunity opposite orange orchestra order ordinary original other otherwise
    ourselves outside overnight owner paragraph parent parliament particular particularly party passenger passport
    pattern peaceful perfect perfectly performance perhaps permission person personal personality photo photograph
    physical picture pineapple planet plastic player playground pocket poem poetry poisonous police policeman polite
    popular population position possible possibly postcard potato powerful practice practise prepare present president
    pretend pretty previous primary princess prison private probably problem programme project promise pronounce
    properly protect protecting protection proud public pudding punishment purple puzzle quality quarter question
    quickly quiet quietly rabbit radio railway rainbow ready realise really reason receive recently recognise recommend
    regular relative religion religious remember remind repeat reply report rescue respect responsibility responsible
    restaurant result return rhyme ridiculous right river safety sandwich satisfied saturday saucepan scared science
    scientist scissors scotland second secondary secret secretary section separate separately september serious
    seriously service services seven several shopping shoulder silver similar simple simply sister situation skateboard
    somebody someone something sometimes somewhere special spectacular spelling spider sports spring square statement
    station stomach story straight strange stranger strawberry strength strengthen stronger student subject suddenly
    sugar suggest suggestion summer sunday sunglasses supermarket supper support suppose surprise surprised surprising
    swimming syllable talented teacher teenager telephone television temperature terrible terrifying thankful themes
    themself themselves thinking thirsty thirteen thirty thousand through throughout thunderstorm thursday ticket
    together tomato tomorrow tongue tonight tooth toothbrush tortoise totally tourist towards tractor traditional
    traffic train trampoline travel traveller treasure treatment triangle trouble trousers tuesday umbrella uncle
    uncomfortable underground underneath understand understanding understood underwater unfair unfortunately unhappy
    uniform universe university unkind unlucky unusual upset upstairs useful usual usually vacation valuable vanilla
    variety various vegetable vegetables vehicle video village violence violent visitor vitamin volcano volunteer wales
    warning washing watching water weather website wednesday weekend welcome wellbeing whatever wheelchair whenever
    wherever whether whichever whisper whoever wonderful worried worrying written wrong yesterday young younger youngest
    yourself yourselves relationship emotion emotional preparation addition
    """
)
