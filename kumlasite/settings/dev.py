"""A first look on one's own machine: SQLite, debug, demo content."""

from .base import *  # noqa: F403 (Django's settings are one flat namespace)
from .base import BASE_DIR, STORAGES, VAR_DIR

DEBUG = True
DEMO = True
SECRET_KEY = "only-for-development-" + str(BASE_DIR)
ALLOWED_HOSTS = ["*"]
VAR_DIR.mkdir(exist_ok=True)
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
