"""An edition as its readers meet it."""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import gettext as _

from scan.models import Megatrend, ScanIndexPage, ScanPage
from tests.factories import scan as make
from tests.factories.discussion import RoundFactory
from tests.factories.home import keep_for_some
from tests.factories.readers import headings, read, words
from tests.factories.streams import block, rows

FORCES = ["Kortare vintrar", "Fler äldre", "Billigare el", "Mindre tillit", "Nya yrken"]
AREAS = ["Lära", "Bo", "Åka", "Vila", "Äta", "Vårda", "Styra", "Tillsammans"]


def opening(kind: str, heading: str, introduction: str, **values: Any) -> dict[str, Any]:
    return block(kind, {"heading": heading, "introduction": f"<p>{introduction}</p>"} | values)


def lists(forces: list[Megatrend]) -> list[dict[str, Any]]:
    """What an edition points out, with a list of trends that is still empty."""
    chosen = rows(*({"megatrend": force.pk} for force in forces))
    programme = make.programme(*AREAS, name="Kumla 2030")
    return [
        opening("megatrends", "Stora krafter", "Fem krafter drar.", megatrends=chosen),
        opening("trends", "Trender i år", "Listan fylls på."),
        opening("programme", "Våra mål", "Alla mål är lika viktiga.", programme=programme.pk),
    ]


def sections(forces: list[Megatrend]) -> Iterator[dict[str, Any]]:
    for force in forces:
        yield make.section(f"Det här öppnar {force.name}", megatrend=force.pk)
        yield make.statement(f"Första följden av {force.name}.")
        yield make.statement(f"Andra följden av {force.name}.")


@pytest.fixture
def edition(db: None) -> ScanPage:
    """An edition with a part of every kind a yearly scan on paper has."""
    forces = [make.megatrend(name) for name in FORCES]
    return make.scan_page(
        *lists(forces),
        block("heading", "Gå vidare"),
        block("text", "<p>Läs ensam eller tillsammans.</p>"),
        *sections(forces),
        block("heading", "Att fundera på"),
        *(make.question(f"Fråga nummer {number}?") for number in range(1, 15)),
        title="Blicken utåt",
        theme="Tema snö",
        year=2031,
        introduction="<p>En sammanfattning.</p>",
        foreword="<p>Vi ser oss omkring.</p><p>Sedan väljer vi väg.</p>",
        signature_name="Förnamn Efternamn",
        signature_title="Påhittad chef",
    )


def test_every_heading_of_the_edition_stands_in_order_and_no_level_is_skipped(
    reader: Client, edition: ScanPage
) -> None:
    found = headings(read(reader, edition))
    assert [text for level, text in found if level <= 2] == [
        "Blicken utåt",
        _("On this page"),
        _("Questions on this page"),
        "Stora krafter",
        "Trender i år",
        "Våra mål",
        "Gå vidare",
        *(f"Det här öppnar {name}" for name in FORCES),
        "Att fundera på",
    ]
    levels = [0, *(level for level, _words in found)]
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_nothing_an_author_has_written_is_lost(reader: Client, edition: ScanPage) -> None:
    shown = words(read(reader, edition))
    for text in (
        "Tema snö",
        "2031",
        "En sammanfattning.",
        "Vi ser oss omkring.",
        "Sedan väljer vi väg.",
        "Förnamn Efternamn",
        "Påhittad chef",
        "Fem krafter drar.",
        "Listan fylls på.",
        "Alla mål är lika viktiga.",
        "Läs ensam eller tillsammans.",
        *(f"Första följden av {name}." for name in FORCES),
        *(f"Andra följden av {name}." for name in FORCES),
        *(f"Fråga nummer {number}?" for number in range(1, 15)),
    ):
        assert shown.count(text) == 1, text


def test_megatrends_and_goal_areas_are_numbered_lists(reader: Client, edition: ScanPage) -> None:
    main = read(reader, edition)
    lists = [
        [words(item) for item in ordered.find_all("li", recursive=False)]
        for ordered in main.select("ol.forces, ol.goal-areas")
    ]
    assert lists == [FORCES, AREAS]


def test_an_empty_list_of_trends_leaves_its_heading_and_introduction(
    reader: Client, edition: ScanPage
) -> None:
    heading = read(reader, edition).find("h2", string="Trender i år")
    assert heading is not None
    assert heading.parent is not None
    assert words(heading.parent) == "Trender i år Listan fylls på."
    assert heading.parent.find(["ul", "ol"]) is None


def test_the_statements_of_a_section_are_one_list(reader: Client, edition: ScanPage) -> None:
    lists = read(reader, edition).select("ul.statements")
    assert [len(statements.find_all("li")) for statements in lists] == [2] * len(FORCES)


def test_the_table_of_contents_leads_to_every_part(reader: Client, edition: ScanPage) -> None:
    main = read(reader, edition)
    targets = [link["href"] for link in main.select(".toc a")]
    assert len(targets) == 10
    assert all(main.find("h2", id=str(target)[1:]) for target in targets)


def test_a_change_and_its_reason_stand_beside_the_force(reader: Client) -> None:
    entry = {"change": "stronger", "why": "Två milda år.", "text": "<p>Isen bär inte.</p>"}
    force = make.megatrend(description="<p>Så länge vi har mätt.</p>")
    page = make.scan_page(
        block(
            "megatrends",
            {"heading": "Krafter", "megatrends": rows(entry | {"megatrend": force.pk})},
        )
    )
    shown = words(read(reader, page).select_one("li.force"))
    for text in ("Kortare vintrar", _("Stronger"), "Två milda år.", "Isen bär inte."):
        assert text in shown
    assert "Så länge vi har mätt." in shown


def test_a_goal_area_has_a_text_of_its_own_or_a_page_or_only_a_name(reader: Client) -> None:
    told, deep, named = make.programme("Lära", "Bo", "Åka").goal_areas.all()
    page = make.scan_page(
        block(
            "programme",
            {
                "heading": "Våra mål",
                "programme": told.programme.pk,
                "goal_areas": rows(
                    {"goal_area": told.pk, "text": "<p>Alla lär sig.</p>"},
                    {"goal_area": deep.pk},
                    {"goal_area": named.pk},
                ),
            },
        )
    )
    sub_page = make.goal_area_page(page, deep, title="Mer om att bo")
    items = read(reader, page).select("li.goal-area")
    assert [words(item) for item in items] == [
        "Lära Alla lär sig.",
        f"Bo {_('Read more')} : Bo",
        "Åka",
    ]
    link = items[1].a
    assert link is not None
    assert link["href"] == sub_page.get_url()


def test_an_earlier_edition_says_so_and_leads_to_the_latest(reader: Client) -> None:
    old = make.scan_page(title="Förr", year=2030)
    latest = make.scan_page(title="Nu", year=2032)
    make.scan_page(title="Däremellan", year=2031)
    assert _("This is an earlier edition") in words(read(reader, old))
    assert read(reader, old).find("a", href=latest.get_url()) is not None
    assert _("This is an earlier edition") not in words(read(reader, latest))


def test_the_index_lists_editions_by_year_the_latest_first(reader: Client) -> None:
    for title, year in (("Äldst", 2030), ("Nyast", 2032), ("Utan år", None), ("Mellan", 2031)):
        make.scan_page(title=title, year=year)
    make.scan_page(title="Utkast", year=2040).unpublish()
    index = ScanIndexPage.objects.get()
    titles = [words(title) for title in read(reader, index).select(".card__title")]
    assert titles == ["Nyast", "Mellan", "Äldst", "Utan år"]


def test_an_edition_kept_for_some_is_named_on_no_page_that_others_read(reader: Client) -> None:
    open_one = make.scan_page(title="För alla", year=2030)
    keep_for_some(make.scan_page(title="För några", year=2032))
    index = open_one.get_parent().specific
    for page in (open_one, index, index.get_site().root_page):
        assert "För några" not in words(read(reader, page))


def test_a_goal_areas_page_kept_for_some_is_not_linked_from_its_edition(reader: Client) -> None:
    programme = make.programme("Bo")
    chosen = block("programme", {"heading": "Mål", "programme": programme.pk})
    scan = make.scan_page(chosen)
    page = make.goal_area_page(scan, programme.goal_areas.get(), title="För några")
    assert page.get_url() in str(read(reader, scan))
    keep_for_some(page)
    assert page.get_url() not in str(read(reader, scan))


def test_an_index_without_editions_says_so(reader: Client) -> None:
    assert _("No trend scan has been published yet.") in words(read(reader, make.scan_index()))


def test_a_goal_areas_page_leads_back_to_its_edition(reader: Client) -> None:
    area = make.programme("Bo").goal_areas.get()
    scan = make.scan_page(make.question("Om boende?", goal_area=area.pk), title="Blicken utåt")
    page = make.goal_area_page(scan, area, title="Mer om att bo")
    main = read(reader, page)
    assert "Om boende?" in words(main)
    assert main.find("a", href=scan.get_url()) is not None


def test_a_goal_areas_page_without_questions_asks_nobody_to_send(reader: Client) -> None:
    asked, silent = make.programme("Bo", "Åka").goal_areas.all()
    scan = make.scan_page(make.question("Om boende?", goal_area=asked.pk))
    RoundFactory(owner=scan)
    asking = make.goal_area_page(scan, asked, title="Mer om att bo")
    page = make.goal_area_page(scan, silent, title="Mer om att åka")
    assert read(reader, asking).select_one(".send-all") is not None
    assert read(reader, page).select_one(".send-all") is None


def test_a_deleted_force_leaves_the_list_without_it(reader: Client) -> None:
    gone, kept = make.megatrend("Borta"), make.megatrend("Kvar")
    page = make.scan_page(
        block(
            "megatrends",
            {
                "heading": "Krafter",
                "megatrends": rows({"megatrend": gone.pk}, {"megatrend": kept.pk}),
            },
        )
    )
    gone.delete()
    assert [words(item) for item in read(reader, page).select("li.force")] == ["Kvar"]


@pytest.mark.parametrize(("title", "shown"), [("Spaning 2031", ""), ("Spaning", "2031")])
def test_the_year_stands_beside_a_title_that_does_not_say_it(title: str, shown: str) -> None:
    assert ScanPage(title=title, year=2031).year_beside_title == shown
    assert ScanPage(title=title).year_beside_title == ""
