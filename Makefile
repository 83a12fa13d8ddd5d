# `make demo` installs and builds the sample report; `make test` installs and runs all tests.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
REPORT := fellmarsh-2025-26
# What only the tests need. No step here needs root, except the Debian packages of `make test`, where it may.
.PHONY: demo install install-dev system second-browser test lint types unit with-windows validators validators-few bench screenshots clean

demo: install
	$(BIN)/youth-report build $(REPORT) --out site

install: $(BIN)/.installed
install-dev: $(BIN)/.installed-dev

$(BIN)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable ".[all]"
	touch $@

$(BIN)/.installed-dev: $(BIN)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --editable ".[dev]"
	touch $@

system:
	sh tests/install-system.sh

second-browser:
	sh tests/install-system.sh firefox

test: install-dev system lint types unit

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types:
	$(BIN)/mypy

# Two workers begin with one half of the tests each, so a file's tests mostly share what they build. Libraries for
# numbers keep to one thread: two workers have no more than two processors.
PYTEST := OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 $(BIN)/pytest -n 2 --dist worksteal

unit:
	$(PYTEST)

# `make unit` drives Chromium's headless shell. This drives Chromium as readers have it, windows and all.
with-windows: install-dev system
	$(PYTEST) -m "browser and not validators" --browser-windows

# What needs Node. `make validators` looks at every state of the reading page, at books and at PDFs; `make validators-few`
# at a few states.
NPM_INSTALL := install --ignore-scripts --no-package-lock --no-audit --no-fund
OUTLOUD := $(VENV)/outloud

validators-few: install-dev system second-browser
	npm --prefix tests/validators $(NPM_INSTALL)
	$(PYTEST) tests/validators -m validators --browser-windows -k "not any_device or zoom" --ignore tests/validators/test_documents.py

validators: install-dev system second-browser $(OUTLOUD)/.installed
	npm --prefix tests/validators $(NPM_INSTALL)
	npm --prefix tests/validators/ace $(NPM_INSTALL)
	$(PYTEST) tests/validators -m validators --browser-windows --every-state

$(OUTLOUD)/.installed: tests/validators/outloud.txt
	$(PYTHON) -m venv $(OUTLOUD)
	$(OUTLOUD)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

bench: install-dev
	$(BIN)/python bench/main_job.py
	$(BIN)/python bench/glossary.py
	$(BIN)/python bench/readability.py --quick
	$(BIN)/python bench/formats.py
	$(BIN)/python bench/page.py
	$(BIN)/python bench/narration.py

# Every state of the pages at four widths, to be looked at: in screenshots/.
screenshots: install-dev
	$(BIN)/python tests/browser/take_screenshots.py screenshots

clean:
	rm -rf $(VENV) site screenshots .cache
