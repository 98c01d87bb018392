"""What stands around an address changes nothing of what it says, in any country."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.plain.contacts import without_contacts

ADDRESSES = (
    "No. 24 Renmin Road, Zhongshan District, Dalian",
    "大连市中山区人民路24号",
    "55 East 42nd Street, New York, NY 10017",
    "Keizersgracht 241, Amsterdam",
    "ул. Ленина, д. 15, Екатеринбург",
    "14, 2nd Cross St, Anna Nagar, Chennai, Tamil Nadu",
)
AROUND = (
    "{} Tel: +86 10 6555 1234 Fax: 010-65551235 E-mail: a@b.example",
    "{}, WeChat: mill88, www.example.com",
    "Address: {}",
    "地址：{}",
    "{} (near the railway station)",
    "{}（近火车站）",
)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("text", ADDRESSES)
def test_what_stands_around_an_address_is_no_part_of_it(text: str, around: str) -> None:
    bare, framed = address.read(text, load()), address.read(around.format(text), load())
    assert address.compare(bare, framed).level.is_same_premises
    assert (framed.road, framed.number, framed.unit) == (bare.road, bare.number, bare.unit)


def test_what_was_taken_off_is_kept() -> None:
    plain, taken, _ = without_contacts(
        "7 mill road, leeds tel: +44 113 496 0000 e-mail: a@b.example (opposite the mill)"
    )
    assert plain == "7 mill road, leeds"
    assert taken == ("tel: +44 113 496 0000", "e-mail: a@b.example", "opposite the mill")


@pytest.mark.parametrize(
    "text",
    [
        "songnan trading co.,ltd: 58 xingfu street, wuxi",
        "qingzi chemical co., ltd., 58 xingfu street, wuxi",
        "fuliu industry limited\n58 xingfu street, wuxi",
        "yangfeng chemical co., ltd. - head office: 58 xingfu street, wuxi",
        "58 xingfu street, wuxi (contact: lily)",
        "58 xingfu street, wuxi attn: mr. wang",
    ],
)
def test_the_firm_and_the_person_are_no_part_of_the_address(text: str) -> None:
    assert without_contacts(text)[0] == "58 xingfu street, wuxi"


@pytest.mark.parametrize(
    "text", ["58 limited street, wuxi", "12 songnan road, wuxi, songnan trading co., ltd.", "songnan co., ltd., wuxi"]
)
def test_an_address_is_not_taken_for_a_firm(text: str) -> None:
    assert without_contacts(text)[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "No. 312 Lishu Road, Baoding. 0312-5550301", "No. 312 Lishu Road, Baoding (0312)5550301",
        "保定市栗墅路312号 0312-5550301", "保定市栗墅路312号13800138000",
    ],
)  # fmt: skip
def test_a_telephone_that_no_word_tells_is_no_room(text: str) -> None:
    reading = address.read(text, load())
    assert (str(reading.number), reading.unit) == ("312", None)


@pytest.mark.parametrize("word", ["Mob.", "Ph.", "T", "Contact", "Mobile"])
def test_a_number_with_its_plus_takes_the_word_before_it_along(word: str) -> None:
    bare = "12 Owl Road, Kestrel Nagar, Pune 411001"
    reading = address.read(f"{bare} {word} +91 9876543210", load())
    assert reading.areas == address.read(bare, load()).areas
