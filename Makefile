# The front door. Each command sets up what it needs; everything else lives in xtask.

XTASK = cargo run --quiet --package xtask --

.PHONY: help demo test swift-test check docs generate bench bench-quick faults soak fuzz emulator clean

help: ## What there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/'

demo: ## The same scenario in every language against the emulator, as a table
	@$(XTASK) demo

test: ## Every suite in every language
	@$(XTASK) test

swift-test: ## Swift's suites; see CONTRIBUTING.md for the compiler
	@$(XTASK) test swift

check: ## Formatters, linters, types, generated files, dependencies, packages
	@$(XTASK) check

docs: ## The documentation site in target/site, with every link looked at
	@$(XTASK) docs

generate: ## Write surface.json and the faces from the core
	@$(XTASK) setup python node
	@$(XTASK) generate

faults: ## Every fault of the service in every call and language
	@$(XTASK) faults

soak: ## Many calls and many programs: nothing is lost, nothing doubled, all end well
	@$(XTASK) soak

fuzz: ## Search for input that breaks something: ten minutes for each target
	@$(XTASK) fuzz

bench: ## Ours beside what a program would use without it; figures of one run may be compared
	@$(XTASK) bench

bench-quick: ## The same with fewer rounds
	@$(XTASK) bench --quick

emulator: ## Start the local service on port 7171
	@cargo run --package opentok-emulator

clean: ## Remove everything that was built
	cargo clean
	rm -rf node/node_modules node/dist bindings/kotlin/target emulator/junit/target
