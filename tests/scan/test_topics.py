"""What the questions and statements of an edition are tied to."""

import pytest

from discussion import topics
from discussion.answerable import AnswerableMixin
from scan.models import GoalArea, Megatrend
from tests.factories import scan as make
from tests.factories.streams import block

pytestmark = pytest.mark.django_db


def tied(page: AnswerableMixin) -> dict[str, list[tuple[str, str]]]:
    return {
        spec.text: [(topic.kind, topic.name) for topic in spec.topics]
        for spec in page.question_specs()
    }


def test_a_question_is_tied_to_what_its_author_has_chosen() -> None:
    area = make.programme("Fritid").goal_areas.get()
    force, trend = make.megatrend(), make.trend()
    page = make.scan_page(
        make.question("Allt?", megatrend=force.pk, goal_area=area.pk, trend=trend.pk),
        make.question("Inget?"),
    )
    assert tied(page) == {
        "Allt?": [
            ("megatrend", "Kortare vintrar"),
            ("goal_area", "Fritid"),
            ("trend", "Hemleverans av allt"),
        ],
        "Inget?": [],
    }


def test_an_open_statement_follows_its_section_unless_it_says_otherwise() -> None:
    winter, age = make.megatrend(), make.megatrend("Fler äldre")
    page = make.scan_page(
        make.section(megatrend=winter.pk),
        make.statement("Följer.", open_for_answers=True),
        make.statement("Egen.", open_for_answers=True, megatrend=age.pk),
        block("heading", "Något annat"),
        make.statement("Fri.", open_for_answers=True),
    )
    assert tied(page) == {
        "Följer.": [("megatrend", "Kortare vintrar")],
        "Egen.": [("megatrend", "Fler äldre")],
        "Fri.": [],
    }


def test_a_statement_that_is_not_opened_cannot_be_answered() -> None:
    page = make.scan_page(make.statement("Bara att läsa."))
    assert page.question_specs() == []


def test_a_deleted_megatrend_leaves_its_questions_untied_and_readable() -> None:
    force = make.megatrend()
    page = make.scan_page(
        make.section(megatrend=force.pk),
        make.statement("Kvar.", open_for_answers=True),
        make.question("Kvar?", megatrend=force.pk),
    )
    Megatrend.objects.all().delete()
    assert tied(type(page).objects.get(pk=page.pk)) == {"Kvar.": [], "Kvar?": []}


def test_a_goal_areas_page_shows_the_editions_questions_that_are_tied_to_it() -> None:
    leisure, homes = make.programme("Fritid", "Bostäder").goal_areas.all()
    scan = make.scan_page(
        make.question("Om fritid?", goal_area=leisure.pk),
        make.question("Om bostäder?", goal_area=homes.pk),
        make.question("Om inget?"),
    )
    page = make.goal_area_page(scan, leisure)
    assert [spec.text for spec in page.question_specs()] == ["Om fritid?"]
    assert [child.value["text"] for child in page.questions] == ["Om fritid?"]
    assert page.question_owner.pk == scan.pk


def test_a_page_whose_goal_area_was_deleted_stays_without_questions() -> None:
    area = make.programme("Fritid").goal_areas.get()
    page = make.goal_area_page(make.scan_page(make.question(goal_area=area.pk)), area)
    GoalArea.objects.all().delete()
    page = type(page).objects.get(pk=page.pk)
    assert page.goal_area is None
    assert page.questions == []


def test_the_kinds_of_ties_are_registered_for_filters() -> None:
    assert {"megatrend", "goal_area", "trend"} <= set(topics.kinds())
