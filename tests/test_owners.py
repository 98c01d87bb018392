"""One owner for each outside package: a room may use it, the others ask that room."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "falsefront"

# What is imported -> the rooms and files of src/falsefront that may: why it is there, its owner's docstrings tell.
OWNERS = {
    "alembic": {"store"},
    "apscheduler": {"service"},
    "bs4": {"parse"},
    "cssselect": {"parse", "selector"},
    "certifi": {"fetch", "outward"},
    "cryptography": {"evidence"},
    "filelock": {"store"},
    "httpcore": {"fetch"},
    "httpx": {"fetch"},
    "jinja2": {"export"},
    "lxml": {"parse"},
    "markupsafe": {"export"},
    "numpy": {"match", "pipeline"},
    "opencc": {"text"},
    "phonenumbers": {"contact"},
    "price_parser": {"contact"},
    "protego": {"fetch"},
    "publicsuffixlist": {"text"},
    "pydantic": {"config", "config_faults"},
    "pydantic_core": {"config", "config_faults"},
    "rapidfuzz": {"address", "match"},
    "rfc3161_client": {"evidence"},
    "rich": {"cli"},
    "soupsieve": {"parse", "selector"},
    "sqlalchemy": {"store"},
    "stdnum": {"contact"},
    "structlog": {"cli", "service"},
    "typer": {"cli"},
    "w3lib": {"text"},
    "xlsxwriter": {"export"},
}


@cache
def outside_imports(code: str) -> tuple[str, ...]:
    """Return the packages from elsewhere that a file names, also inside functions and in `import_module("...")`."""
    return tuple(_outside_imports(code))


def _outside_imports(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        elif isinstance(node, ast.Call) and _name_of(node.func).endswith(("import_module", "__import__")):
            names = [str(each.value) for each in node.args[:1] if isinstance(each, ast.Constant)]
        for name in names:
            package = name.partition(".")[0]
            if package != "falsefront" and package not in sys.stdlib_module_names:
                yield package


def _name_of(called: ast.expr) -> str:
    """Return the last name of what is called; "" where it has none."""
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def trespasses(path: str, code: str) -> list[str]:
    """Return what a file, named as inside src/falsefront, imports without being its owner."""
    room = path.partition("/")[0].removesuffix(".py")
    return [
        f"{path} imports {package}, which belongs to {' and '.join(sorted(OWNERS.get(package, {'nobody yet'})))}"
        for package in outside_imports(code)
        if room not in OWNERS.get(package, ())
    ]


def test_each_outside_package_is_imported_by_its_owner_alone() -> None:
    files = sorted(SOURCE.rglob("*.py"))
    found = [
        each
        for file in files
        for each in trespasses(file.relative_to(SOURCE).as_posix(), file.read_text(encoding="utf-8"))
    ]
    assert len(files) > 200
    assert found == []


def test_no_room_owns_what_it_does_not_use() -> None:
    used: dict[str, set[str]] = {}
    for file in SOURCE.rglob("*.py"):
        room = file.relative_to(SOURCE).parts[0].removesuffix(".py")
        for package in outside_imports(file.read_text(encoding="utf-8")):
            used.setdefault(package, set()).add(room)
    unused = {package: rooms - used.get(package, set()) for package, rooms in OWNERS.items()}
    assert {package: rooms for package, rooms in unused.items() if rooms} == {}


@pytest.mark.parametrize(
    ("path", "code", "said"),
    [
        ("wording.py", "import sqlalchemy", "wording.py imports sqlalchemy, which belongs to store"),
        ("cli/flag.py", "def f():\n    from httpx import get", "cli/flag.py imports httpx, which belongs to fetch"),
        ("text/x.py", "import requests.sessions", "text/x.py imports requests, which belongs to nobody yet"),
        ("text/x.py", 'importlib.import_module("lxml.html")', "text/x.py imports lxml, which belongs to parse"),
    ],
)
def test_an_import_outside_its_owner_is_told(path: str, code: str, said: str) -> None:
    assert trespasses(path, code) == [said]
    assert trespasses("store/x.py", "import sqlalchemy.exc, json\nfrom falsefront.text import names") == []
