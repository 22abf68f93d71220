"""Where a round's answers are downloaded."""

import logging

from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.admin import messages
from xlsxwriter.exceptions import XlsxWriterException

from ..models import Round
from ..permissions import may_export
from .files import KINDS, make_file
from .rows import AnswerRows

logger = logging.getLogger(__name__)


@never_cache
@require_safe
def export(request: HttpRequest, round_id: int, kind: str) -> HttpResponseBase:
    """All answers of the round, open or closed."""
    if not may_export(request.user):
        raise PermissionDenied
    if kind not in KINDS:
        raise Http404
    round = get_object_or_404(Round, pk=round_id)
    try:
        file = make_file(AnswerRows(round), kind)
    except (OSError, DatabaseError, XlsxWriterException):
        logger.exception("The answers of round %s could not be written to a file.", round.pk)
        messages.error(
            request, _("The file could not be made. Nothing was downloaded; please try again.")
        )
        return redirect("discussion_answers:round", round.pk)
    name = f"{slugify(round.title) or _('answers')}-{timezone.localdate():%Y-%m-%d}.{kind}"
    return FileResponse(file, as_attachment=True, filename=name, content_type=KINDS[kind][1])
