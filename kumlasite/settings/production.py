"""A server. `manage.py check --deploy` and kumlasite.checks refuse what is unsafe."""

from .base import *  # noqa: F403 (Django's settings are one flat namespace)

SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
# Wagtail previews a page in a frame of its own admin: SAMEORIGIN (base.py), not DENY.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
