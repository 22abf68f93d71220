"""System checks: what a production installation refuses to start with."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, register
from django.core.exceptions import ImproperlyConfigured

# The settings in which anything goes; all others are held to be production.
LOOSE_SETTINGS = ("kumlasite.settings.dev", "kumlasite.settings.test")
SHORTEST_SECRET = 50
FEWEST_SIGNS = 5


@register()
def production_is_safe(app_configs: Any = None, **kwargs: Any) -> list[Error]:
    """Outside development and tests: no weak secret, no demo accounts, no unsafe cookie."""
    if settings.SETTINGS_MODULE in LOOSE_SETTINGS:
        return []
    problems = [
        (is_weak(_secret()), "SECRET_KEY is missing, a default, or under 50 characters.", "1"),
        (settings.DEBUG, "DEBUG is on.", "2"),
        (settings.DEMO, "Demo accounts are switched on.", "3"),
        (
            not (settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE),
            "Session and CSRF cookies must be secure.",
            "4",
        ),
        (
            not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS,
            "ALLOWED_HOSTS must name the hosts.",
            "5",
        ),
    ]
    return [Error(text, id=f"kumlasite.E00{number}") for wrong, text, number in problems if wrong]


def _secret() -> str:
    # Django itself raises where the key is empty, before a check could say so.
    try:
        return str(settings.SECRET_KEY)
    except ImproperlyConfigured:
        return ""


def is_weak(secret: str) -> bool:
    """True for an empty, short or monotonous secret, and for those this project brings."""
    is_default = secret.startswith("only-for-")
    return is_default or len(secret) < SHORTEST_SECRET or len(set(secret)) < FEWEST_SIGNS
