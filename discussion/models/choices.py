"""What a round may be: the words that are stored, and those that are read."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Names(models.TextChoices):
    """How names are handled; promised before the first word is typed."""

    NAMED = "named", _("With names")
    BY_GROUP = "by_group", _("By group")
    ANONYMOUS = "anonymous", _("Without names")


class Respondents(models.TextChoices):
    BOTH = "both", _("Persons and groups")
    PERSONS = "persons", _("Persons")
    GROUPS = "groups", _("Groups")


class Retention(models.TextChoices):
    KEEP = "keep", _("Kept")
    DISPOSE = "dispose", _("Deleted by decision")
