"""Addresses of the shell that take a language prefix."""

from django.urls import path

from . import views

app_name = "home"
urlpatterns = [
    path("logga-in/", views.LoginView.as_view(), name="login"),
    path("logga-ut/", views.LogoutView.as_view(), name="logout"),
    path("_util/login/", views.to_log_in_page),
    path("sok/", views.search, name="search"),
]
