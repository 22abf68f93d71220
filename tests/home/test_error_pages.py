from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client, RequestFactory
from django.views.defaults import permission_denied, server_error


@pytest.mark.parametrize("address", ["/finns-inte/", "/finns.php", "/en/missing/"])
def test_a_missing_page_says_so_in_the_look_of_the_site(reader: Client, address: str) -> None:
    answer = reader.get(address)
    assert answer.status_code == 404
    assert 'class="site-header"' in answer.content.decode()


def test_a_fault_of_ours_is_told_without_asking_the_database(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("home.views.search_pages", broken)
    reader.raise_request_exception = False
    answer = reader.get("/en/sok/", {"q": "samtal"})
    assert answer.status_code == 500
    assert "your text is still there" in answer.content.decode()


def test_the_error_page_needs_no_database() -> None:
    """Runs without the database fixture: a query would fail."""
    answer = server_error(RequestFactory().get("/"))
    assert b"<h1>" in answer.content


def test_a_request_that_is_not_in_order_is_refused_in_the_look_of_the_site(settings: Any) -> None:
    """Runs without the database fixture too."""
    settings.ALLOWED_HOSTS = ["example.org"]
    answer = Client().get("/logga-in/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400
    text = answer.content.decode()
    assert "kumlasite/css/base.css" in text
    assert "<h1>" in text


def test_a_form_of_too_many_fields_says_that_the_text_is_still_there(visitor: Client) -> None:
    answer = visitor.post("/en/logga-in/", {f"field{number}": "" for number in range(10_001)})
    assert answer.status_code == 400
    assert "your text is still there" in answer.content.decode()


def test_a_refused_form_says_that_the_text_is_still_there(visitor: Client) -> None:
    answer = Client(enforce_csrf_checks=True).post("/en/logga-in/", {"username": "kim"})
    assert answer.status_code == 403
    assert "your text is still there" in answer.content.decode()


def test_a_forbidden_page_says_whom_to_ask(reader: Client) -> None:
    request = RequestFactory().get("/en/")
    request.user = reader.get("/").context["user"]
    text = permission_denied(request, PermissionDenied()).content.decode()
    assert 'class="kicker">403' in text
