"""Exercise 03: no film, and questions without support questions."""

from kumlasite.demo.content.exercise_words import FIRST, SECOND, STEPS_HEADING
from kumlasite.demo.content.shapes import Question
from kumlasite.demo.content.shapes_exercises import Exercise, Step, Support
from kumlasite.demo.content.text import T

EXERCISE = Exercise(
    key="exercise-03",
    number="03",
    title=T("Vad gör vi på måndag?", "What do we do on Monday?"),
    slug=T("vad-gor-vi-pa-mandag", "what-do-we-do-on-monday"),
    introduction=(
        T(
            "Stora ord behöver små första steg. I den här övningen väljer ni något som går att "
            "prova redan nästa vecka, utan ny budget och utan att fråga om lov.",
            "Big words need small first steps. In this exercise you pick something that can be "
            "tried as early as next week, with no new budget and no permission needed.",
        ),
    ),
    steps_heading=STEPS_HEADING,
    steps=(
        Step(
            heading=FIRST,
            instruction=(
                T(
                    "Skriv ner varsitt irritationsmoment på en lapp. Läs upp dem och lägg dem "
                    "mitt på bordet.",
                    "Each write one annoyance on a slip of paper. Read them aloud and put them in "
                    "the middle of the table.",
                ),
            ),
        ),
        Step(
            heading=SECOND,
            instruction=(
                T(
                    "Dela upp er om ni är många. Svara sedan på frågorna i ordning.",
                    "Split up if there are many of you. Then answer the questions in order.",
                ),
            ),
            group_size=(2, 6),
            questions=(
                Question(
                    key="pick-one",
                    text=T(
                        "Vilken lapp väljer ni, och vem mer än ni skulle bli glad om den försvann?",
                        "Which slip do you choose, and who besides you would be glad to see it "
                        "gone?",
                    ),
                ),
                Question(
                    key="smallest-step",
                    text=T(
                        "Vilket är det minsta ni kan ändra på måndag?",
                        "What is the smallest thing you can change on Monday?",
                    ),
                ),
                Question(
                    key="how-we-know",
                    text=T(
                        "Hur märker ni om en månad att det blev bättre?",
                        "How will you notice in a month's time that things have improved?",
                    ),
                ),
            ),
        ),
    ),
    support=Support(
        time=T(
            "En halvtimme, eller så länge kaffet räcker",
            "Half an hour, or as long as the coffee lasts",
        ),
        minutes=30,
        comment_heading=T("När förslagen blir för stora", "When the proposals get too big"),
        comment=(
            T(
                "Säger någon att allt beror på systemet, fråga vad man kan göra medan man väntar "
                "på ett nytt. Det finns nästan alltid något.",
                "If someone says that it is all down to the system, ask what can be done while "
                "waiting for a new one. There is nearly always something.",
            ),
        ),
    ),
)
