"""Two numbers of China with nothing but a stroke between them, on lines below an address and beside a name."""

import pytest
from tests.parse.shared_own import given
from tests.parse.test_contacts_of_pages import told

PLACE = "<h3>东莞分公司</h3><div>地址：东莞市石碣镇碧桃街25号<br>{}</div>"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("0760-87766433/18026364014 钟生", ["+8676087766433", "+8618026364014"]),
        ("0763-3832299/18026364014", ["+867633832299", "+8618026364014"]),
        ("13507719775/13906165127", ["+8613507719775", "+8613906165127"]),
        ("13507719775/13906165127/13906165128", ["+8613507719775", "+8613906165127", "+8613906165128"]),
        ("0760-8768 0683/15811787636 黄生", ["+8676087680683", "+8615811787636"]),
        ("025-83248010/025-83246437", ["+862583248010", "+862583246437"]),
        ("025-83248010/83246437", ["+862583248010", "+862583246437"]),
        ("0758--2270638/15811787636 黄生", ["+867582270638", "+8615811787636"]),
        ("0758--2270638", ["+867582270638"]),
        ("0760-87766433/34", ["+8676087766433", "+8676087766434"]),
    ],
)
def test_each_number_before_and_behind_a_stroke_is_read(line: str, wanted: list[str]) -> None:
    assert told(PLACE.format(line), "联系我们", field="phone")[1] == wanted


def test_a_number_with_two_dashes_stays_as_it_stands() -> None:
    assert "0758--2270638" in given(PLACE.format("0758--2270638"))
