import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from kumlasite.users.roles import DEMO_LOGINS
from tests.factories.home import information_page
from tests.factories.users import PASSWORD, user

ENGLISH = "/en/logga-in/"


def test_the_right_password_leads_to_where_the_reader_was_going(visitor: Client) -> None:
    information_page("Om samtalen")
    user("employee", username="kim")
    data = {"username": "kim", "password": PASSWORD, "next": "/om-samtalen/"}
    answer = visitor.post("/logga-in/", data)
    assert answer["Location"] == "/om-samtalen/"


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:a()"])
def test_nobody_is_led_to_another_site(visitor: Client, elsewhere: str) -> None:
    user("employee", username="kim")
    data = {"username": "kim", "password": PASSWORD, "next": elsewhere}
    assert visitor.post("/logga-in/", data)["Location"] == "/"
    assert visitor.get("/logga-in/", {"next": elsewhere})["Location"] == "/"


def test_who_logs_in_in_english_comes_to_the_english_front_page(visitor: Client) -> None:
    user("employee", username="kim")
    answer = visitor.post(ENGLISH, {"username": "kim", "password": PASSWORD})
    assert answer["Location"] == "/en/"


def test_a_wrong_password_is_told_in_plain_words_and_the_name_stays(visitor: Client) -> None:
    user("employee", username="kim")
    text = visitor.post(ENGLISH, {"username": "kim", "password": "fel"}).content.decode()
    assert "We could not log you in" in text
    assert "do not belong together" in text
    assert 'value="kim"' in text


@pytest.mark.parametrize(
    "data", [{}, {"username": "kim\x00"}, {"username": "k" * 100_000, "password": "\x0b"}]
)
def test_odd_input_is_an_error_on_the_page(visitor: Client, data: dict[str, str]) -> None:
    answer = visitor.post(ENGLISH, data)
    assert answer.status_code == 200
    assert "We could not log you in" in answer.content.decode()


def test_the_demo_lists_its_log_ins(visitor: Client, settings: Any) -> None:
    settings.DEMO, settings.DEMO_PASSWORD = True, "provlösen"
    text = visitor.get(ENGLISH).content.decode()
    assert "provlösen" in text
    for username, what in DEMO_LOGINS:
        assert username in text
        assert str(what) in text


def test_only_the_demo_lists_log_ins(visitor: Client, settings: Any) -> None:
    settings.DEMO = False
    text = visitor.get(ENGLISH).content.decode()
    assert settings.DEMO_PASSWORD not in re.findall(r"<strong>(.*?)</strong>", text)
    assert "kommunikator" not in text


def test_the_admin_sends_to_the_same_log_in_page(visitor: Client) -> None:
    answer = visitor.get("/admin/login/?next=/admin/pages/")
    assert answer["Location"] == "/logga-in/?next=/admin/pages/"
    assert visitor.get("/admin/")["Location"] == "/logga-in/?next=/admin/"


def test_who_may_not_enter_the_admin_is_not_sent_round_in_circles(reader: Client) -> None:
    answer = reader.get("/admin/", follow=True)
    assert [url for url, _status in answer.redirect_chain] == ["/logga-in/?next=/admin/", "/"]
    assert len(answer.context["messages"]) == 1


def test_who_logs_in_for_the_admin_and_may_not_enter_is_told(visitor: Client) -> None:
    user("employee", username="kim")
    data = {"username": "kim", "password": PASSWORD, "next": "/admin/"}
    answer = visitor.post("/logga-in/", data, follow=True)
    assert answer.redirect_chain == [("/", 302)]
    with override("sv"):
        assert gettext("Your log-in does not open the admin.") in answer.content.decode()


def test_who_may_enter_the_admin_gets_there(visitor: Client) -> None:
    user("communicator", username="kim")
    data = {"username": "kim", "password": PASSWORD, "next": "/admin/"}
    assert visitor.post("/logga-in/", data)["Location"] == "/admin/"


def test_logging_out_takes_a_post_and_ends_at_the_log_in_page(reader: Client) -> None:
    address = reverse("home:logout")
    assert reader.get(address).status_code == 405
    assert reader.post(address)["Location"] == "/logga-in/"
    assert reader.get("/")["Location"] == "/logga-in/?next=/"


def test_a_forgotten_password_is_set_anew_by_mail(visitor: Client) -> None:
    kim = user("communicator", username="kim", email="kim@example.org")
    assert reverse("wagtailadmin_password_reset") in visitor.get("/logga-in/").content.decode()
    visitor.post(reverse("wagtailadmin_password_reset"), {"email": "kim@example.org"})
    address = re.search(r"https?://[^/]+(/admin/password_reset/\S+)", str(mail.outbox[0].body))
    assert address is not None
    form = visitor.get(address[1], follow=True)
    new = {"new_password1": "ett helt nytt lösenord", "new_password2": "ett helt nytt lösenord"}
    visitor.post(form.redirect_chain[-1][0], new)
    kim.refresh_from_db()
    assert kim.check_password("ett helt nytt lösenord")
