"""The information pages and the front page.

The authority and its address are the demo's answer to a site setting: one place to change them.
"""

from kumlasite.demo.content.shapes_exercises import Block, InformationPage, Link, Listing
from kumlasite.demo.content.text import T

AUTHORITY = T(
    "Myndigheten för digital förvaltning (Digg)", "the Agency for Digital Government (Digg)"
)
CONTACT = "intranat@kumla.example"
REPORT_URL = "https://www.digg.se/tdosanmalan"

FRONT_PAGE = Listing(
    title=T("Kumla tänker framåt", "Kumla thinks ahead"),
    slug=T("home", "home-en"),
    introduction=T(
        "Här läser vi om det som är på väg, pratar om vad det betyder för jobbet och berättar vad "
        "vi tänker. Sedan syns det vad svaren ledde till.",
        "This is where we read about what lies ahead, talk about what it means for our work and "
        "say what we think. Afterwards you can see what the answers led to.",
    ),
)
SCAN_INDEX = Listing(
    title=T("Omvärldsspaningar", "Trend scans"), slug=T("omvarldsspaningar", "trend-scans")
)
EXERCISE_INDEX = Listing(title=T("Övningar", "Exercises"), slug=T("ovningar", "exercises"))

ACCESSIBILITY = InformationPage(
    key="accessibility",
    title=T("Tillgänglighetsredogörelse", "Accessibility statement"),
    slug=T("tillganglighet", "accessibility"),
    readable_without_login=True,
    body=(
        Block(
            heading=None,
            paragraphs=(
                T(
                    "Kumla kommun står bakom den här webbplatsen. Vi vill att alla medarbetare "
                    "och förtroendevalda ska kunna läsa, titta, lyssna och svara. Här beskriver "
                    "vi hur väl webbplatsen följer lagen om tillgänglighet till digital offentlig "
                    "service, vilka brister vi känner till och hur du säger till om du stöter på "
                    "något.",
                    "Kumla Municipality is responsible for this website. We want every employee "
                    "and elected representative to be able to read, watch, listen and answer. "
                    "Here we describe how well the site meets the Swedish act on accessibility of "
                    "digital public services, which shortcomings we know of and how to tell us if "
                    "you run into something.",
                ),
                T(
                    "Det här är demons redogörelse. Den ska gås igenom och bytas ut innan "
                    "webbplatsen tas i bruk på riktigt.",
                    "This is the demo's statement. It is to be reviewed and replaced before the "
                    "site is put to real use.",
                ),
            ),
        ),
        Block(
            heading=T("Hur tillgänglig är webbplatsen?", "How accessible is the website?"),
            paragraphs=(
                T(
                    "Webbplatsen är delvis förenlig med lagen. Kravet är nivå AA i WCAG 2.1 "
                    "enligt standarden EN 301 549. Vi siktar på WCAG 2.2, nivå AA.",
                    "The website is partially compliant with the act. The requirement is level AA "
                    "of WCAG 2.1, according to the standard EN 301 549. We aim for WCAG 2.2, "
                    "level AA.",
                ),
            ),
        ),
        Block(
            heading=T("Innehåll som inte är tillgängligt", "Content that is not accessible"),
            paragraphs=(
                T(
                    "De här bristerna känner vi till. De bryter mot lagen och ska åtgärdas.",
                    "We know of these shortcomings. They do not meet the act and are to be mended.",
                ),
            ),
            items=(
                T(
                    "En del filmer saknar undertexter eller syntolkning. Listan sist på sidan visar "
                    "vilka filmer det gäller, vem som ansvarar och när det ska vara klart.",
                    "Some films lack captions or audio description. The list at the end of the page "
                    "shows which films, who is responsible and when it is to be done.",
                ),
                T(
                    "Filmer från andra leverantörer visas i spelare som vi inte har granskat i "
                    "detalj.",
                    "Films from other providers are shown in players that we have not examined in "
                    "detail.",
                ),
                T(
                    "En del av texterna i redaktörernas verktyg finns bara på engelska.",
                    "Some of the texts in the editors' tools are in English only.",
                ),
            ),
        ),
        Block(
            heading=T("Oskäligt betungande anpassning", "Disproportionate burden"),
            paragraphs=(
                T(
                    "Vi åberopar inget undantag för oskäligt betungande anpassning.",
                    "We do not claim any exemption on the ground of disproportionate burden.",
                ),
            ),
        ),
        Block(
            heading=T("Innehåll som lagen inte omfattar", "Content outside the scope of the act"),
            paragraphs=(
                T(
                    "Vi känner inte till något innehåll på webbplatsen som är undantaget från "
                    "lagen.",
                    "We know of no content on the site that is exempt from the act.",
                ),
            ),
        ),
        Block(
            heading=T("Säg till när något inte fungerar", "Tell us when something does not work"),
            paragraphs=(
                T(
                    "Skriv till kontaktadressen längst ner på sidan, eller be din chef eller "
                    "kontaktcenter att göra det åt dig. Berätta vilken sida det gäller och vad "
                    "som hände. Du får svar inom två arbetsdagar.",
                    "Write to the contact address at the foot of the page, or ask your manager or "
                    "the contact centre to do it for you. Tell us which page it is about and what "
                    "happened. You will have a reply within two working days.",
                ),
                T(
                    "Du kan också be att få innehållet på ett sätt som passar dig, till exempel "
                    "uppläst, i stor stil eller på papper. Det kostar ingenting.",
                    "You can also ask to have the content in a way that suits you, for instance "
                    "read aloud, in large print or on paper. It costs nothing.",
                ),
            ),
        ),
        Block(
            heading=T("Tillsyn", "Supervision"),
            paragraphs=(
                T(
                    f"{AUTHORITY.sv} har tillsyn över lagen. Är du inte nöjd med hur vi tar "
                    "hand om dina synpunkter kan du anmäla det dit.",
                    f"Supervision of the act lies with {AUTHORITY.en}. If you are not happy "
                    "with how we deal with your comments, you can report it there.",
                ),
            ),
            link=Link(
                T("Anmäl bristande tillgänglighet", "Report a lack of accessibility"), REPORT_URL
            ),
        ),
        Block(
            heading=T("Så har vi testat", "How we have tested"),
            paragraphs=(
                T(
                    "Vi har gjort en egen bedömning. Automatiska tester går igenom sidorna i en "
                    "webbläsare, och vi har provat att läsa och svara med enbart tangentbord. "
                    "Ingen utomstående har granskat webbplatsen, och personer med "
                    "funktionsnedsättning har ännu inte fått prova den.",
                    "We have made our own assessment. Automated tests go through the pages in a "
                    "browser, and we have tried reading and answering with a keyboard alone. "
                    "Nobody from outside has reviewed the site, and people with disabilities have "
                    "not yet had a chance to try it.",
                ),
                T(
                    "Bedömningen gjordes den 20 november 2026. Redogörelsen uppdaterades senast "
                    "samma dag.",
                    "The assessment was made on 20 November 2026. The statement was last updated "
                    "on the same day.",
                ),
            ),
        ),
    ),
)

HANDLING = InformationPage(
    key="handling",
    title=T("Så hanterar vi era svar", "How we handle your answers"),
    slug=T("sa-hanterar-vi-era-svar", "how-we-handle-your-answers"),
    body=(
        Block(
            heading=None,
            paragraphs=(
                T(
                    "Du ska kunna lita på vad som händer med det du skriver. Här är det "
                    "viktigaste. Före varje formulär står det som gäller just där.",
                    "You should be able to trust what happens to the words you write. Here is "
                    "what matters most. Above each form you can read what applies there.",
                ),
            ),
        ),
        Block(
            heading=T(
                "Med namn, per grupp eller utan namn", "With names, by group or without names"
            ),
            items=(
                T(
                    "Med namn: de som läser svaren ser vem som skrev.",
                    "With names: those who read the answers see who wrote them.",
                ),
                T(
                    "Per grupp: gruppens namn syns, men inte vilka som var med i den.",
                    "By group: the name of the group is shown, but not who was in it.",
                ),
                T(
                    "Utan namn: ingen kan se vem som skrev, inte vi heller. Kvittot är enda vägen "
                    "tillbaka till svaret.",
                    "Without names: nobody can see who wrote, and neither can we. The receipt is "
                    "the only way back to the answer.",
                ),
            ),
            paragraphs=(
                T(
                    "Varje svarsperiod har ett av tre sätt att hantera namn. När det första "
                    "svaret har kommit in kan vi inte byta.",
                    "Every round handles names in one of three ways. Once the first answer has "
                    "come in, we cannot change it.",
                ),
            ),
        ),
        Block(
            heading=T("Vem som läser", "Who reads"),
            paragraphs=(
                T(
                    "Strategerna och kommunikatörerna läser alla svar. Registratorn kan lämna ut "
                    "och arkivera dem. Din chef läser inte enskilda svar, men ser "
                    "sammanfattningar som gäller så många att ingen går att peka ut.",
                    "The strategy officers and communications officers read every answer. The "
                    "registrar can hand them out and archive them. Your manager does not read "
                    "single answers, but sees summaries covering enough people that nobody can be "
                    "singled out.",
                ),
            ),
        ),
        Block(
            heading=T("Allmän handling", "Public record"),
            paragraphs=(
                T(
                    "När du har skickat ditt svar kan det bli en allmän handling. Ber någon att "
                    "få läsa det prövar registratorn först om något ska hållas hemligt.",
                    "When you have sent your answer it can become a public record. If someone "
                    "asks to read it, the registrar first examines whether anything must be kept "
                    "secret.",
                ),
                T(
                    "Skriv därför inget som gör att en elev, brukare eller kollega går att känna "
                    "igen.",
                    "So write nothing that would let a pupil, care user or colleague be "
                    "recognised.",
                ),
            ),
        ),
        Block(
            heading=T("Hur länge svaren finns kvar", "How long answers are kept"),
            paragraphs=(
                T(
                    "Svar bevaras. Ska de gallras krävs ett beslut, och då står det före "
                    "formuläret när och varför. Ingen annan än registratorn får ta bort dem.",
                    "Answers are kept. Deleting them takes a decision, and in that case the form "
                    "says beforehand when and why. Nobody but the registrar may remove them.",
                ),
            ),
        ),
        Block(
            heading=T("Vad svaren leder till", "What the answers lead to"),
            paragraphs=(
                T(
                    "Vi skriver en återkoppling till varje fråga, också när svaret är nej. Den "
                    "syns under frågan och när du öppnar ditt kvitto.",
                    "We write a reply to each question, even when the reply is no. You find it "
                    "below the question and when you open your receipt.",
                ),
            ),
        ),
    ),
)

PAGES = (ACCESSIBILITY, HANDLING)
