"""A text that stands alone joins the place that is verified in it: one group, with a second that agrees, no chain."""

from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.match.second_chance import MOST_AT_A_KEY, Places, at_odds, crowded, moves, offers_met, wanted

GAZETTEER = load()
ALONE = "邢台市信都区金海名苑东升公路345号3座"
ROAD = "河北省邢台市信都区东升公路345号"


def _read(text: str) -> Reading:
    return address.read(text, GAZETTEER)


def _places(*groups: tuple[str, ...]) -> Places:
    """Return places, one a text, numbered as they come, in these groups."""
    texts = [(text, group) for group, members in enumerate(groups) for text in members]
    return Places(
        group={at: group for at, (_, group) in enumerate(texts)},
        members={group: [at for at, (_, of) in enumerate(texts) if of == group] for group in range(len(groups))},
        texts={at: {text} for at, (text, _) in enumerate(texts)},
    )


def _wanted(*groups: tuple[str, ...]) -> int | None:
    """Return what the first text, which is alone, would join of all others."""
    places = _places(*groups)
    offer = (0, groups[0][0])
    return wanted({offer: [at for at in places.group if at]}, places, _read).get(offer)


def test_a_text_joins_the_one_reading_that_stands_in_it() -> None:
    assert _wanted((ALONE,), (ROAD,)) == 1
    assert _wanted((ALONE,), ("河北省邢台市信都区东升公路346号",)) is None


def test_readings_of_two_groups_in_one_text_join_neither() -> None:
    towns = [f"河北省邢台市信都区{town}东升公路345号" for town in ("皇寺镇", "浆水镇")]
    assert _wanted((ALONE,), (towns[0],)) == 1
    assert _wanted((ALONE,), (towns[0],), (towns[1],)) is None


def test_in_a_group_of_several_a_second_place_must_agree() -> None:
    assert _wanted((ALONE,), (ROAD, "河北省邢台市信都区中兴路9号")) is None
    assert _wanted((ALONE,), (ROAD, "345 Dongsheng Highway, Xindu, Xingtai")) is not None


def test_nobody_joins_a_place_of_which_a_text_goes_elsewhere() -> None:
    assert moves({(1, "a"): 2, (2, "b"): 3}) == {(2, "b"): 3}


def test_of_two_that_go_to_each_other_one_does() -> None:
    assert moves({(1, "a"): 2, (2, "b"): 1}) == {(2, "b"): 1}


def test_a_key_that_half_a_city_shares_brings_nobody_together() -> None:
    few, many = range(1, MOST_AT_A_KEY + 1), range(1, MOST_AT_A_KEY + 2)
    assert offers_met({(0, "a"): ["k"]}, {"k": list(few)}) == {(0, "a"): list(few)}
    assert offers_met({(0, "a"): ["k"]}, {"k": list(many)}) == {}


def test_abroad_those_that_go_to_one_place_must_be_one() -> None:
    going = {(1, "12 Le Loi, District 1, Ho Chi Minh City"): 3, (2, "12 Le Loi, District 5, Ho Chi Minh City"): 3}
    assert crowded(going, {3: 0}) == [sorted(going)]
    assert list(at_odds(sorted(going), _read)) == sorted(going)
    alike = [(1, "44 HaShalom Road, Tel Aviv"), (2, "דרך השלום 44, תל אביב")]
    assert list(at_odds(alike, _read)) == []
    assert crowded({(1, "a"): 3, (2, "b"): 4}, {3: 0, 4: 1}) == []


def test_a_text_that_leaves_a_side_out_joins_neither_of_two_sides() -> None:
    east, west = (f"1209 Owlcrest Road {side}, Atlanta, GA 30326" for side in ("NE", "NW"))
    bare = ("1209 Owlcrest Rd, Atlanta, GA 30326", "1209 Owlcrest Road, Suite 9, Atlanta, Georgia 30326")
    assert _wanted((bare[0],), (east,)) == 1
    assert _wanted((west,), bare) is not None
    assert _wanted((bare[0],), (east,), (west,)) is None
    assert _wanted((west,), (bare[0],), (east, east + " USA")) is None
    assert _wanted((west,), bare, (east, east + " USA")) is None


def test_roads_that_comparing_keeps_apart_are_not_weighed_together_here_either() -> None:
    small = "107023, г. Москва, ул. Малая Семёновская, д. 52, стр. 4"
    large = "107023, г.Москва, муниципальный округ Соколиная Гора, ул. Б. Семеновская, д.52, стр.4, помещ. 3/П, ком. 7"
    assert not address.compare(_read(small), _read(large)).same_premises
    assert _wanted((large,), (small,)) is None
    assert _wanted((large,), ("Москва, Большая Семеновская 52с4, 2 этаж",)) == 1
