"""What a shared sign of money means where the page's code, a line or its basket says so; else it means what it did."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise

PAGE = (
    "<html lang={lang}><head><meta charset=utf-8><title>Brass sieve</title>{head}</head><body><header>{top}</header>"
    "<main><h1>Brass sieve</h1><p class=price>{price}</p><p>Item No.: BS-22</p><button>Add to cart</button></main>"
    "{body}</body></html>"
)


def money(
    body: str = "", *, head: str = "", top: str = "", lang: str = "en", price: str = "$989.00", host: str = "x.example"
) -> object:
    url = f"https://{host}/p/17"
    site = Site(name="c", start=(url,), allow=("https://*",))
    page = PAGE.format(lang=lang, head=head, top=top, price=price, body=body)
    [offer] = read_page(page.encode(), url=url, content_type="text/html", site=site).offers
    said = normalise(offer, site=site).fields.get("currency")
    return getattr(said, "value", None)


@pytest.mark.parametrize(
    ("line", "lang", "price", "code"),
    [
        ("All prices in Canadian dollars. Free shipping in Ontario.", "en", "$989.00", "CAD"),
        ("Prices are listed in AUD and include GST", "en", "$989.00", "AUD"),
        ("Precios en pesos mexicanos (MXN).", "es", "$989.00", "MXN"),
        ("Todos los precios están en pesos chilenos", "es", "$9.890", "CLP"),
        ("Tous les prix sont en dollars canadiens", "fr", "989,00 $", "CAD"),
        ("Alle Preise in australischen Dollar (AUD)", "de", "989,00 $", "AUD"),
        ("Alla priser i svenska kronor", "en", "989 kr", "SEK"),
        ("All prices are in Japanese yen", "en", "¥989", "JPY"),
    ],
)
def test_a_line_says_in_which_money_prices_are(line: str, lang: str, price: str, code: str) -> None:
    assert money(f"<footer><p>{line}</p></footer>", lang=lang, price=price) == code


@pytest.mark.parametrize(
    "line",
    [
        "We ship in Canadian winters, prices on request",
        "Pay by card: USD, CAD and AUD are accepted at these prices",
        "Prices in CAD or USD, as you like",
        "All prices in EUR",
        "Crating to Canada C$85.00",
        "Free shipping to Canada over C$99",
        "A Canadian dollar coin, for collectors",
    ],
)
def test_a_line_that_names_several_or_none_that_the_sign_means_says_nothing(line: str) -> None:
    assert money(f"<p>{line}</p>") == "USD"


@pytest.mark.parametrize(
    "code",
    [
        '<script>Shopify.currency = {"active":"CAD"};s={"currency":"CAD"}</script>',
        '<script>window.D={"currencyCode":"CAD"}</script>',
        "<script>var s={currency: 'CAD'};</script>",
        "<div data-currency-code='CAD'></div>",
        '<main data-currency-iso-code="CAD"></main>',
        '<script>w="{\\"currency\\":\\"CAD\\"}"</script>',
        "<div class='x native-currency-code-cad'></div>",
    ],
)
def test_the_code_of_a_page_says_its_money(code: str) -> None:
    assert money(code) == "CAD"
    assert money(code, price="989.00") == "CAD"
    assert money(code, price="€ 989.00") == "EUR"


@pytest.mark.parametrize(
    "code",
    [
        '<script>a={"currencyCode":"CAD"};b={"currency":"USD"}</script>',
        '<script>a={"currencyCode":"EUR"}</script>',
        '<script>a={"currency":"the"}</script>',
        "<select name=currency><option>CAD</option></select>",
    ],
)
def test_code_of_several_moneys_or_of_another_sign_says_nothing(code: str) -> None:
    assert money(code) == "USD"


def test_the_sum_of_a_basket_says_its_money_and_the_host_of_a_canonical_page_too() -> None:
    assert money(top="<a>Your cart: <span>C$0.00</span></a>") == "CAD"
    assert money(top="<a>A$0.00</a><a>US$0.00</a>") == "USD"
    assert money("<p>Bag C$4.00</p>") == "USD"
    assert money(head="<link rel=canonical href='https://www.ollas.example.mx/x'>", lang="es") == "MXN"
    assert money(host="www.ollas.mx", lang="es") == "MXN"


def test_letters_of_a_word_with_accents_are_no_code_of_money() -> None:
    assert money("<p>Precio de remate: 10 AUDÍFONOS de regalo</p>", price="$989.00") == "USD"
    assert money("<p>All prices in AUD</p>", price="$989.00") == "AUD"


def test_what_a_price_says_of_its_own_money_stands_against_what_the_page_says() -> None:
    assert money("<p>All prices in AUD</p>", price="$ 1,850 MXN") == "MXN"
    assert money("<p>All prices in AUD</p>", price="$ 1,850 M.N.") == "MXN"
