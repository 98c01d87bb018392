"""What a page's code, a ladder, a sentence or a glued element says of one thing: its number, least order and price."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.brinkmoss.example/p/17"
PRICE = "<p class=price>€ 18,40</p>"


def read(inner: str = "", behind: str = "", price: str = PRICE, title: str = "Brass sieve 22 cm | Brinkmoss") -> Offer:
    page = (
        f"<html><head><meta charset=utf-8><title>{title}</title></head><body><main><h1>Brass sieve 22 cm</h1>{price}"
        f"{inner}<button>Add to cart</button></main>{behind}</body></html>"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    [offer] = read_page(page.encode(), url=URL, content_type="text/html", site=site).offers
    return offer


def told(offer: Offer, name: str) -> str | None:
    return next((said.raw for said in offer.fields.get(name, ())), None)


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ('<script type="application/json">{"variants":[{"id":1,"sku":"BS-22","price":2}]}</script>', "BS-22"),
        ('<script>var m={"product":{"variants":[{"id":1,"sku":"BS-22"},{"id":2,"sku":"BS-30"}]}};</script>', "BS-22"),
        ('<script>var D={"product_attributes":{"sku":"BS-22","upc":null}};</script>', "BS-22"),
        ("<div data-variants='[{&quot;attributes&quot;:{},&quot;sku&quot;:&quot;BS-22&quot;}]'></div>", "BS-22"),
        ("<div data-sku='BS-22'></div>", "BS-22"),
        ("<form><input type=hidden name=productCodePost value=BS-22></form>", "BS-22"),
        (
            "<form><input type=hidden name=sku value='BS-22'><input type=hidden name=product_id value=4711></form>",
            "BS-22",
        ),
        ("<span class=sku>ID</span><span class=code>60218874</span>", "60218874"),
    ],
)
def test_the_number_of_a_thing_stands_in_its_code(code: str, number: str) -> None:
    assert told(read(code), "product_id") == number
    assert told(read("<p>SKU: AB-9</p>" + code.replace("class=sku", "")), "product_id") == "AB-9"


@pytest.mark.parametrize(
    "code",
    [
        '<script>var rest=[{"sku":"X-1"},{"sku":"X-2"}]</script>',
        '<script>a={"variants":[{"sku":"X-1"}]};b={"variants":[{"sku":"X-2"}]}</script>',
        "<div data-sku='X-1'></div><div data-sku='X-2'></div>",
        "<form><input type=hidden name=coupon_code value=X-1></form>",
        "<form><input type=text name=code value=X-1></form>",
        "<form><input type=hidden name=code value=WELCOME10></form>",
        "<form><input type=hidden name=number value=1></form>",
        "<form><input type=hidden name=nr value=2024-11></form>",
        '<script>a={"sku":""}</script>',
    ],
)
def test_several_numbers_or_another_code_are_no_number_of_the_thing(code: str) -> None:
    assert told(read(code), "product_id") is None


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("<p><span>Stock code: <b>CB-CZ4</b></span><span>4,7 (212 reviews)</span></p>", "product_id", "CB-CZ4"),
        ("<p><span>SKU: CB-CZ4</span><span>In stock</span></p>", "product_id", "CB-CZ4"),
        ("<p>Артикул:<span>ИР-40</span><span>В наличии</span></p>", "product_id", "ИР-40"),
        ("<p>SKU: <b>CB</b><i>-CZ4</i></p>", "product_id", "CB-CZ4"),
        ("<p>SKU: <b>CB</b> <i>CZ4</i></p>", "product_id", "CB CZ4"),
    ],
)
def test_a_value_ends_where_another_element_is_glued_to_it(line: str, field: str, value: str) -> None:
    assert told(read(line), field) == value


@pytest.mark.parametrize(
    ("line", "least"),
    [
        ("Price per metre. Minimum order 5 metres. Load 1600 kg.", "5 metres"),
        ("Die Mindestabnahme beträgt 3 Meter, inkl. MwSt.", "3 Meter"),
        ("Prijs per meter, minimale afname 5 meter.", "5 meter"),
        ("Vendu à la pièce, commande minimale de 12 pièces.", "12 pièces"),
        ("Se vende suelto, pedido mínimo 6 unidades.", "6 unidades"),
        ("Цена за метр, минимальный заказ 10 м.", "10 м"),
        ("最小起订量100个", "100个"),
        ("Minimum Purchase: 6 units", "6 units"),
        ("Minimum order 50 EUR", None),
        ("Minimum order value for free delivery 40 EUR", None),
        ("Minimum order 5 metres for red, minimum order 8 metres for blue", "5 metres"),
        ("The minimum order depends on 3 things", None),
        ("Min. order 30.00", None),
        ("Minimum age 18", None),
    ],
)
def test_a_sentence_tells_the_least_order(line: str, least: str | None) -> None:
    said = told(read(f"<p>{line}</p>"), "moq")
    assert said == least if least is None else (said or "").rstrip(".") == least


def test_two_least_orders_are_none() -> None:
    assert told(read("<p>Minimum order 5 metres.</p><p>Wholesale: minimum order 50 metres.</p>"), "moq") is None


LADDER = (
    "<table><tr><td>Quantity</td><td>{0}</td><td>5+</td></tr>"
    "<tr><td>Price</td><td>{1}</td><td>€ 16,00</td></tr></table>"
)


def test_a_ladder_that_begins_with_several_leaves_the_price_of_one() -> None:
    for offer in (read(LADDER.format("2+", "€ 17,00")), read(price=LADDER.format("2+", "€ 17,00") + PRICE)):
        assert (told(offer, "price"), told(offer, "price_max"), told(offer, "moq")) == ("€ 18,40", None, None)


def test_a_ladder_from_one_on_or_alone_is_the_price() -> None:
    first = read(price="<p class=old-price>€ 25,00</p>" + LADDER.format("1+", "€ 17,00"))
    assert (told(first, "price"), told(first, "price_max"), told(first, "moq")) == ("€ 16,00", "€ 17,00", "1+")
    rungs = "<div><span>2 - 99 pieces</span><div class=price>$17.00</div></div><div><span>>= 100 pieces</span>"
    alone = read(price=f"<div class=ladder>{rungs}<div class=price>$16.00</div></div></div>")
    assert (told(alone, "price"), told(alone, "price_max"), told(alone, "moq")) == ("$16.00", "$17.00", "2 - 99 pieces")


CARDS = "".join(
    f"<div class=item><a href='/p/{n}'><div class=nm>Drill bit {n}</div><div class=pr>{n}4,90 €</div></a></div>"
    for n in (1, 2, 3)
)


@pytest.mark.parametrize(
    "head", ["Sopivat tarvikkeet", "Passende tilbehør", "Vhodné příslušenství", "Compatible accessories"]
)
def test_a_heading_without_h1_that_a_number_is_glued_to_is_the_things(head: str) -> None:
    page = (
        "<html><head><meta charset=utf-8><title>Cordless drill RT 18 V | Drills | Ironhof</title></head><body>"
        "<div class=name>Cordless drill RT 18 V<span class=sku>ID</span><span class=code>60218874</span></div>"
        "<p class=price>129,00 €</p><form action=/cart><button>Add to cart</button></form>"
        f"<div><div>{head}</div><div class=list>{CARDS}</div></div></body></html>"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    [offer] = read_page(page.encode(), url=URL, content_type="text/html", site=site).offers
    assert (told(offer, "title"), told(offer, "price")) == ("Cordless drill RT 18 V", "129,00 €")
    assert told(offer, "product_id") == "60218874"
