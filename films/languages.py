"""Languages that are spoken in films and read in captions.

The codes are those of BCP 47, as a `<track>` wants them. The list holds Swedish and English,
Sweden's national minority languages and the languages most asked for in Swedish municipalities;
each with the name its own readers look for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

NO_SPEECH = "zxx"

LANGUAGES: list[tuple[str, StrOrPromise, str]] = [
    ("sv", _("Swedish"), "svenska"),
    ("en", _("English"), "English"),
    ("fi", _("Finnish"), "suomi"),
    ("fit", _("Meänkieli"), "meänkieli"),
    ("se", _("Northern Sami"), "davvisámegiella"),
    ("sma", _("Southern Sami"), "åarjelsaemien"),
    ("smj", _("Lule Sami"), "julevsámegiella"),
    ("rom", _("Romani Chib"), "romani čhib"),
    ("yi", _("Yiddish"), "ייִדיש"),
    ("swl", _("Swedish Sign Language"), "svenskt teckenspråk"),
    ("ar", _("Arabic"), "العربية"),
    ("bs", _("Bosnian/Croatian/Serbian"), "bosanski/hrvatski/srpski"),
    ("da", _("Danish"), "dansk"),
    ("de", _("German"), "Deutsch"),
    ("es", _("Spanish"), "español"),
    ("fa", _("Persian"), "فارسی"),
    ("fr", _("French"), "français"),
    ("ku", _("Kurdish"), "kurdî"),
    ("nb", _("Norwegian"), "norsk"),
    ("pl", _("Polish"), "polski"),
    ("so", _("Somali"), "Soomaali"),
    ("th", _("Thai"), "ไทย"),
    ("ti", _("Tigrinya"), "ትግርኛ"),
    ("tr", _("Turkish"), "Türkçe"),
    ("uk", _("Ukrainian"), "українська"),
]

CHOICES: list[tuple[str, StrOrPromise]] = [(code, name) for code, name, _own in LANGUAGES]
SPOKEN_CHOICES: list[tuple[str, StrOrPromise]] = [
    *CHOICES,
    (NO_SPEECH, _("No speech")),
]

_OWN_NAMES = {code: own for code, _name, own in LANGUAGES}


def own_name(code: str) -> str:
    """What the language calls itself, as a menu of captions shows it; the code if unknown."""
    return _OWN_NAMES.get(code, code)
