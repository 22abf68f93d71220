"""manage.py demo"""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from discussion.receipts import readable
from kumlasite.demo.answers import WRITINGS, demo_code
from kumlasite.demo.build import ensure_demo
from kumlasite.users.roles import DEMO_LOGINS


class Command(BaseCommand):
    help = "Makes the demo content and the demo log-ins; safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("The demo content and its log-ins are for demo settings only.")
        with override(settings.LANGUAGE_CODE):
            ensure_demo(self.stdout.write)
        _, (first, *_others) = WRITINGS[0]
        code = readable(demo_code(first.key))
        self.stdout.write(f"A receipt from last year's scan, for /kvitto/: {code}")
        self.stdout.write(f"Log-ins, all with the password {settings.DEMO_PASSWORD}:")
        with override("en"):
            for username, purpose in DEMO_LOGINS:
                self.stdout.write(f"  {username:<14} {purpose}")
