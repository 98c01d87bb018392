"""Money by letters and abbreviations that few lands have: what is read of them, and what else those letters are."""

from decimal import Decimal

import pytest

from falsefront.config import Site
from falsefront.contact.currency import currency
from falsefront.contact.price import is_price_line, price
from falsefront.parse import read_page

URL = "https://www.fernlade.example/p/1"


def told(shown: str, lang: str = "en", url: str = URL, name: str = "price", head: str = "") -> tuple[str | None, ...]:
    page = (
        f"<html lang={lang}><head><meta charset=utf-8><title>Oak stool</title>{head}</head>"
        "<body><main><h1>Oak stool</h1>"
        f"<p class={name}>{shown}</p><p>SKU: OS-12</p><button>Add to cart</button></main></body></html>"
    )
    site = Site(name="c", start=(url,), allow=("https://*",))
    [offer] = read_page(page.encode(), url=url, content_type="text/html", site=site).offers
    raw, code = (next((said for said in offer.fields.get(name, ())), None) for name in ("price", "currency"))
    reading = price(raw.raw) if raw else None
    language = code.source.rpartition(":")[2] if code and code.source.startswith(("html[lang]:", "host:")) else None
    money = currency(code.raw, language=language) if code else reading.currency if reading else None
    return (reading.least if reading else None), money


@pytest.mark.parametrize(
    ("shown", "lang", "amount", "code"),
    [
        ("R350", "en-ZA", "350", "ZAR"), ("R 1 299", "en", "1299", "ZAR"), ("R1,299.95", "en", "1299.95", "ZAR"),
        ("15 000 FCFA", "fr", "15000", "XOF"), ("15.000 F CFA", "fr-SN", "15000", "XOF"),
        ("15 000 CFA", "fr-CM", "15000", "XAF"), ("Tsh 25,000/=", "en", "25000", "TZS"),
        ("KShs 1,299", "en", "1299", "KES"), ("N12,500", "en", "12500", "NGN"), ("450 ج.م", "ar", "450", "EGP"),
        ("LE 450", "en", "450", "EGP"), ("1200 DH", "fr", "1200", "MAD"), ("Dhs. 1,200", "en", "1200", "AED"),
        ("QR 120", "en", "120", "QAR"), ("KD 12.500", "en", "12.5", "KWD"), ("12.500 د.ك", "ar", "12.5", "KWD"),
        ("120,000 DT", "fr", "120", "TND"), ("12 000 DA", "fr", "12000", "DZD"), ("1,299 টাকা", "bn", "1299", "BDT"),
        ("P1,299.00", "en-PH", "1299", "PHP"), ("P 129.00", "en-BW", "129", "BWP"), ("K129.00", "en-ZM", "129", "ZMW"),
        ("Q129.90", "es", "129.9", "GTQ"), ("L. 1,299.00", "es", "1299", "HNL"), ("MT 1.299", "pt", "1299", "MZN"),
        ("12.900 Kz", "pt", "12900", "AOA"), ("129 000 Ar", "fr", "129000", "MGA"), ("129,90 KM", "bs", "129.9", "BAM"),
        ("12.900 Lekë", "sq", "12900", "ALL"), ("129 ლარი", "ka", "129", "GEL"), ("12 900 դրամ", "hy", "12900", "AMD"),
        ("Fr. 129.90", "de", "129.9", "CHF"), ('129.90 ש"ח', "he", "129.9", "ILS"), ("129€95", "fr", "129.95", "EUR"),
        ("129,99 $ CA", "fr", "129.99", "CAD"), ("1,200 ብር", "am", "1200", "ETB"), ("SR 1,200", "en-SA", "1200", "SAR"),
        ("K 129", "en", "129", None), ("Br 1,200", "en", "1200", None),
    ],
)  # fmt: skip
def test_rare_signs_are_money_in_a_price(shown: str, lang: str, amount: str, code: str | None) -> None:
    least, money = told(shown, lang)
    assert least is not None
    assert (Decimal(least), money) == (Decimal(amount), code)


@pytest.mark.parametrize(
    ("shown", "url", "head", "code"),
    [
        ("15 000 FCFA", "https://www.fernlade.cm/p/1", "", "XAF"),
        ("1 200 DH", "https://www.fernlade.ma/p/1", "", "MAD"),
        ("P 129.00", "https://www.fernlade.bw/p/1", "", "BWP"),
        ("SR 1,200", URL, '<script>var a={"currencyCode":"SCR"}</script>', "SCR"),
        ("15 000 FCFA", URL, '<script>var a={"currencyCode":"XAF"}</script>', "XAF"),
    ],
)
def test_the_page_or_its_land_tells_what_a_shared_sign_is(shown: str, url: str, head: str, code: str) -> None:
    assert told(shown, url=url, head=head)[1] == code


@pytest.mark.parametrize(
    "text",
    [
        "R16", "R134a", "R350", "205/55 R16", "N12", "K2", "Q7", "P 120", "L 120", "12 500 KM", "12,500 L", "M 8.000",
        "MT 120", "D 12.50", "E 27", "F 12", "Sh 12", "Kit 1,200", "DIN 912", "Item 1,299", "Ar 12", "B12", "G 1.25",
    ],
)  # fmt: skip
def test_letters_before_other_numbers_are_no_money(text: str) -> None:
    assert not is_price_line(text)


@pytest.mark.parametrize("shown", ["R16", "K2", "205/55 R16", "12,500 L"])
def test_and_none_where_no_element_says_that_it_holds_a_price(shown: str) -> None:
    assert told(shown, name="spec")[0] is None


@pytest.mark.parametrize(
    ("lang", "shown", "code"),
    [
        ("es-AR", "$ 1.149,00", "ARS"),
        ("es-CL", "$ 1.149", "CLP"),
        ("es", "$ 1.149,00", None),
        ("es-AR", "$ 1.099", None),
    ],
)
def test_the_land_tells_the_money_of_a_sum_that_data_say_without_its_sign(
    lang: str, shown: str, code: str | None
) -> None:
    head = '<meta property="product:price:amount" content="1149"><meta property="og:title" content="Oak stool">'
    assert told(shown, lang=lang, head=head) == ("1149", code)
