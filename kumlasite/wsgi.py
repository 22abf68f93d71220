"""The WSGI application a server runs."""

import os

from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kumlasite.settings.production")
application = get_wsgi_application()

# A server runs no system checks by itself: what must not start must not start here either.
_problems = [problem for problem in run_checks() if problem.is_serious()]
if _problems:
    raise ImproperlyConfigured("\n".join(str(problem) for problem in _problems))
