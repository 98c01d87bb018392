"""Several addresses in one field: each as it stands there, and nothing parted that may be one."""

import pytest
from tests.gazetteer import load

from falsefront import address

SEVERAL = {
    "Office: Room 5, 8 Renmin Road, Xingtai; Factory: 66 Heping Road, Shahe, Hebei": (
        "Room 5, 8 Renmin Road, Xingtai",
        "66 Heping Road, Shahe, Hebei",
    ),
    "办公地址：石家庄市和平东路66号  工厂地址：邢台市南和区振兴路12号": (
        "石家庄市和平东路66号",
        "邢台市南和区振兴路12号",
    ),
    "1) 广州市白云区机场路1718号 2) 广州市花都区狮岭镇阳光南路12号": (
        "广州市白云区机场路1718号",
        "广州市花都区狮岭镇阳光南路12号",
    ),
    "Văn phòng: 12 Lê Lợi, Quận 1, TP. Hồ Chí Minh. Nhà máy: 45 Nguyễn Văn Linh, Đà Nẵng": (
        "12 Lê Lợi, Quận 1, TP. Hồ Chí Minh.",
        "45 Nguyễn Văn Linh, Đà Nẵng",
    ),
    "办公室：9 Baiyun Rd, Rugao City, Nantong；工厂：南通市白蒲镇": (
        "9 Baiyun Rd, Rugao City, Nantong",
        "南通市白蒲镇",
    ),
    "Factory: Baita Town, Shahe City; Office: 12 Yuke Road, Xingtai, Hebei": (
        "12 Yuke Road, Xingtai, Hebei",
        "Baita Town, Shahe City",
    ),
    "义乌市机场路588号；杭州市文一路20号": ("义乌市机场路588号", "杭州市文一路20号"),
}
ONE = [
    "Office: 8 Renmin Road, Xingtai, Hebei",
    "Factory: Xingtai; Office: 12 Yuke Road",
    "Company: Hebei Gewu; Address: 12 Yuke Road, Xingtai",
    "Room 5\n8 Renmin Road\nXingtai\nHebei",
    "河北省邢台市人民路8号；No. 8 Renmin Road, Xingtai",  # said twice
    "8 Renmin Road, Xingtai; Tel: 0319-2223333",
    "Factory: Xingtai; Office: Shijiazhuang",  # too coarse to be anybody's door
    "邢台市人民路8号/2号楼",
    "8 Renmin Road, Xingtai; Attn: Ms. Li 0319-58529347",
    "Unit 5, Building 3, 8 Renmin Road | Xingtai | Hebei",
]


@pytest.mark.parametrize(("text", "parts"), SEVERAL.items())
def test_each_address_of_a_field_is_one_of_its_own(text: str, parts: tuple[str, ...]) -> None:
    assert address.parted(text, load()) == parts
    assert address.may_be_several(text)
    assert all(part in text for part in parts)


@pytest.mark.parametrize("text", ONE)
def test_what_may_be_one_address_stays_one(text: str) -> None:
    assert address.parted(text, load()) == (text,)


def test_many_fields_are_parted_as_each_by_itself() -> None:
    texts = [*ONE, *SEVERAL, *ONE, "x" * 2_000 + ";" + "y" * 2_000]
    found = address.parted_all(texts, load())
    assert found == {at: SEVERAL[text] for at, text in enumerate(texts) if text in SEVERAL}
    assert all(
        address.read(text, load()) == address.read_all([text], load())[0]
        for text in SEVERAL["义乌市机场路588号；杭州市文一路20号"]
    )


def test_fields_compare_by_the_address_they_have_in_common() -> None:
    field = "1) 广州市白云区机场路1718号 2) 广州市花都区狮岭镇阳光南路12号"
    for text, is_same in (("狮岭镇阳光南路12号, Huadu, Guangzhou", True), ("广州市花都区狮岭镇阳光南路14号", False)):
        forth, back = address.compare_fields(field, text, load())[2], address.compare_fields(text, field, load())[2]
        assert forth.same_premises is back.same_premises is is_same
        assert forth.score == back.score


@pytest.mark.parametrize(
    ("now", "lead", "before"),
    [
        ("9 Forge Street, Leeds LS9 8AA", "; old address: ", "14 Kiln Lane, Sheffield S3 8GG"),
        ("Hauptstraße 5, 42651 Solingen", "; früher: ", "Lindenweg 4, 42651 Solingen"),
        ("邢台市信都区泉北大街60号", "；原地址：", "邢台市信都区冶金北路88号"),
        ("Gül Sokak No: 9, Meram, Konya", "; eski adres: ", "Lale Caddesi No: 31, Meram, Konya"),
    ],
)
def test_an_address_called_a_former_one_is_none_of_several(now: str, lead: str, before: str) -> None:
    field = f"{now}{lead}{before}"
    assert address.parted(field, load()) == (now,)
    assert address.compare_fields(field, now, load())[2].same_premises
    assert not address.compare_fields(field, before, load())[2].same_premises
