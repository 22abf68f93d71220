"""A series of three exercises, in order."""

from kumlasite.demo.content import exercise_01, exercise_02, exercise_03
from kumlasite.demo.content.shapes_exercises import Series
from kumlasite.demo.content.text import T

SERIES = Series(
    title=T("Samtal om digitalisering", "Conversations about digital change"),
    slug=T("samtal-om-digitalisering", "conversations-about-digital-change"),
    introduction=(
        T(
            "Tre övningar för ett arbetsplatsmöte, en studiedag eller en lugn eftermiddag. Gör "
            "dem i ordning eller välj den som passar bäst.",
            "Three exercises for a workplace meeting, a training day or a quiet afternoon. Do "
            "them in order or pick the one that suits you best.",
        ),
        T(
            "Allt som behövs är en skärm att titta på, några som vill prata och en som skriver.",
            "All you need is a screen to look at, a few people who want to talk and one who "
            "writes.",
        ),
    ),
    exercises=(exercise_01.EXERCISE, exercise_02.EXERCISE, exercise_03.EXERCISE),
)
