"""The address that a firm tells of itself in a sentence ends before what the sentence says of the way there."""

import pytest

from falsefront.parse.told_addresses import told_address
from falsefront.parse.trimming import trimmed

QUARRY = "27 Quarry Road, Sheffield S8 0PX"
SHOP = "612 E Walnut Street, Springfield, MO 65806"
LINDEN = "Lindenallee 8, 18055 Rostock"
FOSHAN = "No. 23 Lishu West Road, Chancheng District, Foshan"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"Our factory is located at {FOSHAN}, 5 minutes from the metro.", FOSHAN),
        (f"Our workshop is at {QUARRY}, just five minutes by car.", QUARRY),
        (f"Unsere Werkstatt befindet sich in der {LINDEN}, nur 5 Gehminuten vom Hafen.", LINDEN),
        (f"Our shop is located at {SHOP}.", SHOP),
        ("店铺位于杭州市余杭区临平街道山雀路109号，欢迎到店看布。", "杭州市余杭区临平街道山雀路109号"),
        ("我们代理山雀布业，其店铺位于杭州市余杭区临平街道山雀路109号。", None),
    ],
)
def test_how_far_a_place_is_is_no_part_of_it(said: str, told: str | None) -> None:
    assert told_address(said) == told


def test_a_firms_name_with_a_number_in_a_word_of_it_is_no_room_of_its_address() -> None:
    assert trimmed("Office Moss24 GmbH\nLindenweg 4\n10115 Berlin") == "Lindenweg 4\n10115 Berlin"
    assert trimmed("Unit 24\nMoss House\n9 Fern Road, Leeds") == "Unit 24\nMoss House\n9 Fern Road, Leeds"
