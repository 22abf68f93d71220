"""Last year's scan, shorter: three sections and six questions."""

from kumlasite.demo.content.scan_2025_questions import QUESTIONS
from kumlasite.demo.content.shapes import (
    AreaInEdition,
    Edition,
    ForceInEdition,
    Section,
    Signature,
    Statement,
)
from kumlasite.demo.content.text import T

SECTIONS = (
    Section(
        key="demography",
        megatrend="demography",
        heading=T("Fler att hjälpa, färre som hjälper", "More to help, fewer to help them"),
        introduction=T(
            "Åldersfördelningen ändras, och arbetet med den.",
            "The balance of ages is changing, and work changes with it.",
        ),
        statements=(
            Statement(
                "night-visits",
                T(
                    "En knackning på dörren klockan tre på natten kan kännas som omsorg eller som "
                    "ett ofrivilligt uppvaknande. Digital tillsyn låter den som vill sova vidare, "
                    "och ger nattpersonalen tid för dem som faktiskt behöver någon på sängkanten. "
                    "Förutsättningen är att var och en får säga ja eller nej själv, och kan ändra "
                    "sig.",
                    "A knock on the door at three in the morning can feel like care or like being "
                    "woken against your will. Digital check-ins let those who wish to sleep do "
                    "so, and give night staff time for the people who really need someone by the "
                    "bed. The condition is that each person can say yes or no for themselves, and "
                    "can change their mind.",
                ),
            ),
            Statement(
                "two-speeds",
                T(
                    "En förskola i ett nytt villaområde har kö medan en annan har tomma platser. "
                    "Med bättre prognoser kan vi flytta resurser innan problemen syns, men en "
                    "siffra säger ingenting om hur det är att byta förskola mitt i en vår. Data "
                    "behöver därför läsas tillsammans med dem som känner barnen.",
                    "One nursery in a new residential area has a waiting list while another has "
                    "places to spare. Better forecasts let us move resources before problems "
                    "show, but a figure says nothing about what it is like to change nursery in "
                    "the middle of spring. So data needs to be read together with those who know "
                    "the children.",
                ),
            ),
        ),
    ),
    Section(
        key="climate",
        megatrend="climate",
        heading=T("Mindre av det som sliter", "Less of what wears us down"),
        introduction=T(
            "Små val blir stora när de görs av en hel kommun.",
            "Small choices become large ones when a whole municipality makes them.",
        ),
        statements=(
            Statement(
                "shared-things",
                T(
                    "Varje verksamhet har sin egen borrmaskin, sitt eget partytält och sin egen "
                    "låda med sladdar. En gemensam lista över det som går att låna skulle spara "
                    "inköp redan första månaden. Det som brukar hindra är inte viljan, utan att "
                    "ingen vet vem som har nyckeln till förrådet.",
                    "Every workplace has its own drill, its own marquee and its own box of "
                    "cables. A shared list of what can be borrowed would save purchases in the "
                    "very first month. What usually gets in the way is not a lack of will, but "
                    "that nobody knows who has the key to the store.",
                ),
            ),
            Statement(
                "warm-rooms",
                T(
                    "Under en värmebölja blir ett sovrum på ett äldreboende snabbt för varmt, och "
                    "ett klassrum svårt att tänka i. Termometrar som larmar i tid är billiga. "
                    "Träd, markiser och vatten tar längre tid, men gör mer nytta för varje sommar "
                    "som går.",
                    "In a heatwave a bedroom in a care home soon becomes too warm, and a "
                    "classroom hard to think in. Thermometers that give a timely warning are "
                    "cheap. Trees, awnings and water take longer, but do more good with each "
                    "summer that passes.",
                ),
            ),
        ),
    ),
    Section(
        key="digitalisation",
        megatrend="digitalisation",
        heading=T("Skärmen mellan oss", "The screen between us"),
        introduction=T(
            "Vi möts oftare digitalt. Vad vinner vi, och vad går förlorat?",
            "We meet on screen more often. What do we gain, and what is lost?",
        ),
        statements=(
            Statement(
                "meeting-fatigue",
                T(
                    "Ett digitalt möte sparar en resa men kan kosta en pratstund. När sju möten "
                    "ligger på rad utan paus tappar även den bäste lyssnaren tråden. Vi behöver "
                    "bli bättre på att välja: när räcker ett meddelande, när behövs skärmen och "
                    "när ska vi sitta i samma rum?",
                    "A digital meeting saves a journey but may cost a chat. When seven meetings "
                    "come in a row without a break, even the best of listeners loses the thread. "
                    "We need to become better at choosing: when will a message do, when do we "
                    "need the screen and when should we sit in the same room?",
                ),
            ),
            Statement(
                "facts-for-all",
                T(
                    "Uppgifter om lekplatser, livsmedelskontroller och sandningsturer samlas in "
                    "för skattemedel. Blir de öppna kan en elev bygga en karta, en journalist "
                    "granska och en förälder planera. Först måste någon se till att uppgifterna "
                    "stämmer och att inga namn följer med.",
                    "Facts about playgrounds, food inspections and gritting rounds are collected "
                    "with taxpayers' money. If they are open, a pupil can build a map, a "
                    "journalist can investigate and a parent can plan. First somebody must see to "
                    "it that the facts are right and that no names come along.",
                ),
            ),
        ),
    ),
)

EDITION = Edition(
    key="scan-2025",
    year=2025,
    title=T("Omvärldsspaning 2025", "Trend scan 2025"),
    slug=T("omvarldsspaning-2025", "trend-scan-2025"),
    theme=T("Tema vardagsteknik", "Theme: everyday technology"),
    introduction=T(
        "Vår första spaning som går att svara på. Den är kort med flit: tre avsnitt, sex frågor "
        "och ett löfte om att berätta vad svaren ledde till.",
        "Our first scan that can be answered. It is short on purpose: three sections, six "
        "questions and a promise to say what came of the answers.",
    ),
    foreword=(
        T(
            "De som kan mest om vår vardag är de som lever i den. Ändå skrivs många planer långt "
            "därifrån. Med den här spaningen vill vi vända på ordningen och börja med att fråga.",
            "The people who know most about our daily work are the ones who do it. Yet many plans "
            "are written far away from them. With this scan we want to turn things round and "
            "begin by asking.",
        ),
    ),
    signature=Signature(T("Digitaliseringsstrategen", "The Digital Strategy Officer")),
    megatrends_heading=T("Krafterna bakom det vi ser", "The forces behind what we see"),
    megatrends_introduction=T(
        "De här fem rör hela världen och syns även på vår gata.",
        "These five move the whole world and can be seen on our street too.",
    ),
    megatrends=(
        ForceInEdition(
            "globalisation",
            "weaker",
            T(
                "Störda leveranser har fått många att köpa närmare hemifrån.",
                "Disrupted deliveries have led many to buy closer to home.",
            ),
        ),
        ForceInEdition(
            "demography",
            "unchanged",
            T(
                "Prognoserna pekar åt samma håll som tidigare.",
                "The forecasts point the same way as before.",
            ),
        ),
        ForceInEdition(
            "values",
            "stronger",
            T(
                "Fler frågar efter mening och balans när de söker jobb hos oss.",
                "More people ask about meaning and balance when they apply to work here.",
            ),
        ),
        ForceInEdition(
            "climate",
            "unchanged",
            T(
                "Takten håller i sig, även när nyhetsflödet handlar om annat.",
                "The pace holds, even when the news is about other things.",
            ),
        ),
        ForceInEdition(
            "digitalisation",
            "stronger",
            T(
                "Digitala vanor från pandemin har blivit kvar och vuxit till sig.",
                "Digital habits from the pandemic have stayed and matured.",
            ),
        ),
    ),
    trends_heading=T("Tre trender att hålla ögonen på", "Three trends to keep an eye on"),
    trends_introduction=T(
        "Vi valde tre som redan har nått våra arbetsplatser.",
        "We chose three that have already reached our workplaces.",
    ),
    trends=(
        ForceInEdition(
            "digital-meetings",
            "stronger",
            T(
                "Allt fler möten har minst en deltagare på skärm.",
                "More and more meetings have at least one participant on screen.",
            ),
        ),
        ForceInEdition(
            "open-data",
            "new",
            T(
                "Nya regler uppmuntrar kommuner att dela med sig av sina uppgifter.",
                "New rules encourage municipalities to share their data.",
            ),
        ),
        ForceInEdition(
            "automated-decisions",
            "new",
            T(
                "De första kommunerna låter ett system avgöra enkla ansökningar.",
                "The first municipalities let a system settle simple applications.",
            ),
        ),
    ),
    programme="2025",
    areas_heading=T("Målområden i Digitala Kumla 2025", "Goal areas in Digital Kumla 2025"),
    areas_introduction=T(
        "Programmets sista år är här. Två områden har vi kommenterat, resten står med sina namn.",
        "The programme has reached its final year. We comment on two areas and list the others by "
        "name.",
    ),
    areas=(
        AreaInEdition("democracy"),
        AreaInEdition(
            "service",
            text=(
                T(
                    "De vanligaste e-tjänsterna används flitigt. De sällsynta hittar ingen till.",
                    "The most common online services are busy. The rare ones nobody can find.",
                ),
            ),
        ),
        AreaInEdition("health"),
        AreaInEdition(
            "education",
            text=(
                T(
                    "Alla elever har en dator, men inte samma lugn att använda den i.",
                    "All pupils have a computer, but not the same peace and quiet to use it in.",
                ),
            ),
        ),
        AreaInEdition("culture"),
        AreaInEdition("environment"),
        AreaInEdition("housing"),
        AreaInEdition("governance"),
    ),
    deeper_heading=T("Stanna upp en stund", "Pause for a while"),
    deeper_introduction=T(
        "Sex påståenden och sex frågor, lagom till ett arbetsplatsmöte.",
        "Six statements and six questions, about right for a workplace meeting.",
    ),
    sections=SECTIONS,
    questions_heading=T("Sex frågor", "Six questions"),
    questions_introduction=T(
        "Svarsperioden är slut. Under varje fråga står vad vi gjorde av svaren.",
        "The time for answering has ended. Below each question you can read what we did with the "
        "answers.",
    ),
    questions=QUESTIONS,
)
