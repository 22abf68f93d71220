"""Addresses of answering."""

from django.urls import path

from . import views

app_name = "discussion"
urlpatterns = [
    path("svar/<uuid:round_id>/", views.answer, name="answer"),
    path("kvitto/", views.receipts, name="receipts"),
]
