"""The words by language and the one table that is built from them."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from falsefront.address.lexicon.table import kinds

ROOT = Path(__file__).parents[3]
COLUMNS = "form\tkind\tvalue\tmarks\tsource"


def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("lexicon_build", ROOT / "fixtures" / "lexicon" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_shipped_table_is_what_the_files_by_language_say() -> None:
    made = build()
    words = list(made.rows())
    assert list(made.faults(words, made.kinds())) == []
    assert made.BUILT.read_text("utf-8") == made.built(words), "run make lexicon"


def test_each_kind_is_told_and_has_a_word() -> None:
    assert kinds() == build().kinds().keys()


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("ngo\tabroad.lane\tln\t\tusage", "no such kind"),
        ("ngo\tabroad.road.leading\tln\tat_start\tusage", "has no mark"),
        ("ngo\tabroad.road.leading\tln\tin:VN\t", "has a source"),
        ("Ngo\tabroad.road.leading\tln\tin:VN\tusage", "in lower case"),
        ("pho\tabroad.road.leading\tln\tin:VN\tusage", "already at"),
    ],
)
def test_a_row_that_no_rule_could_read_is_refused_with_its_line(tmp_path: Path, line: str, fault: str) -> None:
    made = build()
    (tmp_path / "vietnamese.tsv").write_text(
        f"{COLUMNS}\npho\tabroad.road.leading\tst\tin:VN\tusage\n{line}\n", "utf-8"
    )
    said = list(made.faults(list(made.rows(tmp_path)), made.kinds()))
    assert len(said) == 1
    assert said[0].startswith("vietnamese.tsv:3: ")
    assert fault in said[0]


def test_a_form_with_two_meanings_is_reported(tmp_path: Path) -> None:
    made = build()
    (tmp_path / "french.tsv").write_text(
        f"{COLUMNS}\nplace\tabroad.road.leading\tsq\t\tusage\nplace\tabroad.road\tpl\t\tusage\nrue\tabroad.road.leading\tst\t\tusage\n",
        "utf-8",
    )
    words = list(made.rows(tmp_path))
    said = list(made.meanings(words))
    assert len(said) == 1
    assert said[0].startswith("place: ")
    judged = {(row.kind, row.form, row.value) for row in words}
    assert list(made.meanings(words, judged)) == []
    assert list(made.meanings(words, judged - {("abroad.road", "place", "pl")})) == said


def test_each_mark_of_a_kind_is_told() -> None:
    made = build()
    assert frozenset().union(*made.kinds().values()) == made.marks().keys()
