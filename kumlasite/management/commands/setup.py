"""manage.py setup"""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from kumlasite.site_tree import ensure_tree


class Command(BaseCommand):
    help = "Makes a site without demo content: front pages, indexes, groups. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        for page in ensure_tree():
            self.stdout.write(f"Made {page.title} and its English page.")
        self.stdout.write(f"The site is set up for {settings.WAGTAILADMIN_BASE_URL}.")
        self.stdout.write("Next: write the accessibility statement, and add people and units.")
