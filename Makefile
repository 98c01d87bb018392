# falsefront: two commands are enough, `make demo` and `make test`; each does all of its own set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

.PHONY: setup dev foreign demo test check format lint types floors bench bench-pages mutants torture soak lock gazetteer countries lexicon clean

setup: $(VENV)/.runtime

dev: $(VENV)/.dev

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: constraints.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes --no-deps -r constraints.txt
	$(PIP) install --no-build-isolation --no-deps -e .
	touch $@

$(VENV)/.dev: constraints-dev.txt $(VENV)/.runtime
	$(PIP) install --require-hashes --no-deps -r constraints-dev.txt
	touch $@

demo: setup
	$(BIN)/falsefront demo

test: dev
	$(BIN)/python -m pytest

check: dev format lint types floors test

format: dev
	$(BIN)/ruff format --check .

lint: dev
	$(BIN)/ruff check .

types: dev
	$(BIN)/mypy

floors: dev
	$(BIN)/lint-imports

bench: dev
	$(BIN)/python -m benchmarks

# The same for reading pages alone, beside a reader of structured data that has an environment of its own.
bench-pages: dev $(VENV)-readers/.made
	PYTHONPATH=src:$$($(BIN)/python -c "import sysconfig; print(sysconfig.get_path('purelib'))") $(VENV)-readers/bin/python -m benchmarks.parse

$(VENV)-readers/.made: benchmarks/readers.txt
	$(PYTHON) -m venv $(VENV)-readers
	$(VENV)-readers/bin/python -m pip --disable-pip-version-check -q install --require-hashes -r benchmarks/readers.txt
	touch $@

# Programs of others that read what goes out (FollowTheMoney, a checker of WACZ, a reader of WARC), for the tests that ask
# them. An environment of its own: one of their parts is compiled (Debian: libicu-dev g++ pkg-config).
foreign: $(VENV)-foreign/.made

$(VENV)-foreign/.made: tests/foreign.txt
	$(PYTHON) -m venv $(VENV)-foreign
	$(VENV)-foreign/bin/python -m pip --disable-pip-version-check -q install --no-compile --require-hashes -r tests/foreign.txt
	touch $@

# Bad servers and kill -9 against crawl and evidence, then against every writing command, on loopback; a quarter of an hour. Then pages, then case files.
CYCLES ?= 300
torture: dev
	$(BIN)/python -m tests.torture.crawl
	$(BIN)/python -m tests.torture.cycles --rounds $(CYCLES)
	$(BIN)/python -m tests.torture.pace
	$(BIN)/python -m tests.torture.rows --changes 1000
	$(BIN)/python -m tests.torture.pages
	$(BIN)/python -m tests.torture.casefile

# The service against a changing market on loopback; `make soak SECONDS=3600` for an hour of it.
SECONDS ?= 60
soak: dev
	$(BIN)/python -m tests.torture.soak --seconds $(SECONDS)

# Small deliberate faults, a seeded sample of each room, against the room's own tests: who survives? About a minute for
# every four; `make mutants MUTANTS=25 ROOMS="match store"` for less. The tool has an environment of its own.
MUTANTS ?= 100
ROOMS ?= compare fetch match store
SEED ?= 1
mutants: dev $(VENV)-mutants/.made
	$(BIN)/python -m tests.mutants.sample --rooms $(ROOMS) --mutants $(MUTANTS) --seed $(SEED)

$(VENV)-mutants/.made: tests/mutants/requirements.txt
	$(PYTHON) -m venv $(VENV)-mutants
	$(VENV)-mutants/bin/python -m pip --disable-pip-version-check -q install -r tests/mutants/requirements.txt
	touch $@

# Writes the two hashed constraint files again from pyproject.toml, and that of `make foreign`; needs the network and takes today's releases.
lock:
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/python -m pip --disable-pip-version-check -q install uv
	$(VENV)-lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate pyproject.toml --group build -o constraints.txt
	$(VENV)-lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group dev -c constraints.txt -o constraints-dev.txt
	printf 'fastwarc\nfollowthemoney\nwacz\n' | $(VENV)-lock/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate - -o tests/foreign.txt
	rm -rf $(VENV)-lock

# Builds the shipped table of words from the files by language in src/falsefront/address/lexicon; names the new words that
# have two meanings.
lexicon:
	$(BIN)/python fixtures/lexicon/build.py

# Writes src/falsefront/address/data and src/falsefront/text/data again from published facts; needs ../shared/gazetteer and the network.
gazetteer: setup
	$(PYTHON) -m venv $(VENV)-gazetteer
	$(VENV)-gazetteer/bin/python -m pip --disable-pip-version-check -q install --upgrade "pip>=25.1"
	$(VENV)-gazetteer/bin/python -m pip --disable-pip-version-check -q install --group gazetteer
	$(VENV)-gazetteer/bin/python fixtures/gazetteer/build.py
	$(VENV)-gazetteer/bin/python -m pip --disable-pip-version-check -q install --no-deps --target $(VENV)-gazetteer/zipcodes zipcodes==3.0.0
	$(BIN)/python fixtures/gazetteer/zip_towns.py $(VENV)-gazetteer/zipcodes
	rm -rf $(VENV)-gazetteer
	$(BIN)/python fixtures/gazetteer/spoken.py
	$(BIN)/python fixtures/gazetteer/city_names.py
	$(BIN)/python fixtures/gazetteer/phone_areas.py
	$(BIN)/python fixtures/gazetteer/islands.py
	$(BIN)/python fixtures/gazetteer/known_houses.py

# Writes src/falsefront/text/data again from published facts; needs the network.
countries: setup
	$(PYTHON) -m venv $(VENV)-countries
	$(VENV)-countries/bin/python -m pip --disable-pip-version-check -q install --upgrade "pip>=25.1"
	$(VENV)-countries/bin/python -m pip --disable-pip-version-check -q install --group countries
	$(VENV)-countries/bin/python fixtures/countries/build.py
	$(VENV)-countries/bin/python fixtures/countries/currencies.py
	rm -rf $(VENV)-countries

clean:
	rm -rf $(VENV) $(VENV)-foreign $(VENV)-mutants $(VENV)-readers .mypy_cache .ruff_cache .pytest_cache .hypothesis falsefront-demo
