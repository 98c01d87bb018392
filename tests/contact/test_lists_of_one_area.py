"""Several numbers written as one, of which the first alone has its country or its area; and digits of other scripts."""

import pytest

from falsefront.contact.messenger import messenger_of_url
from falsefront.contact.phone import phones


@pytest.mark.parametrize(
    ("raw", "region", "numbers"),
    [
        ("011 – 20004992 / 20004991 / 30006556", "IN", ["+911120004992", "+911120004991", "+911130006556"]),
        ("044 – 25610318 / 32970728", "IN", ["+914425610318", "+914432970728"]),
        ("0571-88231170 / 13300009090", "CN", ["+8657188231170", "+8613300009090"]),
        ("+62 541 200608 – 200609 – 200619", None, ["+62541200608", "+62541200609", "+62541200619"]),
        ("0261 758123 – 758124", "RO", ["+40261758123", "+40261758124"]),
        ("0261 758123 – 440012", "RO", ["+40261758123"]),
        ("04565 234567 - 630001 Tamil Nadu", "IN", ["+914565234567"]),
        ("04565 234567 - 234568 Karaikudi", "IN", ["+914565234567"]),
        ("+86 - 319 - 2223333", None, ["+863192223333"]),
        ("+254 20 550 506 / 7, 559 014", None, ["+25420550506", "+25420550507", "+25420559014"]),
        ("8069196715,748", "IN", ["+918069196715;ext=748"]),
        ("+91-4549 - 200995 (4 lines) & 280509", "IN", ["+914549200995", "+914549280509"]),
        ("+91- 4549 - 200995 to 200998", "IN", ["+914549200995", "+914549200998"]),
        ("0319-2223333 to 17", "CN", ["+863192223333"]),
        ("(54) 3200.1911 (54) 3200.1671 (54) 3200 2510", "BR", ["+555432001911", "+555432001671", "+555432002510"]),
        ("0049 (30) 2000142", None, ["+49302000142"]),
        ("+8613500000376 ADA AND +852 64001151", None, ["+8613500000376", "+85264001151"]),
        ("+852 2200 0142 & +852 2200 0143", None, ["+85222000142", "+85222000143"]),
        ("+852 2200 0142 +852 2200 0143", None, ["+85222000142", "+85222000143"]),
        ("+852 2200 0142 fax to +852 2200 0143", None, ["+85222000142"]),
        ("+852 2200 0142 our bank +852 2200 0143", None, ["+85222000142"]),
        ("+381 11 2000 142; 2000 143", None, ["+381112000142", "+381112000143"]),
        ("886-4-7780164, 5550165", None, ["+88647780164"]),
        ("+44 113 4960142, 496 0143", None, ["+441134960142", "+441134960143"]),
        ("0322 600 10 17-19", "TR", ["+903226001017"]),
        ("+90 322 600 10 17-18-19", None, ["+903226001017"]),
        ("852-2850 8600", "CN", ["+85228508600"]),
        ("852-2850 860", "CN", []),
    ],
)
def test_the_next_number_of_a_list_has_the_area_of_the_first(raw: str, region: str | None, numbers: list[str]) -> None:
    assert list(phones(raw, region=region)) == numbers


@pytest.mark.parametrize(
    ("raw", "region", "numbers"),
    [
        ("٠١١ ٤٢٠ ٠١٤٢", "SA", ["+966114200142"]),
        ("٠١٤٢ ٤٢٠ ٠١١", "SA", ["+966114200142"]),
        ("٠١٤٢ ٩٢٠٠٠", "SA", ["+966920000142"]),
        ("٠٥٥٢ ٢٤٠ ٠٥٥", "SA", ["+966552400552"]),  # both ways are given out: the longest group is the last
        ("٠١٠ ١٢٠٠ ٥٦٧٨", "EG", ["+201012005678"]),
        ("٩٧٣٣٣٦٠٠٤٥٠ +", None, ["+97333600450"]),
        ("966500000142+", None, ["+966500000142"]),
        ("0142 420 11 966+", None, ["+966114200142"]),
        ("۰۲۱-۸۸۷۰۰۱۴۲", "IR", ["+982188700142"]),
    ],
)
def test_digits_of_arabic_lines_are_read_as_they_are_shown(raw: str, region: str | None, numbers: list[str]) -> None:
    assert list(phones(raw, region=region)) == numbers


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://api.whatsapp.com/send?phone=+62%20812%200000%200142", "whatsapp:+6281200000142"),
        ("whatsapp://send?phone=6281200000142", "whatsapp:+6281200000142"),
        ("https://api.whatsapp.com/send/?text=Hi&phone=55-11-90000-0142", "whatsapp:+5511900000142"),
        ("https://api.whatsapp.com/send?text=phone%20call", None),
    ],
)
def test_a_talk_is_opened_with_a_number_in_groups_too(url: str, wanted: str | None) -> None:
    assert messenger_of_url(url) == wanted
    if wanted:
        assert list(phones(url)) == [wanted.partition(":")[2]]
