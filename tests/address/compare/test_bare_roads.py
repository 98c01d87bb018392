"""Road and number where neither side names any place are a lead, but where the road is written alike."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Level

TWO = (
    ("No. 38 Wutong Avenue", "梧桐大道38号"),
    ("38 Wutong Avenue", "梧桐大街38号"),
    ("梧桐大道38号", "wutong dadao 38 hao"),
    ("38 Wutong Road, P.R. China", "中国梧桐路38号"),
)
ONE = (
    ("梧桐大道38号", "梧桐大道３８号"),
    ("No.38 Wutong Avenue", "38 Wutong Ave."),
    ("江苏省梧桐大道38号", "38 Wutong Avenue, Jiangsu"),
    ("38 Wutong Avenue, Yancheng", "盐城市梧桐大道38号"),
    ("鹤林工业区梧桐路38号", "No. 38, Wutong Road, Helin Industrial Park"),
)


@pytest.mark.parametrize(("a", "b"), [*TWO, *((b, a) for a, b in TWO)])
def test_a_road_of_any_city_is_a_lead(a: str, b: str) -> None:
    found = address.compare_fields(a, b, load())[2]
    assert found.level is Level.ROAD
    assert any(reason.startswith("neither side names any place") for reason in found.reasons)


@pytest.mark.parametrize(("a", "b"), [*ONE, *((b, a) for a, b in ONE)])
def test_the_same_words_or_a_place_in_common_are_one(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises
