# What there is to do here. `make` alone lists it. Needs Python 3.11 or later, nothing else:
# everything is installed into this folder, and nothing outside it is written.

SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:

# uv from PATH where it works, else this version of it, in a virtual environment of its own.
UV_VERSION := 0.13.9
UV := $(shell uv --version >/dev/null 2>&1 && echo uv || echo .uv/bin/uv)
PYTHONS := python3 python3.14 python3.13 python3.12 python3.11 python

# Stamps: the time at which the packages were last installed, without and with the tools.
INSTALLED := .venv/installed
TOOLS := .venv/installed-with-tools

BRIEFING := .venv/bin/briefing
MKDOCS := .venv/bin/mkdocs
CODE := generator tests benchmarks

# What `make changes` compares with.
REV := HEAD

# Extra arguments: `make check ARGS=--strict`, `make test ARGS='-k reader'`.
ARGS :=

# `make serve LANGUAGE=en`. Desktops set a variable of this name too: only the command line counts.
ifneq ($(origin LANGUAGE),command line)
LANGUAGE := de
endif
CONFIG_de := mkdocs.yml
CONFIG_en := mkdocs.en.yml
PATH_en := en/
ADDRESS := 127.0.0.1:8000

# Where the site will be found, when the environment says so; English lies below German.
GERMAN_URL := $(if $(SITE_URL),SITE_URL='$(SITE_URL:%/=%)/')
ENGLISH_URL := $(if $(SITE_URL),SITE_URL='$(SITE_URL:%/=%)/en/')

# uv keeps its cache here and uses a Python that is there, rather than fetching one.
UV_CACHE_DIR ?= $(CURDIR)/.cache/uv
UV_PYTHON_DOWNLOADS ?= never
export UV_CACHE_DIR UV_PYTHON_DOWNLOADS

# Material's notice about MkDocs 2 is no news: pyproject.toml stays below it.
NO_MKDOCS_2_WARNING := 1
export NO_MKDOCS_2_WARNING

.PHONY: help site serve check changes lint format test screenshots clean

help: ## List what there is to do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: $(INSTALLED) ## Build the site in both languages into site/
	@rm -rf .build
	@mkdir .build
	$(GERMAN_URL) $(MKDOCS) build --strict -f $(CONFIG_de) --site-dir .build/site
	$(ENGLISH_URL) $(MKDOCS) build --strict -f $(CONFIG_en) --site-dir .build/site/en
	@if [ -e site ]; then mv site .build/old; fi
	@mv .build/site site
	@rm -rf .build
	@echo "The site is in $(CURDIR)/site/ (English: site/en/). To look at it: make serve"

serve: $(INSTALLED) ## Show the German site at http://127.0.0.1:8000/ as you edit (LANGUAGE=en: the English one)
	@if [ -z "$(CONFIG_$(LANGUAGE))" ]; then echo "There is no site in '$(LANGUAGE)': say LANGUAGE=de or LANGUAGE=en." >&2; exit 2; fi
	@echo "The site will be at http://$(ADDRESS)/$(PATH_$(LANGUAGE)) – Ctrl+C ends it."
	SITE_URL='http://$(ADDRESS)/$(PATH_$(LANGUAGE))' $(MKDOCS) serve -f $(CONFIG_$(LANGUAGE)) --dev-addr $(ADDRESS)

check: $(INSTALLED) ## Check every fact in sources/ against its quote
	@$(BRIEFING) check $(ARGS)

changes: $(INSTALLED) ## Show what changed in sources/ since the last commit (REV=origin/main: since that)
	@$(BRIEFING) diff $(REV) $(ARGS)

lint: $(TOOLS) ## Check style, types, sources (warnings count) and the lock file
	.venv/bin/ruff check $(CODE)
	.venv/bin/ruff format --check $(CODE)
	.venv/bin/mypy
	$(BRIEFING) check --strict
	$(UV) lock --check

format: $(TOOLS) ## Put the code into the project's style
	.venv/bin/ruff check --fix $(CODE)
	.venv/bin/ruff format $(CODE)

test: $(TOOLS) ## Run all tests
	.venv/bin/pytest -n auto $(ARGS)

screenshots: site $(TOOLS) ## Take the pictures of the README anew (needs Chromium)
	.venv/bin/python -m tests.screenshots
	.venv/bin/python -m tests.social_image

clean: ## Remove what was built and installed
	rm -rf site .build .venv .uv .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# From here on: what the targets above need. `--inexact` leaves the tools in place.
$(INSTALLED): uv.lock pyproject.toml | $(filter .uv/bin/uv,$(UV))
	@echo "Installing into .venv/ ..."
	@$(UV) sync --quiet --locked --no-dev --inexact || { \
		echo "The packages could not be installed: uv's message above says why." >&2; \
		echo "No suitable Python? Install 3.11 or later, or set UV_PYTHON_DOWNLOADS=automatic to have uv fetch one." >&2; \
		exit 1; }
	@touch $@

$(TOOLS): $(INSTALLED)
	@echo "Installing the tools for tests and style into .venv/ ..."
	@$(UV) sync --quiet --locked
	@touch $@

.uv/bin/uv: Makefile
	@for python in $(PYTHONS); do \
		$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
		python=; \
	done; \
	if [ -z "$$python" ]; then \
		echo "There is no Python 3.11 or later on PATH (looked for: $(PYTHONS))." >&2; \
		echo "Install one from python.org or with your package manager, then say make again." >&2; \
		exit 1; \
	fi; \
	if ! $$python -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$$python cannot make virtual environments: its module venv or ensurepip is not there." >&2; \
		echo "On Debian and Ubuntu: sudo apt-get install python3-venv. Then say make again." >&2; \
		exit 1; \
	fi; \
	echo "Installing uv $(UV_VERSION) into .uv/ ..."; \
	$$python -m venv --clear .uv && \
	.uv/bin/python -m pip install --quiet --no-cache-dir --disable-pip-version-check 'uv==$(UV_VERSION)'
	@touch $@
