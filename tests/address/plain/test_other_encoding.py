"""Texts that were read in another encoding than they were written in, and what only looks like it."""

import pytest

from falsefront.address.plain.other_encoding import in_its_encoding

CHINESE = "河北省邢台市信都区青橡北路218号榛砚花园"


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        (CHINESE, "utf-8", "latin-1"),
        (CHINESE, "gbk", "latin-1"),
        ("邢台市建设路8号, Xingtai 054000", "gbk", "cp1252"),
        ("臺北市中山區榛硯路二段8號3樓", "big5", "latin-1"),
        ("河北省邢台市信都区青橡北路榛砚花园", "utf-8", "latin-1"),
        ("邢台市信都区青橡北路八栋", "utf-8", "gb18030"),
        ("ул. Совиная, Москва", "utf-8", "gb18030"),
        ("東京都渋谷区梟町2丁目5番3号", "cp932", "latin-1"),
        ("東京都渋谷区梟町2丁目5番3号", "euc_jp", "latin-1"),
        ("서울특별시 강남구 부엉이로 12", "euc_kr", "latin-1"),
        ("г. Москва, ул. Совиная, д. 12", "cp1251", "latin-1"),
        ("г. Москва, ул. Совиная, д. 12", "cp1251", "cp1252"),
        ("г. Москва, ул. Совиная, д. 12", "koi8_r", "latin-1"),
        ("г. Москва, ул. Совиная, д. 12", "utf-8", "latin-1"),
        ("м. Київ, вул. Совина, 12", "cp1251", "latin-1"),
    ],
)
def test_a_text_is_as_it_was_written(text: str, written: str, read: str) -> None:
    assert in_its_encoding(text.encode(written).decode(read)) == text


@pytest.mark.parametrize(
    "text",
    [
        "12 Rue de l’Église, Orléans",
        "Älvsjö, Åsögatan 12, Österåker",
        "Calle Ñuñoa 12, Bogotá",
        "Straße des 17. Juni 12, Köln",
        "São João da Boa Vista, Rua Ângela 12",
        "12 Nguyễn Đình Chiểu, Phường Võ Thị Sáu, Quận 3",
        "№ 12, «Owl»",
        "Reykjavík, Þórsgata 12",
        CHINESE,
        "臺北市中山區榛硯路二段8號3樓",
        "서울특별시 강남구 부엉이로 12",
        "г. Москва, ул. Совиная, д. 12",
        "联通",
        "小学小些小学",
        "",
    ],
)
def test_any_other_stays(text: str) -> None:
    assert in_its_encoding(text) == text


def test_what_is_not_whole_in_any_encoding_stays() -> None:
    cut = CHINESE.encode("gbk").decode("latin-1")[1:]
    assert in_its_encoding(cut) == cut
