"""The whole journey in a real browser: published in the admin, answered, read, replied to, seen."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from discussion.models import Answer, Round
from exercises.models import ExercisePage, ExerciseSeriesPage
from kumlasite.users.models import User
from tests.factories.discussion import NoticeTemplateFactory
from tests.factories.exercises import series_page
from tests.factories.users import user

pytestmark = pytest.mark.django_db(transaction=True)

LogIn = Callable[[User], None]
PATIENCE = 15_000  # milliseconds, for what the server saves
ANSWER = "Vi frågar för sällan varandra."
REPLY = "Nu finns en stund för det varje vecka."


@pytest.fixture
def series(live_server: LiveServer) -> ExerciseSeriesPage:
    NoticeTemplateFactory()
    return series_page(title="Prata framtid")


def field(root: Page | Locator, name: str) -> Locator:
    """What one types in, of a field of a page or of a block."""
    typed = "input[type=text], input[type=number], textarea, [role=textbox]"
    return root.locator(f"[data-contentpath='{name}']").first.locator(typed).first


def write(page: Page, box: Locator, text: str) -> None:
    """Types formatted text, and waits as long as the editor does before it keeps what is typed."""
    box.click()
    page.keyboard.type(text)
    kept = box.locator("xpath=ancestor::*[@data-draftail-editor-wrapper]/../input[@type='hidden']")
    expect(kept).to_have_value(re.compile(re.escape(text)))


def add_block(page: Page, label: str) -> Locator:
    """Adds a block last in the stream by the menu; gives the block."""
    stream = page.locator("[data-contentpath='body'] [data-streamfield-stream-container]").first
    before = stream.locator(":scope > [data-streamfield-child]").count()
    stream.locator(":scope > div > button.c-sf-add-button").last.click()
    page.get_by_role("option", name=label, exact=True).click()
    block = stream.locator(":scope > [data-streamfield-child]").nth(before)
    # The first field takes the focus after a while, and with it what is being typed elsewhere.
    expect(block.locator(":focus")).to_have_count(1)
    return block


def choose(page: Page, name: str, text: str, *, by_searching: bool = False) -> None:
    """Chooses the thing with this name for a field of a form."""
    widget = page.locator(f"input[type=hidden][name={name}]").locator("..")
    widget.locator("[data-chooser-action-choose]:visible").click()
    modal = page.locator(".modal-content")
    if by_searching:
        modal.locator("input[name=q]").fill(text)
    modal.get_by_role("link", name=text, exact=True).click()
    expect(modal).to_have_count(0)


def write_exercise(page: Page) -> None:
    page.locator("input[name=title]").fill("Vad frågar vi?")
    page.keyboard.press("Tab")
    expect(page.locator("input[name=slug]")).to_have_value("vad-fragar-vi")
    expect(page.locator("input[name=number]")).to_have_value("1")
    write(page, field(page, "introduction"), "En kort stund tillsammans.")
    step = add_block(page, "Steg")
    field(step, "title").fill("Prata två och två")
    instructions = add_block(page, "Instruktioner")
    field(instructions, "group_min").fill("2")
    field(instructions, "group_max").fill("6")
    question = add_block(page, "Fråga")
    write(page, field(question, "background"), "Alla kan något.")
    field(question, "text").fill("Vem frågar vi för sällan?")
    field(page, "facilitator_time").fill("En kvart")


def publish(page: Page) -> None:
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.locator("button[name=action-publish]").click()
    expect(page.locator(".messages .success")).to_be_visible(timeout=PATIENCE)


def open_round(page: Page) -> None:
    """Sets up a round for the exercise, from yesterday until next week."""
    page.goto("/admin/rounds/new/")
    page.locator("input[name=title]").fill("Svar på övningen")
    choose(page, "owner_page", "Vad frågar vi?", by_searching=True)
    for name, days in (("opens_at", -1), ("closes_at", 7)):
        moment = timezone.localtime() + timedelta(days=days)
        page.locator(f"input[name={name}]").fill(f"{moment:%Y-%m-%d %H:%M}")
        page.keyboard.press("Escape")
    page.locator("textarea[name=purpose]").fill("Vi vill veta vad ni pratade om.")
    page.locator("input[name=responsible_board]").fill("Kommunstyrelsen")
    page.locator("input[name=contact]").fill("Strategen")
    page.locator("select[name=notice]").select_option(label="Svar från medarbetare")
    page.locator("footer button[type=submit], main form button[type=submit]").last.click()
    expect(page.locator(".messages .success")).to_be_visible(timeout=PATIENCE)


def answer_as_group(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_have_text("01. Vad frågar vi?")
    page.get_by_role("radio", name="Vi svarar som grupp").check()
    page.get_by_label("Gruppens namn").fill("Köket")
    page.get_by_label("Ungefär hur många är ni?").fill("4")
    page.get_by_role("textbox", name="Vem frågar vi för sällan?").fill(ANSWER)
    page.get_by_role("button", name="Skicka alla svar").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dina kvitton")
    expect(page.locator(".receipt")).to_contain_text(ANSWER)


def reply(page: Page) -> None:
    """Reads the answer by way of the menu, and publishes a reply to its question."""
    page.goto("/admin/")
    page.get_by_role("link", name="Svar", exact=True).click()
    page.get_by_role("link", name="Svar på övningen").click()
    page.get_by_role("link", name="Vem frågar vi för sällan?").click()
    expect(page.locator("main")).to_contain_text(ANSWER)
    expect(page.locator("main")).to_contain_text("Köket")
    page.locator("details.reply > summary").click()
    form = page.locator(".reply__form").first
    write(page, form.get_by_role("textbox"), REPLY)
    form.locator("button[value=publish]").click()
    expect(page.locator(".messages .success")).to_be_visible(timeout=PATIENCE)


def test_what_a_communicator_publishes_is_answered_replied_to_and_the_reply_is_seen(
    series: ExerciseSeriesPage, page: Page, log_in: LogIn
) -> None:
    log_in(user("communicator"))
    page.goto(f"/admin/pages/{series.pk}/add_subpage/")
    expect(page).to_have_url(re.compile("/add/exercises/exercisepage/"))
    write_exercise(page)
    publish(page)
    open_round(page)
    address = ExercisePage.objects.live().get().get_url()
    assert Round.objects.get().is_open()

    employee = user("employee")
    log_in(employee)
    answer_as_group(page, address)
    assert Answer.objects.get().text == ANSWER

    log_in(user("analyst"))
    reply(page)

    log_in(employee)
    page.goto(address)
    expect(page.locator("main .followup")).to_contain_text(REPLY)
    page.goto("/kvitto/")
    expect(page.locator(".receipt")).to_contain_text(REPLY)
