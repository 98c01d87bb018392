"""Addresses abroad in Chinese characters, or with a foreign word in Hangul, beside the same in letters."""

import pytest
from tests.effort import ONE_S, within
from tests.gazetteer import load

from falsefront import address

ELSEWHERE = "412 Mapleton Street, Portland, OR 97201, USA"


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


MANHATTAN = "9520 17th Ave, New York, NY 10036"


@pytest.mark.parametrize(
    ("han", "other", "same"),
    [
        ("美国俄勒冈州波特兰市梅普尔顿街412号", ELSEWHERE, True),
        ("美国俄勒冈州412号梅普尔顿街 邮编97201", ELSEWHERE, True),
        ("美国俄勒冈州波特兰市梅普尔顿街414号", ELSEWHERE, False),
        ("美国俄勒冈州波特兰市萨默塞特街412号", ELSEWHERE, False),
        ("美国俄勒冈州塞勒姆市梅普尔顿街412号", ELSEWHERE, False),
        ("美国俄勒冈州波特兰市梅普尔顿街412号 邮编97301", ELSEWHERE, False),
        ("加拿大波特兰市梅普尔顿街412号", ELSEWHERE, False),
        ("美国俄勒冈州波特兰市梅普尔顿环路412号", ELSEWHERE, False),
        ("中国驻纽约某处 纽约曼哈顿第17大道9520号", MANHATTAN, True),
        ("美国纽约市第十七大道9520号", MANHATTAN, True),
        ("纽约曼哈顿第17大道9522号", MANHATTAN, False),
        ("纽约曼哈顿第18大道9520号", MANHATTAN, False),
        ("纽约第17街9520号", MANHATTAN, False),
        ("纽约布鲁克林第17大道9520号", MANHATTAN, False),
        ("旧金山第17大道9520号", MANHATTAN, False),
        ("纽约曼哈顿西57街9250号", "9250 West 57th Street, New York, NY 10107", True),
        ("纽约曼哈顿东57街9250号", "9250 West 57th Street, New York, NY 10107", False),
        ("新加坡大士南3道66号", "66 Tuas South Avenue 3, Singapore 637066", True),
        ("新加坡大士南3道66号", "66 Tuas South Avenue 5, Singapore 637066", False),
        ("新加坡大士3道66号", "66 Tuas South Avenue 3, Singapore 637066", False),
        ("城北妇产医院 新加坡武吉班让路66号", "66 Bukit Panjang Rd., S'pore 229966", True),
        ("新加坡武吉班让路66号", "66 Bukit Batok Road, Singapore 229966", False),
        ("新加坡惹兰勿刹66号", "66 Jalan Besar, Singapore 208866", True),
        ("新加坡惹兰苏丹66号", "66 Jalan Besar, Singapore 208866", False),
        ("新加坡莱佛士坊66号", "66 Raffles Place, Singapore 048666", True),
        ("新加坡莱佛士坊66号", "66 Raffles Quay, Singapore 048666", False),
        ("马来西亚吉隆坡惹兰安邦66号", "66 Jalan Ampang, 50450 Kuala Lumpur", True),
        ("马来西亚吉隆坡惹兰安邦66号", "66 Jalan Bukit Bintang, 55100 Kuala Lumpur", False),
        ("韩国京畿道水原市灵通区青云路88号", "경기도 수원시 영통구 청운로 88", True),
        ("京畿道水原市青云路88号3层", "88 Cheongun-ro, Suwon-si, Gyeonggi-do, South Korea", True),
        ("韩国京畿道水原市灵通区青云路88号", "경기도 수원시 영통구 청산로 88", False),
        ("韩国京畿道安养市青云路88号", "경기도 수원시 영통구 청운로 88", False),
        ("邢台市青云路88号", "88 Cheongun-ro, Suwon-si, Gyeonggi-do, South Korea", False),
    ],
)
def test_a_road_abroad_is_known_by_its_sound_where_number_and_city_agree(han: str, other: str, same: bool) -> None:
    assert is_one(han, other) == same


@pytest.mark.parametrize(
    ("hangul", "latin", "same"),
    [
        ("대전광역시 유성구 벡스터로 412", "412 Vexter-ro, Yuseong-gu, Daejeon", True),
        ("대전광역시 유성구 벡스터로 414", "412 Vexter-ro, Yuseong-gu, Daejeon", False),
        ("대전광역시 유성구 벡스터로 412", "412 Convener-ro, Yuseong-gu, Daejeon", False),
        ("대전광역시 서구 벡스터로 412", "412 Vexter-ro, Yuseong-gu, Daejeon", False),
        ("대전광역시 유성구 백산로 412", "412 Buksan-ro, Yuseong-gu, Daejeon", False),
    ],
)
def test_a_foreign_word_in_hangul_is_known_by_its_sound(hangul: str, latin: str, same: bool) -> None:
    assert is_one(hangul, latin) == same


@pytest.mark.parametrize("syllable", ["an", "ae"])
def test_a_name_that_parts_into_syllables_in_very_many_ways_is_compared_at_once(syllable: str) -> None:
    assert not is_one("인천광역시 연수구 컨벤시아대로 165", f"165, {syllable * 60}q-daero, Yeonsu-gu, Incheon, Korea")


CHENGUANG = "上海市黄浦区晨光东路306弄14号"


@pytest.mark.parametrize(
    ("hangul", "han", "same"),
    [
        ("상하이시 황푸구 천광둥루 306농 14호 (옛 우체국)", CHENGUANG, True),
        ("상해 황포구 신광동로 306농 14호", CHENGUANG, True),
        ("상하이시 황푸구 천광둥루 306농 16호", CHENGUANG, False),
        ("상하이시 황푸구 천광둥루 308농 14호", CHENGUANG, False),
        ("상하이시 황푸구 천광둥루 306호", CHENGUANG, False),
        ("상하이시 황푸구 천광시루 306농 14호", CHENGUANG, False),
        ("상하이시 쉬후이구 천광둥루 306농 14호", CHENGUANG, False),
        ("베이징시 황푸구 천광둥루 306농 14호", CHENGUANG, False),
        ("상하이시 천광둥루 306농 14호", CHENGUANG, False),  # 晨光 and 辰光 sound alike, and the district is not told
        ("상하이시 황푸구 천광둥루 306농 14호 305실", f"{CHENGUANG}305室", True),
        ("상하이시 황푸구 천광둥루 306농 14호 305실", f"{CHENGUANG}306室", False),
        ("상하이시 천광둥루 306호", "上海市晨光东路306号", False),
        ("광저우시 톈허구 천광다다오 55번지 3층", "广州市天河区晨光大道55号", True),
        ("광저우시 톈허구 천광다다오 3층", "广州市天河区晨光大道3号", False),
        ("광저우시 톈허구 천광루 55번지", "广州市天河区晨光大道55号", False),
    ],
)
def test_an_address_of_china_in_hangul_has_city_road_and_number_as_they_sound(
    hangul: str, han: str, same: bool
) -> None:
    assert is_one(hangul, han) == same


SINGAPORE, SHANGHAI = "66 Tuas South Avenue 3, Singapore 637066", "上海市黄浦区淮海中路100号"
BANGKOK, KARACHI = "12 Silom Road, Bangkok", "12, Lotus Road, Karachi"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("新加坡 " * 10_000, SINGAPORE),
        ("汉" * 33_000, SINGAPORE),
        ("惹兰" * 16_000, SINGAPORE),
        (f"札幌市中央区{'南' * 33_000}", SINGAPORE),
        ("가" * 33_000 + " 상하이 화이하이중루 100호", SHANGHAI),
        ("วัด" * 11_000, BANGKOK),
        (f"12, Park Road, Karachi (former{' ' * 100_000}", KARACHI),
    ],
    ids=lambda text: text[:4],
)
def test_a_text_of_a_hundred_thousand_bytes_is_compared_at_once(text: str, other: str) -> None:
    load()
    within(3 * ONE_S, lambda: is_one(text, other))  # ten seconds and more where a run was gone through from each sign
