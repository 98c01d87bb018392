"""Towns of America and their namesakes abroad; ends that are a state's and not a country's; zones and roads."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("78 Owlet Street Milan US 48160", "78 Owlet Street, Milano, Italy", False),
        ("78 Owlet Street Moscow US 83843", "78 Owlet Street, Moscow, Russia", False),
        ("78 Owlet Street Milan US 48160", "78 Owlet Street, Milan, MI 48160", True),
        ("78 Rue du Grand Hibou Lyon US 69003", "78 Rue du Grand Hibou, 69003 Lyon, France", True),
        ("78 Owlet Blvd, La Canada CA 91011", "78 Owlet Blvd, La Canada, CA", True),
        ("78 Owlet Street, Malta MT 59538", "78 Owlet Street, Malta, MT", True),
        ("78 Owlet Street, Malta MT 59538", "78 Owlet Street, Malta", False),
        ("29 Alon Street Yanshufa Israel IL 58009", "29 Alon Street, Yanshufa, Israel", True),
    ],
)
def test_a_town_of_america_is_told_by_its_zip_code(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) == same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Gewerbegebiet Uhlenfeld 5, 97699 Kauzheim", "Uhlenfeldstrasse 5, 97699 Kauzheim", False),
        ("Industriegebiet Ost 4 Kauzheim DE 97699", "Industriegebiet West 4 Kauzheim DE 97699", False),
        ("Industriegebiet Uhlenberg 2 Kauzheim DE 97699", "Alter Uhlenberg 2 Kauzheim DE 97699", False),
        ("Industriegebiet Uhlenberg 2 Kauzheim DE 97699", "Uhlenberg 2 Kauzheim DE 97699", True),
        ("Industriegebiet Uhlenberg 2 Kauzheim DE 97699", "Gewerbegebiet Uhlenberg 2 Kauzheim DE 97699", True),
    ],
)
def test_a_word_for_a_zone_stands_for_no_other_road(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) == same
