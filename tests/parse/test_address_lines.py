"""Addresses by their shape: where they end, and whose name stands before them."""

import pytest

from falsefront.parse.address_lines import AddressLine, address_lines
from falsefront.parse.address_texts import is_address
from falsefront.parse.tree import build_tree
from falsefront.parse.trimming import trimmed


def found(*lines: str) -> list[AddressLine]:
    return address_lines(build_tree("".join(f"<p>{line}</p>" for line in lines)).lines)


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (("Teollisuuskatu 8 B", "15110 Lahti", "Puh. 03 555 0142"), "Teollisuuskatu 8 B\n15110 Lahti"),
        (("Güterstrasse 88, 4133 Pratteln, Switzerland",), "Güterstrasse 88, 4133 Pratteln, Switzerland"),
        (("Εθνικής Αντιστάσεως 14, 241 00 Καλαμάτα",), "Εθνικής Αντιστάσεως 14, 241 00 Καλαμάτα"),
        (("21036, м. Вінниця, вул. Максима Шимка, 50",), "21036, м. Вінниця, вул. Максима Шимка, 50"),
        (
            ("© 2026　地址：浙江省湖州市吴兴区白杨路88号3幢2楼　浙ICP备12345678号-3",),
            "浙江省湖州市吴兴区白杨路88号3幢2楼",
        ),
        (
            ("5th Floor, Tower B, Kingfisher Cyber Park,", "Sector 44, Gurugram, Haryana 122003"),
            "5th Floor, Tower B, Kingfisher Cyber Park\nSector 44, Gurugram, Haryana 122003",
        ),
        (("İvedik OSB Mah. 1354. Cad. No: 42/A Yenimahalle / ANKARA",),) * 2,
    ],
)
def test_an_address_is_whole_and_ends_before_what_follows_it(lines: tuple[str, ...], address: object) -> None:
    assert [each.raw for each in found(*lines)] == [address if isinstance(address, str) else lines[0]]


def test_an_estate_is_no_firm_and_a_notice_of_rights_is_no_name() -> None:
    (estate,) = found("Small Industries Estate, Plot # 211-B, Uggoki Road, Sialkot-51310, Pakistan")
    assert estate.name is None
    rights = "Copyright © Orrin Works. All rights reserved. Member: Bizmart Ltd, 7th Floor, Park Road, Noida - 201305"
    assert all(each.name is None or "reserved" not in each.name for each in found(rights))


@pytest.mark.parametrize(
    "above", ["Bank Name: Bank of Hebei", "技术支持：云巢网络", "Zuständig ist die Schlichtungsstelle", "Forwarder"]
)
def test_what_stands_under_a_bank_an_authority_or_the_maker_of_a_site_is_theirs(above: str) -> None:
    (address,) = found(above, "Straßburger Straße 8, 77694 Kehl am Rhein")
    assert address.is_others
    (own,) = found("Contact", "Straßburger Straße 8, 77694 Kehl am Rhein")
    assert not own.is_others


@pytest.mark.parametrize(
    "lines",
    [
        "Shandong, Qingdao, Shibei Qu<br>Mo Lu 29 Hao, You'an Huayuan 3 Hao Lou",
        "Shandong, Qingdao, Shibei Qu<br>Mo Lu 29 Hao, You’an Huayuan 3 Hao Lou",
        "Hunan, Changsha, Yuhua Qu<br>You Yi Lu 12 Hao",
        "Sichuan, Chengdu, Wuhou Qu<br>You Hao Dong Lu 5 Hao, You An Garden",
        "12 Sun Yat-sen Road, Shiqi District, Zhongshan, Guangdong",
        "August-Bebel-Straße 12, 04275 Leipzig",
        "Unit 3, 5 Friday Street, Leeds LS1 4AP",
        "Sun Moon Plaza, 8 April Avenue, Xiamen, Fujian, China",
    ],
)
def test_a_name_that_is_a_word_of_sentences_elsewhere_keeps_no_address_from_being_read(lines: str) -> None:
    found = address_lines(build_tree(f"<body><p>{lines}</p></body>").lines)
    assert [line.raw.replace("\n", "<br>") for line in found] == [lines]


@pytest.mark.parametrize(
    "text",
    [
        "You will find us at 12 Mill Road, Leeds, UK", "Mon - Fri, 12 Mill Road, Leeds, UK",
        "Posted 12 August 2020, 5 Mill Road, Leeds, UK", "Open Sat 12 Mill Road, Leeds, UK",
    ],
)  # fmt: skip
def test_a_day_and_a_sentence_are_still_no_address(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize("code", ["CF10 2AB", "HP2 4XY", "PH1 5QQ", "WA1 1AB", "SA1 3QQ"])
@pytest.mark.parametrize("end", ["", ", United Kingdom"])
def test_a_british_postcode_is_no_label_of_a_number(code: str, end: str) -> None:
    line = f"12 Fern Road, Alderham {code}{end}"
    assert [found.raw for found in address_lines(build_tree(f"<body><p>{line}</p></body>").lines)] == [line]
    assert trimmed(line) == line


def test_a_label_glued_to_its_number_still_ends_an_address() -> None:
    assert trimmed("12 Fern Road, Leeds LS1 2AB Ph01134960123") == "12 Fern Road, Leeds LS1 2AB"


@pytest.mark.parametrize(
    "text",
    [
        "12-1, Jln Melur Tmr 5, Tmn Mawar Cheras, KL", "8, Jln Riang 2, Kg. Anggrek, Shah Alam",
        "58 Choi Ha Road, Ngau Tau Kok, Kowloon", "No.194 Waima Road, Jinping, Shantou",
        "9F, Qingyan Building, 528 Renmin Road, Jiangbei, Ningbo", "2298 Qiantao Highway, Keqiao, Shaoxing",
        "37 Wing Hong Street, Cheung Sha Wan, Kln", "17-A Gulberg III, Main Boulevard, Lahore",
        "葵涌葵昌路50號葵昌中心9樓05室", "屯門龍門路45號富健花園商場",
    ],
)  # fmt: skip
def test_what_the_reader_of_addresses_reads_whole_is_one_without_postcode_and_country(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "5 Star Street Food, Bristol", "27 high street shops, Wokingham", "Expo 2020, Dubai",
        "Cedar chair no. 3, Leeds",
        "Windows 2566, Redmond, Argentina", "Festival, 2019 Paris", "Rooms on 2 roads, Kowloon",
        "Road bike 26, Kowloon",
        "20 Years Road Racing, Shanghai", "Top 10 Roads, Ningbo, Shaoxing", "葵昌路50號",
        "彌敦道3號線", "屯門龍門路巴士45班",
        "Box 12, shelf 5, Room for Two, Kowloon", "12 chairs, 3 lamps, Old Mill Road, Ningbo",
    ],
)  # fmt: skip
def test_what_leaves_words_over_or_has_no_place_is_none(text: str) -> None:
    assert not is_address(text)
