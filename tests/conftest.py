"""What every test starts from: a migrated database, an empty cache, a site."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.test.utils import setup_databases, teardown_databases
from pytest_django import DjangoDbBlocker


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_modify_db_settings: None,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[None]:
    """The test database, copied from one that an earlier process has migrated if there is one."""
    from tests.support import template

    with django_db_blocker.unblock():
        with template.one_at_a_time():
            copied = template.copy_in()
            databases = setup_databases(
                verbosity=0, interactive=False, keepdb=True, serialized_aliases=[]
            )
            if not copied:
                # Nearly every test stands on a site; making it takes longer than most of them.
                from home.services import ensure_site

                ensure_site()
                template.keep()
        yield
        teardown_databases(databases, verbosity=0)


@pytest.fixture(autouse=True)
def _empty_cache() -> None:
    """Wagtail caches the roots of sites and whole fragments; ids of another test must not leak."""
    cache.clear()


@pytest.fixture(autouse=True)
def _site_after_a_flush(request: pytest.FixtureRequest) -> None:
    """Tests with real transactions end by emptying every table, pages and locales among them.

    Migrations made those once; whoever comes after such a test gets them made again.
    """
    marker = request.node.get_closest_marker("django_db")
    flushing = {"transactional_db", "live_server", "django_db_reset_sequences"}
    if flushing & set(request.fixturenames) or (marker and marker.kwargs.get("transaction")):
        request.getfixturevalue("transactional_db")
        from home.services import ensure_site

        ensure_site()
