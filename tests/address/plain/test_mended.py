"""UTF-8 that was read as windows-1252, and what only looks like it."""

import pytest

from falsefront.address.abroad.turned import as_meant
from falsefront.address.plain.mended import mended
from falsefront.address.plain.text import MOST_CHARACTERS


@pytest.mark.parametrize(
    "text",
    [
        "12 Nguyễn Đình Chiểu, Phường Võ Thị Sáu, Quận 3",
        "12 Rue de l’Église, Orléans",
        "Straße des 17. Juni 12, Köln",
        "Calle Ñuñoa 12, Bogotá",
        "Žižkova 12, Plzeň",
        "12 Beyoğlu, İstanbul",
    ],
)
def test_text_read_in_another_encoding_is_as_it_was_written(text: str) -> None:
    garbled = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    assert mended(garbled) == mended(text.encode().decode("latin-1")) == text


def test_letters_of_vietnamese_whose_last_byte_was_lost_are_those_that_are_usual() -> None:
    assert mended("Nguyễn Đình Chiểu, Phường 5".encode().decode("cp1252", "ignore")) == "Nguyễn Đình Chiểu, Phường 5"


@pytest.mark.parametrize(
    "text",
    [
        "São Paulo, Rua Ângela 12",
        "12 Rue du Café à » Lyon",
        "N° 12, Rue Élysée",
        "Ãngela 12",
        "東京都新宿区西新宿4丁目15番3号",
        "上海市人民路12号3室 Building",
        "Đường Âu Cơ 12",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert mended(text) == text


def test_japanese_counters_among_latin_words_are_written_out() -> None:
    assert mended("4丁目15番3号 Nishi Owlby, 12階") == "4-chome 15-3 Nishi Owlby, 12F"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("12 Kestrel Rd., Austin 美国", "12 Kestrel Rd., Austin, United States"),
        ("12 Kestrel Rd., Austin（美國）", "12 Kestrel Rd., Austin, United States"),
        ("韩国 12 Kestrel-ro, Seoul", "12 Kestrel-ro, Seoul, South Korea"),
        ("12 Kestrel Rd., Austin, USA / 美国", "12 Kestrel Rd., Austin, USA"),
        ("Kestrelstr. 12, Hamburg, 德国.", "Kestrelstr. 12, Hamburg, Germany"),
    ],
)
def test_a_country_in_characters_beside_an_address_in_letters_is_read_in_letters(written: str, read: str) -> None:
    assert mended(written) == read


@pytest.mark.parametrize(
    "text",
    [
        "12 Kestrel Rd., Guangzhou, 中国",
        "12 Kestrel Rd., Kowloon, 香港",
        "12 美国 Rd., Austin",
        "Rm 5, 德国中心",
        "美国加州圣何塞市12号",
        "12 Kestrel, 法国梧桐",
        "A3, 日本",
    ],
)
def test_characters_that_are_no_country_alone_stay(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("八德路二段三０八號", "八德路二段三〇八號"),
        ("八德路二段三○八號十樓", "八德路二段三〇八號十樓"),
        ("天河路三O八号", "天河路三〇八号"),
        ("彌敦道五二0至五三0號", "彌敦道五二〇至五三〇號"),
        ("青松觀路廿三號", "青松觀路二十三號"),
        ("天河路一百卅八号", "天河路一百三十八号"),
        ("八德路參佰零捌號貳樓", "八德路三百零八號二樓"),
    ],
)
def test_chinese_numerals_are_written_out_before_what_they_count(written: str, read: str) -> None:
    assert mended(written) == read


@pytest.mark.parametrize(
    "text", ["陆家嘴环路8号", "伍家岗区8号", "廿里堡村8号", "参茸市场8号", "天河路三O大厦", "叁合里8号"]
)
def test_characters_of_names_are_no_numerals(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("7F, No.37 Owl Ching RoadTaipei Taiwan", "7F, No.37 Owl Ching Road, Taipei Taiwan"),
        ("No. 125, Owl Chiang Rd.Taipei, Taiwan", "No. 125, Owl Chiang Rd, Taipei, Taiwan"),
        ("12 Kestrel AvenueAUSTIN TX", "12 Kestrel Avenue, AUSTIN TX"),
    ],
)
def test_a_city_glued_to_the_kind_of_a_road_comes_apart(written: str, read: str) -> None:
    assert mended(written) == read


@pytest.mark.parametrize(
    "text",
    ["RoadRunner Ltd, 5 Owl Lane", "12 Owl St.Petersburg", "12 StreetCar Lane", "12 Owl RoadSE", "5 HighStreetOwl"],
)
def test_names_with_a_kind_in_them_stay(text: str) -> None:
    assert mended(text) == text


def test_what_stands_behind_what_readers_read_is_not_looked_at() -> None:
    behind = "三０八號" * 100_000
    assert as_meant(["x" * MOST_CHARACTERS + behind]) == ["x" * MOST_CHARACTERS + behind]
