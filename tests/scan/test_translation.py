"""An edition in two languages, through real translations."""

import pytest
from pytest_django import DjangoAssertNumQueries

from scan.models import GoalArea, Megatrend, ScanPage, Trend
from tests.factories import scan as make
from tests.factories.streams import block, rows, stream
from tests.factories.translations import english

pytestmark = pytest.mark.django_db
Pieces = tuple[Megatrend, GoalArea, Trend]


def edition(force: Megatrend, area: GoalArea, trend: Trend) -> ScanPage:
    return make.scan_page(
        block("megatrends", {"heading": "Krafter", "megatrends": rows({"megatrend": force.pk})}),
        block(
            "trends", {"heading": "Trender", "trends": rows({"trend": trend.pk, "change": "new"})}
        ),
        block("programme", {"heading": "Mål", "programme": area.programme.pk}),
        make.section(megatrend=force.pk),
        make.statement(open_for_answers=True),
        make.question(megatrend=force.pk, goal_area=area.pk, trend=trend.pk),
        signature_name="Rollen",
        theme="Tema snö",
    )


@pytest.fixture
def pieces() -> Pieces:
    return make.megatrend(), make.programme("Fritid", "Skola").goal_areas.first(), make.trend()


def entries(page: ScanPage, kind: str) -> list[str]:
    child = next(child for child in page.body if child.block_type == kind)
    return [str(entry["thing"].name) for entry in child.block.entries(child.value, page)]


def test_an_english_edition_shows_english_snippets_and_has_the_same_block_ids(
    pieces: Pieces,
) -> None:
    force, area, trend = pieces
    for thing in (force, area.programme, trend):
        english(thing)
    page = edition(*pieces)
    english(page.get_parent().specific)
    translated = english(page)
    assert [child.id for child in translated.body] == [child.id for child in page.body]
    assert entries(translated, "megatrends") == ["EN Kortare vintrar"]
    assert entries(translated, "trends") == ["EN Hemleverans av allt"]
    assert entries(translated, "programme") == ["EN Fritid", "EN Skola"]
    assert translated.theme == "EN Tema snö"
    assert translated.signature_name == "Rollen"


def test_a_snippet_translated_after_its_page_is_shown_in_english_all_the_same(
    pieces: Pieces,
) -> None:
    force, area, trend = pieces
    page = edition(*pieces)
    english(page.get_parent().specific)
    english(page)
    for thing in (force, area.programme, trend):
        english(thing)
    translated = ScanPage.objects.get(
        translation_key=page.translation_key, locale__language_code="en"
    )
    assert entries(translated, "megatrends") == ["EN Kortare vintrar"]
    assert entries(translated, "programme") == ["EN Fritid", "EN Skola"]
    statement, question = translated.question_specs()
    assert [topic.name for topic in statement.topics] == ["EN Kortare vintrar"]
    assert [topic.name for topic in question.topics] == [
        "EN Kortare vintrar",
        "EN Fritid",
        "EN Hemleverans av allt",
    ]
    assert [topic.key for topic in question.topics] == [
        thing.translation_key for thing in (force, area, trend)
    ]


def test_an_untranslated_snippet_stands_in_swedish(pieces: Pieces) -> None:
    page = edition(*pieces)
    english(page.get_parent().specific)
    assert entries(english(page), "megatrends") == ["Kortare vintrar"]


def test_updating_a_translation_brings_new_blocks_and_keeps_the_ids_of_the_old(
    pieces: Pieces,
) -> None:
    page = edition(*pieces)
    english(page.get_parent().specific)
    english(page)
    added = make.question("En till?")
    page.body = stream(*page.body.get_prep_value(), added)
    page.save_revision().publish()
    translated = english(page)
    assert [child.id for child in translated.body] == [child.id for child in page.body]
    assert [spec.text for spec in translated.question_specs()][-1] == "EN En till?"


def test_a_goal_areas_english_page_shows_the_english_editions_questions(pieces: Pieces) -> None:
    area = pieces[1]
    page = edition(*pieces)
    sub_page = make.goal_area_page(page, area)
    english(page.get_parent().specific)
    english(area.programme)
    english(page)
    translated = english(sub_page)
    assert [spec.text for spec in translated.question_specs()] == ["EN Vad märker ni av det?"]
    assert str(translated.goal_area.name) == "EN Fritid"


def test_translating_snippets_in_the_stream_takes_one_query_per_kind(
    pieces: Pieces, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    force, area, trend = pieces
    page = edition(*pieces)
    english(page.get_parent().specific)
    translated = english(page)
    for thing in (force, area.programme, trend):
        english(thing)
    translated = ScanPage.objects.get(pk=translated.pk)
    list(translated.question_specs())
    del translated._own_snippets
    with django_assert_num_queries(4):
        translated.in_own_language(force)
