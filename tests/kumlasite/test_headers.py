import pytest
from django.conf import settings
from django.test import Client

from tests.factories.home import front_page
from tests.factories.users import PASSWORD, user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    front_page()
    client.force_login(user("communicator"))
    return client


def policy(client: Client, address: str) -> dict[str, set[str]]:
    header = client.get(address)["Content-Security-Policy"]
    directives = (part.split() for part in header.split(";") if part.strip())
    return {name: set(sources) for name, *sources in directives}


@pytest.mark.parametrize(
    "address", ["/", "/en/", "/sok/?q=a", "/logga-in/", "/finns.php", "/healthz"]
)
def test_readers_pages_run_nothing_but_the_sites_own_files(editor: Client, address: str) -> None:
    found = policy(editor, address)
    for name in ("default-src", "script-src", "style-src", "form-action", "base-uri"):
        assert found[name] == {"'self'"}
    assert found["object-src"] == {"'none'"}
    assert found["frame-ancestors"] == {"'self'"}
    assert not any("unsafe" in source for sources in found.values() for source in sources)


def test_the_admin_may_run_inline_scripts_but_never_evaluate_text(editor: Client) -> None:
    found = policy(editor, "/admin/")
    assert "'unsafe-inline'" in found["script-src"]
    assert not any("unsafe-eval" in source for sources in found.values() for source in sources)
    assert found["object-src"] == {"'none'"}


@pytest.mark.parametrize("address", ["/", "/logga-in/", "/admin/", "/healthz", "/finns.php"])
def test_every_answer_carries_the_headers_that_protect_its_reader(
    editor: Client, address: str
) -> None:
    answer = editor.get(address)
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"


def test_no_script_reads_the_cookies(client: Client) -> None:
    front_page()
    kim = user("employee")
    client.get("/logga-in/")
    client.post("/logga-in/", {"username": kim.username, "password": PASSWORD})
    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"


def test_a_page_for_one_reader_is_kept_in_no_shared_cache(editor: Client) -> None:
    assert "Cookie" in editor.get("/")["Vary"]
