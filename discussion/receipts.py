"""Receipt codes, and how a browser remembers its own.

A code is a secret of 80 random bits; the database holds only its hash. It is what a writer
without a name is known by, so nothing else may lead from a submission to a person.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.crypto import constant_time_compare, salted_hmac

from .models import Round

# Crockford's alphabet: no I, L, O or U, so a code survives being written by hand.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 16
CODE = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")
MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
COOKIE_DAYS = 365


def new_code() -> str:
    """16 characters of 5 bits each."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def normalise(code: str) -> str:
    """The code as it was made, from what somebody typed; empty when it cannot be one."""
    cleaned = re.sub(r"[\s\-–]", "", code).upper().translate(MISREAD)
    return cleaned if CODE.fullmatch(cleaned) else ""


def readable(code: str) -> str:
    """The code in four groups of four."""
    return "-".join(code[start : start + 4] for start in range(0, LENGTH, 4))


def hashed(code: str) -> str:
    """SHA-256 in hex. A plain hash is enough for 80 random bits, and survives a new key."""
    return hashlib.sha256(code.encode()).hexdigest()


@dataclass(frozen=True)
class Codes:
    """The two secrets a browser holds for one round: as a person and for a group."""

    person: str
    group: str

    def for_writer(self, as_group: bool) -> str:
        return self.group if as_group else self.person


def _cookie_name(round: Round) -> str:
    return f"svar-{round.public_id.hex}"


def _seal(request: HttpRequest, person: str, group: str) -> str:
    """Ties the codes to who is logged in without naming them: on a shared device, the next
    person's answers must not extend the last one's."""
    message = f"{request.user.pk}:{person}:{group}"
    return salted_hmac("discussion.receipts", message, algorithm="sha256").hexdigest()


def codes_of(request: HttpRequest, round: Round) -> Codes:
    """The codes of this browser and log-in, or new ones."""
    person, _, rest = request.COOKIES.get(_cookie_name(round), "").partition(".")
    group, _, seal = rest.partition(".")
    if (
        CODE.fullmatch(person)
        and CODE.fullmatch(group)
        and constant_time_compare(seal, _seal(request, person, group))
    ):
        return Codes(person, group)
    return Codes(new_code(), new_code())


def remember(request: HttpRequest, response: HttpResponseBase, round: Round, codes: Codes) -> None:
    """Put the codes in the browser, out of reach of scripts."""
    response.set_cookie(
        _cookie_name(round),
        ".".join([codes.person, codes.group, _seal(request, codes.person, codes.group)]),
        max_age=COOKIE_DAYS * 24 * 3600,
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )


def remembered(request: HttpRequest) -> list[str]:
    """Every code this browser holds for who is logged in."""
    found = []
    for name, value in request.COOKIES.items():
        parts = value.split(".")
        if name.startswith("svar-") and len(parts) == 3 and all(map(CODE.fullmatch, parts[:2])):
            person, group, seal = parts
            if constant_time_compare(seal, _seal(request, person, group)):
                found += [person, group]
    return found
