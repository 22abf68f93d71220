"""manage.py import_units file.csv"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from kumlasite.users.unit_import import import_units


class Command(BaseCommand):
    help = "Makes and updates units from a CSV file with the columns code, name, parent_code."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            count = import_units(options["file"].read_bytes())
        except OSError as fault:
            raise CommandError(f"{options['file']} cannot be read: {fault.strerror}") from fault
        except ValidationError as faults:
            raise CommandError("\n".join(faults.messages)) from faults
        self.stdout.write(
            f"{count.created} new, {count.updated} changed, {count.unchanged} as before"
        )
