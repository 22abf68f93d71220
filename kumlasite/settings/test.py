"""The tests: as near production as a test can be, with fast passwords."""

import tempfile

from .base import *  # noqa: F403 (Django's settings are one flat namespace)
from .base import DATABASES, SQLITE_OPTIONS, STORAGES, VAR_DIR

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
DEMO = True
VAR_DIR.mkdir(exist_ok=True)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = tempfile.mkdtemp(prefix="kumlasite-media-")
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DATABASES["default"]["CONN_MAX_AGE"] = 0
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, not memory: threads of the live server and the race tests share it.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
