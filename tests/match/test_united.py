"""Two groups are one where most of their places are and none is apart, and no third stands against it."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.match.parted import CROWD
from falsefront.match.second_chance import Places
from falsefront.match.united import Told, ask_groups, meeting, united

GAZETTEER = load()
QUARTER = [
    "Calz. de las Garzas 618-A, Colonia Roma Norte, CDMX",
    "Calzada de las Garzas No. 618-A, Col. Roma Norte, Mexico City",
]
BARE = ["Calz. de las Garzas #618-A, C.P. 02450 CDMX", "Calzada de las Garzas 618-A, Ciudad de México, MX"]
OTHER = [
    "Calz. de las Garzas 618-B, Col. Roma Norte, CDMX",
    "Calzada de las Garzas No. 618-B, Mexico City",
]


def _read(text: str) -> Reading:
    return address.read(text, GAZETTEER)


def _places(*groups: list[str]) -> Places:
    texts = [(text, group) for group, members in enumerate(groups) for text in members]
    return Places(
        group={at: group for at, (_, group) in enumerate(texts)},
        members={group: [at for at, (_, of) in enumerate(texts) if of == group] for group in range(len(groups))},
        texts={at: {text} for at, (text, _) in enumerate(texts)},
    )


@pytest.mark.parametrize(("these", "those", "is_one"), [(QUARTER, BARE, True), (QUARTER, OTHER, False)])
def test_groups_are_one_where_each_place_is_one_with_each(these: list[str], those: list[str], is_one: bool) -> None:
    places = _places(these, those)
    assert ask_groups([(0, 1)], places, _read) == Told([(0, 1)] * is_one, [])


def test_one_pair_that_is_apart_says_no() -> None:
    assert ask_groups([(0, 1)], _places(QUARTER, [*BARE, OTHER[0]]), _read) == Told([], [])


def test_pairs_that_are_open_say_no_where_they_are_most() -> None:
    vague = ["Ciudad de México, Colonia Roma Norte", "Col. Roma Norte, CDMX", "Roma Norte, Mexico City"]
    assert ask_groups([(0, 1)], _places(QUARTER, [BARE[0], vague[0]]), _read) == Told([(0, 1)], [])
    assert ask_groups([(0, 1)], _places(QUARTER, [BARE[0], *vague]), _read) == Told([], [(0, 1)])


def test_groups_meet_by_what_the_texts_of_either_met() -> None:
    places = _places(QUARTER, BARE, OTHER)
    assert meeting({(0, QUARTER[0]): [1, 2, 4], (2, BARE[0]): [0]}, places) == [(0, 1), (0, 2)]


def test_who_may_be_one_with_two_that_are_not_one_stands_between_them() -> None:
    assert united(Told([(1, 2), (2, 3)], []), {1: 3, 2: 3, 3: 1}) == {}
    assert united(Told([(1, 2), (2, 3)], []), {1: CROWD - 1, 2: 3, 3: 1}) == {}


def test_a_crowd_outvotes_the_few_that_are_not_one_with_it() -> None:
    assert united(Told([(1, 2), (2, 3)], []), {1: CROWD, 2: 3, 3: 1}) == {2: 1}
    assert united(Told([(1, 2), (2, 3)], []), {1: 1, 2: 3, 3: CROWD}) == {3: 2}


def test_all_that_a_union_brings_together_must_be_one() -> None:
    size = dict.fromkeys(range(1, 5), 3)
    assert united(Told([(1, 2), (2, 3), (1, 3)], []), size) == {2: 1, 3: 1}
    assert united(Told([(1, 2), (2, 3), (3, 4)], []), size) == {}
    assert united(Told([(1, 2), (2, 3)], [(1, 3)]), size) == {2: 1, 3: 1}
    assert united(Told([(1, 2), (3, 4)], []), size) == {2: 1, 4: 3}
