"""The kinds of things a question may be tied to. Each room registers its own."""

from django.utils.functional import Promise

_kinds: dict[str, str | Promise] = {}


def register(kind: str, label: str | Promise) -> None:
    """Let questions be tied to, and answers be filtered by, things of this kind."""
    _kinds[kind] = label


def kinds() -> dict[str, str | Promise]:
    """The registered kinds with their labels, in order of registration."""
    return dict(_kinds)
