"""A text in the script of another country meets the readings of those who stand there, and joins them in a sheet."""

import pytest
from benchmarks.first_runs_linked import linked
from benchmarks.labelled_pairs import Pair
from tests.match.meeting import meet, words

from falsefront.match.offering_across import offered_across


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("韩国首尔特别市江西区空港大路 214", "서울특별시 강서구 공항대로 214"),
        ("京畿道龙仁市器兴区中部大路361", "361 Jungbu-daero, Giheung-gu, Yongin-si, Gyeonggi-do, South Korea"),
        ("越南胡志明市第三郡黎文士街117号", "117 Lê Văn Sỹ, Quận 3, TP. Hồ Chí Minh"),
        ("越南北江省北江市雄王路73号", "73 Hùng Vương, thành phố Bắc Giang, tỉnh Bắc Giang"),
        ("德国慕尼黑市利奥波德大街81号", "Leopoldstraße 81, 80802 München, Germany"),
        ("美国纽约市第二十三大道318号", "318 23rd Ave, New York, NY 11105"),
        ("г. Харбин, район Даоли, ул. Цзинвэй, д. 117", "哈尔滨市道里区经纬街117号"),
        ("Китай, Урумчи, ул. Юхао Бэйлу, 63", "乌鲁木齐市友好北路63号"),
        ("중국 칭다오시 스난구 샹강중루 37호", "青岛市市南区香港中路37号"),
        ("중국 청도시 시남구 향항중로 37호", "青岛市市南区香港中路37号"),
    ],
)
def test_a_place_is_met_by_its_address_in_the_script_of_another_country(text: str, other: str) -> None:
    assert meet(text, other)


@pytest.mark.parametrize(
    "other",
    ["哈尔滨市道里区经纬街118号", "大庆市萨尔图区经纬街117号", "哈尔滨市道里区兆麟街117号"],
)
def test_another_number_city_or_road_is_not_met(other: str) -> None:
    assert not meet("г. Харбин, район Даоли, ул. Цзинвэй, д. 117", other)


def test_a_text_of_a_city_that_its_own_script_has_is_not_looked_for_elsewhere() -> None:
    for text in ("河北省邢台市信都区人民路88号", "서울특별시 강서구 공항대로 214", "г. Омск, ул. Ленина, д. 8"):
        assert offered_across(words(text), text) == ()


def test_a_sheet_joins_them_as_comparing_does() -> None:
    texts = [
        ("韩国首尔特别市江西区空港大路 214", "서울특별시 강서구 공항대로 214"),
        ("越南胡志明市第三郡黎文士街117号", "117 Lê Văn Sỹ, Quận 3, TP. Hồ Chí Minh"),
        ("г. Харбин, район Даоли, ул. Цзинвэй, д. 117", "哈尔滨市道里区经纬街117号"),
        ("중국 칭다오시 스난구 샹강중루 37호", "青岛市市南区香港中路37号"),
    ]
    pairs = [Pair(a=a, b=b, same_premises=True, level="", kind="", note="") for a, b in texts]
    found = linked(pairs, beside=40)
    assert found.compared == found.joined == len(pairs), found.lost
