"""Statements of this year's scan about climate and technology."""

from kumlasite.demo.content.shapes import Section, Statement
from kumlasite.demo.content.text import T

CLIMATE = Section(
    key="climate",
    megatrend="climate",
    heading=T("När vädret ändrar planerna", "When the weather changes the plans"),
    introduction=T(
        "Värmeböljor och skyfall har blivit en del av planeringen. Det vi köper, kör och bygger i "
        "dag avgör hur svårt det blir längre fram.",
        "Heatwaves and cloudbursts have become part of planning. What we buy, drive and build "
        "today decides how hard it gets later on.",
    ),
    statements=(
        Statement(
            "use-again",
            T(
                "I våra förråd står stolar, skärmar och barnvagnar som någon annan i kommunen "
                "just beställer nya. Metallerna i en läsplatta finns bara i begränsad mängd, och "
                "det går åt energi att ta fram dem. Att laga, låna och dela sparar både pengar "
                "och natur. Det kräver att vi vet vad vi har, att saker går att reparera och att "
                "det är minst lika lätt att återbruka som att klicka hem.",
                "In our storerooms stand chairs, screens and prams that someone else in the "
                "municipality is just now ordering new. The metals in a tablet exist only in "
                "limited amounts, and it takes energy to extract them. Mending, lending and "
                "sharing save both money and nature. For that we need to know what we have, "
                "things must be repairable, and reusing must be at least as easy as clicking to "
                "buy.",
            ),
        ),
        Statement(
            "getting-around",
            T(
                "De flesta resor i Kumla är korta, och ändå går många av dem med bil. Bussen "
                "måste gå när passet börjar, cykelvägen vara plogad och leveranserna samsas om "
                "samma lastbil. Digitala möten tar bort en del resor helt. Tekniken finns i stort "
                "sett redan. Det svåra är vanorna, och dem ändrar vi lättast när det nya sättet "
                "också är det bekväma.",
                "Most journeys in Kumla are short, and yet many are made by car. The bus has to "
                "run when the shift begins, the cycle path has to be cleared of snow, and "
                "deliveries have to share the same lorry. Digital meetings remove some journeys "
                "altogether. Most of the technology is already here. Habits are the hard part, "
                "and they change most easily when the new way is also the comfortable one.",
            ),
        ),
        Statement(
            "technology-or-habits",
            T(
                "En del hoppas att uppfinningar ska lösa klimatfrågan, andra att vi ska leva på "
                "ett annat sätt. I praktiken behövs båda. Styrd ventilation sänker elräkningen i "
                "en skola, men bara om någon bryr sig om att stänga fönstret. Nya datorhallar och "
                "AI-tjänster drar dessutom mycket el. Vi behöver räkna på hela kedjan innan vi "
                "kallar en lösning grön.",
                "Some hope that inventions will solve the climate problem, others that we will "
                "live in another way. In practice both are needed. Smart ventilation lowers a "
                "school's electricity bill, but only if someone cares enough to shut the window. "
                "New data centres and AI services also draw a great deal of power. We need to do "
                "the sums for the whole chain before we call a solution green.",
            ),
        ),
    ),
)

DIGITALISATION = Section(
    key="digitalisation",
    megatrend="digitalisation",
    heading=T("När tekniken flyttar in", "When technology moves in"),
    introduction=T(
        "Digital teknik är inte längre något vid sidan av arbetet. Den är golvet vi går på, och "
        "då märks varje lös planka.",
        "Digital technology is no longer something beside the work. It is the floor we walk on, "
        "and then every loose board is felt.",
    ),
    statements=(
        Statement(
            "open-doors",
            T(
                "Varje uppkopplad dörr, pump och kamera är också en dörr som någon kan rycka i. "
                "Ett falskt mejl till en stressad kollega kan stoppa hela lönekörningen, och en "
                "kapad identitet kan ta år att reda ut för den som drabbas. Säkerhet är därför "
                "inget som bara it sköter. Den byggs av vanor: att dröja en sekund, fråga en "
                "kollega och våga berätta att man klickade fel.",
                "Every connected door, pump and camera is also a door that someone can try. A "
                "false e-mail to a colleague under stress can halt the whole payroll, and a "
                "stolen identity can take its victim years to put right. So security is not "
                "something for IT alone. It is made of habits: pausing for a second, asking a "
                "colleague and daring to say that you clicked on the wrong thing.",
            ),
        ),
        Statement(
            "left-outside",
            T(
                "Det finns Kumlabor utan e-legitimation, utan råd med ny telefon eller utan lust "
                "att lära sig ännu en app. Andra ser dåligt, är nya i svenskan eller har någon "
                "annan som sköter deras mobil. De hör sällan av sig, så de syns inte i "
                "statistiken. En tjänst är inte färdig förrän det finns en väg in även för dem, "
                "och den vägen får inte vara sämre.",
                "There are people in Kumla with no electronic ID, who cannot afford a new phone "
                "or do not care to learn yet another app. Others have poor sight, are new to "
                "Swedish or have someone else managing their phone. They seldom get in touch, so "
                "they do not show in the statistics. A service is not finished until there is a "
                "way in for them too, and that way must not be a worse one.",
            ),
            opened=True,
        ),
        Statement(
            "do-it-yourself",
            T(
                "Mycket som kontorister förr skötte gör vi nu själva: fyller i, laddar upp, bokar "
                "om. Det går fort för den som har vanan och blir en mur för den som inte har den. "
                "När enkla frågor besvaras på webben blir samtalen i växeln färre men svårare. De "
                "som svarar där behöver mer tid, inte mindre, och rätt att avgöra saker på egen "
                "hand.",
                "Much that clerks used to do we now do ourselves: fill in, upload, rebook. It is "
                "quick for those who are used to it and a wall for those who are not. When simple "
                "questions are answered on the web, calls to the switchboard become fewer but "
                "harder. The people who answer them need more time, not less, and the right to "
                "settle matters on their own.",
            ),
        ),
        Statement(
            "always-on",
            T(
                "Jobbet ryms numera i fickan, och det gör skolan, banken och kompisarna också. Vi "
                "kan träna på en brandutryckning med VR-glasögon eller gå runt i ett hus som inte "
                "är byggt än. Samma teknik suddar ut gränsen mot ledigheten. Den som alltid kan "
                "nås behöver få veta att hen inte alltid måste svara, och det beskedet ska komma "
                "från chefen.",
                "Work now fits in a pocket, and so do school, the bank and our friends. With VR "
                "goggles we can practise for a fire or walk around a house that has yet to be "
                "built. The same technology blurs the line between work and time off. People who "
                "can always be reached need to hear that they need not always reply, and that "
                "message should come from the manager.",
            ),
        ),
        Statement(
            "changing-jobs",
            T(
                "Hur många jobb som försvinner med AI vet ingen säkert, och spådomarna har haft "
                "fel förr. Att innehållet i arbetet förändras märks däremot redan. Protokollet "
                "skriver sig nästan självt, men någon måste se att det stämmer. Texten kommer på "
                "en sekund, men någon måste stå för den. Yrkeskunskap blir inte mindre viktig då. "
                "Den som ska granska en maskin behöver kunna mer än den, och behöver få tid att "
                "fortsätta lära sig. För vuxenutbildningen blir det en av de största uppgifterna: "
                "att ge den som är mitt i yrkeslivet en ny chans innan den gamla är förbi.",
                "Nobody knows for sure how many jobs AI will do away with, and predictions have "
                "been wrong before. But we can already see that the content of work is changing. "
                "The minutes almost write themselves, yet someone must see that they are right. "
                "The text arrives in a second, yet someone must answer for it. That does not make "
                "professional skill less important. To check a machine you need to know more than "
                "it does, and you need time to go on learning. For adult education this becomes "
                "one of the biggest tasks: giving people in mid-career a new chance before the "
                "old one has passed.",
            ),
        ),
    ),
)

SECTIONS = (CLIMATE, DIGITALISATION)
