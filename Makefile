# Verbs:
#   make demo      compile examples/hgetset.py, load it into the embedded server, call it twice
#   make test      lint, then the whole test suite
#   make lint      ruff and mypy
#   make memcheck  every program of the tests under valgrind's memcheck, then again and again without it, which must not
#                  grow (`make test` takes one in five)
#   make bench     the benchmarks, printed and stored under benchmarks/results
#   make fuzz      property tests with many more examples, 10,000 generated programs, 1,000,000 corrupted values
#   make payloads  the last of these: RESTORE of values of data types with something wrong in them
#   make kill      servers that are killed while they save, rewrite their file, or synchronise a replica
#   make runtime   rebuild what is generated: the bindings of redisjit/raw, the runtime, the tables of docs/language.md
#   make clean     remove the virtual environment and everything built

# The first interpreter that starts and is new enough. 3.11 comes first: the packaged Redis 6.2 exists for it only.
PYTHON ?= $(shell for p in python3.11 python3 python3.12 python3.13 python3.14 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
# What `python -m benchmarks` does not run itself.
BENCHMARKS := compile_time loops compute tables keys background datatypes ratelimit auth dramatiq_queue search sketches

# Without a system linker the demonstration needs a packaged one.
DEMO_EXTRAS := server$(if $(shell command -v cc || command -v ld),,$(shell echo ,linker))

.PHONY: demo test lint memcheck bench fuzz payloads kill runtime clean

demo: $(VENV)/.demo
	$(BIN)/redisjit run examples/hgetset.py -c 'EXAMPLE.HGETSET h f first' -c 'EXAMPLE.HGETSET h f second'

test: $(VENV)/.test
	sh tools/setup_ci.sh
	$(MAKE) lint
	$(BIN)/python -m pytest -n auto --dist loadfile $(PYTEST_ARGS)

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

memcheck: $(VENV)/.test
	$(BIN)/python -m pytest -m memcheck --every-program $(PYTEST_ARGS)
	$(BIN)/python -m pytest -k do_not_grow --every-program $(PYTEST_ARGS)

bench: $(VENV)/.test
	$(PIP) -e '.[bench]'
	status=0; for each in benchmarks $(addprefix benchmarks.,$(BENCHMARKS)); do \
		$(BIN)/python -m $$each || status=1; done; exit $$status

fuzz: $(VENV)/.test
	HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -m 'not memcheck' -k 'property or fuzz' $(PYTEST_ARGS)
	$(BIN)/python -m tests.fuzz --programs 10000
	$(MAKE) payloads

payloads: $(VENV)/.test
	$(BIN)/python -m tests.fuzz.payloads --payloads 1000000

kill: $(VENV)/.test
	for server in redis-7 redis-8 valkey-8 valkey-9; do \
		$(BIN)/python -m tests.server.killing --rounds 20 --server $$server || exit 1; done

runtime: $(VENV)/.test
	$(BIN)/python -m redisjit.raw.generate
	$(BIN)/python tools/build_runtime.py
	$(BIN)/python tools/language_tables.py
	$(BIN)/python tools/api_coverage.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find redisjit tests examples benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "redisjit needs Python 3.11 or newer; none was found on PATH" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: pyproject.toml | $(BIN)/python
	$(PIP) -e '.[$(DEMO_EXTRAS)]'
	touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	$(PIP) -e '.[test]'
	touch $@ $(VENV)/.demo
