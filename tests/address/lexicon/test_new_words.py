"""A language's new words are rows and nothing else: no Python is written for them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.address.lexicon.test_table import build

SRC = Path(__file__).parents[3] / "src"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the program, compiled once for all rows."""
    folder = tmp_path_factory.mktemp("copied")
    shutil.copytree(SRC / "falsefront", folder / "falsefront", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def read_with(row: str, language: str, text: str, folder: Path) -> dict[str, Any]:
    """Return what a copy of the program reads that has one more row than ours."""
    lexicon = folder / "falsefront" / "address" / "lexicon"
    for path in (SRC / "falsefront" / "address" / "lexicon").glob("*.tsv"):
        more = row + "\n" if path.stem == language else ""
        (lexicon / path.name).write_text(path.read_text("utf-8") + more, "utf-8")
    made = build()
    words = list(made.rows(lexicon))
    assert list(made.faults(words, made.kinds(lexicon))) == []
    (lexicon.parent / "data" / "lexicon.tsv").write_text(made.built(words), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-m", "falsefront", "address", "read", text, "--json"]
    said = subprocess.run(command, env=environment, check=True, capture_output=True, encoding="utf-8").stdout
    reading: dict[str, Any] = json.loads(said)
    return reading


@pytest.mark.parametrize(
    ("row", "language", "text", "road"),
    [
        ("zugo\tabroad.road.leading\tln\t\tusage", "vietnamese", "12 Zugo Huyen, Hanoi, Vietnam", ("huyen", "ln")),
        ("zugata\tabroad.road.ending\tst\t\tusage", "nordic", "Stensjozugata 12, Oslo, Norway", ("stensjo", "st")),
        ("zuglu\tchina.road\tlu\t\tusage", "pinyin", "12 Fuhua Zuglu, Xingtai, China", ("fuhua", "lu")),
        ("坛\than.road\ttan\tusual\tusage", "chinese", "邢台市锦绣坛5号", ("jinxiu", "tan")),
    ],
)
def test_a_new_type_of_road_is_one_row(copied: Path, row: str, language: str, text: str, road: tuple[str, str]) -> None:
    found = read_with(row, language, text, copied)
    parts = found["road_parts"]
    assert found["number"] in ("12", "5")
    assert (parts["key"], parts["type"]) == road
