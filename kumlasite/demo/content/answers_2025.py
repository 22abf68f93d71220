"""What was written in last year's closed round: forty answers by fifteen writers, without names."""

from kumlasite.demo.content.shapes_rounds import Writing

WRITINGS = (
    Writing(
        key="w01",
        unit="SOC-HTJ",
        day=1,
        answers=(
            (
                "worst-form",
                "Reseräkningen. Jag kör tolv korta turer om dagen och ska minnas alla på fredagen.",
            ),
            (
                "left-behind",
                (
                    "Våra äldsta kunder, och jag själv ibland. Jag hinner inte läsa intranätet när "
                    "jag sitter i bilen hela dagen."
                ),
            ),
            ("five-years", "Att jag får lära mig nya saker på arbetstid och inte på bussen hem."),
        ),
    ),
    Writing(
        key="w02",
        unit="FLL-GRU",
        day=2,
        answers=(
            (
                "good-meeting",
                (
                    "Att någon har bestämt vad vi ska bli klara med. Och paus. Man behöver hinna på "
                    "toaletten."
                ),
            ),
            (
                "learning-systems",
                (
                    "Ge oss en studiedag och låt systemet vänta tills den har varit. Nu är det "
                    "tvärtom."
                ),
            ),
            (
                "use-less",
                (
                    "Vi skriver ut matsedeln till varje klassrum trots att den sitter på väggen och "
                    "finns i appen."
                ),
            ),
        ),
    ),
    Writing(
        key="w03",
        unit="KFF-BIB",
        day=3,
        answers=(
            (
                "left-behind",
                (
                    "De som kommer till oss för att skriva ut en blankett och egentligen behöver "
                    "hjälp med hela ärendet. Det är minst en om dagen."
                ),
            ),
            (
                "worst-form",
                "Friskvårdskvittot som ska skrivas ut, skrivas under och skannas in igen.",
            ),
            (
                "five-years",
                (
                    "En väg in i kommunen. I dag måste man veta vilken förvaltning som äger frågan "
                    "innan man ens kan ställa den."
                ),
            ),
        ),
    ),
    Writing(
        key="w04",
        unit="SBF-GAT",
        day=3,
        answers=(
            (
                "use-less",
                "Vi kör samma runda för att se om papperskorgarna är fulla. Hälften är tomma.",
            ),
            ("worst-form", "Incidentrapporten. Tjugo rutor när det räcker med tre."),
        ),
    ),
    Writing(
        key="w05",
        unit="SOC-SAB",
        day=5,
        size=5,
        answers=(
            (
                "learning-systems",
                (
                    "Vi vill ha vikarier när vi går utbildning. Annars lär sig bara de som jobbar "
                    "dagtid."
                ),
            ),
            (
                "left-behind",
                (
                    "Boende vars anhöriga sköter allt digitalt. Vi vet inte alltid vad den boende "
                    "själv vill."
                ),
            ),
            (
                "good-meeting",
                (
                    "Att alla i rummet hörs. Den som är med på skärmen uppfattar bara den som sitter "
                    "närmast datorn."
                ),
            ),
        ),
    ),
    Writing(
        key="w06",
        unit="FLL-FSK",
        day=6,
        answers=(
            (
                "worst-form",
                "Vi skriver barnens schema i ett system och för över det för hand till ett annat.",
            ),
            ("use-less", "Engångsmuggar på föräldramötena."),
            (
                "learning-systems",
                "En kollega som kan får gå bredvid i en vecka. Det slår alla filmer.",
            ),
        ),
    ),
    Writing(
        key="w07",
        unit="KLK-KON",
        day=7,
        answers=(
            (
                "left-behind",
                (
                    "Många som ringer har redan försökt på webben och gett upp. De är inte okunniga, "
                    "de är trötta."
                ),
            ),
            ("good-meeting", "Korta möten. En fråga, ett beslut, tack och hej."),
            ("five-years", "Att den som ringer slipper berätta sin historia tre gånger."),
        ),
    ),
    Writing(
        key="w08",
        unit="SBF-BYG",
        day=8,
        answers=(
            (
                "good-meeting",
                (
                    "Att handlingarna har skickats ut i förväg, så att vi kan använda tiden till att "
                    "prata."
                ),
            ),
            ("five-years", "Att sökanden ser samma karta som jag gör."),
        ),
    ),
    Writing(
        key="w09",
        unit="FLL-VUX",
        day=10,
        language="en",
        answers=(
            (
                "left-behind",
                (
                    "Adults who have just moved here. They have phones and are quick with them, but "
                    "our pages are in difficult Swedish."
                ),
            ),
            (
                "five-years",
                "Help in more languages, at least for the first ten things everyone has to do.",
            ),
        ),
    ),
    Writing(
        key="w10",
        unit="SOC-IFO",
        day=12,
        size=4,
        answers=(
            (
                "worst-form",
                (
                    "Dubbeldokumentation. Allt ska in både i journalen och i en tabell som ingen "
                    "verkar läsa."
                ),
            ),
            (
                "good-meeting",
                "Kameran på i början så att man ser vilka som är med, sedan är det frivilligt.",
            ),
            ("learning-systems", "Sluta byta mitt i terminen och före jul."),
        ),
    ),
    Writing(
        key="w11",
        unit="KFF-FRI",
        day=15,
        answers=(
            ("use-less", "Möbler! Vi köpte nya stolar samma vecka som grannhuset slängde sina."),
            (
                "worst-form",
                "Friskvårdskvittot. Jag har slutat söka ersättningen för att det är så krångligt.",
            ),
            (
                "five-years",
                (
                    "Att föreningarna kan låsa upp sin lokal själva utan att någon måste åka dit med "
                    "nyckel."
                ),
            ),
        ),
    ),
    Writing(
        key="w12",
        unit="KLK-IT",
        day=18,
        answers=(
            (
                "learning-systems",
                (
                    "Bjud in oss tidigare. När vi får höra om ett system är det ofta redan köpt, och "
                    "då finns ingen tid för utbildning med i planen."
                ),
            ),
            ("use-less", "Datorer byts efter tre år fast många skulle hålla i fem."),
            (
                "good-meeting",
                (
                    "Hörslinga och en riktig mikrofon. Det är billigare än all den tid vi lägger på "
                    "att fråga om."
                ),
            ),
        ),
    ),
    Writing(
        key="w13",
        unit="POL-KS",
        day=22,
        answers=(
            ("five-years", "Att vi vågar avsluta saker som inte fungerar."),
            (
                "left-behind",
                "Den som aldrig hör av sig. Vi lyssnar mest på dem som redan vet hur man gör.",
            ),
        ),
    ),
    Writing(
        key="w14",
        unit="",
        day=27,
        language="en",
        answers=(
            (
                "worst-form",
                "The travel claim. Let me take a picture of the ticket and be done with it.",
            ),
            (
                "use-less",
                "Short car trips between our own buildings. A shared bicycle would be faster.",
            ),
        ),
    ),
    Writing(
        key="w15",
        unit="SOC-HTJ",
        day=40,
        size=6,
        answers=(
            (
                "use-less",
                (
                    "Bilar som står stilla på helgen men är slut på måndag morgon. Elcyklar för de "
                    "korta turerna vore bra."
                ),
            ),
            ("learning-systems", "Lär oss en sak i taget och fråga efter en månad hur det går."),
            ("worst-form", "Reseräkningen och incidentrapporten, i den ordningen."),
        ),
    ),
)
