"""Addresses of uploaded films and what goes with them."""

from django.urls import path

from . import views

app_name = "films"
urlpatterns = [
    path("file/<int:file_id>/<str:filename>", views.file, name="file"),
    path("still/<int:file_id>/<str:filename>", views.still, name="still"),
    path("captions/<int:caption_id>/<str:filename>", views.captions, name="captions"),
]
