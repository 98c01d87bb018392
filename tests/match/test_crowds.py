"""A crowd of one place outvotes the few that are apart from it, for those who fit both."""

import numpy as np
import pytest
from tests.gazetteer import load
from tests.match.places import reading

from falsefront import address
from falsefront.match.kept_apart import kept_apart
from falsefront.match.parted import CROWD, parted
from falsefront.match.parts import words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary


def _groups(texts: list[str]) -> list[int]:
    vocabulary = Vocabulary()
    rows = np.array([vocabulary.row(words_of(address.read(text, load()))) for text in texts])
    found: list[int] = same_premises(rows, vocabulary).tolist()
    return found


CROWDS = [
    ("石家庄市长安区云帆路88号{}01室", "石家庄市长安区云凡路88号", "88 Yunfan Road, Chang'an District, Shijiazhuang"),
    ("保定市莲池区青鹭花园一期{}号楼", "保定市莲池区青鹭花园二期", "Qinglu Garden, Lianchi District, Baoding"),
    ("邢台市信都区松鹤路12号{}01室", "邢台市襄都区松鹤路12号", "No. 12 Songhe Road, Xingtai"),
]


@pytest.mark.parametrize(("of_crowd", "slip", "between"), CROWDS)
def test_who_fits_a_crowd_and_one_that_is_apart_from_it_joins_the_crowd(of_crowd: str, slip: str, between: str) -> None:
    crowd = [of_crowd.format(floor) for floor in range(1, CROWD + 1)]
    *others, lone = _groups([*crowd, between, slip])
    assert len(set(others)) == 1
    assert lone not in others


@pytest.mark.parametrize(("of_crowd", "slip", "between"), CROWDS)
def test_fewer_are_no_crowd(of_crowd: str, slip: str, between: str) -> None:
    few = [of_crowd.format(floor) for floor in range(1, CROWD)]
    *others, open_one, lone = _groups([*few, between, slip])
    assert len({others[0], open_one, lone}) == 3


@pytest.mark.parametrize(("of_crowd", "slip", "between"), CROWDS)
def test_one_text_said_again_and_again_is_no_crowd(of_crowd: str, slip: str, between: str) -> None:
    *others, open_one, lone = _groups([*[of_crowd.format(1)] * 3 * CROWD, between, slip])
    assert len({others[0], open_one, lone}) == 3


@pytest.mark.parametrize(("of_crowd", "slip", "between"), CROWDS)
def test_two_that_are_apart_need_twice_the_crowd(of_crowd: str, slip: str, between: str) -> None:
    crowd = [of_crowd.format(floor) for floor in range(1, CROWD + 2)]
    slips = [slip, f"{slip}3楼"]
    *others, open_one, lone, other = _groups([*crowd, between, *slips])
    assert len({others[0], open_one, lone}) == 3
    assert lone == other


def test_several_places_that_are_apart_from_one_another_are_no_crowd() -> None:
    shared = reading(number=None, kind=None, road=None, development="jinhai")
    numbered = [reading(number=str(number), development="jinhai") for number in range(1, 3 * CROWD)]
    assert [0] in parted([shared, *numbered])


def test_records_of_a_place_make_a_crowd_as_places_do() -> None:
    avenue, street, open_one = reading(kind="dajie"), reading(kind="jie"), reading(kind="street")
    places = [avenue, street, open_one]
    assert sorted(parted(places, records=[CROWD, 1, 1])) == [[0, 2], [1]]
    assert sorted(parted(places, records=[1, CROWD, 3])) == [[0], [1, 2]]
    assert sorted(parted(places, records=[CROWD - 1, 1, 9])) == [[0], [1], [2]]


def test_a_lone_wrong_postcode_does_not_part_a_crowd_from_those_that_name_none() -> None:
    coded = [f"Suite {room}, 48 Kestrel Avenue, Chelmsford, CM2 0TP" for room in range(11, 11 + CROWD)]
    bare = ["48 Kestrel Avenue, Chelmsford, Essex", "48 Kestrel Ave, Chelmsford, England"]
    wrong = "Office 5, 48 Kestrel Avenue, Chelmsford, CM7 9ZZ"
    cities = dict.fromkeys([*coded, *bare, wrong], "")
    found = kept_apart(cities, lambda text: address.read(text, load()))
    assert sorted(map(len, found)) == [1, CROWD + 2]
    assert [wrong] in found
    few = dict.fromkeys([*coded[:3], *bare, wrong], "")
    assert sorted(map(len, kept_apart(few, lambda text: address.read(text, load())))) == [1, 2, 3]
