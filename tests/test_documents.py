"""The documents say what is so: keys, links, files."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from falsefront import assess, config
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


def test_every_finding_is_documented_with_an_innocent_explanation() -> None:
    text = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip(): line for line in text.splitlines() if re.match(r"\| F\d+ \|", line)}
    assert list(rows) == [f"F{number}" for number in range(1, 11)]
    assert assess.FINDINGS.keys() <= rows.keys()
    assert all(
        len(line.split("|")) == 6 and all(cell.strip() for cell in line.split("|")[1:5]) for line in rows.values()
    )
