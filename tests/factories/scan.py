"""Editions and what they are made of, plainly invented."""

from typing import Any

from wagtail.models import Locale

from home.models import HomePage
from home.services import ensure_site
from scan.models import GoalArea, GoalAreaPage, Megatrend, Programme, ScanIndexPage, ScanPage, Trend

from .streams import block, stream


def home_page() -> HomePage:
    return ensure_site()


def swedish() -> Locale:
    return home_page().locale


def megatrend(name: str = "Kortare vintrar", **fields: Any) -> Megatrend:
    return Megatrend.objects.create(name=name, locale=swedish(), **fields)


def trend(name: str = "Hemleverans av allt", **fields: Any) -> Trend:
    return Trend.objects.create(name=name, locale=swedish(), **fields)


def programme(*names: str, name: str = "Kumla 2030", **fields: Any) -> Programme:
    """A programme with a goal area for each name, in that order."""
    locale = swedish()
    made = Programme(name=name, locale=locale, **fields)
    made.goal_areas = [GoalArea(name=area, locale=locale) for area in names]
    made.save()
    return made


def scan_index(**fields: Any) -> ScanIndexPage:
    return home_page().add_child(
        instance=ScanIndexPage(**{"title": "Spaningar", "slug": "spaningar"} | fields)
    )


def scan_page(*body: dict[str, Any], index: ScanIndexPage | None = None, **fields: Any) -> ScanPage:
    """A published edition with these blocks in its body."""
    parent = index or ScanIndexPage.objects.first() or scan_index()
    page = ScanPage(**{"title": "Spaning", "body": stream(*body)} | fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    return ScanPage.objects.get(pk=page.pk)


def goal_area_page(scan: ScanPage, goal_area: GoalArea | None, **fields: Any) -> GoalAreaPage:
    page = GoalAreaPage(**{"title": "Fördjupning", "goal_area": goal_area} | fields)
    scan.add_child(instance=page)
    page.save_revision().publish()
    return GoalAreaPage.objects.get(pk=page.pk)


def question(text: str = "Vad märker ni av det?", **fields: Any) -> dict[str, Any]:
    return block("question", {"text": text} | fields)


def statement(text: str = "Det blir fler dagar utan snö.", **fields: Any) -> dict[str, Any]:
    return block("statement", {"text": text} | fields)


def section(heading: str = "Om vintern", **fields: Any) -> dict[str, Any]:
    return block("section", {"heading": heading} | fields)
