"""The six questions of last year's scan, and what was done because of the answers."""

from datetime import date

from kumlasite.demo.content.shapes import Question, Reply, Tie
from kumlasite.demo.content.text import T

QUESTIONS = (
    Question(
        key="worst-form",
        text=T(
            "Vilken blankett eller rutin skulle du helst slippa?",
            "Which form or routine would you most like to be rid of?",
        ),
        tie=Tie("goal_area", "service"),
    ),
    Question(
        key="good-meeting",
        text=T(
            "Vad gör att ett digitalt möte blir bra?", "What makes a digital meeting a good one?"
        ),
        tie=Tie("trend", "digital-meetings"),
    ),
    Question(
        key="left-behind",
        background=(
            T(
                "De flesta klarar sig fint på nätet, men inte alla, och inte alltid.",
                "Most people manage well online, but not everyone, and not always.",
            ),
        ),
        text=T(
            "Vem i ditt arbete riskerar att bli utan hjälp när mer blir digitalt?",
            "Who in your work risks going without help as more becomes digital?",
        ),
        simpler=T(
            "Vem får det svårt när allt ska göras i mobilen?",
            "Who finds it hard when everything is done on a phone?",
        ),
        tie=Tie("megatrend", "digitalisation"),
    ),
    Question(
        key="learning-systems",
        text=T(
            "Hur lär vi oss nya system utan att tiden tas från elever, gäster och brukare?",
            "How do we learn new systems without taking time from pupils, guests and care users?",
        ),
        tie=Tie("goal_area", "education"),
    ),
    Question(
        key="use-less",
        text=T(
            "Vad kan vi köra, köpa eller kasta mindre av?",
            "What can we drive, buy or throw away less of?",
        ),
        tie=Tie("megatrend", "climate"),
    ),
    Question(
        key="five-years",
        text=T(
            "Vad hoppas du att Kumla har löst om fem år?",
            "What do you hope Kumla will have solved five years from now?",
        ),
    ),
)

STRATEGIST = T("Digitaliseringsstrategen", "The Digital Strategy Officer")
CHIEF_EXECUTIVE = T("Kommundirektören", "The Chief Executive")

REPLIES = (
    Reply(
        question="worst-form",
        paragraphs=(
            T(
                "Flest nämnde friskvårdskvittot och reseräkningen. Sedan den 1 mars lämnas båda "
                "in med en bild från mobilen, och den som hellre vill använda papper kan "
                "fortsätta med det.",
                "The wellness receipt and the travel claim were mentioned most. Since 1 March "
                "both can be handed in with a photo from a phone, and anyone who prefers paper "
                "can go on using it.",
            ),
            T(
                "Incidentrapporten får vara kvar som den är till i höst, när systemet ändå ska "
                "upphandlas. Då är ni som skrev om den välkomna att prova förslagen.",
                "The incident report stays as it is until autumn, when the system goes out to "
                "tender anyway. Those of you who wrote about it will then be welcome to try the "
                "proposals.",
            ),
        ),
        signed=STRATEGIST,
        published=date(2026, 3, 16),
    ),
    Reply(
        question="good-meeting",
        paragraphs=(
            T(
                "Era råd blev en sida med fem mötesvanor. Den viktigaste är att möten slutar tio "
                "minuter före heltimmen, så att alla hinner resa på sig. Kommundirektörens "
                "ledningsgrupp började med det i januari.",
                "Your advice became a page of five meeting habits. The most important is that "
                "meetings end ten minutes before the hour, so that everyone has time to stand up. "
                "The Chief Executive's management team started in January.",
            ),
            T(
                "Två mötesrum har fått bättre mikrofoner och hörslinga. Ett rum i varje hus står "
                "på tur när budgeten är klar.",
                "Two meeting rooms have been given better microphones and a hearing loop. One "
                "room in each building is next in line once the budget is settled.",
            ),
        ),
        signed=STRATEGIST,
        published=date(2026, 3, 16),
    ),
    Reply(
        question="left-behind",
        paragraphs=(
            T(
                "Ni skrev om äldre, om nyanlända och om kollegor som sällan sitter vid en dator. "
                "Därför finns nu digital hjälp utan bokning på biblioteket, tisdagar och "
                "torsdagar mellan 14 och 18.",
                "You wrote about older people, newcomers and colleagues who seldom sit at a "
                "computer. So there is now digital help without an appointment at the library, on "
                "Tuesdays and Thursdays between 2 and 6 pm.",
            ),
            T(
                "Vi beslutade också att ingen e-tjänst får öppna förrän det står var man ringer i "
                "stället.",
                "We also decided that no online service may open until it says where to call "
                "instead.",
            ),
        ),
        signed=STRATEGIST,
        published=date(2026, 3, 16),
    ),
    Reply(
        question="learning-systems",
        paragraphs=(
            T(
                "Från och med årets budget ska varje inköp av ett nytt system ha en rad för "
                "utbildningstid och vikarier. Saknas raden skickas ärendet tillbaka.",
                "From this year's budget on, every purchase of a new system must have a line for "
                "training time and cover staff. If the line is missing, the case is sent back.",
            ),
        ),
        signed=CHIEF_EXECUTIVE,
        published=date(2026, 3, 23),
    ),
    Reply(
        question="use-less",
        paragraphs=(
            T(
                "Fyra elcyklar går att låna på kommunhusets baksida sedan april. Möbelförrådet "
                "har fått en sida med bilder, och under våren bytte 112 möbler arbetsplats i "
                "stället för att köpas nya.",
                "Four electric bicycles can be borrowed behind the town hall since April. The "
                "furniture store has a page with pictures, and during spring 112 pieces changed "
                "workplace instead of being bought new.",
            ),
            T(
                "Förslaget att slopa engångsmuggar på alla enheter sa vi nej till, eftersom några "
                "kök saknar diskmaskin. Vi prövar saken igen när köken byggs om.",
                "We said no to the idea of giving up disposable cups in all units, as some "
                "kitchens have no dishwasher. We will look at it again when the kitchens are "
                "rebuilt.",
            ),
        ),
        signed=STRATEGIST,
        published=date(2026, 6, 8),
    ),
    Reply(
        question="five-years",
        paragraphs=(
            T(
                "Era förhoppningar lades fram när Digitala Kumla 2030 skrevs. Tre av dem går att "
                "känna igen i programmet: en väg in för alla ärenden, hjälp på fler språk och tid "
                "att lära sig nytt på arbetstid.",
                "Your hopes were presented when Digital Kumla 2030 was written. Three of them can "
                "be recognised in the programme: one way in for all cases, help in more "
                "languages, and time to learn during working hours.",
            ),
        ),
        signed=CHIEF_EXECUTIVE,
        published=date(2026, 6, 8),
    ),
    Reply(
        question="",
        paragraphs=(
            T(
                "Tack! Femton personer och grupper skickade in svar, och vi har läst varje rad. "
                "Det som återkom oftast var tid. Därnäst kom hjälp.",
                "Thank you! Fifteen people and groups sent in answers, and we have read every "
                "line. What came up most often was time. Help came next.",
            ),
            T(
                "Svaren ledde till sex beslut och ett tydligt nej. Du hittar dem under frågorna. "
                "Det vi inte hann med tar vi med oss till årets spaning, där några av frågorna "
                "kommer tillbaka i ny form.",
                "The answers led to six decisions and one clear no. You will find them below the "
                "questions. What we did not get to we bring along to this year's scan, where some "
                "of the questions return in a new shape.",
            ),
        ),
        signed=CHIEF_EXECUTIVE,
        published=date(2026, 6, 8),
    ),
)
