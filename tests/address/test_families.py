"""Families of spelling, each with its near misses: fixtures/address/families.tsv says which pairs are one premises."""

import csv
from pathlib import Path

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer

FAMILIES = Path(__file__).parents[2] / "fixtures" / "address" / "families.tsv"


def _rows() -> list[dict[str, str]]:
    with FAMILIES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row['family']}: {row['a']} | {row['b']}")
def test_a_family_of_spelling_joins_what_is_one_place_and_nothing_else(
    row: dict[str, str], gazetteer: Gazetteer
) -> None:
    readings = [address.read(row[side], gazetteer) for side in "ab"]
    there, back = address.compare(*readings), address.compare(*readings[::-1])
    assert there.same_premises is back.same_premises is (row["same_premises"] == "yes"), there.reasons


def test_each_family_has_a_pair_of_one_place_and_one_of_two() -> None:
    answers: dict[str, set[str]] = {}
    for row in _rows():
        answers.setdefault(row["family"], set()).add(row["same_premises"])
    assert {family for family, said in answers.items() if said != {"yes", "no"}} == set()
