import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from kumlasite.users.models import User


@pytest.mark.django_db(transaction=True)
def test_the_first_stop_of_a_keyboard_leads_past_the_header_to_the_content(
    page: Page, log_in: Callable[[User], None]
) -> None:
    log_in(User.objects.create_user("reader"))
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#content")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"#content$"))
    expect(page.get_by_role("main")).to_be_focused()
