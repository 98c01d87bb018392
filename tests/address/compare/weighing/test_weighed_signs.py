"""The signs that are weighed: the same from both sides, one for each name of the table."""

from tests.address.same import GAZETTEER

from falsefront import address
from falsefront.address.compare.comparison import compare_unweighed
from falsefront.address.compare.weighing.weighed_signs import SIGNS, short_in_common, sides_said, signs_of

LEFT = "Quarry Tower, 17th Fl., 37 Alan Pyra Pagoda Rd, Dagon Tsp 11191"
RIGHT = "No. 37, Alanpyra Phayar Street, Dagon Township, Yangon 11192"


def _signs(left: str, right: str) -> dict[str, float]:
    a, b = address.read(left, GAZETTEER), address.read(right, GAZETTEER)
    return dict(zip(SIGNS, signs_of(a, b, compare_unweighed(a, b)), strict=True))


def test_signs_are_the_same_from_both_sides() -> None:
    texts = (LEFT, RIGHT, "青橡北路218号", "ул. Совиная 37, Казань", "37", "")
    assert all(_signs(a, b) == _signs(b, a) for a in texts for b in texts)


def test_numbers_and_names_are_told_by_what_both_say() -> None:
    signs = _signs(LEFT, RIGHT)
    assert (signs["short_common"], signs["short_open_least"], signs["short_open_most"]) == (1, 0, 1)
    assert (signs["long_common"], signs["long_open_least"]) == (0, 1)
    assert signs["names_share_most"] > signs["names_share_least"] > 0
    assert signs["names_open_least"] < signs["names_open_most"]


def test_a_number_in_common_is_a_short_one() -> None:
    a, b, c = (address.read(text, GAZETTEER) for text in (LEFT, RIGHT, "Dagon 11191"))
    assert short_in_common(a, b)
    assert not short_in_common(a, c)


def test_sides_are_said_in_words_and_letters() -> None:
    assert sides_said("East Tower, 5 W. Mill Road") == {"e", "w"}
