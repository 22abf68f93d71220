"""Addresses of the shell that take a language prefix."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from . import views

app_name = "home"
urlpatterns = [
    path("logga-in/", views.LoginView.as_view(), name="login"),
    path("logga-ut/", LogoutView.as_view(), name="logout"),
    path("sok/", views.search, name="search"),
]
