"""America as its filings, registers and mail drops write it: counties around cities, boxes, quarters left out."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "1017 Lark Road, Suite 405-B, Wilmington, County of New Castle, DE 19805",
            "1017 LARK RD STE 405B WILMINGTON DE",
        ),
        ("451 Owl Street, in the City of Newark, County of Essex, New Jersey", "451 Owl St, Newark NJ 07102"),
        ("451 Owl Street, Town of Hempstead, County of Nassau, New York", "451 Owl St, Hempstead, NY 11550"),
        ("451 Owl Street, City of Industry, CA", "451 Owl St, City of Industry, California 91744"),
        ("100 N. Orange St., County of New Castle, Wilmington, Delaware", "100 Orange Street, Wilmington, DE 19801"),
        ("240 Lark Ave S #54321, New York, NY 10003-1502", "240 Lark Avenue South, PMB 54321, New York"),
        ("2097 Kestrel Pike PMB 4531, Claymont, DE", "2097 Kestrel Pike #4531, Claymont, Delaware"),
        ("1190 Kestrel Street NE, Suite 1700, Atlanta, GA 30309", "Harmony Tower, 1190 Kestrel, Atlanta"),
        ("3 ถนนนางลิ้นจี่ แขวงทุ่งมหาเมฆ เขตสาทร กรุงเทพฯ 10120", "3 Nang Linchi Rd., Thungmahamek, Sathorn, Bangkok"),
        ("Plot No. E/37, Korangi Industrial Area, Karachi", "E-37, Korangi Industrial Area, Karachi"),
        ("Unit # 2: E-37, S.I.T.E., Karachi - 75700", "Plot No. E/37, Sindh Industrial Trading Estate, Karachi"),
        (
            "SE corner of 8th Avenue & Kestrel Street, Seattle",
            "Southeast corner of Eighth Ave. and Kestrel St., Seattle, WA",
        ),
        ("S.W. corner of Lark Road and Kestrel Avenue, Reno, NV", "Kestrel Ave & Lark Rd, Reno"),
        (
            "1 First Kestrel Place, 140 Lark Street West, Toronto",
            "First Kestrel Place, 140 Lark St W, Toronto, ON M5X 1C7",
        ),
        ("One Kestrel Park, New York, NY 10036", "1 Kestrel Park, New York"),
        ("3135 MacKenzie Road, Dallas, TX, USA", "美国得克萨斯州达拉斯麦肯齐路3135号"),
    ],
)
def test_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100 N. Orange St., County of New Castle, Wilmington, Delaware", "100 S Orange Street, Wilmington, DE 19801"),
        ("451 Owl Street, City of Newark, County of Essex, New Jersey", "451 Owl St, City of Orange, NJ"),
        ("451 Owl Street, City of Industry, CA", "451 Owl St, City of Commerce, CA"),
        ("240 Park Ave S #54321, New York", "240 Park Avenue, New York"),
        ("240 Park Ave S PMB 54321, New York", "240 Park Avenue, PMB 54321, New York"),
        ("1190 W Kestrel Street NW, Atlanta, GA 30309", "1190 Kestrel, Atlanta"),
        ("1190 Kestrel Street NE, Atlanta, GA 30309", "1190 Kestrel NW, Atlanta"),
        ("1190 Kestrel Street NE, Atlanta, GA 30309", "1192 Kestrel, Atlanta"),
        ("1190 Kestrel Street NE, Atlanta, GA 30309", "1190 Kestrel, Savannah"),
        ("3 ถนนนางลิ้นจี่ แขวงทุ่งมหาเมฆ เขตสาทร กรุงเทพฯ", "3 Nang Linchi Rd., Chongnonsi, Yannawa, Bangkok"),
        ("Plot No. E/37, Korangi Industrial Area, Karachi", "D-37, Korangi Industrial Area, Karachi"),
        ("Unit # 2: E-37, S.I.T.E., Karachi - 75700", "Plot No. E/38, Sindh Industrial Trading Estate, Karachi"),
        ("SE corner of 8th Avenue & Kestrel Street, Seattle", "NE corner of Eighth Ave. and Kestrel St., Seattle, WA"),
        ("SE corner of 8th Avenue & Kestrel Street, Seattle", "SE corner of Eighth Ave. and Lark St., Seattle, WA"),
        (
            "1 First Kestrel Place, 140 Lark Street West, Toronto",
            "First Kestrel Place, 150 Lark St W, Toronto, ON M5X 1C7",
        ),
        ("One Kestrel Park, New York, NY 10036", "2 Kestrel Park, New York"),
        ("One Kestrel Park, New York, NY 10036", "1 Kestrel Park West, New York"),
        ("3135 McLean Road, Dallas, TX, USA", "美国得克萨斯州达拉斯麦肯齐路3135号"),
        ("3135 McKinley Avenue, Dallas, TX, USA", "美国德克萨斯州达拉斯市麦金尼大道3135号"),
        ("1190 Kestrel Street NE, Atlanta, GA 30326", "1190 Kestrel Street, Atlanta, GA 30305"),
        ("1190 Kestrel Street NE, Atlanta, GA 30326", "1190 Kestrel, Atlanta, GA 30305"),
    ],
)
def test_a_near_miss_is_none(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
