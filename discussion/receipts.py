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
PERSON, GROUP = "p", "g"
# A cookie has room for 4,000 characters; a device is passed round among fewer groups than this.
MOST_GROUPS = 60


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
    """The secrets a browser holds for one round.

    `person` and `device` are made before anything is sent; `groups` are the codes of groups that
    have sent from here, the latest last; `as_group` says as which of the two it sent last.
    """

    person: str
    device: str
    groups: tuple[str, ...] = ()
    as_group: bool = False

    def for_group(self, name: str) -> str:
        """The code of the group with this name, or of the one group a round without names can
        tell in a browser. The same for the same name, so that two clicks are one submission
        and two groups two, and not to be worked out by who knows another group's."""
        if not name:
            return self.device
        message = f"{self.device}:{' '.join(name.casefold().split())}"
        digest = salted_hmac("discussion.group", message, algorithm="sha256").digest()
        number = int.from_bytes(digest[:10], "big")
        return "".join(ALPHABET[number >> 5 * place & 31] for place in range(LENGTH))

    def after_sending(self, code: str, as_group: bool) -> "Codes":
        """What the browser holds when a writer with this code has sent."""
        others = tuple(each for each in self.groups if each != code)
        groups = (*others, code)[-MOST_GROUPS:] if as_group else self.groups
        return Codes(self.person, self.device, groups, as_group)

    @property
    def all(self) -> list[str]:
        return [self.person, self.device, *self.groups]


def _cookie_name(round: Round) -> str:
    return f"svar-{round.public_id.hex}"


def _seal(request: HttpRequest, *parts: str) -> str:
    """Ties the codes to who is logged in without naming them: on a shared device, the next
    person's answers must not extend the last one's."""
    message = ":".join([str(request.user.pk), *parts])
    return salted_hmac("discussion.receipts", message, algorithm="sha256").hexdigest()


def _opened(request: HttpRequest, value: str) -> Codes | None:
    """What the cookie holds, where it was sealed for who is logged in now."""
    seal, role, *codes = value.split(".")
    if len(codes) < 2 or not all(map(CODE.fullmatch, codes)):
        return None
    if not constant_time_compare(seal, _seal(request, role, *codes)):
        return None
    person, device, *groups = codes
    return Codes(person, device, tuple(groups), role == GROUP)


def new_codes() -> Codes:
    return Codes(new_code(), new_code())


def codes_of(request: HttpRequest, round: Round) -> Codes:
    """The codes of this browser and log-in, or new ones."""
    return _opened(request, request.COOKIES.get(_cookie_name(round), ".")) or new_codes()


def remember(request: HttpRequest, response: HttpResponseBase, round: Round, codes: Codes) -> None:
    """Put the codes in the browser, out of reach of scripts."""
    parts = [GROUP if codes.as_group else PERSON, *codes.all]
    response.set_cookie(
        _cookie_name(round),
        ".".join([_seal(request, *parts), *parts]),
        max_age=COOKIE_DAYS * 24 * 3600,
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )


def remembered(request: HttpRequest) -> list[str]:
    """Every code this browser holds for who is logged in."""
    values = [
        value
        for name, value in request.COOKIES.items()
        if name.startswith("svar-") and "." in value
    ]
    opened = [codes for value in values if (codes := _opened(request, value))]
    return [code for codes in opened for code in codes.all]
