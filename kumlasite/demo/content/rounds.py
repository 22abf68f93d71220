"""The notice, and the rounds of both scans and two of the exercises."""

from datetime import date, timedelta

from kumlasite.demo.content.shapes_rounds import Notice, Round
from kumlasite.demo.content.text import T

NOTICES = (
    Notice(
        key="employees",
        name=T("Svar från medarbetare (exempel)", "Answers from employees (example)"),
        legal_ground=T(
            "Vi behandlar uppgifterna för att utföra en uppgift av allmänt intresse: att utveckla "
            "kommunens verksamhet (artikel 6.1 e i dataskyddsförordningen). Vi bygger inte på "
            "samtycke, eftersom det är en arbetsgivare som frågar. Du väljer själv om du vill "
            "svara, och det påverkar inte din anställning om du låter bli.",
            "We process the data in order to carry out a task in the public interest: developing "
            "the municipality's services (Article 6(1)(e) of the General Data Protection "
            "Regulation). We do not rely on consent, because it is an employer who is asking. "
            "Whether you answer is up to you, and not answering does not affect your employment.",
        ),
        readers=T(
            "Strateger och kommunikatörer läser svaren. Registratorn får lämna ut dem och lägga "
            "dem i arkivet. Din närmaste chef läser dem inte.",
            "Strategy and communications officers read the answers. The registrar may hand them "
            "out and place them in the archive. Your line manager does not read them.",
        ),
        rights=T(
            "Du kan be att få se vad som finns lagrat om dig, begära att fel rättas, begära att "
            "behandlingen begränsas och invända mot den. Vänd dig till kommunens dataskyddsombud. "
            "Du kan också klaga hos Integritetsskyddsmyndigheten.",
            "You can ask to see what is stored about you, have mistakes corrected, have the "
            "processing restricted, and object to it. Turn to the municipality's data protection "
            "officer. You can also complain to the Swedish Authority for Privacy Protection.",
        ),
        public_record=T(
            "Ditt svar kan bli en allmän handling när du skickar det. Då kan andra begära att få "
            "ta del av det. Före ett utlämnande prövar vi alltid om något omfattas av sekretess.",
            "Your answer can become a public record when you send it. Others can then ask to have "
            "access to it. Before handing anything out we always examine whether secrecy applies.",
        ),
        approved_by=T("Dataskyddsombudet (exempel)", "The data protection officer (example)"),
        approved_on=date(2025, 9, 1),
    ),
)

BOARD = T("Kommunstyrelsen", "The Municipal Executive Board")
CONTACT = T(
    "Digitaliseringsstrategen på kommunledningskontoret",
    "The Digital Strategy Officer at the Municipal Executive Office",
)

ROUNDS = (
    Round(
        key="round-2026",
        owner="scan-2026",
        title=T("Svar på spaningen 2026", "Answers to the scan of 2026"),
        names="named",
        respondents="both",
        opens=timedelta(days=-14),
        closes=timedelta(days=60),
        purpose=T(
            "Svaren hjälper oss att välja vad kommunen satsar på inom digitalisering de närmaste "
            "åren, och vad vi väntar med.",
            "The answers help us choose what the municipality invests in within digitalisation in "
            "the coming years, and what can wait.",
        ),
        responsible_board=BOARD,
        contact=CONTACT,
        notice="employees",
    ),
    Round(
        key="round-2025",
        owner="scan-2025",
        title=T("Svar på spaningen 2025", "Answers to the scan of 2025"),
        names="anonymous",
        respondents="both",
        opens=date(2025, 9, 15),
        closes=date(2025, 10, 31),
        purpose=T(
            "Vi ville veta var den digitala vardagen skaver, inför arbetet med ett nytt "
            "digitaliseringsprogram.",
            "We wanted to know where everyday digital work chafes, ahead of a new digitalisation "
            "programme.",
        ),
        responsible_board=BOARD,
        contact=CONTACT,
        notice="employees",
    ),
    Round(
        key="round-exercise-01",
        owner="exercise-01",
        title=T("Svar på övning 01", "Answers to exercise 01"),
        names="anonymous",
        respondents="both",
        opens=timedelta(days=-30),
        closes=timedelta(days=180),
        purpose=T(
            "Vi samlar tankar från samtalen för att se vilka filmer och frågor som sätter igång "
            "något.",
            "We collect thoughts from the conversations to see which films and questions set "
            "something in motion.",
        ),
        responsible_board=BOARD,
        contact=CONTACT,
        notice="employees",
        dispose_after=timedelta(days=545),
        decision=T(
            "EX 12 av kommunstyrelsen den 1 september 2025 (exempel)",
            "EX 12 of the Municipal Executive Board on 1 September 2025 (example)",
        ),
    ),
    Round(
        key="round-exercise-02",
        owner="exercise-02",
        title=T("Svar på övning 02", "Answers to exercise 02"),
        names="by_group",
        respondents="groups",
        opens=timedelta(days=-30),
        closes=timedelta(days=180),
        purpose=T(
            "Gruppernas svar blir underlag när samhällsbyggnadsförvaltningen planerar nästa års "
            "arbete.",
            "The groups' answers feed into the Urban Development Department's planning for next "
            "year.",
        ),
        responsible_board=T("Samhällsbyggnadsnämnden", "The Urban Development Committee"),
        contact=T(
            "Samtalsledaren som bjöd in till övningen",
            "The facilitator who invited you to the exercise",
        ),
        notice="employees",
    ),
)
