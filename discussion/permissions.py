"""Who may do what with answers, whatever the page or the round."""

from django.contrib.auth.models import AnonymousUser

from kumlasite.users.models import User


def may_read_answers(user: User | AnonymousUser) -> bool:
    return user.is_active and user.has_perm("discussion.read_answers")


def may_reply(user: User | AnonymousUser) -> bool:
    """Replying takes reading: nobody answers what they have not seen."""
    return may_read_answers(user) and user.has_perm("discussion.reply")


def may_export(user: User | AnonymousUser) -> bool:
    return may_read_answers(user) and user.has_perm("discussion.export_answers")
