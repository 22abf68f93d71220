"""What has changed in megatrends and trends since last year's scan, and why."""

from kumlasite.demo.content.shapes import ForceInEdition
from kumlasite.demo.content.text import T

MEGATRENDS = (
    ForceInEdition(
        "globalisation",
        "unchanged",
        T(
            "Handeln och resorna fortsätter, men fler frågar sig vad vi behöver klara på egen "
            "hand.",
            "Trade and travel go on, but more people ask what we need to manage on our own.",
        ),
    ),
    ForceInEdition(
        "demography",
        "stronger",
        T(
            "Pensionsavgångarna märks nu i vartenda arbetslag, inte bara i prognoserna.",
            "Retirements are now felt in every team, not only in the forecasts.",
        ),
    ),
    ForceInEdition(
        "values",
        "unchanged",
        T(
            "Förra årets bild håller: vi vill bli sedda, och vi vill bli rättvist behandlade.",
            "Last year's picture holds: we want to be seen, and we want to be treated fairly.",
        ),
    ),
    ForceInEdition(
        "climate",
        "stronger",
        T(
            "Två somrar med skyfall och torka om vartannat har gjort frågan akut för gator, "
            "skolgårdar och äldreboenden.",
            "Two summers of alternating cloudbursts and drought have made the matter urgent for "
            "streets, playgrounds and care homes.",
        ),
    ),
    ForceInEdition(
        "digitalisation",
        "stronger",
        T(
            "AI har på kort tid gått från försök till något som många av oss använder dagligen.",
            "In a short time AI has gone from trials to something that many of us use daily.",
        ),
    ),
)

TRENDS = (
    ForceInEdition(
        "ai-assistants",
        "new",
        T(
            "Förra året provade några få. I år behöver vi regler som går att följa och stöd till "
            "den som vill börja.",
            "Last year a few tried it out. This year we need rules that can be followed and "
            "support for those who want to begin.",
        ),
    ),
    ForceInEdition(
        "automated-decisions",
        "unchanged",
        T(
            "Tekniken är mogen, men reglerna för överklagande och insyn tar tid att få på plats.",
            "The technology is mature, but rules on appeals and transparency take time to put in "
            "place.",
        ),
    ),
    ForceInEdition(
        "open-data",
        "stronger",
        T(
            "Skolor, föreningar och företag har börjat höra av sig och önska fler öppna "
            "datamängder.",
            "Schools, clubs and companies have begun to get in touch and ask for more open data.",
        ),
    ),
    ForceInEdition(
        "connected-things",
        "new",
        T(
            "Priserna på givare har sjunkit så mycket att även en liten kommun kan prova.",
            "The price of sensors has fallen so far that even a small municipality can give them "
            "a try.",
        ),
    ),
    ForceInEdition(
        "digital-identity",
        "new",
        T(
            "Den digitala plånboken är på väg, och våra e-tjänster måste kunna ta emot den.",
            "The digital wallet is on its way, and our online services must be ready to accept it.",
        ),
    ),
)
