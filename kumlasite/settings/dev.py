"""A first look on one's own machine: SQLite, demo content, the site's own error pages."""

import os

from .base import *  # noqa: F403 (Django's settings are one flat namespace)
from .base import BASE_DIR, STORAGES, VAR_DIR

# Whoever looks at the demo sees what readers see; who develops sets DEBUG=1.
DEBUG = os.environ.get("DEBUG") == "1"
DEMO = True
SECRET_KEY = "only-for-development-" + str(BASE_DIR)
ALLOWED_HOSTS = ["*"]
VAR_DIR.mkdir(exist_ok=True)
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
