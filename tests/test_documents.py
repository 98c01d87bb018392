"""The documents say what is so: keys, links, files."""

import itertools
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
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
# A command in the text, or on a line of its own; "falsefront rows 1" are words that are hashed.
CALLED = re.compile(
    r"(?:`|^ {3,}|\.venv/bin/)falsefront (?:--config \S+ )?(?!(?:stamp|rows) \d)([a-z][^`\n]*)", re.MULTILINE
)
ROOT_COMMAND: Any = typer.main.get_command(app)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
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


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_link_to_a_heading_finds_it(document: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#:]*)#([^)]+)\)", document.read_text(encoding="utf-8")):
        there = document.parent / target if target else document
        assert anchor in set(anchors_of(there)), f"{target}#{anchor}"


def anchors_of(document: Path) -> Iterator[str]:
    """Return what a link to each heading of a document ends in."""
    for heading in re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-")


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


def commands_and_groups(command: Any, name: str = "") -> Iterator[str]:
    """Return each command and each group under one of typer's, itself included."""
    yield name
    for word, inner in getattr(command, "commands", {}).items():
        if not inner.hidden:
            yield from commands_and_groups(inner, f"{name} {word}".strip())


def options_of(name: str) -> set[str]:
    """Return the options of a command, in their long form."""
    command = ROOT_COMMAND
    for word in name.split():
        command = command.commands[word]
    return {option for each in command.params for option in each.opts if option.startswith("--")} - {"--help"}


def readme_rows() -> dict[str, str]:
    """Return what stands of each command that exists in the README's table: its cell and what it does."""
    rows = {name: "" for name, is_later in documented_commands().items() if not is_later}
    for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines():
        called = next((name for name in rows if re.match(rf"\| `falsefront {name}(?![\w-])", line)), None)
        if called is not None:
            rows[called] += line
    return rows


def test_every_command_stands_in_the_readme_and_the_reverse() -> None:
    documented = documented_commands()
    existing = set(existing_commands(ROOT_COMMAND))
    assert {name for name, is_later in documented.items() if not is_later} == existing
    assert len(documented) >= 30


@pytest.mark.parametrize("command", sorted(existing_commands(ROOT_COMMAND)))
def test_every_command_has_a_help_of_its_own(command: str) -> None:
    done = CliRunner().invoke(app, [*command.split(), "--help"])
    assert done.exit_code == 0
    assert len(done.output.splitlines()[2].strip()) > 20


@pytest.mark.parametrize("command", sorted(commands_and_groups(ROOT_COMMAND)))
def test_a_help_fits_eighty_columns_and_speaks_no_python(command: str) -> None:
    told = CliRunner(env={"COLUMNS": "80"}).invoke(app, [*command.split(), "--help"]).output
    assert [line for line in told.splitlines() if len(line) > 80] == []
    assert re.findall(r"\w\.\.\.$", told, re.MULTILINE) == []  # a command told only in part
    assert re.findall(r"^ +-.*<.*", told, re.MULTILINE) == []  # a value named by its type: "--since <%Y-%m-%d>"


@pytest.mark.parametrize(("command", "told"), sorted(readme_rows().items()))
def test_a_row_of_the_readme_has_the_options_of_its_command(command: str, told: str) -> None:
    assert set(OPTION.findall(told)) == options_of(command)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_command_and_option_in_a_document_exists(document: Path) -> None:
    if document.name == "CHANGELOG.md":  # it tells of what was, too
        return
    text = document.read_text(encoding="utf-8")
    names = set(existing_commands(ROOT_COMMAND))
    every = {option for name in names for option in options_of(name)} | {"--config", "--version", "--help"}
    assert set(OPTION.findall(text)) - every == set()
    later = {name for name, is_later in documented_commands().items() if is_later}
    known = names | later | {name for name in commands_and_groups(ROOT_COMMAND) if name}
    for called in CALLED.findall(text):
        words = list(itertools.takewhile(lambda word: re.fullmatch(r"[a-z][a-z-]*", word), called.split()))
        command = next((name for n in (2, 1) if (name := " ".join(words[:n])) in known), None)
        assert command is not None, called
        if command in names:
            assert set(OPTION.findall(called)) <= options_of(command) | {"--help"}, called


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


def table_rows(text: str) -> dict[str, str]:
    """Return what the first table of a text says of each file that it names."""
    rows = (line.split("|")[1:3] for line in text.splitlines() if line.startswith("| `"))
    return {name: told for names, told in rows for name in re.findall(r"`([\w/]+\.\w+)`", names)}


def test_every_table_of_the_gazetteer_is_told_with_its_size() -> None:
    told = table_rows((ROOT / "docs" / "gazetteer.md").read_text(encoding="utf-8"))
    data = ROOT / "src" / "falsefront" / "address" / "data"
    assert {file.name for file in data.iterdir() if file.is_file()} <= told.keys()
    wrong = []
    for name, names_of in COUNTED.items():
        rows = [line.split("\t") for line in (data / name).read_text(encoding="utf-8").splitlines() if line[0] != "#"]
        there = sum(len(names_of(row)) for row in rows)
        figure = re.search(r"\d[\d,]*", told[name])
        if figure is None or abs(int(figure[0].replace(",", "")) - there) > 0.02 * there:
            wrong.append((name, told[name], there))
    assert wrong == []


# What the figure in the row of a table counts, of each of its lines.
COUNTED: dict[str, Callable[[list[str]], Sequence[str]]] = {
    **dict.fromkeys(
        (
            *("macau_streets.tsv", "macau_places.tsv", "taiwan_places.tsv", "taiwan_syllables.tsv", "japan_cities.tsv"),
            *("japan_towns.tsv", "country_parts.tsv", "hongkong_names.tsv"),
        ),
        lambda row: row[:1],
    ),
    "towns.tsv": lambda row: row[1].split("|"),
    "zip_towns.tsv": lambda row: row[2].split("|"),
    "names.tsv": lambda row: row[4].split() if len(row) > 4 else (),
    "taiwan_spellings.tsv": lambda row: row[1].split(),
}


def test_every_module_and_table_that_a_document_names_is_here() -> None:
    folders = ("src", "tests", "fixtures", "benchmarks", "migrations")
    here = [file.relative_to(ROOT).as_posix() for folder in folders for file in (ROOT / folder).rglob("*.*")]
    missing = []
    for document in DOCUMENTS:
        if document.name == "CHANGELOG.md":  # it tells of what was, too
            continue
        named = re.findall(r"`([\w/]+\.(?:py|tsv))`", document.read_text(encoding="utf-8"))
        missing += [
            (document.name, name) for name in named if not any(f"/{file}".endswith(f"/{name}") for file in here)
        ]
    assert missing == []


def test_every_variable_of_the_environment_is_told() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "src" / "falsefront").rglob("*.py"))
    obeyed = set(re.findall(r'"(FALSEFRONT_\w+|NO_COLOR)"', code))
    assert obeyed >= {"FALSEFRONT_CONFIG", "NO_COLOR"}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in sorted(obeyed) if name not in readme] == []


def test_every_event_of_the_log_is_told() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "src" / "falsefront" / "service").glob("*.py"))
    logged = set(re.findall(r'log\.\w+\("(\w+)"', code))
    told = (ROOT / "docs" / "running.md").read_text(encoding="utf-8").partition("## What it logs")[2]
    rows = "".join(line.split("|")[1] for line in told.partition("\n## ")[0].splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`(\w+)`", rows)) == logged


def test_every_room_stands_in_the_table_of_floors() -> None:
    text = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in text.partition("## The floors")[2].splitlines() if line.startswith("| `")]
    rooms = {file.parent.name for file in (ROOT / "src" / "falsefront").glob("*/__init__.py")}
    told = set(re.findall(r"\w+", " ".join(rows)))
    assert rooms <= told
    assert told - rooms == {"config", "errors"}  # one file each


def test_every_document_that_code_cites_is_here() -> None:
    cited = set()
    for folder in ("src", "tests", "benchmarks", "fixtures", "migrations"):
        for file in (ROOT / folder).rglob("*.py"):
            if ".venv" in file.parts:
                continue  # of benchmarks that have been run: other people's files, in any encoding
            text = file.read_text(encoding="utf-8")
            cited |= {(file.relative_to(ROOT).as_posix(), name) for name in re.findall(r"\bdocs/[\w-]+\.md", text)}
            cited |= {
                (file.name, name) for name in re.findall(r"\b[A-Z]{4,}(?= \d\b|\.md\b)", text) if name in _ELSEWHERE
            }
    assert len(cited) > 10
    assert [each for each in sorted(cited) if not (ROOT / each[1]).exists()] == []


_ELSEWHERE = ("DESIGN", "PITFALLS", "STYLE")  # names of notes that were never part of this tree
