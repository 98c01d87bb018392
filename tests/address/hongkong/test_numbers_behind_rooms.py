"""Numbers of houses in Hong Kong that stand beside others: behind a room's, with a box, in a block's name."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Suite 2305 61 Hoi Yuen Road, Kwun Tong, Kowloon", "61", "2305"),
        ("Flat B 18 Wing Lok Street, Sheung Wan, Hong Kong", "18", "b"),
        ("Rm 803 92-96 Connaught Road West, Hong Kong", "92-96", "803"),
        ("Units 5 6 Wing Lok Street, Sheung Wan, Hong Kong", "None", "5-6"),  # of several rooms
        ("Shop 5 6 Wing Lok Street, Sheung Wan, Hong Kong", "None", "5-6"),  # the next shop as well
        ("Room 803 804 Wing On House, 71 Des Voeux Road Central, Hong Kong", "71", "803-804"),
    ],
)
def test_the_number_between_room_and_road_is_the_house(text: str, number: str, unit: str) -> None:
    reading = address.read(text, load())
    assert (str(reading.number), reading.unit) == (number, unit)


def test_a_box_beside_an_address_is_told_and_no_more() -> None:
    text = "Mail box no. 715-02, Unit 715, 7/F, Building 12W, No. 12 Science Park West Avenue, Pak Shek Kok, Hong Kong"
    reading = address.read(text, load())
    assert (str(reading.number), reading.building, reading.unit, reading.po_box) == ("12", "12w", "715", "715-02")
    assert address.compare(reading, address.read("12 Science Park West Avenue, Shatin", load())).level.is_same_premises


def test_a_box_alone_is_no_house() -> None:
    assert address.read("P.O. Box 90210, Tsim Sha Tsui Post Office, Kowloon, Hong Kong", load()).number is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5/F, Building 12W, Science Park West Avenue, Hong Kong", "12"),
        ("香港新界沙田科學園科技大道西12W座5樓", "12"),
        ("5/F, Building 12E, Science Park West Avenue, Hong Kong", "None"),  # of the other side
        ("Flat B, Block 2N, Chatham Road North, Hung Hom, Hong Kong", "None"),  # of an estate
        ("5/F, Tower 3W, Wah Fu Estate, Des Voeux Road West, Sheung Wan, Hong Kong", "None"),
        ("5/F, Block 12A, Science Park West Avenue, Hong Kong", "None"),
    ],
)
def test_a_block_called_by_number_and_side_of_its_road_tells_the_number(text: str, number: str) -> None:
    assert str(address.read(text, load()).number) == number
