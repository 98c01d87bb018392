"""Rooms behind a sign in North America, rooms and houses crosswise, and towns of Quebec that nobody lists."""

from tests.address.same import GAZETTEER, is_same

from falsefront import address


def test_a_number_behind_a_sign_is_the_room() -> None:
    assert address.read("500 Owl Street #3, Denver, Colorado", GAZETTEER).unit == "3"
    assert is_same("500 Owl Street #3A, Denver, Colorado", "500 Owl Street, Suite 3A, Denver, CO")


def test_room_and_house_crosswise_are_two_houses() -> None:
    assert not is_same("4 Owlcrest Ave #10, Reno, NV 89501", "10 Owlcrest Avenue #4, Reno, NV 89501")
    assert not is_same("Unit 10, 4 Owlcrest Ave, Castle Hill NSW 2154", "4/10 Owlcrest Avenue, Castle Hill NSW 2154")


def test_a_town_of_quebec_is_not_its_capital() -> None:
    reading = address.read("410 Owl Road, Owlval, QC H9P 1A1", GAZETTEER)
    assert reading.city is not None
    assert reading.city.key == "owlval"
    assert not is_same("410 Owl Road, Owlval, QC", "410 Owl Road, Québec, QC")


def test_a_floor_behind_a_town_leaves_the_town() -> None:
    reading = address.read("12 Yangjae-daero, Seocho-gu, Seoul 3rd fl", GAZETTEER)
    assert (reading.country, reading.floor) == ("KR", "3")
