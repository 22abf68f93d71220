from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from kumlasite.users.models import User
from tests.factories.home import front_page, information_page, site_settings
from tests.factories.users import PASSWORD, user

pytestmark = pytest.mark.django_db(transaction=True)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
NARROW = ViewportSize(width=320, height=640)
WIDE = ViewportSize(width=1280, height=900)
ADDRESSES = ["/", "/en/", "/sok/", "/sok/?q=samtal", "/sok/?q=xyzzy", "/om-samtalen/", "/nej/"]


@pytest.fixture
def site() -> None:
    front = front_page()
    front.introduction = "<p>Här läser vi, pratar och svarar.</p>"
    front.save_revision().publish()
    page = information_page("Om samtalen", text="Vi <b>samtalar</b>.", show_in_menus=True)
    information_page("Ett samtal till", parent=page, text="<ul><li>Ett</li></ul>")
    site_settings(accessibility_statement=page, contact_email="fraga@example.org")


def faults(page: Page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{page.url}: {one['id']} {one['nodes'][0]['html']}" for one in found]


def width(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_shells_pages_have_no_fault_that_axe_finds(
    site: None, page: Page, log_in: Callable[[User], None], scheme: str
) -> None:
    log_in(user("employee"))
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for address in ADDRESSES:
        page.goto(address)
        assert faults(page) == []


def test_the_log_in_page_has_no_fault_before_or_after_a_mistake(site: None, page: Page) -> None:
    page.goto("/en/logga-in/?next=/en/")
    assert faults(page) == []
    page.get_by_label("Username").fill("nobody")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("alert")).to_contain_text("We could not log you in")
    expect(page.get_by_label("Username")).to_have_value("nobody")
    assert faults(page) == []


def test_a_reader_logs_in_searches_and_logs_out_by_keyboard_alone(site: None, page: Page) -> None:
    user("employee", username="kim")
    page.goto("/en/logga-in/")
    page.get_by_label("Username").focus()
    page.keyboard.type("kim")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_label("Search the site").focus()
    page.keyboard.type("front")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("matches “front”")
    page.get_by_role("button", name="Log out").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Log in")


def test_nothing_scrolls_sideways_on_a_small_telephone(
    site: None, page: Page, log_in: Callable[[User], None]
) -> None:
    page.set_viewport_size(NARROW)
    page.goto("/logga-in/")
    wide = [] if width(page) <= NARROW["width"] else [page.url]
    log_in(user("employee"))
    for address in ADDRESSES:
        page.goto(address)
        if width(page) > NARROW["width"]:
            wide.append(address)
    assert wide == []


def test_what_one_taps_is_large_enough(
    site: None, page: Page, log_in: Callable[[User], None]
) -> None:
    log_in(user("employee"))
    page.set_viewport_size(NARROW)
    page.goto("/")
    for control in page.locator("header").locator("a, button, input:visible").all():
        box = control.bounding_box()
        assert box is not None
        assert box["height"] >= 44


def test_focus_is_seen_on_every_stop(
    site: None, page: Page, log_in: Callable[[User], None]
) -> None:
    log_in(user("employee"))
    page.set_viewport_size(WIDE)
    page.goto("/om-samtalen/")
    style = "getComputedStyle(document.activeElement)"
    for _stop in range(8):
        page.keyboard.press("Tab")
        assert page.evaluate(f"{style}.outlineStyle") == "solid"
        assert page.evaluate(f"parseFloat({style}.outlineWidth)") >= 3
