"""Exercise 02: one film, small groups, numbered questions to choose among."""

from kumlasite.demo.content.exercise_words import FIRST, SECOND
from kumlasite.demo.content.shapes import Question
from kumlasite.demo.content.shapes_exercises import Exercise, FilmShown, Step, Support
from kumlasite.demo.content.text import T

EXERCISE = Exercise(
    key="exercise-02",
    number="02",
    title=T("Samhällsbyggnad i en digital tid", "Urban development in a digital age"),
    slug=T("samhallsbyggnad-i-en-digital-tid", "urban-development-in-a-digital-age"),
    introduction=(
        T(
            "Ett hus ritas, en ledning grävs, en detaljplan överklagas. Bakom varje steg finns "
            "kartor, beslut och människor som väntar på besked.",
            "A house is drawn, a pipe is laid, a zoning plan is appealed. Behind every step are "
            "maps, decisions and people waiting to hear.",
        ),
        T(
            "Samtidigt blir det svårare att hitta planarkitekter, bygglovshandläggare och "
            "anläggare. De som finns ska räcka till mer.",
            "Meanwhile it is becoming harder to find planners, permit officers and groundworkers. "
            "Those we have must stretch further.",
        ),
        T(
            "Digitala verktyg kan korta väntan och göra det lättare att se följderna av ett val "
            "innan det är gjort.",
            "Digital tools can shorten the wait and make it easier to see what a choice leads to "
            "before it is made.",
        ),
        T(
            "Men ett verktyg förändrar ingenting förrän arbetssättet gör det. Därför handlar "
            "övningen mest om hur ni vill ha det.",
            "But a tool changes nothing until the way of working does. So this exercise is mostly "
            "about how you would like things to be.",
        ),
    ),
    steps_heading=T(
        "Instruktioner och frågor att samtala om", "Instructions and questions to talk about"
    ),
    steps=(
        Step(
            heading=FIRST,
            instruction=(T("Börja med den här filmen:", "Begin with this film:"),),
            films=(
                FilmShown(
                    "permit-over-coffee",
                    T("Bygglov på en kafferast", "Planning permission over coffee"),
                    (
                        T(
                            "En nämndordförande berättar om varför bygglov, kartor och beslut "
                            "behöver hänga ihop.",
                            "The chair of a committee explains why permits, maps and decisions "
                            "need to be joined up.",
                        ),
                    ),
                ),
            ),
        ),
        Step(
            heading=SECOND,
            instruction=(
                T(
                    "Bilda små grupper, så att alla hinner komma till tals.",
                    "Form small groups, so that everyone has time to speak.",
                ),
            ),
            group_size=(2, 6),
            choose=T(
                "Välj en eller flera av frågorna här nedanför.",
                "Choose one or more of the questions below.",
            ),
            questions=(
                Question(
                    key="from-the-film",
                    text=T(
                        "Vad i filmen fastnade ni för, och var skulle ni vilja säga emot?",
                        "What in the film caught your attention, and where would you like to "
                        "object?",
                    ),
                ),
                Question(
                    key="why-digital",
                    text=T(
                        "Vad vill ni göra digitalt, och vad ska förbli som det är?",
                        "What do you want to make digital, and what should stay as it is?",
                    ),
                    lead_in=T(
                        "De här stödfrågorna kan hjälpa er framåt:",
                        "These support questions may help you along:",
                    ),
                    support=(
                        T(
                            "Vilket av era mål blir lättare att nå?",
                            "Which of your goals becomes easier to reach?",
                        ),
                        T(
                            "Vilket problem återkommer varje vecka?",
                            "Which problem comes back every week?",
                        ),
                        T("Vad har stoppat er hittills?", "What has stopped you so far?"),
                        T(
                            "Får man prova och misslyckas hos er?",
                            "Are people allowed to try and fail where you work?",
                        ),
                        T(
                            "Vem utanför kommunen borde ni göra det tillsammans med?",
                            "Who outside the municipality should you do it with?",
                        ),
                    ),
                ),
                Question(
                    key="state-support",
                    text=T(
                        "Vilken hjälp borde staten ge kommunerna, och vad klarar vi bäst själva?",
                        "What help should central government give municipalities, and what do we "
                        "manage best ourselves?",
                    ),
                ),
            ),
        ),
    ),
    support=Support(
        time=T(
            "Film ungefär 5 minuter, plus den tid ni vill ge samtalet",
            "Film about 5 minutes, plus whatever time you want to give the conversation",
        ),
        minutes=35,
        comment_heading=T("Tankar bakom övningen", "Thoughts behind the exercise"),
        comment=(
            T(
                "Två grupper i samma korridor kan komma fram till motsatta svar, och båda kan ha "
                "rätt om sin vardag. Låt det vara så.",
                "Two groups in the same corridor can arrive at opposite answers, and both can be "
                "right about their own work. Let it be so.",
            ),
            T(
                "Fråga gärna vem som märker förändringen utanför den egna enheten. Där finns ofta "
                "både nyttan och motståndet.",
                "Do ask who will notice the change outside their own unit. That is often where "
                "both the benefit and the resistance are found.",
            ),
        ),
    ),
)
