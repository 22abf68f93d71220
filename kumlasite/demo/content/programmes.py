"""Two versions of one programme. The eight goal areas kept their names between them."""

from kumlasite.demo.content.shapes import GoalArea, Programme
from kumlasite.demo.content.text import T

GOAL_AREAS = (
    GoalArea("democracy", T("Demokrati och dialog", "Democracy and dialogue")),
    GoalArea("service", T("Service och tillgänglighet", "Service and accessibility")),
    GoalArea(
        "health", T("Folkhälsa, vård och omsorg", "Public health, health care and social care")
    ),
    GoalArea("education", T("Utbildning och livslångt lärande", "Education and lifelong learning")),
    GoalArea("culture", T("Kultur och kreativitet", "Culture and creativity")),
    GoalArea("environment", T("Miljö, trygghet och teknik", "Environment, safety and technology")),
    GoalArea(
        "housing", T("Boende, infrastruktur och näringsliv", "Housing, infrastructure and business")
    ),
    GoalArea(
        "governance",
        T(
            "Intern styrning för kvalitet och effektivitet",
            "Internal governance for quality and efficiency",
        ),
    ),
)

PROGRAMMES = (
    Programme(
        key="2025",
        name=T("Digitala Kumla 2025", "Digital Kumla 2025"),
        description=T(
            "Programmet samlar det vi vill uppnå med digital teknik till och med 2025, uppdelat "
            "på åtta målområden.",
            "The programme brings together what we want to achieve with digital technology up to "
            "and including 2025, in eight goal areas.",
        ),
        areas=GOAL_AREAS,
    ),
    Programme(
        key="2030",
        name=T("Digitala Kumla 2030", "Digital Kumla 2030"),
        description=T(
            "Den nya versionen av programmet bygger vidare på samma åtta målområden. Svaren i "
            "förra årets spaning var med när den skrevs.",
            "The new version of the programme builds on the same eight goal areas. The answers to "
            "last year's scan were on the table when it was written.",
        ),
        areas=GOAL_AREAS,
        predecessor="2025",
    ),
)
