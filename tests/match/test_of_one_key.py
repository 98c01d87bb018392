"""Groups that share what makes a place, or meet in a zone, are asked of each other by their texts."""

import csv
from itertools import permutations
from pathlib import Path

import numpy as np
from tests.gazetteer import load

from falsefront import address
from falsefront.match.of_one_key import MOST_GROUPS, meeting_under_keys, offered_texts
from falsefront.match.parts import words_of
from falsefront.match.second_chance import MOST_TEXTS
from falsefront.match.vocabulary import Vocabulary, rows_of
from falsefront.pipeline.linking import FIELDS, link_sheet

GAZETTEER = load()
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


def test_a_building_of_a_zone_is_one_however_the_zone_was_read(tmp_path: Path) -> None:
    assert set(_linked(tmp_path, ZONE)) == {"1"}


def test_another_building_of_the_zone_stays_another(tmp_path: Path) -> None:
    other = "Building 15, Zhencun No.3 Industrial Zone, Baogai Town, Shishi, Fujian"
    assert _linked(tmp_path, (*ZONE, other))[-1] == "2"


def test_the_order_of_the_texts_changes_nothing(tmp_path: Path) -> None:
    assert {tuple(_linked(tmp_path, order)) for order in permutations(ZONE)} == {("1",) * len(ZONE)}


def test_more_groups_than_a_place_has_are_not_asked() -> None:
    row = words_of(address.read("石家庄市裕华区青橡路14号", GAZETTEER))
    for count, meets in ((MOST_GROUPS, True), (MOST_GROUPS + 1, False)):
        rows = rows_of([row] * count, Vocabulary())
        assert bool(meeting_under_keys(rows, np.arange(count))) is meets


def test_who_is_apart_from_some_of_a_group_does_not_join_it_by_others(tmp_path: Path) -> None:
    street = (
        "石家庄市裕华区槐露街11号明意大厦",
        "石家庄市槐露街11号明意大厦",
        "Mingyi Mansion, 11 Huailu Street, Shijiazhuang",
    )
    avenue = "CN Hebei Shijiazhuang Yuhua District Huailu Da Jie 11 Mingyi Dasha"
    found = _linked(tmp_path, (*street, "Mingyi Building, Huailu St No.11, Shijiazhuang", avenue))
    assert found[-1] not in (found[0], found[1])


def test_a_place_that_many_spell_is_not_parted_by_what_few_of_them_meet() -> None:
    many = [str(at) for at in range(MOST_TEXTS + 1)]
    assert offered_texts(many, is_alone=True) == []
    assert offered_texts(many[1:], is_alone=True) == sorted(many[1:])
    assert offered_texts(many, is_alone=False) == ["0"]
