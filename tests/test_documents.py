"""The documents say what is so: keys, links, files."""

import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
from pydantic import BaseModel
from typer.testing import CliRunner

from falsefront import assess, config
from falsefront.cli.app import app
from falsefront.export.fields import COLUMNS
from falsefront.records import FIELDS

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "config.example.toml"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
KEY = re.compile(r"^(?:# )?(\w+) = .*?(#.*)?$")


def keys_of(model: type[BaseModel]) -> Iterator[str]:
    """Return the keys a person writes: those of the model and of the tables inside it, not the tables' names."""
    for name, field in model.model_fields.items():
        inner = [t for t in (field.annotation, *get_args(field.annotation)) if isinstance(t, type)]
        tables = [t for t in inner if issubclass(t, BaseModel)]
        if tables:
            for table in tables:
                yield from keys_of(table)
        elif field.exclude is not True and name != "fields":
            yield name


def test_the_example_configuration_loads_as_it_stands() -> None:
    loaded = config.load(EXAMPLE)
    assert [site.name for site in loaded.site] == ["chem-bazaar"]


def test_every_configuration_key_stands_in_the_example_with_its_line() -> None:
    written = {}
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        match = KEY.match(line)
        if match:
            written[match[1]] = match[2]
    known = set(keys_of(config.Config))
    assert {"contact", "delay_s", "min_fill", "cron", "parser"} <= known
    assert known <= written.keys()
    assert set(written) <= known | set(FIELDS)
    assert [key for key, comment in written.items() if not comment] == []


def test_the_example_names_every_field_of_an_offer() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert [name for name in FIELDS if not re.search(rf"\b{name}\b", text)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_relative_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (document.parent / target).exists(), target


def test_every_page_of_the_documentation_stands_in_its_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [page.relative_to(ROOT / "docs").as_posix() for page in (ROOT / "docs").rglob("*.md")]
    assert [page for page in pages if page != "README.md" and f"({page})" not in index] == []


def test_the_hooks_before_a_commit_are_local() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"- repo: (.*)", text) == ["local"]
    assert "://" not in text


def test_the_version_stands_in_the_changelog_or_is_unreleased() -> None:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changes or f"## [{project['version']}]" in changes


def documented_commands() -> dict[str, bool]:
    """Return each command in the README's table, and whether it is marked as coming later."""
    table: dict[str, bool] = {}
    for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| `falsefront "):
            cells = line.strip("|").split(" | ")
            words = cells[0].strip("` ").split()[1:]
            name = " ".join(
                itertools.takewhile(
                    lambda word: word[0].isalpha() and word.replace("-", "").isalpha() and word.islower(), words
                )
            )
            table[name] = cells[1].startswith("*later*")
    return table


def existing_commands(command: Any, name: str = "") -> Iterator[str]:
    """Return each command under one of typer's: a group has `commands`, a command has not."""
    if not hasattr(command, "commands"):
        yield name
        return
    for word, inner in command.commands.items():
        if not inner.hidden:
            yield from existing_commands(inner, f"{name} {word}".strip())


def test_every_command_stands_in_the_readme_and_the_reverse() -> None:
    documented = documented_commands()
    existing = set(existing_commands(typer.main.get_command(app)))
    assert {name for name, is_later in documented.items() if not is_later} == existing
    assert len(documented) >= 30


@pytest.mark.parametrize("command", sorted(existing_commands(typer.main.get_command(app))))
def test_every_command_has_a_help_of_its_own(command: str) -> None:
    done = CliRunner().invoke(app, [*command.split(), "--help"])
    assert done.exit_code == 0
    assert len(done.output.splitlines()[2].strip()) > 20


def test_every_finding_is_documented_with_an_innocent_explanation() -> None:
    text = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip(): line for line in text.splitlines() if re.match(r"\| F\d+ \|", line)}
    assert list(rows) == [f"F{number}" for number in range(1, 11)]
    assert assess.FINDINGS.keys() <= rows.keys()
    assert all(
        len(line.split("|")) == 6 and all(cell.strip() for cell in line.split("|")[1:5]) for line in rows.values()
    )


def test_the_tables_whose_rows_lead_to_a_page_are_named_as_they_are() -> None:
    text = (ROOT / "docs" / "case-file.md").read_text(encoding="utf-8")
    told = re.search(r"Every row of ((?:`\w+`(?:, | and )?)+) leads to a\s+preserved page", text)
    assert told is not None
    led = {table for table, columns in COLUMNS.items() if {"sha256", "warc", "selector", "capture"} <= {*columns}}
    assert set(re.findall(r"\w+(?=`)", told[1])) == led
    resting = ("readings", "signals", "premises", "findings")
    assert all({"claim", "claims"} & {*COLUMNS[table]} for table in resting)
    assert re.search(r"`readings`, `signals`, `premises` or `findings` names the claims", text)


def test_every_document_that_code_cites_is_here() -> None:
    cited = set()
    for folder in ("src", "tests", "benchmarks", "fixtures", "migrations"):
        for file in (ROOT / folder).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            cited |= {(file.relative_to(ROOT).as_posix(), name) for name in re.findall(r"\bdocs/[\w-]+\.md", text)}
            cited |= {
                (file.name, name) for name in re.findall(r"\b[A-Z]{4,}(?= \d\b|\.md\b)", text) if name in _ELSEWHERE
            }
    assert len(cited) > 10
    assert [each for each in sorted(cited) if not (ROOT / each[1]).exists()] == []


_ELSEWHERE = ("DESIGN", "PITFALLS", "STYLE")  # names of notes that were never part of this tree
