"""A reader answers in a real browser: with and without scripts, by keyboard, on a telephone."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from discussion.models import Answer, Names, Round, Submission
from exercises.models import ExercisePage
from kumlasite.users.models import User
from tests.factories.discussion import RoundFactory, UserFactory, answerable_page

pytestmark = pytest.mark.django_db(transaction=True)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
def round(live_server: LiveServer) -> Round:
    page = answerable_page("Vad är viktigast?", "Vad saknas?")
    page.body[0].value["simpler"] = "Vad betyder mest?"
    page.body[0].value["support_questions"].append("Vad tar tid?")
    page.save_revision().publish()
    return RoundFactory(owner=page)


@pytest.fixture
def address(round: Round) -> str:
    return str(ExercisePage.objects.get(pk=round.owner_page_id).get_url())


def faults(page: Page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']} {one['nodes'][0]['html']}" for one in found]


def test_an_answer_is_sent_without_scripts_and_found_by_its_code(
    browser: Browser, live_server: LiveServer, round: Round, address: str
) -> None:
    User.objects.create_user("kim", password="hemligt")
    context = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, locale="sv-SE"
    )
    page = context.new_page()
    page.goto(address)
    page.get_by_label("Användarnamn").fill("kim")
    page.get_by_label("Lösenord").fill("hemligt")
    page.locator("main").get_by_role("button", name="Logga in").click()
    page.get_by_role("textbox", name="Vad är viktigast?").fill("Tid att prata")
    page.get_by_role("textbox", name="Vad saknas?").fill("Halvfärdigt")
    page.get_by_role("button", name="Skicka det här svaret").first.click()
    expect(page.get_by_role("textbox", name="Vad saknas?")).to_have_value("Halvfärdigt")
    expect(page.get_by_text("Tid att prata")).to_be_visible()
    page.get_by_role("button", name="Skicka alla svar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dina kvitton")
    code = page.locator(".receipt__code code").inner_text()
    page.context.clear_cookies(name=f"svar-{round.public_id.hex}")
    page.get_by_label("Koden på ditt kvitto").fill(code.lower())
    page.get_by_role("button", name="Hitta mina svar").click()
    expect(page.get_by_text("Halvfärdigt")).to_be_visible()
    context.close()
    assert Answer.objects.count() == 2


def test_a_group_answers_by_keyboard_alone(
    page: Page, log_in: Callable[[User], None], round: Round, address: str
) -> None:
    log_in(UserFactory())
    page.goto(address)
    page.get_by_role("radio", name="Jag svarar själv").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Gruppens namn")).to_be_focused()
    page.keyboard.type("Köket")
    page.keyboard.press("Tab")
    page.keyboard.type("4")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_be_visible()
    expect(page.get_by_label("Gruppens namn")).to_have_value("Köket")
    page.get_by_role("textbox", name="Vad är viktigast?").focus()
    page.keyboard.type("Vi tycker olika")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Gruppens svar Köket")).to_be_visible()
    group = Submission.objects.get().group
    assert group is not None
    assert group.name == "Köket"


def test_a_mistake_is_said_where_it_is_and_focus_is_on_the_summary(
    page: Page, log_in: Callable[[User], None], round: Round, address: str
) -> None:
    log_in(UserFactory())
    page.goto(address)
    page.get_by_role("radio", name="Vi svarar som grupp").check()
    page.get_by_label("Ungefär hur många är ni?").fill("många")
    page.get_by_role("textbox", name="Vad saknas?").fill("Allt kvar")
    page.get_by_role("button", name="Skicka alla svar").click()
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name="Skriv antalet med siffror").click()
    expect(page.get_by_label("Ungefär hur många är ni?")).to_be_focused()
    expect(page.get_by_role("textbox", name="Vad saknas?")).to_have_value("Allt kvar")
    expect(page).to_have_title(re.compile("^Fel: "))
    assert faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_of_answering_have_no_fault_that_axe_finds(
    page: Page, log_in: Callable[[User], None], round: Round, address: str, scheme: str
) -> None:
    log_in(UserFactory())
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address)
    assert faults(page) == []
    page.get_by_role("textbox", name="Vad saknas?").fill("Luft")
    page.get_by_role("button", name="Skicka alla svar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dina kvitton")
    assert faults(page) == []
    page.get_by_label("Koden på ditt kvitto").fill("fel")
    page.get_by_role("button", name="Hitta mina svar").click()
    assert faults(page) == []
    page.goto(address)
    assert faults(page) == []


def test_nothing_scrolls_sideways_on_a_small_telephone(
    page: Page, log_in: Callable[[User], None], round: Round, address: str
) -> None:
    log_in(UserFactory())
    page.set_viewport_size({"width": 320, "height": 640})
    for path in (address, "/kvitto/"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_an_anonymous_reader_is_promised_it_before_the_first_field(
    page: Page, log_in: Callable[[User], None], round: Round, address: str
) -> None:
    round.names = Names.ANONYMOUS
    round.save()
    log_in(UserFactory())
    page.goto(address)
    expect(page.get_by_text("Ingen kan se vem som har skrivit ett svar")).to_be_visible()
    page.get_by_role("textbox", name="Vad saknas?").fill("Luft")
    page.get_by_role("button", name="Skicka alla svar").click()
    expect(page.get_by_text("Skriv upp koden. Den är enda vägen tillbaka")).to_be_visible()
