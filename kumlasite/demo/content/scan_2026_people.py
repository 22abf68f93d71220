"""Statements of this year's scan about people: globalisation, demography, values."""

from kumlasite.demo.content.shapes import Section, Statement
from kumlasite.demo.content.text import T

GLOBALISATION = Section(
    key="globalisation",
    megatrend="globalisation",
    heading=T("När världen kommer nära", "When the world comes close"),
    introduction=T(
        "Gränser betyder mindre än förr. Det ger oss nya grannar, nya förebilder och nya "
        "beroenden.",
        "Borders mean less than they used to. That gives us new neighbours, new examples to "
        "follow and new dependencies.",
    ),
    statements=(
        Statement(
            "yardstick",
            T(
                "Den som har bokat en resa eller köpt en cykel på nätet vet hur enkelt det kan "
                "vara. Med den vanan kommer invånarna till våra e-tjänster, och undrar varför det "
                "tar längre tid att söka bygglov än att ordna ett banklån. Kommuner i andra "
                "länder har redan löst en del av det vi fastnar i. Vi kan fråga hur de gjorde, "
                "låna det som passar och låta bli det som inte gör det.",
                "Anyone who has booked a trip or bought a bicycle online knows how easy it can "
                "be. People bring that habit to our online services, and wonder why it takes "
                "longer to apply for planning permission than to arrange a bank loan. "
                "Municipalities in other countries have already solved some of what holds us up. "
                "We can ask how they did it, borrow what fits and leave what does not.",
            ),
        ),
        Statement(
            "new-in-sweden",
            T(
                "Den som är ny i Sverige möter ofta kommunen långt innan hen har lärt känna sina "
                "grannar. Vad gör en socialsekreterare? Varför ringer förskolan när barnet är "
                "borta? Får man starta ett kafé hemma i köket? Det som är självklart för oss "
                "måste någon berätta. Bäst går det när de som själva har varit nya är med och "
                "förklarar, och när vi lyssnar på vad de har med sig.",
                "People who are new to Sweden often meet the municipality long before they have "
                "got to know their neighbours. What does a social worker do? Why does the nursery "
                "ring when a child is away? May you open a café in your own kitchen? What seems "
                "obvious to us has to be told by someone. It works best when people who were once "
                "new themselves help to explain, and when we listen to what they bring with them.",
            ),
        ),
        Statement(
            "many-languages",
            T(
                "I våra klassrum, kök och väntrum talas många språk, och i spel och poddar är "
                "engelskan ofta förstaval för de unga. Översättning i mobilen hjälper i farten, "
                "men räcker inte när någon ska förstå ett beslut som ändrar livet. Vi behöver "
                "skriva så att svenskan går att förstå, veta när en tolk ska med och ta vara på "
                "kollegor som kan fler språk än ett.",
                "Many languages are spoken in our classrooms, kitchens and waiting rooms, and in "
                "games and podcasts English is often the first choice of the young. Translation "
                "on a phone helps in a hurry, but is not enough when someone needs to understand "
                "a decision that changes their life. We need to write Swedish that can be "
                "understood, know when an interpreter should be there, and make the most of "
                "colleagues who know more than one language.",
            ),
        ),
        Statement(
            "far-away-servers",
            T(
                "Mycket av det vi använder varje dag körs på servrar i andra länder och ägs av "
                "bolag som vi aldrig träffar. Höjer de priset, ändrar de villkoren eller hamnar "
                "deras land i en konflikt märks det hos oss. Ibland är det värt risken. Men för "
                "det som alltid måste fungera, som larm, löner och journaler, behöver vi veta vad "
                "vi gör den dag tjänsten är borta.",
                "Much of what we use every day runs on servers abroad, owned by companies we "
                "never meet. If they raise the price or change the terms, or if their country is "
                "drawn into a conflict, we feel it here. Sometimes the risk is worth taking. But "
                "for the things that must always work, such as alarms, pay and medical records, "
                "we need to know what we will do on the day the service is gone.",
            ),
        ),
    ),
)

DEMOGRAPHY = Section(
    key="demography",
    megatrend="demography",
    heading=T("När åldrarna fördelas om", "When the ages shift"),
    introduction=T(
        "Fler blir riktigt gamla och färre ska hinna med allt som behöver göras. Samtidigt växer "
        "kommunen på vissa håll och glesnar på andra.",
        "More of us live to be very old, and fewer hands are there for all that needs doing. "
        "Meanwhile the municipality grows in some places and thins out in others.",
    ),
    statements=(
        Statement(
            "active-old-age",
            T(
                "En sjuttiofemåring i dag kan vara elbilsförare, körsångare och någons "
                "extramormor. Många vill bestämma själva hur de ska bo, röra sig och få hjälp, "
                "och de är vana vid att kunna välja. De har också ett helt yrkesliv i bagaget. Om "
                "vi bara ser ett växande behov av omsorg missar vi mentorer, läxhjälpare och "
                "föreningsmänniskor som gärna vill bli tillfrågade.",
                "A seventy-five-year-old today may drive an electric car, sing in a choir and be "
                "somebody's extra grandmother. Many want to decide for themselves how to live, "
                "get around and be helped, and they are used to having a choice. They also carry "
                "a whole working life with them. If all we see is a growing need for care, we "
                "miss mentors, homework helpers and club enthusiasts who would be glad to be "
                "asked.",
            ),
        ),
        Statement(
            "fewer-hands",
            T(
                "De kommande åren går fler erfarna kollegor i pension än det finns unga som kan "
                "ta över. Det går inte att annonsera fram undersköterskor och lärare som inte är "
                "födda. Vi behöver behålla dem vi har, släppa in den som är på väg in i yrket och "
                "låta tekniken ta det som stjäl tid utan att ge värme. Frågan är vad vi slutar "
                "med, inte bara vad vi börjar med.",
                "In the coming years more experienced colleagues will retire than there are young "
                "people to take over. No advertisement can find care assistants and teachers who "
                "were never born. We need to keep the people we have, let in those on their way "
                "into the profession, and let technology take whatever eats time without giving "
                "warmth. The question is what we stop doing, not just what we start.",
            ),
            opened=True,
        ),
        Statement(
            "same-piece-of-land",
            T(
                "På samma åker vill någon bygga radhus, någon annan ett lager och en tredje odla "
                "potatis. Under marken ska det finnas plats för vatten, fiber och el till fler än "
                "i dag. När husen blir fler blir också stigen till skogen mer använd, eller "
                "bortbyggd. Digitala kartor gör det lättare att visa vad varje val kostar innan "
                "grävmaskinen är på plats.",
                "In the same field one person wants to build terraced houses, another a warehouse "
                "and a third to grow potatoes. Below ground there must be room for water, fibre "
                "and power for more people than today. As homes are added, the path to the woods "
                "is either used more or built over. Digital maps make it easier to show what each "
                "choice costs before the digger arrives.",
            ),
        ),
    ),
)

VALUES = Section(
    key="values",
    megatrend="values",
    heading=T("När vi väntar oss något annat", "When we expect something different"),
    introduction=T(
        "Det som räknas som god service, ett bra jobb och ett rimligt besked har ändrats. Vi "
        "möter det i receptionen, i medarbetarsamtalet och i kommentarsfältet.",
        "What counts as good service, a good job and a fair answer has changed. We meet it at the "
        "reception desk, in appraisals and in comment sections.",
    ),
    statements=(
        Statement(
            "my-case",
            T(
                "Få vill vara ett ärendenummer. Vi vill bli sedda som den vi är, få hjälp vid en "
                "tid som passar och kunna följa vad som händer. Samtidigt har kommunen lovat att "
                "lika fall ska behandlas lika. Spänningen mellan det personliga och det rättvisa "
                "går inte att bygga bort i ett system. Den behöver vi kunna prata om, både med "
                "varandra och med den som blev besviken.",
                "Few people want to be a case number. We want to be seen for who we are, get help "
                "at a time that suits us and be able to follow what happens. At the same time the "
                "municipality has promised to treat like cases alike. The tension between the "
                "personal and the fair cannot be designed away in a system. We need to be able to "
                "talk about it, with each other and with those who came away disappointed.",
            ),
            opened=True,
        ),
        Statement(
            "free-time",
            T(
                "När vardagen fungerar letar många efter det som gör den rolig: en konsert, en "
                "vandringsled, ett spelrum som är öppet på lovet. Den som flyttar hit frågar om "
                "fritiden nästan lika ofta som om skolan. Kultur och idrott är alltså inte grädde "
                "på moset, utan ett skäl att stanna. Det mesta skapas av föreningar och eldsjälar "
                "som behöver en lokal, en nyckel och någon som svarar i telefonen.",
                "Once daily life works, many look for what makes it fun: a concert, a hiking "
                "trail, a games room that stays open in the holidays. People moving here ask "
                "about leisure almost as often as about schools. So culture and sport are not the "
                "icing on the cake but a reason to stay. Most of it is created by clubs and "
                "enthusiasts who need a room, a key and somebody who answers the phone.",
            ),
        ),
        Statement(
            "we-fix-it-ourselves",
            T(
                "Blir kommunen för långsam ordnar människor saken själva. Föräldrar samordnar "
                "skjutsar i en chatt, byalag gräver egen fiber och en granne startar en "
                "hjälplista på en kväll. Det är en styrka för bygden. Men den som inte är med i "
                "chatten får ingen skjuts, och ingen har ansvaret när det går fel. Vår uppgift "
                "kan bli att stötta utan att ta över.",
                "When the municipality is too slow, people sort things out themselves. Parents "
                "arrange lifts in a chat group, villages lay their own fibre and a neighbour sets "
                "up a list of helpers in one evening. That is a local strength. But those outside "
                "the chat get no lift, and nobody is responsible when something goes wrong. Our "
                "job may be to give support without taking over.",
            ),
        ),
    ),
)

SECTIONS = (GLOBALISATION, DEMOGRAPHY, VALUES)
