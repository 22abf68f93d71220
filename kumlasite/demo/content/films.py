"""The demo films: one of our own, three that are linked and plainly invented.

The linked addresses are made up, and the texts say so.
"""

from datetime import date

from kumlasite.demo.content.shapes_exercises import Deficiency, Film, LanguageVersion
from kumlasite.demo.content.text import T

FILMS = (
    Film(
        key="three-questions",
        title=T("Tre frågor om framtiden", "Three questions about the future"),
        description=T(
            "En kort, lugn film med tre frågor att ta med till fikabordet. Allt som syns i text "
            "läses också upp.",
            "A short, calm film with three questions to bring to the coffee table. Everything "
            "shown as text is also read aloud.",
        ),
        file="tre-fragor-om-framtiden.mp4",
        poster="tre-fragor-om-framtiden.jpg",
        captions=(
            ("sv", "tre-fragor-om-framtiden.sv.vtt"),
            ("en", "tre-fragor-om-framtiden.en.vtt"),
        ),
        verbalised=True,
    ),
    Film(
        key="home-care-day",
        title=T("En kväll i hemtjänsten (exempel)", "An evening in home care (example)"),
        description=T(
            "Påhittad film som visar hur en länkad film ser ut på webbplatsen. Vi följer en "
            "kvällsrunda där en medicindosa, en nyckelapp och en kopp te är lika viktiga. Länken "
            "leder till en adress utan film.",
            "An invented film that shows what a linked film looks like on this site. We follow an "
            "evening round on which a medicine box, a key app and a cup of tea matter equally. "
            "The link leads to an address without a film.",
        ),
        url="https://www.youtube.com/watch?v=demo0000001",
        length=192,
        provider_captions=T("svenska, engelska", "Swedish, English"),
        verbalised=True,
        transcript=(
            T(
                "Berättarröst: Klockan är fem i sju. Först på listan står en man som vill höra "
                "fotbollsresultaten innan han tar sina droppar.",
                "Narrator: It is five to seven. First on the list is a man who wants to hear the "
                "football results before he takes his drops.",
            ),
            T(
                "Undersköterska: Dosan piper, men det är jag som ser om han har ätit. Den ena gör "
                "inte den andra onödig.",
                "Care assistant: The box beeps, but I am the one who sees whether he has eaten. "
                "The one does not make the other unnecessary.",
            ),
            T(
                "Berättarröst: Innan hon kör vidare skriver hon tre rader i mobilen. Kollegan som "
                "tar över har läst dem redan före nästa besök.",
                "Narrator: Before driving on she writes three lines on her phone. The colleague "
                "who takes over has read them even before the next visit.",
            ),
        ),
        versions=(
            LanguageVersion(
                "en",
                T("Filmen med engelskt tal", "The film with English speech"),
                "https://www.youtube.com/watch?v=demo0000002",
            ),
        ),
    ),
    Film(
        key="how-to-talk",
        title=T("Så går samtalet till (exempel)", "How the conversation works (example)"),
        description=T(
            "Påhittad film som säger samma sak som instruktionen bredvid den. Den som hellre "
            "läser missar ingenting, särskilt som adressen inte har någon film.",
            "An invented film that says the same as the instructions beside it. Anyone who would "
            "rather read misses nothing, especially as the address has no film.",
        ),
        url="https://vimeo.com/1000000000001",
        length=75,
        media_alternative=True,
        transcript=(
            T(
                "Sitt i ring. Låt den tystaste börja. Skriv ner det ni är oense om också, för det "
                "är ofta där något nytt finns.",
                "Sit in a circle. Let the quietest begin. Write down what you disagree on as "
                "well, for that is often where something new is found.",
            ),
        ),
    ),
    Film(
        key="permit-over-coffee",
        title=T("Bygglov på en kafferast (exempel)", "Planning permission over coffee (example)"),
        description=T(
            "Påhittad intervju där en nämndordförande berättar varför ritningar, kartor och "
            "beslut hör ihop i ett och samma system. Bilderna visar bara den som talar. Även den "
            "här adressen är tom.",
            "An invented interview in which the chair of a committee tells why drawings, maps and "
            "decisions belong in one and the same system. The pictures show nothing but the "
            "speaker. This address is empty too.",
        ),
        url="https://www.youtube.com/watch?v=demo0000003",
        length=300,
        verbalised=True,
        deficiency=Deficiency(
            missing=T(
                "Undertexter saknas än så länge. De är beställda.",
                "Captions are still missing. They have been ordered.",
            ),
            owner=T(
                "Kommunikatören på samhällsbyggnadsförvaltningen",
                "The communications officer at the Urban Development Department",
            ),
            mended_by=date(2027, 2, 15),
        ),
        transcript=(
            T(
                "Ordföranden: Förr hämtade man blanketten här och lämnade ritningen där. Nu kan "
                "den som bygger altan följa sitt ärende hemifrån. Vi sparar inte in människor på "
                "det. Vi slipper leta.",
                "Chair: You used to fetch the form here and leave the drawing there. Now someone "
                "building a veranda can follow the case from home. It does not save us people. It "
                "saves us searching.",
            ),
        ),
    ),
)
