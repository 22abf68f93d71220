"""A migrated database to copy, since 200 migrations take longer than most tests.

The key is made of what a migrated database is made of: every app's migrations, and the roles and
the site that are set up after them. Change one and the next run migrates from nothing again.
SQLite's copy lies under var/, PostgreSQL's in the server itself, as one of its templates.
"""

import fcntl
import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection

FOLDER = Path(settings.VAR_DIR) / "test-databases"


def key() -> str:
    """Twelve letters that change when a migration, a role or the first site does."""
    folders = [Path(app.path, "migrations") for app in apps.get_app_configs()]
    made_after = [Path(apps.get_app_config(label).path) for label in ("users", "home")]
    digest = hashlib.sha256()
    files = {file for folder in (*folders, *made_after) for file in folder.glob("*.py")}
    for file in sorted(files):
        digest.update(str(file.relative_to(file.parents[2])).encode() + file.read_bytes())
    return digest.hexdigest()[:12]


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """The processes of a run take turns: the first one migrates, the others copy."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def copy_in() -> bool:
    """Put a copy where the test database is to be; False if there is none for today's key."""
    return _copy_in_postgres() if connection.vendor == "postgresql" else _copy_in_sqlite()


def keep() -> None:
    """Keep the test database, just migrated, for the next process and the next run."""
    connection.close()
    # Django has put the test database's name where the real one's was.
    made = str(connection.settings_dict["NAME"])
    if connection.vendor == "postgresql":
        _execute(f"CREATE DATABASE {_template()} TEMPLATE {_quoted(made)}")
        return
    for outdated in FOLDER.glob("*.sqlite3"):
        outdated.unlink()
    # Through SQLite itself, which also takes along what is still in the log beside the file.
    with sqlite3.connect(made) as source, sqlite3.connect(_stored()) as target:
        source.backup(target)


def _test_name() -> str:
    return str(
        connection.settings_dict["TEST"]["NAME"] or f"test_{connection.settings_dict['NAME']}"
    )


def _stored() -> Path:
    return FOLDER / f"{key()}.sqlite3"


def _copy_in_sqlite() -> bool:
    if _stored().exists():
        shutil.copyfile(_stored(), _test_name())
        return True
    return False


def _copy_in_postgres() -> bool:
    _execute(f"DROP DATABASE IF EXISTS {_quoted(_test_name())}")
    if not _execute("SELECT 1 FROM pg_database WHERE datname = %s", _template()):
        return False
    _execute(f"CREATE DATABASE {_quoted(_test_name())} TEMPLATE {_template()}")
    return True


def _template() -> str:
    return f"migrated_{key()}"


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)


def _execute(statement: str, *values: str) -> bool:
    """Run it outside every database that is being made or dropped; tells whether rows came back."""
    with connection._nodb_cursor() as cursor:  # as Django's own creation of test databases does
        cursor.execute(statement, values or None)
        return cursor.description is not None and cursor.fetchone() is not None
