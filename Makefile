# Every target does the set-up it needs by itself and may be repeated. It takes Python 3.11+ and make.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test lint bench translations requirements

HOST ?= 127.0.0.1
PORT ?= 8000
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python; do \
	$$name -c '$(NEW_ENOUGH)' 2>/dev/null && echo $$name && break; done)

BIN := .venv/bin
BASE := .venv/.installed-base
DEV := .venv/.installed-dev
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/*.po locale/*/*/LC_MESSAGES/*.po))
INSTALL := $(BIN)/python -m pip install --quiet --no-input --disable-pip-version-check --require-hashes

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

run: export DJANGO_SETTINGS_MODULE := kumlasite.settings.dev
run: $(BASE) $(CATALOGUES) ## the site with its demo content at http://127.0.0.1:8000 (HOST and PORT override)
	@echo "Bringing the database up to date ..."
	@$(BIN)/python manage.py migrate --verbosity 0
	@echo "Seeing to the demo content ..."
	@$(BIN)/python manage.py demo
	@echo "The site is at http://$(HOST):$(PORT)/ (Ctrl-C stops it)"
	@exec $(BIN)/gunicorn kumlasite.wsgi \
		--bind $(HOST):$(PORT) --threads 8 --log-level warning

test: $(DEV) $(CATALOGUES) ## every test, on SQLite, a PostgreSQL of its own and Chromium (SUITES="sqlite" for some)
	@$(BIN)/python -m tests.support.run $(SUITES)

lint: $(DEV) $(CATALOGUES) ## formatting, rules, types, import arrows, migrations, translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	DATABASE_URL=sqlite://:memory: $(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python -m tests.support.catalogues check

bench: $(DEV) $(CATALOGUES) ## how long pages take and how many queries they ask
	@$(BIN)/python -m pytest tests/bench --override-ini='python_files=bench_*.py' --quiet --capture=no

translations: $(DEV) ## gather the texts of the code into locale/
	@$(BIN)/python -m tests.support.catalogues gather

requirements: $(DEV) ## compile requirements/*.txt anew from pyproject.toml
	$(COMPILE) --output-file requirements/base.txt pyproject.toml
	$(COMPILE) --extra dev --constraint requirements/base.txt --output-file requirements/dev.txt pyproject.toml

COMPILE := CUSTOM_COMPILE_COMMAND="make requirements" $(BIN)/pip-compile --quiet --upgrade \
	--generate-hashes --strip-extras --allow-unsafe \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

.venv/.made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; name one with PYTHON=path." >&2; exit 1; }
	@$(PYTHON) -c '$(NEW_ENOUGH)' || { echo "$(PYTHON) is not Python 3.11 or later." >&2; exit 1; }
	@echo "Making a virtual environment in .venv ..."
	@$(PYTHON) -m venv .venv || { echo "Python's venv module is missing (on Debian: apt install python3-venv)." >&2; exit 1; }
	@touch $@

$(BASE): requirements/base.txt | .venv/.made
	@echo "Installing what the site needs ..."
	@$(INSTALL) -r $<
	@touch $@

$(DEV): requirements/dev.txt | .venv/.made
	@echo "Installing what the site and its tests need ..."
	@$(INSTALL) -r $<
	@touch $@ $(BASE)

%.mo: %.po | .venv/.made
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@
