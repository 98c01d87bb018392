"""What addresses of a country say in its own words, beside the same in English or in letters."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Kinds of roads that are names: Quay Street; Meydan is no square but in Iran.
        ("62 Quay St, Auckland CBD, Auckland 1010, New Zealand", "Level 6, Owl Tower 62 Quay Street, Auckland CBD 1010"),
        ("12 Gate Road, London NW2 1AA", "12 Gate Rd, London, NW2 1AA, UK"),
        ("Meydan Hotel, Nad Al Sheba, Dubai", "The Meydan Hotel, Nad Al Sheba 1, Dubai, United Arab Emirates"),
        # Phnom Penh and Jakarta by their quarters.
        ("No. 66, Owlvong Blvd, Sangkat Wat Phnom, Khan Daun Penh", "#66 Owlvong Boulevard, Phnom Penh, Cambodia"),
        ("House 12, Street 271, Sangkat Boeung Tumpun, Khan Meanchey", "#12, St. 271, Phnom Penh, Cambodia"),
        # Thai words for buildings, and districts in letters.
        (
            "อาคารเอ็มไพร์ทาวเวอร์ ชั้น 33 ถนนสาทรใต้ แขวงยานนาวา เขตสาทร กรุงเทพฯ 10120",
            "1 Empire Tower, 47th Fl., Room 4703, Sathorn, Bangkok 10120",
        ),
        # Roads of Korea that are called by foreign words.
        ("경기도 용인시 처인구 에버랜드로 199", "199, Everland-ro, Cheoin-gu, Yongin-si, Gyeonggi-do, Korea"),
        ("경기도 화성시 메타폴리스로 38", "38, Metapolis-ro, Hwaseong-si, Gyeonggi-do"),
        ("대전광역시 유성구 사이언스로 38", "38 Science-ro, Yuseong-gu, Daejeon"),
        ("서울특별시 마포구 월드컵북로 396", "396, World Cup buk-ro, Mapo-gu, Seoul, Korea"),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("62 Quay St, Auckland CBD, Auckland 1010", "62 Gate Street, Auckland CBD 1010"),
        ("62 Quay St, Auckland 1010", "62 Quay Road, Auckland 1010"),
        ("62 Owl Quay, St Kilda, Dunedin", "62 Owl Street, St Kilda, Dunedin"),
        ("No. 66, Owlvong Blvd, Sangkat Wat Phnom", "#68 Owlvong Boulevard, Phnom Penh"),
        ("House 12, Street 271, Khan Meanchey", "#12, St. 271, Siem Reap, Cambodia"),
        (
            "1 Empire Tower, 47th Fl., Sathorn, Bangkok",
            "1 อาคารเอ็มไพร์เพลส ถนนสาทรใต้ แขวงยานนาวา เขตสาทร กรุงเทพฯ 10120",
        ),
        ("25 ถนนสาทรใต้ แขวงทุ่งมหาเมฆ เขตสาทร กรุงเทพฯ 10120", "25 North Sathorn Road, Silom, Bangrak, Bangkok 10500"),
        ("경기도 용인시 처인구 에버랜드로 199", "199, Everlong-ro, Cheoin-gu, Yongin-si, Gyeonggi-do, Korea"),
        ("경기도 용인시 처인구 에버랜드로 199", "199, Everland-ro, Giheung-gu, Yongin-si, Gyeonggi-do, Korea"),
        ("경기도 용인시 에버랜드로 199", "199, Everland-ro, Suwon-si, Gyeonggi-do, Korea"),
    ],
)
def test_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)
