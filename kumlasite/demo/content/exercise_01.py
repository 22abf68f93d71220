"""Exercise 01: several films to be watched in order, each with a text of its own."""

from kumlasite.demo.content.exercise_words import FIRST, SECOND, STEPS_HEADING
from kumlasite.demo.content.shapes import Question
from kumlasite.demo.content.shapes_exercises import Exercise, FilmShown, Step, Support
from kumlasite.demo.content.text import T

EXERCISE = Exercise(
    key="exercise-01",
    number="01",
    title=T("Börja med att titta", "Start by watching"),
    slug=T("borja-med-att-titta", "start-by-watching"),
    introduction=(
        T(
            "Den här övningen är en uppvärmning. Ni ser tre korta filmer efter varandra och "
            "pratar om vad de väcker. Ingen behöver kunna något om teknik.",
            "This exercise is a warm-up. You watch three short films one after the other and talk "
            "about what they stir up. Nobody needs to know anything about technology.",
        ),
    ),
    steps_heading=STEPS_HEADING,
    steps=(
        Step(
            heading=FIRST,
            instruction=(
                T(
                    "Titta på filmerna i den här ordningen. Ta en kort paus mellan dem.",
                    "Watch the films in this order. Take a short break between them.",
                ),
            ),
            films=(
                FilmShown(
                    "how-to-talk",
                    T("Först: hur vi pratar", "First: how we talk"),
                    (
                        T(
                            "Sitt så att alla ser varandra. Den som säger minst har ofta tänkt "
                            "mest. Låt den personen börja.",
                            "Sit so that everyone can see each other. Whoever says least has "
                            "often thought most. Let that person begin.",
                        ),
                    ),
                ),
                FilmShown(
                    "home-care-day",
                    T("Sedan: en kväll på jobbet", "Then: an evening at work"),
                    (
                        T(
                            "Lägg märke till var tekniken hjälper och var människan gör det.",
                            "Notice where technology helps, and where a person does.",
                        ),
                    ),
                ),
                FilmShown(
                    "three-questions",
                    T("Sist: tre frågor", "Last: three questions"),
                    (
                        T(
                            "Filmen är kort. Se den gärna två gånger.",
                            "The film is short. Feel free to watch it twice.",
                        ),
                    ),
                ),
            ),
        ),
        Step(
            heading=SECOND,
            instruction=(
                T(
                    "Prata två och två i några minuter. Samlas sedan och svara på båda frågorna.",
                    "Talk in pairs for a few minutes. Then come together and answer both "
                    "questions.",
                ),
            ),
            questions=(
                Question(
                    key="stayed-with-you",
                    text=T(
                        "Vilken bild eller mening stannade kvar hos dig, och varför just den?",
                        "Which image or sentence stayed with you, and why that one?",
                    ),
                ),
                Question(
                    key="looks-like-ours",
                    text=T(
                        "Vad i filmerna liknar er egen arbetsplats?",
                        "What in the films resembles your own workplace?",
                    ),
                    simpler=T(
                        "Har ni det likadant på ert jobb? På vilket sätt?",
                        "Is it the same where you work? In what way?",
                    ),
                    lead_in=T("Jämför till exempel:", "Compare, for instance:"),
                    support=(
                        T(
                            "Hur lämnar ni över till nästa kollega?",
                            "How do you hand over to the next colleague?",
                        ),
                        T(
                            "Vad litar ni på att tekniken klarar?",
                            "What do you trust technology to manage?",
                        ),
                    ),
                ),
            ),
        ),
    ),
    support=Support(
        time=T(
            "Filmerna tar knappt fem minuter. Räkna med en kvart till samtalet.",
            "The films take just under five minutes. Allow a quarter of an hour for the "
            "conversation.",
        ),
        minutes=20,
        comment_heading=T("Ett råd på vägen", "A word of advice"),
        comment=(
            T(
                "Skynda inte på tystnaden efter filmerna. De bästa tankarna kommer ofta efter att "
                "någon har dragit efter andan.",
                "Do not hurry the silence after the films. The best thoughts often come once "
                "somebody has drawn a breath.",
            ),
        ),
    ),
)
