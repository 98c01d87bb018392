"""Below a head of who sells, plain rows name the seller and give his contacts; what stands elsewhere is not his."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
TOP = "<div>Welcome to Fernmarkt! Hotline: 400-810-2211, e-mail: service@fernmarkt.example</div>"
BOTTOM = "<div>Fernmarkt Ltd, Unit 4, Quayside Tower, Newcastle NE1 3DX<br>Tel: 400-810-2211</div>"
SHIP = "<h3>Delivery</h3><p>Our pick-up point: 9 Dock Road, Hull HU1 2AB. Tel: 01482 496 055</p>"


def read(box: str, thing: str = "<p>Price: $210.00</p><p>Item no.: 88-1</p>") -> Offer:
    text = (
        "<!doctype html><html><head><title>Glazed tile | Fernmarkt</title></head><body>"
        f"{TOP}<div class='body'><h1>Glazed tile</h1>{thing}{box}</div>{BOTTOM}</body></html>"
    )
    url = "https://fernmarkt.example/product/7.html"
    (offer,) = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    return offer


def said(offer: Offer) -> tuple[list[str], ...]:
    return tuple([each.raw for each in offer.fields.get(name, ())] for name in ("vendor", "address", "phone"))


LAID = {
    "list": "<div><h3>{0}</h3><dl><dt>{1}</dt><dd>{2}</dd><dt>{3}</dt><dd>{4}</dd><dt>{5}</dt><dd>{6}</dd></dl></div>",
    "rows": "<h3>{0}</h3><table><tr><td>{1}</td><td>{2}</td></tr><tr><td>{3}</td><td>{4}</td></tr>"
    "<tr><td>{5}</td><td>{6}</td></tr></table>",
    "lines": "<h4>{0}</h4><p>{1} {2}</p><p>{3} {4}</p><p>{5} {6}</p>",
    "breaks": "<div><b>{0}</b><br>{1} {2}<br>{3} {4}<br>{5} {6}</div>",
    "parts": "<div><div>{0}</div><div><label>{1}</label><span>{2}</span></div><div><label>{3}</label>"
    "<span>{4}</span></div><div><label>{5}</label><span>{6}</span></div></div>",
}
# Head, then three labels with what stands behind each.
ROWS = """
Seller information | Name: | Plover Glass | Add.: | 18 Wharf Road, Sheffield S3 8AB | Tel/Fax: | 0114 496 0101
Verkäufer | Name: | Moosbach Feinmechanik | Adresse: | Lindenstraße 14, 04277 Leipzig | Tel.: | 0341 2345567
Продавец | Название: | Стеклодом | Адрес: | г. Казань, ул. Баумана, д. 12 | Тел.: | +7 (843) 200-11-22
Vendedor | Nombre: | Taller Rivera | Dirección: | Calle Olmo 22, 28012 Madrid | Teléfono: | 91 555 01 44
卖家信息 | 名称： | 河东器皿经营部 | 地址： | 山东省临沂市河东区凤凰大街88号 | 电话： | 0539-8391122
供应商信息 | 名称： | 青山仪器行 | 地址： | 江苏省常熟市珠江路77号 | 电话： | 0512-52881735
Informations sur le vendeur | Nom : | Brindille | Adresse : | 14 rue Moreau, 59000 Lille | Tél. : | 03 20 55 01 77
Informações do vendedor | Nome: | Andorinha | Endereço: | Rua das Flores, 120, Curitiba | Fone: | (41) 3222-1188
Satıcı Bilgileri | Adı: | Ceylan Cam | Adres: | Atatürk Cad. No: 45, 35210 Konak/İzmir | Tel: | 0232 445 12 34
販売者情報 | 名称： | 青葉硝子製作所 | 住所： | 東京都台東区浅草橋3-14-2 | 電話： | 03-5555-0142
"""


@pytest.mark.parametrize("laid", LAID.values(), ids=LAID)
@pytest.mark.parametrize("told", ROWS.strip().splitlines())
def test_plain_rows_below_a_head_of_who_sells_are_the_sellers(told: str, laid: str) -> None:
    row = told.split(" | ")
    assert said(read(laid.format(*row))) == ([row[2]], [row[4]], [row[6]])


def test_what_stands_outside_of_his_rows_is_not_made_the_sellers() -> None:
    rows = "<h3>Seller</h3><p>Name: Plover Glass</p><p>Tel: 0114 496 0101</p>"
    assert said(read(rows + SHIP)) == (["Plover Glass"], [], ["0114 496 0101"])
    clearer = rows.replace("Name:", "Company:")
    assert said(read(clearer + SHIP)) == (["Plover Glass"], [], ["0114 496 0101"])
    mail = "<a href='mailto:a@dray.example'>a@dray.example</a>"
    agent = f"<h3>Forwarder</h3><p>Add.: 9 Dock Road, Hull HU1 2AB</p><p>E-mail: {mail}</p>"
    offer = read(rows + agent)
    assert said(offer) == (["Plover Glass"], [], ["0114 496 0101"])
    assert "email" not in offer.fields


@pytest.mark.parametrize("label", ["Warehouse", "Office", "Store", "Showroom"])
def test_a_labelled_place_elsewhere_is_none_of_his_places(label: str) -> None:
    rows = "<h3>Seller</h3><p>Name: Plover Glass</p><p>Tel: 0114 496 0101</p>"
    offer = read(f"{rows}<h3>Handling</h3><p>{label}: 9 Dock Road, Hull HU1 2AB</p>")
    assert said(offer) == (["Plover Glass"], [], ["0114 496 0101"])
    assert not any("9 Dock Road" in each.raw for found in offer.fields.values() for each in found)


@pytest.mark.parametrize("heading", ["Contact", "Plover Glass Ltd"])
def test_on_a_firms_own_page_contacts_beside_its_rows_stay_its_own(heading: str) -> None:
    text = (
        f"<!doctype html><html><head><title>Plover Glass Ltd</title></head><body><h1>{heading}</h1>"
        "<h2>Company information</h2><p>Name: Plover Glass Ltd</p><p>Tel: 0114 496 0101</p>"
        "<h2>Where we are</h2><p>Address: 18 Wharf Road, Sheffield S3 8AB</p></body></html>"
    )
    url = "https://plover.example/contact"
    site = Site(name="own", start=("https://plover.example/",), allow=("https://plover.example/*",))
    (offer,) = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=site).offers
    assert said(offer)[1:] == (["18 Wharf Road, Sheffield S3 8AB"], ["0114 496 0101"])


def test_contacts_elsewhere_stay_where_the_rows_of_who_sells_give_none() -> None:
    rows = "<h3>Seller</h3><p>Name: Plover Glass</p><p>Member since: 2019</p>"
    assert said(read(f"{rows}<h3>Where we are</h3><p>Address: 18 Wharf Road, Sheffield S3 8AB</p>"))[:2] == (
        ["Plover Glass"],
        ["18 Wharf Road, Sheffield S3 8AB"],
    )


def test_a_clearer_label_names_the_seller_before_the_person_who_answers() -> None:
    rows = "<h3>Seller</h3><p>Name: Anna Reed</p><p>Company: Plover Glass</p><p>Tel: 0114 496 0101</p>"
    assert said(read(rows))[0] == ["Plover Glass"]


@pytest.mark.parametrize(
    ("box", "name"),
    [
        ("<h3>Product information</h3><p>Name: Moss tile</p>", "Moss tile"),
        ("<h3>Contact person</h3><p>Name: Anna Reed</p><p>Tel: 0114 496 0101</p>", "Anna Reed"),
        ("<h3>Importer</h3><p>Name: Oriel Tiles</p>", "Oriel Tiles"),
        ("<h3>Contact seller</h3><form><p>Name: <input name='n'></p><p>E-mail: <input></p></form>", "E-mail:"),
        ("<h3>Contact seller</h3><p>Name: Your name</p>", "Your name"),
        ("<h3>Seller</h3><p>Since: 2019</p><h3>Forwarder</h3><p>Name: Dray Freight</p>", "Dray Freight"),
        ("<h3>Seller</h3><p>Name: Plover Glass</p><h3>Seller</h3><p>Name: Moss Works</p>", "Plover Glass"),
        ("<h3>Company information</h3><p>Name: Anna Reed</p>", "Anna Reed"),
        ("<p><a href='/sellers'>Seller information</a></p><p>Name: Moss tile</p>", "Moss tile"),
    ],
)
def test_other_names_are_nobodys_who_sells(box: str, name: str) -> None:
    assert name not in said(read(box))[0]


REGION = """<h1>{heading}</h1><div><h3>公司信息</h3><p>公司名称：青橡灯饰有限公司</p><p>所在地：广东 深圳</p>{row}</div>
<div><h3>联系方式</h3><p>电　　话：0755-29960735</p><p>公司地址：深圳市宝安区福永街道凤塘大道18号B栋5楼</p></div>"""


@pytest.mark.parametrize(
    ("heading", "row"),
    [("青橡灯饰有限公司", ""), ("LED软灯条", ""), ("青橡灯饰有限公司", "<p>电话：0755-29960700</p>")],
)
def test_a_region_among_the_facts_of_a_firm_takes_nothing_from_its_contacts(heading: str, row: str) -> None:
    page = (
        f"<meta charset=utf-8><title>{heading} - 华供网</title><body>{REGION.format(heading=heading, row=row)}</body>"
    )
    site = Site(name="m", start=("https://m.example/",), allow=("https://m.example/*",))
    reading = read_page(page.encode(), url="https://m.example/a.html", content_type="text/html", site=site)
    told = [said.raw for offer in reading.offers for said in offer.fields.get("phone", ())]
    assert "0755-29960735" in told


@pytest.mark.parametrize(
    "box",
    [
        "<h3>Seller information</h3><p>Rating: 4.8</p><p>Carrier</p><p>Name: Swift Parcels Ltd</p><p>City: Hull</p>",
        "<h3>Seller information</h3><h4>Manufacturer</h4><p>Name: Beck Works Ltd</p><p>Address: 9 Dock Road, Hull</p>",
        "<h3>Company information</h3><h4>Importer</h4><p>Name: Beck Imports</p><p>Address: 9 Dock Road, Hull</p>",
        "<h3>Seller information</h3><p>Last review by</p><p>Name: Rosebud Gardens</p>",
    ],
)
def test_a_name_below_words_that_head_other_rows_is_no_sellers(box: str) -> None:
    assert {"Swift Parcels Ltd", "Beck Works Ltd", "Beck Imports", "Rosebud Gardens"}.isdisjoint(said(read(box))[0])
