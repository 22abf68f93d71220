"""What every test starts from: an empty cache, and a site where its database was wiped."""

import pytest
from django.core.cache import cache


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
