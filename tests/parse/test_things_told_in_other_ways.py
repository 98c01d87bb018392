"""A thing's name, number and least order where shops and markets tell them in other ways."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.jsonld import lenient_json
from falsefront.records import Offer

URL = "https://www.markthof.example/p/7"


def read(body: str, head: str = "", title: str = "Copper kettle 2 l | Markthof") -> Offer:
    text = f"<html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    [offer] = read_page(text.encode(), url=URL, content_type="text/html", site=site).offers
    return offer


def raw(offer: Offer, field: str) -> str | None:
    return next((said.raw for said in offer.fields.get(field, ())), None)


BUY = "<p class=price>€ 49,50</p><button>Add to basket</button>"
LABELS = [
    "Арт.", "Артикул производителя", "Mfr Part #", "Manufacturer Part Number", "Hersteller-Artikelnummer",
    "Réf. interne",
    "Código interno", "Cód. do produto", "Codice produttore", "Nr kat.", "Kat. č.", "Gyártói cikkszám", "Referință",
    "Malzeme kodu", "订货号", "メーカー品番", "부품번호", "Mã SKU", "รหัสรุ่น", "No. Part", "رقم المرجع", "شماره فنی",
    "Κωδ.",
    "Lagernummer", "Каталожен №", "Prekės nr.", "Məhsul kodu",
]  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
def test_a_label_of_a_number_in_any_language_gives_it(label: str) -> None:
    offer = read(f"<h1>Copper kettle 2 l</h1>{BUY}<table><tr><td>{label}</td><td>OX-2041</td></tr></table>")
    assert raw(offer, "product_id") == "OX-2041"


@pytest.mark.parametrize(
    "label", ["Anzeigennummer", "Ad number", "Publicación", "İlan no", "№ объявления", "ID annuncio"]
)
def test_a_number_of_a_markets_list_comes_behind_the_things_own(label: str) -> None:
    listed = f"<p>{label}: 1490055318</p>"
    assert raw(read(f"<h1>Copper kettle 2 l</h1>{BUY}{listed}"), "product_id") == "1490055318"
    own = "<p>SKU: OX-2041</p>"
    for rows in (listed + own, own + listed):
        assert raw(read(f"<h1>Copper kettle 2 l</h1>{BUY}{rows}"), "product_id") == "OX-2041"
    model = "<table><tr><th>Model</th><td>OX-2041</td></tr></table>"
    assert raw(read(f"<h1>Copper kettle 2 l</h1>{BUY}{model}{listed}"), "product_id") == "OX-2041"


@pytest.mark.parametrize("label", ["Lot", "Code", "Serie", "Postcode"])
def test_a_number_under_another_label_is_no_things(label: str) -> None:
    assert raw(read(f"<h1>Copper kettle 2 l</h1>{BUY}<p>{label}: 2041</p>"), "product_id") is None


def test_a_heading_that_leads_to_the_top_of_the_site_is_its_name() -> None:
    head = "<div class=head><h1 class=logo-title><a href='/'>Markthof</a></h1></div>"
    thing = f"<h2 class=t>Copper kettle 2 l</h2>{BUY}"
    assert raw(read(head + thing), "title") == "Copper kettle 2 l"
    assert raw(read(head.replace("'/'", "'https://www.markthof.example/'") + thing), "title") == "Copper kettle 2 l"
    linked = f"<h1><a href='/p/7'>Copper kettle 2 l</a></h1>{BUY}"
    assert raw(read(linked), "title") == "Copper kettle 2 l"


def test_a_name_in_the_path_of_pages_inside_of_a_thing_is_not_the_things() -> None:
    path = "<nav><ol><li><a href='/k'><span itemprop=name>Kettles</span></a></li></ol></nav>"
    thing = f"<h1 itemprop=name>Copper kettle 2 l</h1><p itemprop=sku>OX-2041</p>{BUY}"
    offer = read(f"<div itemscope itemtype='https://schema.org/Product'>{path}{thing}</div>")
    assert raw(offer, "title") == "Copper kettle 2 l"


LEAST = [
    ("Cantitatea minimă pentru acest produs este 2", "2"),
    ("Minimum order for this item is 4 pcs", "4 pcs"),
    ("Минимальное количество товара для заказа 5", "5"),
    ("الحد الأدنى للطلب 50 قطعة", "50 قطعة"),
    ("สั่งซื้อขั้นต่ำ 10 ชิ้น", "10 ชิ้น"),
    ("Minimum order for this item applies", None),
    ("Minimum order 50 EUR", None),
]


@pytest.mark.parametrize(("line", "wanted"), LEAST)
def test_a_sentence_tells_the_least_order_of_a_thing(line: str, wanted: str | None) -> None:
    assert raw(read(f"<h1>Copper kettle 2 l</h1>{BUY}<p>{line}</p>"), "moq") == wanted


def test_brackets_that_nobody_closed_at_the_end_are_closed() -> None:
    assert lenient_json('{"a": {"b": [1, 2]}') == [{"a": {"b": ["1", "2"]}}]
    assert lenient_json('{"a": {"b": "]"}, ') is None
    assert lenient_json('{"a": {"b": [1, 2}') is None
    assert lenient_json('{"a": "cut o') is None


def test_who_sells_is_named_by_the_link_to_his_profile() -> None:
    seller = "<div><h2>User</h2><a data-testid='user-profile-link' href='/list/u7/'><h4>Wanda Moss</h4></a></div>"
    assert raw(read(f"<h1>Copper kettle 2 l</h1>{BUY}{seller}"), "vendor") == "Wanda Moss"
