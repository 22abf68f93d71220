"""The production settings, in processes of their own: settings are read once per process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kumlasite.checks import is_weak

SAFE = {
    "DJANGO_SETTINGS_MODULE": "kumlasite.settings.production",
    "SECRET_KEY": "k4q!w9zr@x7p-2m#vb8n^c5t&y1u*j0o(h3g)f6d=s_a+e%l" * 2,
    "ALLOWED_HOSTS": "intranet.example.org",
    "DATABASE_URL": "sqlite://:memory:",
}
# Answers of the real WSGI application, without a database and without a network.
ASK = """
import io, json, sys
from kumlasite.wsgi import application
answers = {}
asked = [("/x.php", "http"), ("/healthz", "https"), ("/healthz", "http")]
for path, proto in asked:
    def start(status, headers, exc_info=None):
        answers[proto + path] = [status, headers]
    list(application({
        "REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": "",
        "SERVER_NAME": "intranet.example.org", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": sys.argv[1], "HTTP_X_FORWARDED_PROTO": proto, "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(), "wsgi.errors": sys.stderr,
    }, start))
print(json.dumps(answers))
"""
ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment | SAFE | changes,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def refusal(**changes: str) -> str:
    answer = run("manage.py", "check", **changes)
    assert answer.returncode != 0
    return answer.stderr


def test_a_well_set_installation_passes_every_deployment_check() -> None:
    answer = run("manage.py", "check", "--deploy", "--fail-level", "WARNING")
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize("secret", ["", "changeme", "only-for-development-" + "x" * 60, "a" * 60])
def test_a_weak_secret_is_known(secret: str) -> None:
    assert is_weak(secret)
    assert not is_weak(SAFE["SECRET_KEY"])


@pytest.mark.parametrize("hosts", ["", "intranet.example.org,*"])
def test_hosts_must_be_named(hosts: str) -> None:
    assert "kumlasite.E005" in refusal(ALLOWED_HOSTS=hosts)


def test_settings_built_on_production_cannot_loosen_it(tmp_path: Path) -> None:
    (tmp_path / "loosened.py").write_text(
        "from kumlasite.settings.production import *\n"
        "DEBUG = DEMO = True\nCSRF_COOKIE_SECURE = False\nSECRET_KEY = 'a' * 60\n"
    )
    loosened = refusal(DJANGO_SETTINGS_MODULE="loosened", PYTHONPATH=str(tmp_path))
    for code in ("E001", "E002", "E003", "E004"):
        assert f"kumlasite.{code}" in loosened


def test_the_server_itself_refuses_to_start_unsafe() -> None:
    answer = run("-c", "import kumlasite.wsgi", SECRET_KEY="")
    assert answer.returncode != 0
    assert "SECRET_KEY" in answer.stderr


def test_the_served_application_is_strict_about_transport_and_hosts() -> None:
    answer = run("-c", ASK, "intranet.example.org")
    assert answer.returncode == 0, answer.stderr
    answers = json.loads(answer.stdout)
    status, headers = answers["http/x.php"]
    assert status.startswith("301")
    assert dict(headers)["Location"] == "https://intranet.example.org/x.php"
    status, headers = answers["https/healthz"]
    strict = dict(headers)
    assert "max-age=31536000" in strict["Strict-Transport-Security"]
    assert "script-src 'self'" in strict["Content-Security-Policy"]
    assert answers["http/healthz"][0].startswith("200")


def test_a_request_for_another_host_is_refused() -> None:
    answers = json.loads(run("-c", ASK, "evil.example.net").stdout)
    assert all(status.startswith("400") for status, _headers in answers.values())


def test_cookies_travel_over_https_alone() -> None:
    code = (
        "from django.conf import settings as s;"
        "print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE,"
        "      s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.DEMO, s.DEBUG)"
    )
    printed = run("-c", code).stdout.split()
    assert printed == ["True", "True", "__Host-session", "__Host-csrf", "False", "False"]
