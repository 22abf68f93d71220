"""The only door into this room for pages: a page with this mixin can be answered."""

import uuid
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from wagtail.models import Page

from .blocks import AnswerableBlock
from .specs import QuestionSpec


class AnswerableMixin(Page):
    """For a Wagtail page that owns questions, or shows some of its owner's.

    An owner holds its question blocks in the flat streams named by `answer_streams`. A
    sub-page that shows its owner's questions overrides `question_owner` and
    `shows_question`, sets `owns_questions` to False and holds no question blocks.
    """

    answer_streams: tuple[str, ...] = ("body",)
    owns_questions = True

    # Wagtail's copying takes along every field but the translation key, so a page whose
    # `own_key` is not its translation key has just been copied from the page that has it.
    own_key = models.UUIDField(null=True, editable=False)
    copied_from_key = models.UUIDField(null=True, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.own_key != self.translation_key:
            self.copied_from_key, self.own_key = self.own_key, self.translation_key
        super().save(*args, **kwargs)

    @property
    def question_owner(self) -> "AnswerableMixin":
        """The page, in this page's language, whose streams hold the questions.

        An alias shows its source's questions: posting there is posting on the source.
        """
        alias_of = self.alias_of
        return alias_of.specific if alias_of else self

    def shows_question(self, spec: QuestionSpec) -> bool:
        """Whether this page shows the owner's question; an owner shows them all."""
        return True

    def question_specs(self) -> list[QuestionSpec]:
        """The questions this page shows, in page order."""
        return [spec for spec in owner_of(self).own_question_specs() if self.shows_question(spec)]

    def own_question_specs(self) -> Iterator[QuestionSpec]:
        """The questions in this page's own streams, in page order."""
        for child in self._answerable_children():
            spec = child.block.spec(uuid.UUID(str(child.id)), child.value)
            if spec is not None:
                yield spec

    def _answerable_children(self) -> Iterator[Any]:
        for name in self.answer_streams:
            for child in getattr(self, name):
                if isinstance(child.block, AnswerableBlock):
                    yield child

    def clean(self) -> None:
        """Refuses a page in which two questions carry one identity: a crafted request can
        make one, and answers could no longer be told apart."""
        super().clean()
        try:
            # Parsed, since a UUID may be written in more than one way. A block without an id is
            # new, and gets one when it is saved.
            ids = [uuid.UUID(str(child.id)) for child in self._answerable_children() if child.id]
        except ValueError as error:
            raise ValidationError(_("A question on the page has no valid identity.")) from error
        if len(ids) != len(set(ids)):
            raise ValidationError(_("Two questions on the page have the same identity."))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds `answering`: the round, the form and what has been said (see Answering)."""
        from .answering import Answering

        context = super().get_context(request, *args, **kwargs)
        context["answering"] = kwargs.get("answering") or Answering.for_page(request, self)
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Serves the page, and gives the browser the secret that makes two clicks one writer."""
        response = super().serve(request, *args, **kwargs)
        if answering := getattr(response, "context_data", {}).get("answering"):
            answering.remember(response)
        # Not `no-store`: with it, going back in the browser would empty what was typed.
        patch_cache_control(response, private=True, no_cache=True)
        return response


def owner_of(page: AnswerableMixin) -> AnswerableMixin:
    """The page that owns the questions this page shows, aliases and sub-pages resolved."""
    owner = page.question_owner
    while owner.question_owner.pk != owner.pk:
        owner = owner.question_owner
    return owner
