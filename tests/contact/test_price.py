from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.currency import currency
from falsefront.contact.price import is_price_line, price


@pytest.mark.parametrize(
    ("raw", "least", "most", "code", "unit"),
    [
        ("US$ 1.2-3.5 / kg", "1.2", "3.5", "USD", "kg"),
        ("¥1.5万/吨", "15000", None, "CNY", "吨"),
        ("1.2-1.5万元/吨", "12000", "15000", "CNY", "吨"),
        ("4,99 zł", "4.99", None, "PLN", None),
        ("₹ 250/Piece", "250", None, "INR", "Piece"),
        ("GH₵80.51", "80.51", None, "GHS", None),
        ("12 USDT", "12", None, "USDT", None),
        ("$20.00 – $170.00", "20.00", "170.00", "USD", None),
        ("1.234,56 €", "1234.56", None, "EUR", None),
        ("€1,234.56", "1234.56", None, "EUR", None),
        ("3 500 руб.", "3500", None, "RUB", None),
        ("0.125 USD/g", "0.125", None, "USD", "g"),
        ("100-200元/千克", "100", "200", "CNY", "千克"),
        ("￥1280.00", "1280.00", None, "CNY", None),
        ("$1.5k", "1500", None, "USD", None),
        ("US$2.00-3.00 / Piece | 100 Pieces (Min. Order)", "2.00", "3.00", "USD", "Piece"),
        ("105.00", "105.00", None, None, None),
        ("Rs. 250", "250", None, None, None),
        ("1,200.50 Kč", "1200.50", None, "CZK", None),
        ("3 500 руб/кг", "3500", None, "RUB", "кг"),
        ("10元/块", "10", None, "CNY", "块"),
        ("₾12.50", "12.50", None, "GEL", None),
        ("3 pen", "3", None, None, None),
        ("3 PEN", "3", None, "PEN", None),
        ("TOP 10", "10", None, None, None),
        ("\ue601 $5", "5", None, "USD", None),
        ("$1.234.567 COP", "1234567", None, "COP", None),
        ("MXN $250.00", "250.00", None, "MXN", None),
        ("USD $ 12 / kg", "12", None, "USD", "kg"),
        ("$12.00 AUD - $15.00 AUD", "12.00", "15.00", "AUD", None),
        ("€5 USD 7", "5", None, "EUR", None),
        ("2 500 сум", "2500", None, "UZS", None),
        ("15 000 тг.", "15000", None, "KZT", None),
        ("R 1 299.00", "1299.00", None, "ZAR", None),
        ("R350.00 incl. VAT", "350.00", None, "ZAR", None),
        ("R$ 350,00", "350.00", None, "BRL", None),
        ("size R 16", "16", None, None, None),
        ("AR 12.00", "12.00", None, None, None),
    ],
)
def test_a_price_is_read_with_range_multiplier_and_unit(
    raw: str, least: str, most: str | None, code: str | None, unit: str | None
) -> None:
    reading = price(raw)
    assert reading is not None
    assert (reading.least, reading.most, reading.currency, reading.unit) == (least, most, code, unit)


@pytest.mark.parametrize("raw", ["", "Contact for price", "价格面议", "POA"])
def test_words_without_an_amount_are_no_price(raw: str) -> None:
    assert price(raw) is None


@pytest.mark.parametrize(
    ("raw", "language", "code"),
    [
        ("$", None, "USD"),
        ("$", "en-AU", "AUD"),
        ("¥", None, "CNY"),
        ("¥", "ja", "JPY"),
        ("kr", None, None),
        ("kr", "sv", "SEK"),
        ("HK$", None, "HKD"),
        ("Rs", "en-IN", "INR"),
    ],
)
def test_a_shared_sign_follows_the_language(raw: str, language: str | None, code: str | None) -> None:
    assert currency(raw, language=language) == code


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("$4.99", True),
        ("₹ 70 /Bottle", True),
        ("from 12,00 €", True),
        ("R11", False),
        ("2 items", False),
        ("Cart: $0.00 (0)", False),
        ("5 € off today", False),
    ],
)
def test_a_line_is_a_price_only_if_nothing_else_is_in_it(line: str, is_one: bool) -> None:
    assert is_price_line(line) is is_one


@pytest.mark.parametrize(
    ("raw", "code"), [("US Dollar", "USD"), ("ALL", "ALL"), ("pen", "PEN"), ("Czech korunas", "CZK"), ("XYZ", None)]
)
def test_a_currency_alone_is_known_by_code_or_name(raw: str, code: str | None) -> None:
    assert currency(raw) == code


@given(st.text(alphabet="0123456789.,-–$€ 万k/", max_size=400))
def test_no_text_raises_and_each_amount_is_a_plain_decimal(raw: str) -> None:
    reading = price(raw)
    if reading is not None:
        assert Decimal(reading.least).is_finite()
        assert "E" not in reading.least
        assert reading.most is None or Decimal(reading.most) > Decimal(reading.least)


@pytest.mark.parametrize(
    ("raw", "least", "code"),
    [
        ("1 299,00 Kč", "1299.00", "CZK"),
        ("CHF 1'200.50", "1200.50", "CHF"),
        ("C $12.30", "12.30", "CAD"),
        ("AU $5.00", "5.00", "AUD"),
        ("$ 14 . 99", "14.99", "USD"),
        ("S/ 45.90", "45.90", "PEN"),
        ("Bs 25,00", "25.00", None),
        ("1 200 RUR", "1200", "RUB"),
        ("٤٥٫٥٠ ر.س", "45.50", "SAR"),
        ("₹1,25,000", "125000", "INR"),
        ("45,- Kč", "45", "CZK"),
        ("3 499 руб. 00 коп.", "3499", "RUB"),
        ("£12.99 inc VAT", "12.99", "GBP"),
        ("¥1,200 (税込)", "1200", "CNY"),
    ],
)
def test_amounts_are_read_however_they_are_spelled(raw: str, least: str, code: str | None) -> None:
    found = price(raw)
    assert found is not None
    assert (found.least, found.most, found.currency) == (least, None, code)


@pytest.mark.parametrize(
    ("raw", "language", "expected"),
    [
        ("新台幣 500 元", None, "TWD"), ("港幣 300 元", "zh", "HKD"), ("人民幣 300 元", "zh-TW", "CNY"),
        ("日幣 500 元", "zh-TW", "JPY"), ("澳門幣 20 元", None, "MOP"), ("澳元 20", None, "AUD"),
        ("500 元", None, "CNY"), ("500 元", "zh-CN", "CNY"), ("500 元", "zh-TW", "TWD"), ("500 元", "zh-HK", "HKD"),
    ],
)  # fmt: skip
def test_money_that_chinese_calls_by_its_land_is_that_lands(raw: str, language: str | None, expected: str) -> None:
    reading = price(raw, language=language)
    assert reading is not None
    assert reading.currency == expected


@pytest.mark.parametrize(
    ("raw", "least", "code"),
    [
        ("3만원", "30000", "KRW"),
        ("1만5천원", "15000", "KRW"),
        ("2만9,800원", "29800", "KRW"),
        ("1万2,800円", "12800", "JPY"),
        ("¥1.5万 100件", "15000", "CNY"),  # near miss: a number of pieces
        ("Rp 1,2 juta", "1200000", "IDR"),
        ("Rp 15rb", "15000", "IDR"),
        ("Rp 15 rbx", "15", "IDR"),  # near miss: another word
        ("1,2 triệu đồng", "1200000", "VND"),
        ("12,5 ล้านบาท", "12500000", "THB"),
        ("$5 per juta", "5", "USD"),  # near miss: what it is for
    ],
)
def test_an_amount_is_told_in_thousands_and_millions_of_any_language(raw: str, least: str, code: str) -> None:
    found = price(raw)
    assert found is not None
    assert (found.least, found.most, found.currency) == (least, None, code)


@pytest.mark.parametrize(
    ("raw", "least"),
    [
        ("Was $20.00 Now $15.00", "15.00"),
        ("Now $15.00, was $20.00", "15.00"),
        ("De R$ 20,00 por R$ 15,00", "15.00"),
        ("原价 ¥20 现价 ¥15", "15"),
        ("van € 20 voor € 15", "15"),
        ("Was $20.00", "20.00"),  # near misses: nothing else is asked, or something beside it
        ("Precio de $20 + envío $3", "20"),
        ("price was $20, shipping $3", "20"),
    ],
)
def test_what_was_asked_before_is_not_the_price_of_today(raw: str, least: str) -> None:
    found = price(raw)
    assert found is not None
    assert found.least == least


@pytest.mark.parametrize(
    "raw", ["Call 555-0199 for price", "Ligue (11) 5555-1234", "10x de R$ 129,99 sem juros", "3 × $7"]
)
def test_neither_a_number_to_call_nor_an_instalment_is_a_price(raw: str) -> None:
    assert price(raw) is None


@pytest.mark.parametrize("raw", ["$5 each, call us", "R$ 5 em até 10x de R$ 0,50", "5 only, call us"])
def test_a_price_beside_them_is_one(raw: str) -> None:
    found = price(raw)
    assert found is not None
    assert found.least == "5"


@pytest.mark.parametrize(
    ("raw", "least", "code"),
    [
        ("$ 1,850.00 M.N.", "1850.00", "MXN"),
        ("$1850 M. N.", "1850", "MXN"),
        ("$1,850 (MXN)", "1850", "MXN"),
        ("$ 20 (CAD) each", "20", "CAD"),
        ("$ 20 (USD)", "20", "USD"),
        ("$1.5M", "1500000", "USD"),  # near misses: millions, a second sum, a sign that is certain
        ("5 $ (€4.60)", "5", "USD"),
        ("€ 20 (USD)", "20", "EUR"),
    ],
)
def test_what_stands_behind_a_shared_sign_says_whose_money_it_is(raw: str, least: str, code: str) -> None:
    found = price(raw)
    assert found is not None
    assert (found.least, found.currency) == (least, code)
