"""The admin's pages where answers are read and replied to."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import Column, NumberColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin

from .. import topics
from ..models import Question, Round, Topic
from ..permissions import may_export, may_read_answers, may_reply
from ..services.replying import save_reply
from .answers import as_read
from .columns import MomentColumn
from .filters import answers_of, filter_form
from .overview import question_lines, reply_states, tied_to, topics_by_kind
from .replies import ReplyForm

PER_PAGE = 50


class ReadersOnly:
    """Turns away whoever may not read answers."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_read_answers(request.user):
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # a mixin before View
        return response


class RoundListView(ReadersOnly, BaseListingView):
    """All rounds with what has been sent in each: submissions, people and answers apart."""

    page_title = gettext_lazy("Answers")
    header_icon = "comment"
    template_name = "admin/discussion/rounds.html"
    index_url_name = "discussion_answers:index"
    paginate_by = PER_PAGE
    verbose_name_plural = gettext_lazy("rounds")
    columns = [
        TitleColumn("title", label=gettext_lazy("Round"), url_name="discussion_answers:round"),
        Column("owner_page", label=gettext_lazy("Page")),
        StatusTagColumn(
            "state", label=gettext_lazy("State"), primary=lambda round: round.is_open()
        ),
        MomentColumn("closes_at", label=gettext_lazy("Closes")),
        NumberColumn("submission_count", label=gettext_lazy("Submissions")),
        NumberColumn("people_count", label=gettext_lazy("Participants")),
        NumberColumn("answer_count", label=gettext_lazy("Answers")),
    ]

    def get_base_queryset(self) -> Any:
        return Round.objects.with_counts().select_related("owner_page").order_by("-opens_at")


class RoundPageView(ReadersOnly, WagtailAdminTemplateMixin, TemplateView):
    """What a page about one round has in common, its replies among them."""

    header_icon = "comment"
    page_title = gettext_lazy("Answers")
    question: Question | None = None

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        rounds = Round.objects.with_counts().select_related("owner_page")
        self.round = get_object_or_404(rounds, pk=kwargs["round_id"])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        index = {"url": reverse("discussion_answers:index"), "label": _("Answers")}
        here = {"url": self.round_url, "label": self.round.title}
        return [*super().get_breadcrumbs_items(), index, here]

    @property
    def round_url(self) -> str:
        return reverse("discussion_answers:round", args=[self.round.pk])

    @property
    def here(self) -> str:
        """The address of this very page, to which its replies are posted."""
        return self.round_url

    @cached_property
    def reply_forms(self) -> list[ReplyForm]:
        if not may_reply(self.request.user):
            return []
        replies = self.round.followups.filter(question=self.question)
        key = self.question.pk if self.question else None
        return [self._reply_form(state) for state in reply_states(replies, key)]

    def _reply_form(self, state: Any) -> ReplyForm:
        posted = self.request.POST.get("language") == state.language_code
        return ReplyForm(state, self.request.POST if posted else None)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Saves the reply in the one language whose button was pressed."""
        form = next((form for form in self.reply_forms if form.is_bound), None)
        if form is None:
            raise PermissionDenied
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(**kwargs), status=422)
        save_reply(
            self.round,
            self.question,
            form.state.language_code,
            form.cleaned_data["text"],
            published=form.publishes,
        )
        said = _("The reply is published.") if form.publishes else _("The draft is saved.")
        messages.success(request, f"{form.state.language}: {said}")
        return redirect(self.here)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        media = kwargs.pop("media", Media())
        for form in self.reply_forms[:1]:
            media += form.media
        return super().get_context_data(
            round=self.round,
            reply_forms=self.reply_forms,
            media=media,
            may_export=may_export(self.request.user),
            **kwargs,
        )


class RoundView(RoundPageView):
    """A round's questions in page order, narrowed down by what they are tied to."""

    template_name = "admin/discussion/round.html"

    def get_page_subtitle(self) -> str:
        return self.round.title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lines = question_lines(self.round)
        kinds = topics_by_kind(lines)
        chosen = self._chosen(kinds)
        filters = [
            {"name": kind, "label": label, "topics": kinds[kind], "chosen": chosen.get(kind)}
            for kind, label in topics.kinds().items()
            if kind in kinds
        ]
        return super().get_context_data(
            lines=tied_to(lines, chosen),
            all_lines=len(lines),
            filters=filters,
            is_filtered=bool(chosen),
            **kwargs,
        )

    def _chosen(self, kinds: dict[str, list[Topic]]) -> dict[str, Topic]:
        """The topics named in the address; those that are not offered narrow nothing."""
        return {
            kind: topic
            for kind, offered in kinds.items()
            for topic in offered
            if str(topic.pk) == self.request.GET.get(kind)
        }


class QuestionView(RoundPageView):
    """The answers to one question in one round."""

    template_name = "admin/discussion/question.html"
    question: Question

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        questions = Question.objects.of(self.round.owner_key).prefetch_related("topics")
        self.question = get_object_or_404(questions, pk=kwargs["question_id"])

    def get_page_subtitle(self) -> str:
        return self.question.text

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        label = Truncator(self.question.text).chars(40)
        return [*super().get_breadcrumbs_items(), {"url": "", "label": label}]

    @property
    def here(self) -> str:
        return reverse("discussion_answers:question", args=[self.round.pk, self.question.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = filter_form(self.round, self.question, self.request.GET)
        answers = answers_of(self.round, self.question)
        paginator = WagtailPaginator(form.narrow(answers), PER_PAGE)
        page = paginator.get_page(self.request.GET.get("p"))
        return super().get_context_data(
            question=self.question,
            filter_form=form,
            media=form.media,
            total=answers.count() if form.is_active else paginator.count,
            page_obj=page,
            elided_page_range=paginator.get_elided_page_range(page.number),
            answers=as_read(self.question, page.object_list, form.told_wordings),
            here=self.here,
            **kwargs,
        )
