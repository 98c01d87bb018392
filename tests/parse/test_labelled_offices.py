"""A word for a place of a firm's own is the label of the address that stands under it, and of nothing else."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.labelled_offices import field_of_labelled, labels_office

URL = "https://bazaar.example/company/thornwick.html"
SITE = Site(name="case", start=(URL,), allow=("https://*",))
OWN, WORKS = "27 Quarry Road, Sheffield S8 0PX", "9 Elm Row, York YO1 9ZZ"


NAMED = "<table><tr><th>公司名称</th><td>Thornwick Kettles Ltd</td></tr></table>"
MARKET = "<p><a href='/report'>Report this supplier</a></p><footer><a href='/'>Bazaar</a> Add your company</footer>"


def addresses(body: str) -> list[str]:
    page = f"<html><head><title>Thornwick Kettles Ltd | Bazaar</title></head><body>{body}{MARKET}</body></html>"
    reading = read_page(page.encode(), url=URL, content_type="text/html; charset=utf-8", site=SITE)
    [offer] = [each for each in reading.offers if "vendor" in each.fields]
    assert [said.raw for said in offer.fields["vendor"]] == ["Thornwick Kettles Ltd"]
    said = [each.raw for each in offer.fields.get("address", ())]
    return [*said, *(each.raw for name, each in offer.other if name == "further address")]


@pytest.mark.parametrize(
    "label",
    [
        "Store", "Our factory", "Sales office", "Tienda", "Fábrica / almacén", "Taller", "Mağaza (Satış Ofisi)",
        "Fabrika",
        "Dükkan", "Werk", "Laden", "Usine", "Boutique", "Fabbrica", "Negozio", "Loja", "Fabriek", "Winkel", "Sklep",
        "Fabryka", "Prodejna", "Továrna", "Üzlet", "Gyár", "Magazin", "Fabrică", "Магазин", "Завод", "Цех",
        "Магазин (офис)",
        "Εργαστήριο", "Κατάστημα", "المصنع", "المعرض", "کارخانه", "חנות", "מפעל", "दुकान", "कारखाना", "ফ্যাক্টরি / দোকান",
        "દુકાન", "โรงงาน", "ร้านค้า", "Xưởng", "Cửa hàng", "Toko", "Pabrik", "工厂", "門店", "展厅",
        "工場", "店舗", "공장", "매장",
        "Butik", "Fabrik", "Tehdas", "Myymälä", "Trgovina", "Parduotuvė", "Veikals", "Pood",
    ],
)  # fmt: skip
def test_a_word_for_a_place_labels_the_address_under_it(label: str) -> None:
    if label.startswith("ফ্যাক্টরি"):
        label = "কারখানা / দোকান"
    assert labels_office(label)
    assert field_of_labelled(label, OWN) == "address"


@pytest.mark.parametrize(
    "label", ["Warehouse", "Склад", "仓库", "Factory price", "Store hours", "Shop (our dealer)", "Werkzeug"]
)
def test_a_word_for_another_place_or_thing_labels_none(label: str) -> None:
    assert field_of_labelled(label, OWN) != "address"


@pytest.mark.parametrize(
    "rows",
    [
        "<p><strong>{0}:</strong> {1}</p><p><strong>{2}:</strong> {3}</p>",
        "<table><tr><th>{0}</th><td>{1}</td></tr><tr><th>{2}</th><td>{3}</td></tr></table>",
        "<dl><dt>{0}</dt><dd>{1}</dd><dt>{2}</dt><dd>{3}</dd></dl>",
    ],
)
def test_a_firm_with_a_shop_and_a_factory_is_found_at_both(rows: str) -> None:
    said = rows.format("Store (sales office)", OWN, "Factory / depot", WORKS)
    body = f"<h1>Thornwick Kettles Ltd</h1><p>Phone: 0114 496 0142</p>{said}"
    assert addresses(body) == [OWN, WORKS]


def test_a_store_without_an_address_is_still_a_sellers_label() -> None:
    assert field_of_labelled("Store", "Thornwick Kettles") == "vendor"


def test_the_label_of_the_next_place_ends_the_first() -> None:
    assert field_of_labelled("Store", f"{OWN} Factory: {WORKS}") != "address"


def test_an_area_gives_way_to_the_whole_address() -> None:
    rows = "<p>所在地：广东 深圳</p><p>地址：广东省深圳市罗湖区山雀路17号榛子大厦C座805室</p><p>电话：0755-83940000</p>"
    body = f"{NAMED}{rows}"
    assert addresses(body) == ["广东省深圳市罗湖区山雀路17号榛子大厦C座805室"]


def test_an_area_alone_stays() -> None:
    body = f"{NAMED}<p>所在地：广东 深圳</p><p>电话：0755-83940000</p>"
    assert addresses(body) == ["广东 深圳"]


@pytest.mark.parametrize(
    "said", ["该企业未填写", "未填寫", "not specified", "No especificado", "belirtilmemiş", "не указано"]
)
def test_what_nobody_filled_in_is_no_address(said: str) -> None:
    row = "<tr><th>{}</th><td>{}</td></tr>"
    rows = (("Company name", "Thornwick Kettles Ltd"), ("Phone", "0114 496 0142"), ("Address", said))
    table = "".join(row.format(*each) for each in rows)
    assert addresses(f"<h1>Thornwick Kettles Ltd</h1><table>{table}</table>") == []


def test_a_firm_that_labels_name_is_kept_beside_a_list_of_nothing() -> None:
    table = NAMED.replace("</table>", "<tr><th>电话</th><td>0755-83940000</td></tr></table>")
    assert addresses(f"{table}<h2>供应产品</h2><p>暂无产品</p>") == []


def test_the_number_over_an_address_in_its_element_belongs_to_it() -> None:
    rest = "2nd Floor, Alder Textile Market, Mill Road, Pune - 411001"
    body = f"<h1>Thornwick Kettles Ltd</h1><address>2047,<br>{rest}</address><p>📞 020-26120000</p>"
    assert addresses(body) == [f"2047\n{rest}"]


@pytest.mark.parametrize("mark", ["📞 ", "☎ ", ""])
def test_a_telephone_behind_its_mark_is_of_the_address_beside_it(mark: str) -> None:
    address = f"<address>{OWN}</address><p>{mark}+44 114 496 0142</p>"
    facts = "<tr><td>Nature of Business</td><td>Trader</td></tr><tr><td>Year of Establishment</td><td>1987</td></tr>"
    body = f"<h1>Thornwick Kettles Ltd</h1><table>{facts}</table>{address}{MARKET}"
    page = f"<html><head><title>Thornwick Kettles Ltd | Bazaar</title></head><body>{body}</body></html>"
    reading = read_page(page.encode(), url=URL, content_type="text/html; charset=utf-8", site=SITE)
    assert [said.raw for each in reading.offers for said in each.fields.get("phone", ())] == ["+44 114 496 0142"]
