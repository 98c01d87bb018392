"""Roads of China counted behind their type in letters, beside the same road in every other way to write it."""

import pytest
from tests.address.same import is_same

_NINTH = (
    "No. 66, Avenue 9, TEDA, Tianjin 300457, PRC", "Avenue 9, No. 66, TEDA, Tianjin", "66, Avenue No. 9, TEDA, Tianjin",
    "66 Ninth Ave, TEDA, Tianjin, China 300457", "天津经济技术开发区第九大街66号",
)  # fmt: skip


@pytest.mark.parametrize("text", _NINTH[1:])
def test_a_road_that_is_counted_behind_its_type_is_the_one_counted_before_it(text: str) -> None:
    assert is_same(_NINTH[0], text)


@pytest.mark.parametrize(
    "text",
    [
        "66 Tenth Ave, TEDA, Tianjin",
        "No. 9, Avenue 66, TEDA, Tianjin",
        "天津经济技术开发区第十大街66号",
        "天津经济技术开发区第九大街9号",
    ],
)
def test_its_number_is_no_house_and_the_house_no_road(text: str) -> None:
    assert not is_same(_NINTH[0], text)


def test_a_house_by_its_sign_before_a_section_in_ordinals_is_that_house() -> None:
    signed = "14# 3rd Section, Renmin South Rd., Wuhou District, Chengdu"
    assert is_same(signed, "No. 14, Section 3, Ren Min Nan Road, Chengdu, Sichuan 610041, China")
    assert not is_same(signed, "No. 14, Section 4, Ren Min Nan Road, Chengdu, Sichuan 610041, China")
