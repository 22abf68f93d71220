"""This year's scan: its frame, what it says of the goal areas, and its parts in order."""

from kumlasite.demo.content import scan_2026_people, scan_2026_planet
from kumlasite.demo.content.scan_2026_forces import MEGATRENDS, TRENDS
from kumlasite.demo.content.scan_2026_questions import QUESTIONS
from kumlasite.demo.content.shapes import AreaInEdition, Edition, Signature
from kumlasite.demo.content.text import T

AREAS = (
    AreaInEdition(
        "democracy",
        text=(
            T(
                "Den som vill påverka ska inte behöva känna till hur kommunen är organiserad. Vi "
                "ser fler dialoger som börjar i mobilen och slutar runt ett bord, och fler som "
                "frågar vad som hände sedan.",
                "People who want to make a difference should not need to know how the "
                "municipality is organised. We see more dialogues that begin on a phone and end "
                "around a table, and more people who ask what happened next.",
            ),
        ),
    ),
    AreaInEdition(
        "service",
        text=(
            T(
                "Tillgänglighet var länge en fråga om ramper och textstorlek. Nu handlar det lika "
                "mycket om begripliga besked, korta vägar och rätten att få prata med en "
                "människa.",
                "Accessibility was long a matter of ramps and text size. Now it is just as much "
                "about messages that make sense, short paths and the right to talk to a human "
                "being.",
            ),
        ),
    ),
    AreaInEdition(
        "health",
        slug=T("folkhalsa-vard-och-omsorg", "public-health-and-care"),
        text=(
            T(
                "Hjälpmedlen hemma blir fler och smartare. På sidan om målområdet berättar vi vad "
                "som provas och vad vi lärt oss hittills.",
                "Aids in the home are growing in number and getting smarter. The page about this "
                "goal area tells you what is being tried and what we have learnt so far.",
            ),
        ),
        subpage=(
            T(
                "I hemtjänsten provar vi tre saker: digital tillsyn på natten, medicindosor som "
                "påminner och en gemensam planering där den anhöriga kan se vem som kommer. Alla "
                "tre är frivilliga, och den som hellre vill ha ett besök får det.",
                "Home care is trying three things: digital check-ins at night, medicine boxes "
                "that give reminders, and a shared schedule where relatives can see who is "
                "coming. All three are voluntary, and anyone who would rather have a visit gets "
                "one.",
            ),
            T(
                "Det vi har lärt oss så här långt: tekniken uppskattas mest när den presenteras "
                "av någon man redan känner. Den fungerar sämst när den införs samma vecka som "
                "allt annat ändras. Och den som har svårt att minnas behöver få börja tidigt, "
                "medan det nya fortfarande kan bli en vana.",
                "What we have learnt so far: the technology is most welcome when introduced by "
                "somebody familiar. It works least well when it arrives in the same week as "
                "everything else changes. And people who find it hard to remember need to start "
                "early, while something new can still become a habit.",
            ),
            T(
                "Nästa år vill vi veta om nattsömnen har blivit bättre. Det är den, inte antalet "
                "apparater, som avgör om vi går vidare.",
                "Next year we want to know whether sleep has improved. That, and not the number "
                "of devices, will decide whether we carry on.",
            ),
        ),
    ),
    AreaInEdition(
        "education",
        text=(
            T(
                "Skolan ska både använda AI med förstånd och lära ut hur man tänker utan den. För "
                "vuxna blir korta kurser bredvid jobbet lika viktiga som långa utbildningar före "
                "det.",
                "School has to use AI sensibly and also teach how to think without it. For "
                "adults, short courses alongside work become as important as long ones before it.",
            ),
        ),
    ),
    AreaInEdition("culture"),
    AreaInEdition(
        "environment",
        slug=T("miljo-trygghet-och-teknik", "environment-safety-and-technology"),
        text=(
            T(
                "Givare i mark, hus och ledningar hjälper oss att upptäcka fel innan de blir "
                "dyra. De väcker också frågan om vad som får mätas där människor rör sig.",
                "Sensors in soil, buildings and pipes help us to find faults before they become "
                "costly. They also raise the question of what may be measured where people go "
                "about their lives.",
            ),
        ),
        subpage=(
            T(
                "Vi mäter redan vattennivån i några dagvattenbrunnar, luften i två skolor och "
                "temperaturen i badsjöarna. Mätvärdena är öppna för alla och innehåller inga "
                "uppgifter om personer.",
                "We already measure the water level in some storm drains, the air in two schools "
                "and the temperature of the bathing lakes. The readings are open to all and hold "
                "no information about people.",
            ),
            T(
                "Före varje ny mätning svarar vi på tre frågor: Vad ska vi göra med svaret? Kan "
                "någon enskild pekas ut? Vem byter batteri om fem år? Saknas ett bra svar på "
                "någon av dem så väntar vi.",
                "Before each new measurement we answer three questions: What will we do with the "
                "result? Could it point to an individual? Who will change the battery in five "
                "years' time? If any of them lacks a good answer, we wait.",
            ),
        ),
    ),
    AreaInEdition("housing"),
    AreaInEdition("governance"),
)

EDITION = Edition(
    key="scan-2026",
    year=2026,
    title=T("Omvärldsspaning 2026", "Trend scan 2026"),
    slug=T("omvarldsspaning-2026", "trend-scan-2026"),
    theme=T("Tema digitalisering", "Theme: digitalisation"),
    introduction=T(
        "Vad är på väg mot oss, och vad vill vi göra av det? Här har vi samlat krafter och "
        "trender som kommer att märkas i vårt arbete, med tyngdpunkt på det digitala. Läs på tio "
        "minuter, prata med en kollega och skriv det du tänker.",
        "What is heading our way, and what do we want to make of it? Here we have gathered forces "
        "and trends that will be felt in our work, with the weight on digital change. Read it in "
        "ten minutes, talk to a colleague and write down what you think.",
    ),
    foreword=(
        T(
            "En omvärldsspaning är ingen spådom. Den är mer som att ställa sig på en höjd och "
            "titta efter vilket väder som drar in, innan man bestämmer sig för vad man ska packa. "
            "Den som möter elever, brukare och företagare varje dag ser saker som aldrig når fram "
            "till ett sammanträdesrum. Därför är spaningen skriven för att besvaras, inte bara "
            "för att läsas.",
            "A trend scan is no prophecy. It is more like walking up a hill to see what weather "
            "is coming in before deciding what to pack. Those who meet pupils, care users and "
            "business owners every day notice things that never reach a committee room. That is "
            "why this scan is written to be answered and not just read.",
        ),
        T(
            "Förra året fick vi kloka, ärliga och ibland obekväma svar. Flera av dem ledde till "
            "beslut, och ett förslag fick ett nej som vi har försökt förklara. I år frågar vi "
            "igen. Ta dig an en enda fråga om det är vad du hinner. Det du skriver läses av "
            "människor som vill förstå, och till våren berättar vi vad det ledde till.",
            "Last year we received wise, honest and sometimes uncomfortable answers. Several of "
            "them led to decisions, and one proposal was met with a no that we have tried to "
            "explain. This year we are asking again. Take on a single question if that is all you "
            "have time for. What you write is read by people who want to understand, and in "
            "spring we will tell you what came of it.",
        ),
    ),
    signature=Signature(T("Kommundirektören", "The Chief Executive")),
    megatrends_heading=T("Fem megatrender", "Five megatrends"),
    megatrends_introduction=T(
        "En megatrend är en förändring som är så stor och långsam att ingen kommun kan stoppa "
        "den. Däremot kan vi välja hur vi möter den. Här är de fem vi följer, och vad som har "
        "hänt med dem sedan förra spaningen.",
        "A megatrend is a change so large and slow that no municipality can stop it. What we can "
        "choose is how we meet it. Here are the five that we follow, and what has happened to "
        "them since the last scan.",
    ),
    megatrends=MEGATRENDS,
    trends_heading=T("Trender inom digitalisering", "Trends within digitalisation"),
    trends_introduction=T(
        "Trenderna ligger närmare vår vardag. De går att prova, de kan vända och de märks i "
        "verktygen på skrivbordet eller i fickan. Fem av dem tror vi att du stöter på före nästa "
        "sommar.",
        "Trends are closer to our daily work. They can be tried out, they may turn, and they show "
        "up in the tools on your desk or in your pocket. Here are five we think you will run into "
        "before next summer.",
    ),
    trends=TRENDS,
    programme="2030",
    areas_heading=T("Målområden i Digitala Kumla 2030", "Goal areas in Digital Kumla 2030"),
    areas_introduction=T(
        "Programmet pekar ut åtta områden där vi vill komma längre. För några av dem har vi "
        "skrivit ner vad vi ser just nu. De övriga fyller vi på under året, gärna med hjälp av "
        "dina svar.",
        "The programme names eight areas where we want to get further. For some of them we have "
        "written down what we see at the moment. The rest will be filled in during the year, "
        "ideally with the help of your answers.",
    ),
    areas=AREAS,
    deeper_heading=T("Tänk vidare, själv eller tillsammans", "Think further, alone or together"),
    deeper_introduction=T(
        "Här följer påståenden att hålla med om, säga emot eller pröva på varandra. Efter dem "
        "kommer fjorton frågor. Välj fritt: en fråga vid kaffet eller hela listan på en "
        "planeringsdag. Du kan svara på egen hand, eller så skriver en av er för gruppen.",
        "Below are statements to agree with, argue against or try out on one another. After them "
        "come fourteen questions. Choose freely: one question over coffee or the whole list on a "
        "planning day. You can answer on your own, or one of you can write for the group.",
    ),
    sections=(*scan_2026_people.SECTIONS, *scan_2026_planet.SECTIONS),
    questions_heading=T("Fjorton frågor om vårt Kumla", "Fourteen questions about our Kumla"),
    questions_introduction=T(
        "Det finns inga rätta svar. Skriv kort eller långt, och hoppa över det som inte rör dig.",
        "There are no right answers. Write a little or a lot, and skip whatever does not concern "
        "you.",
    ),
    questions=QUESTIONS,
)
