"""Grouping says what comparing two readings says, but for the kinds that `address.compare.rules` names."""

from collections import Counter

import pytest
from benchmarks.agreement import NO_KIND, PARTED, Agreement, addresses

KINDS = {"by a third", "a slip that neighbours tell", "the only place it may be", PARTED}
BETWEEN = "it stands between places that are apart"
OPEN = "their cities are open, and not to the same ones"
SECOND = "the estate they share is named second"


@pytest.fixture(scope="module")
def found() -> Agreement:
    return Agreement(addresses(400))


def test_all_addresses_mixed_differ_in_named_kinds_only(found: Agreement) -> None:
    pairs = sum(len(members) * (len(members) - 1) // 2 for members in found.groups.values())
    joined = Counter(kind for _, kind in found.joined())
    apart = Counter(kind for _, kind in found.apart())
    assert pairs > 10_000
    assert not joined.keys() - KINDS
    assert not apart.keys() - {BETWEEN, OPEN, SECOND}
    assert 0 < joined.total() < 0.03 * pairs


def test_what_is_too_coarse_for_a_group_is_too_coarse_to_compare(found: Agreement) -> None:
    coarse = [at for at, label in enumerate(found.labels) if label < 0]
    assert coarse
    assert not any(found.verdict(at, at) == "same" for at in coarse)


def _together(*texts: str) -> tuple[list[int], Counter[str], Counter[str]]:
    found = Agreement(texts)
    order = list(dict.fromkeys(found.labels))
    joined, apart = ([kind for _, kind in listed] for listed in (found.joined(), found.apart()))
    assert NO_KIND not in (*joined, *apart)
    return [order.index(label) for label in found.labels], Counter(joined), Counter(apart)


def test_who_gives_number_and_estate_joins_who_gives_one_of_them() -> None:
    number, both, estate = "邢台市人民路5号", "邢台市人民路5号金海花园", "邢台市金海花园"
    assert _together(number, both, estate) == ([0, 0, 0], Counter({"by a third": 1}), Counter())
    assert _together(number, estate)[0] == [0, 1]


def test_one_chinese_type_in_two_english_words_is_one_road() -> None:
    street, avenue = "5 Renmin Street, Xingtai, Hebei", "5 Renmin Avenue, Xingtai, Hebei"
    assert _together(street, "邢台市人民大街5号", avenue) == ([0, 0, 0], Counter({"by a third": 1}), Counter())
    assert _together(street, avenue)[0] == [0, 1]


def test_a_highway_without_its_class_is_that_of_the_only_class_it_may_be() -> None:
    federal, state, bare = "40 US Highway 61, Hazlet, NJ", "40 State Highway 61, Hazlet, NJ", "40 Route 61, Hazlet NJ"
    assert _together(federal, bare)[0] == [0, 0]
    assert _together(federal, state)[0] == [0, 1]
    labels, _, apart = _together(federal, state, bare)
    assert labels == [0, 1, 2]
    assert apart == Counter({BETWEEN: 2})


def test_a_slip_stands_for_the_name_that_a_crowd_gives() -> None:
    crowd = [f"Room {room}, 43 Lanjin Road, Sanmenxia, Henan" for room in (101, 102, 103)]
    assert _together(*crowd, "43 Lanlin Road, Sanmenxia, Henan") == (
        [0, 0, 0, 0],
        Counter({"a slip that neighbours tell": 3}),
        Counter(),
    )


def test_who_fits_two_places_joins_neither() -> None:
    labels, _, apart = _together("邢台市人民路71号", "邢台市人民路73号", "邢台市人民路71-75号")
    assert labels == [0, 1, 2]
    assert apart == Counter({BETWEEN: 2})


def test_two_whose_cities_are_open_to_different_ones_stay_apart() -> None:
    labels, _, apart = _together("12 Lotus St, Riverside, Richmond, Owlshire", "12 Lotus Street, Richmond")
    assert labels == [0, 1]
    assert apart == Counter({OPEN: 1})


def test_one_road_in_two_scripts_is_two_where_neither_names_any_place() -> None:
    bare = "梧桐大道38号"
    assert _together(bare, "38 Wutong Avenue", bare)[0] == [0, 1, 0]
    assert _together(bare, "Owl Tower, 38 Wutong Avenue")[0] == [0, 1]
    assert _together(f"邢台市{bare}", "38 Wutong Avenue, Xingtai")[0] == [0, 0]


def test_a_campus_in_which_no_house_is_named_has_no_group() -> None:
    campus = "邢台市京华大学松岭校区"
    assert _coarse(campus, campus) == [True, True]
    assert _together(f"{campus}6号楼", "Building 6, Songling Campus, Jinghua University, Xingtai")[0] == [0, 0]


def test_words_without_a_generic_word_are_no_place_in_a_group() -> None:
    bare = "91 Paihonggou, Lanzhou, Gansu, China"
    assert _coarse(bare, bare.replace("91", "No. 91")) == [True, True]


def _coarse(*texts: str) -> list[bool]:
    return [label < 0 for label in Agreement(texts).labels]


def test_the_only_place_it_may_be_joins_nothing_that_comparing_denies() -> None:
    labels, joined, _ = _together("河北省人民路5号金海花园", "邢台市人民路5号金海花园")
    assert labels == [0, 0]
    assert not joined
    assert _together("12 Le Loi Street, Hanoi, Vietnam", "12 Le Loi Street, Bangkok, Thailand")[0] == [0, 1]
    assert _together("12 Le Loi, Hanoi", "12 Le Lai, Hanoi")[0] == [0, 1]  # one letter, and two roads


def test_seven_crossings_of_one_avenue_are_seven_places() -> None:
    crossings = [f"邢台市人民路与{name}路交叉口" for name in ("中兴", "建设", "新华")]
    assert _together(*crossings)[0] == [0, 1, 2]


def test_an_alley_inside_a_lane_is_a_place_of_its_own() -> None:
    assert _together("台北市忠孝东路4段181巷6号", "台北市忠孝东路4段181巷35弄6号")[0] == [0, 1]


def test_a_sub_number_lies_in_no_range() -> None:
    assert _together("邢台市人民路71-75号", "邢台市人民路73-1号")[0] == [0, 1]
