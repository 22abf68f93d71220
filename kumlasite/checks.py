"""System checks: what a production installation refuses to start with."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, register


@register()
def production_is_safe(app_configs: Any, **kwargs: Any) -> list[Error]:
    """Outside debug, demo and tests: no default secret, no demo accounts, no unsafe cookie."""
    if settings.SETTINGS_MODULE != "kumlasite.settings.production":
        return []
    problems = [
        (
            len(settings.SECRET_KEY) < 50,
            "SECRET_KEY is missing or shorter than 50 characters.",
            "1",
        ),
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
