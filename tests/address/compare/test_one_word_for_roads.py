"""Roads that English calls Street or Road where their language has one word, and where it has both."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("367 Thanon Nokhuk, Din Daeng, Bangkok 10400", "367 Nokhuk Road, Din Daeng, Bangkok 10400"),
        ("367 Nokhuk St., Din Daeng, Bangkok 10400", "367 Nokhuk Rd, Din Daeng, Bangkok"),
        ("Jalan Kenari 45, Bandung", "45 Kenari Road, Bandung"),
        ("45 Kenari Street, Bandung", "45 Kenari Road, Bandung"),
        ("12 Đường Nguyễn Trãi, Quận 1, TP. Hồ Chí Minh", "12 Nguyen Trai Road, District 1, Ho Chi Minh City"),
        ("Baykuş Cad. No 14, Şişli, İstanbul", "14 Baykus Road, Sisli, Istanbul"),
    ],
)
def test_either_english_word_is_the_one_of_the_language(one: str, other: str) -> None:
    assert is_same(one, other)
    left, right = (address.read(text, GAZETTEER).road for text in (one, other))
    assert left is not None
    assert left == right  # read alike, as grouping needs it


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Owl Street, Singapore", "14 Owl Road, Singapore"),
        ("14 Lebuh Melur, George Town, Penang", "14 Melur Road, George Town, Penang"),
        ("14 Kestrel Street, Leeds", "14 Kestrel Road, Leeds"),
        ("14 Owl Street, Bengaluru", "14 Owl Road, Bengaluru"),
        ("Baykuş Cad. No 14, Şişli, İstanbul", "Baykuş Sok. No 14, Şişli, İstanbul"),
        ("367 Thanon Nokhuk, Din Daeng, Bangkok", "367 Soi Nokhuk, Din Daeng, Bangkok"),
        ("367 Thanon Nokhuk, Din Daeng, Bangkok", "376 Nokhuk Road, Din Daeng, Bangkok"),
        ("Jalan Kenari 45, Bandung", "Gang Kenari 45, Bandung"),
    ],
)
def test_two_words_of_one_country_are_two_roads(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("367,Soi 91,Nokhuk Rd, Din Daeng, Bangkok", "367 Soi Nokhuk 91, Nokhuk Rd, Din Daeng, Bangkok"),
        ("367 Nokhuk Road, Soi 91, Bangkok", "367 Soi Nokhuk 91, Bangkok"),
        ("367 ซอย 91 ถนนรัชดาภิเษก ดินแดง กรุงเทพ", "367 Soi Ratchadaphisek 91, Din Daeng, Bangkok"),
        ("88 หมู่ 4 ถนนสุขสวัสดิ์ หางดง เชียงใหม่", "88 Moo 4 Suksawat Road, Hang Dong, Chiang Mai"),
        ("45 ถนนเชียงใหม่-ฮอด หางดง เชียงใหม่", "45 Chiang Mai-Hot Road, Hang Dong, Chiang Mai"),
        ("21 ถนนมิตรภาพ อ.เมือง ขอนแก่น", "21 Mittraphap Rd, Muang, Khon Kaen"),
        ("367/5 ถ.พระราม 4 คลองเตย กรุงเทพ", "367/5 Rama IV Road, Khlong Toei, Bangkok"),
    ],
)
def test_lanes_and_quarters_of_thailand_in_either_script(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("367 Nokhuk Road, Soi 91, Bangkok", "367 Nokhuk Road, Bangkok"),
        ("367,Soi 91,Nokhuk Rd, Bangkok", "367 Soi Nokhuk 19, Nokhuk Rd, Bangkok"),
        ("45 ถนนเชียงใหม่-ฮอด หางดง เชียงใหม่", "45 Chiang Mai-Lampang Road, Hang Dong, Chiang Mai"),
        ("88 ถนนมิตรภาพ หางดง เชียงใหม่", "88 Mittraphap Road, San Sai, Chiang Mai"),
    ],
)
def test_other_lanes_and_quarters_of_thailand(one: str, other: str) -> None:
    assert not is_same(one, other)
