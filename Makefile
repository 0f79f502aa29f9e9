# Every task of the project in one word; the first one sets up .venv by itself. Works with GNU make 3.81 and later.

ARCHIVE ?=
ARGS ?=
BIN := .venv/bin
STAMP := .venv/.installed
IN_ARCHIVE = $(if $(ARCHIVE),--archive "$(ARCHIVE)")

.PHONY: help demo browse test check bench lock clean

help:
	@echo 'make demo     serve three small sites on this machine, crawl them twice, show what changed'
	@echo 'make browse   open the archive in the browser'
	@echo '              both take ARCHIVE=dir; without it the archive lies in data/'
	@echo 'make test     run the tests (ARGS="tests/text -x" for some of them)'
	@echo 'make check    run ruff and mypy'
	@echo 'make bench    measure against the peers'
	@echo 'make lock     resolve the dependencies anew into requirements.lock and requirements-dev.lock (needs uv)'
	@echo 'make clean    remove .venv and caches; an archive is never touched'

demo: $(STAMP)
	@$(BIN)/python -m data.demo.demo $(IN_ARCHIVE)

browse: $(STAMP)
	@$(BIN)/dateline $(IN_ARCHIVE) browse $(ARGS)

test: $(STAMP)
	$(BIN)/python -m pytest $(ARGS)

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(STAMP)
	$(BIN)/python -m bench $(ARGS)

RESOLVE = uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-annotate --custom-compile-command 'make lock'

lock:
	@command -v uv >/dev/null || { echo 'make lock needs uv: python3 -m pip install uv' >&2; exit 1; }
	$(RESOLVE) --extra dev --output-file requirements-dev.lock
	$(RESOLVE) --constraint requirements-dev.lock --output-file requirements.lock

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
	find archive spiders tests bench data/demo -name __pycache__ -type d -prune -exec rm -rf {} +

# The newest usable Python makes .venv once; the lock or pyproject.toml changing brings it up to date.
$(STAMP): requirements-dev.lock pyproject.toml
	@found=; old=; \
	for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue; old=$$python; \
	  if "$$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then found=$$python; break; fi; \
	done; \
	if [ -z "$$old" ]; then \
	  echo "dateline needs Python 3.11 or newer, but found $$(python3 --version 2>/dev/null || echo none): install it (Debian: apt install python3 python3-venv; macOS: brew install python)" >&2; exit 1; fi; \
	if [ -z "$$found" ]; then \
	  echo "dateline needs the venv module of $$old, which is missing: apt install python3-venv, then run make again" >&2; exit 1; fi; \
	echo "Setting up .venv with $$($$found --version) (once; about a minute)"; \
	$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || "$$found" -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
