"""Wagtail's bar on readers' pages. The `page` fixture fails on what their strict policy forbids."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from kumlasite.users.models import User
from tests.factories.home import information_page
from tests.factories.users import user

pytestmark = pytest.mark.django_db(transaction=True)

LogIn = Callable[[User], None]
# A heading of the fourth level right below the title: the checks find that levels are skipped.
SKIPPING = [("text", "<h4>Ett hopp</h4><p>Fem ord och inte fler.</p>")]


def test_an_editor_gets_from_a_page_to_its_form_by_the_bar(page: Page, log_in: LogIn) -> None:
    shown = information_page("Om samtalen", body=SKIPPING)
    log_in(user("communicator"))
    page.goto(shown.url)
    page.locator("#wagtail-userbar-trigger").click()
    page.get_by_role("menuitem", name="Kontroller").click()
    expect(page.get_by_role("dialog")).to_contain_text("Rubriknivåerna kommer i fel ordning")
    page.keyboard.press("Escape")
    page.locator("#wagtail-userbar-trigger").click()
    page.get_by_role("menuitem", name="Redigera denna sida").click()
    expect(page).to_have_url(re.compile(rf"/admin/pages/{shown.pk}/edit/"))


def test_the_checks_in_the_form_count_words_and_find_problems(page: Page, log_in: LogIn) -> None:
    shown = information_page("Om samtalen", body=SKIPPING)
    log_in(user("communicator"))
    page.goto(f"/admin/pages/{shown.pk}/edit/")
    page.get_by_role("button", name="Visa eller dölj kontroller").click()
    panel = page.locator(".form-side__panel[data-side-panel='checks']")
    expect(panel.locator("[data-content-word-count]")).to_have_text(re.compile(r"[1-9]"))
    expect(panel).to_contain_text("Rubriknivåerna kommer i fel ordning")
