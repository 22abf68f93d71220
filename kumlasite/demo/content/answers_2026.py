"""What has been written so far in this year's open round, by log-ins and groups."""

from kumlasite.demo.content.shapes_rounds import Writing

WRITINGS = (
    Writing(
        key="kommunikator",
        unit="KLK-KOM",
        day=1,
        user="kommunikator",
        answers=(
            (
                "social-media",
                (
                    "Rätt väg när det är bråttom, som vid en vattenläcka. Fel väg när någon har "
                    "frågat om sitt eget ärende. Då ska vi ringa upp."
                ),
            ),
            (
                "the-name-kumla",
                "Att man hinner. Hinner hem, hinner till tåget, hinner prata med grannen.",
            ),
        ),
    ),
    Writing(
        key="registrator",
        unit="KLK-ARK",
        day=3,
        user="registrator",
        answers=(
            (
                "learning-at-work",
                (
                    "I våras, av en kollega som satte sig bredvid mig i tjugo minuter. Ingen av oss "
                    "hade bokat tid för det, och det är nog därför det blev av."
                ),
            ),
            (
                "time-to-spare",
                (
                    "Att döpa om filer. Tiden skulle gå till dem som ringer och inte vet vilken "
                    "handling de letar efter."
                ),
            ),
        ),
    ),
    Writing(
        key="samtalsledare",
        unit="FLL",
        day=4,
        user="samtalsledare",
        answers=(
            (
                "equal-pupils",
                "En plats att sitta på efter skolan, med en vuxen som inte har bråttom.",
            ),
            (
                "left-outside",
                (
                    "Jag håller med. Vi borde testa varje ny tjänst tillsammans med någon som inte "
                    "tycker om datorer."
                ),
            ),
        ),
    ),
    Writing(
        key="strateg",
        unit="KLK",
        day=5,
        language="en",
        user="strateg",
        answers=(
            (
                "ten-years",
                (
                    "That you will always be able to reach a person, even if most things can be done "
                    "without one."
                ),
            ),
        ),
    ),
    Writing(
        key="kvallsgruppen",
        unit="SOC-HTJ",
        day=6,
        group="Kvällsgruppen",
        size=4,
        answers=(
            (
                "choosing-aids",
                (
                    "Låt oss prova hemma hos två eller tre som vill, i minst en månad. Fråga dem "
                    "sedan, inte försäljaren."
                ),
            ),
            (
                "fossil-free",
                (
                    "Kvällsrundan i centrum går att cykla större delen av året, om vi får elcyklar "
                    "med låda och bra däck."
                ),
            ),
            ("fewer-hands", "Vi kan sluta rapportera samma sak muntligt, på papper och i mobilen."),
        ),
    ),
    Writing(
        key="bokbordet",
        unit="KFF-BIB",
        day=9,
        group="Bokbordet",
        size=3,
        answers=(
            (
                "library",
                (
                    "Öppet tidigt på morgonen för den som pendlar, och en app där man kan be om "
                    "boktips av en människa."
                ),
            ),
            (
                "new-in-kumla",
                (
                    "Spelkvällar där man måste prata med varandra för att vinna. Det har vi provat, "
                    "och det blev både svenska och skratt."
                ),
            ),
        ),
    ),
)
