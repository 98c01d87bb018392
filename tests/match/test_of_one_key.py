"""Groups of one key that one misread part parted are asked of each other, in a sheet and in a store."""

import csv
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.of_one_key import MOST_GROUPS, meeting_under_keys
from falsefront.match.parts import words_of
from falsefront.match.vocabulary import Vocabulary, rows_of
from falsefront.pipeline.linking import FIELDS, link_sheet

GAZETTEER = load()
# A town read in two ways, one of them wrong, and texts that name none.
TOWER = (
    "上海市金山区金山卫镇青橡路14号杨樟大厦C座1401室",
    "RM204, Tower C, Yangzhang Tower, No.14 Qingxiang Rd, Jinshanwei Town, Jinshan District, Shanghai",
    "28th Floor, Block C, Yangzhang Mansion, No.14 Qingxiang Rd., Jinshan District, Shanghai City",
    "16 Floor, Yangzhang Building, Building C, No. 14 Qingxiang Lu, Jinshan District, Shanghai",
)
ZONE = (
    "福建省泉州市石狮市榛村第三工业区14幢",
    "石狮市 Building 14#, Zhencun Third Industrial Zone",
    "Building 14, Zhencun No.3 Industrial Zone, Baogai Town, Shishi, Fujian",
)


def _linked(folder: Path, texts: tuple[str, ...]) -> list[str]:
    source, target = folder / "in.tsv", folder / "out.csv"
    with source.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
        writer.writerows([("id", "address"), *enumerate(texts)])
    link_sheet(source, target, columns=dict.fromkeys(FIELDS))
    with target.open(encoding="utf-8", newline="") as stream:
        return [row["premises"] for row in csv.DictReader(stream)]


@pytest.mark.parametrize("texts", [TOWER, ZONE])
def test_one_misread_part_parts_no_premises(tmp_path: Path, texts: tuple[str, ...]) -> None:
    assert set(_linked(tmp_path, texts)) == {"1"}


def test_another_building_of_the_zone_stays_another(tmp_path: Path) -> None:
    other = "Building 15, Zhencun No.3 Industrial Zone, Baogai Town, Shishi, Fujian"
    assert _linked(tmp_path, (*ZONE, other))[-1] == "2"


def test_the_order_of_the_texts_changes_nothing(tmp_path: Path) -> None:
    assert {tuple(_linked(tmp_path, order)) for order in permutations(TOWER)} == {("1",) * len(TOWER)}


def test_more_groups_than_a_place_has_are_not_asked() -> None:
    row = words_of(address.read("石家庄市裕华区青橡路14号", GAZETTEER))
    for count, meets in ((MOST_GROUPS, True), (MOST_GROUPS + 1, False)):
        rows = rows_of([row] * count, Vocabulary())
        assert bool(meeting_under_keys(rows, np.arange(count))) is meets
