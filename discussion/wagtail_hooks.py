"""Where this room meets Wagtail's admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from . import admin_urls, guards
from .permissions import may_read_answers
from .viewsets import NoticeTemplateViewSet, RoundViewSet

hooks.register("before_delete_page", guards.keep_answered_page)
hooks.register("before_bulk_action", guards.keep_answered_pages)
hooks.register("before_delete_user", guards.keep_named_writer)
hooks.register("before_delete_snippet", guards.keep_used_notice)

register_snippet(NoticeTemplateViewSet)


class AnswersMenuItem(MenuItem):
    def is_shown(self, request):
        return may_read_answers(request.user)


@hooks.register("register_admin_menu_item")
def answers_in_the_menu():
    return AnswersMenuItem(
        _("Answers"),
        reverse("discussion_answers:index"),
        name="answers",
        icon_name="comment",
        order=300,
    )


@hooks.register("register_admin_urls")
def addresses():
    return [path("answers/", include(admin_urls))]


@hooks.register("register_admin_viewset")
def rounds():
    return RoundViewSet()
