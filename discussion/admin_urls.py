"""Addresses of the admin's pages for reading answers, under the admin's own."""

from django.urls import path

from .exports.views import export
from .reports.views import QuestionView, RoundListView, RoundView

app_name = "discussion_answers"
urlpatterns = [
    path("", RoundListView.as_view(), name="index"),
    path("<int:round_id>/", RoundView.as_view(), name="round"),
    path("<int:round_id>/<int:question_id>/", QuestionView.as_view(), name="question"),
    path("<int:round_id>/export.<slug:kind>", export, name="export"),
]
