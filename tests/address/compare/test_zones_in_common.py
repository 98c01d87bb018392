"""What two addresses are said to have in common is on both sides, and is the name that tells most."""

from tests.gazetteer import load

from falsefront import address


def test_the_zone_in_common_is_named_by_what_both_sides_say() -> None:
    one = address.read("Plot No. 31, Phase II, GIDC Estate, Naroda, Ahmedabad 382330, Gujarat", load())
    other = address.read("31, GIDC Phase-2, Naroda, Ahmedabad - 382330", load())
    (told,) = [reason for reason in address.compare(one, other).reasons if reason.startswith("same village or zone")]
    assert told.lower() == "same village or zone: 'gidc' and 'gidc'"
