"""The tests: as near production as a test can be, with fast passwords."""

import atexit
import shutil
import tempfile
from pathlib import Path

from .base import *  # noqa: F403 (Django's settings are one flat namespace)
from .base import DATABASES, SQLITE_OPTIONS, STORAGES

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
DEMO = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Each process has a folder of its own, so that runs side by side do not meet; it goes with it.
OWN_DIR = Path(tempfile.mkdtemp(prefix="kumlasite-test-"))
atexit.register(shutil.rmtree, OWN_DIR, ignore_errors=True)
MEDIA_ROOT = OWN_DIR / "media"
STATIC_ROOT = OWN_DIR / "static"
STATIC_ROOT.mkdir()
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DATABASES["default"]["CONN_MAX_AGE"] = 0
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, not memory: threads of the live server and the race tests share it.
    DATABASES["default"]["TEST"] = {"NAME": str(OWN_DIR / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
