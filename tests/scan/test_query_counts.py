"""What a page costs does not grow with what stands on it."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from scan.models import ScanPage
from tests.factories import scan as make
from tests.factories.discussion import RoundFactory
from tests.factories.readers import read
from tests.factories.streams import block, rows


def edition(times: int) -> ScanPage:
    """An edition with so many of every block, about up to ten things each, open for answers."""
    kinds = range(min(times, 10))
    forces = [make.megatrend(f"Kraft {number}") for number in kinds]
    trends = [make.trend(f"Trend {number}") for number in kinds]
    programme = make.programme(*(f"Mål {number}" for number in kinds))
    areas = list(programme.goal_areas.all())
    chosen = [
        {"megatrend": force.pk, "goal_area": area.pk, "trend": trend.pk}
        for force, area, trend in zip(forces, areas, trends, strict=True)
    ]
    page = make.scan_page(
        block("megatrends", {"heading": "A", "megatrends": rows(*chosen)}),
        block("trends", {"heading": "B", "trends": rows(*chosen)}),
        block(
            "programme",
            {"heading": "C", "programme": programme.pk, "goal_areas": rows(*chosen)},
        ),
        *(make.section(megatrend=force.pk) for force in forces),
        *(make.statement(open_for_answers=True) for _number in range(times)),
        *(
            make.question(f"Fråga {number}?", **chosen[number % len(chosen)])
            for number in range(times)
        ),
        title=f"Spaning med {times}",
    )
    RoundFactory(owner=page)
    return page


def queries_to_read(reader: Client, page: Page) -> int:
    read(reader, page)
    with CaptureQueriesContext(connection) as queries:
        read(reader, page)
    return len(queries)


def test_an_edition_costs_the_same_with_1_question_and_with_200(reader: Client) -> None:
    few, many = edition(1), edition(200)
    assert queries_to_read(reader, few) == queries_to_read(reader, many) <= 40


def test_a_goal_areas_page_costs_the_same_with_1_question_and_with_200(reader: Client) -> None:
    area = make.programme("Bo").goal_areas.get()
    counts = []
    for times in (1, 200):
        scan = make.scan_page(
            *(make.question(f"Fråga {number}?", goal_area=area.pk) for number in range(times)),
            title=f"Spaning med {times}",
        )
        RoundFactory(owner=scan)
        counts.append(queries_to_read(reader, make.goal_area_page(scan, area)))
    assert counts[0] == counts[1] <= 40


def test_the_index_costs_the_same_with_1_edition_and_with_12(reader: Client) -> None:
    index = make.scan_page(title="Den första").get_parent().specific
    before = queries_to_read(reader, index)
    for year in range(2020, 2031):
        make.scan_page(title=f"Spaning {year}", year=year)
    assert queries_to_read(reader, index) == before <= 20
