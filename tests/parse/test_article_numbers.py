"""The number of a thing: behind labels with and without a colon, in data, classes and code, and which one stands."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.brinkmoss.example/p/brass-sieve"
CARDS = "".join(f"<div class=card><a href=/p/{n}>Tin bowl {n}</a><b class=price>€ {n}9,00</b></div>" for n in (1, 2, 3))


def read(inner: str, head: str = "", url: str = URL, price: str = "<p class=price>€ 18,40</p>") -> Offer:
    page = (
        f"<html><head><meta charset=utf-8><title>Brass sieve 22 cm | Brinkmoss</title>{head}</head><body>"
        f"<nav><a href=/k>Kitchen</a> <a href=/g>Garden</a></nav><main><h1>Brass sieve 22 cm</h1>{price}{inner}"
        f"<form action=/cart><button>Add to cart</button></form></main><section><h2>You may also like</h2>{CARDS}"
        "</section><footer>© Brinkmoss</footer></body></html>"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    [offer] = read_page(page.encode(), url=url, content_type="text/html", site=site).offers
    return offer


def number(offer: Offer) -> str | None:
    return next((said.raw for said in offer.fields.get("product_id", ())), None)


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        ("<p>Artikelnummer 812345</p>", "812345"),
        ("<span>Art.-Nr. 812345</span><span>Gewicht 2 kg</span>", "812345"),
        ("<p>Código 812345</p>", "812345"),
        ("<small>Código bk7qz1w8g</small>", "bk7qz1w8g"),
        ("<span>(Cód. Item 812345)</span>", "812345"),
        ("<p>Varenr. 81234</p>", "81234"),
        ("<p>מקט 81234</p>", "81234"),
        ("<p>商品編號 A-123</p>", "A-123"),
        ("<p>货号BR-812</p>", "BR-812"),
        ("<ul><li>품번 | BR-81</li></ul>", "BR-81"),
        ("<p>Stok Kodu <span>BRM00812</span></p>", "BRM00812"),
        ("<div>DPCI 063-00-0123</div>", "063-00-0123"),
        ("<div>注文コード 81234567 品番 BR-1</div>", "81234567"),
        ("<p>Productnummer 812345 | EAN 4006381333931</p>", "812345"),
        ("<div>Item #812345 Model #BR-1</div>", "812345"),
        ("<div><h2>Product Code</h2>812345</div>", "812345"),
        ("<p><strong>Product code</strong><br>812345</p>", "812345"),
        ("<p>SKU = 812345</p>", "812345"),
        ("<div>【商品番号】BR-12</div>", "BR-12"),
        ("<div>арт. БР12</div>", "БР12"),
    ],
)
def test_a_number_needs_no_colon_behind_its_label(inner: str, wanted: str) -> None:
    assert number(read(inner)) == wanted


@pytest.mark.parametrize(
    "inner",
    [
        "<p>Article 12 of the terms</p>", "<p>Article 5 : delivery</p>", "<p>Item 1 of 5</p>", "<p>Item 3</p>",
        "<p>Part 2</p>", "<p>Ref 12</p>", "<p>Código 2x1</p>", "<p>Code SAVE20</p>", "<p>Code: SAVE20 for all</p>",
        "<p>Product number one in tests 2023</p>", "<p>Give us your order no. 12345678 and we help.</p>",
        "<p>Style: A-line</p>", "<p>Style: Slip-on</p>", "<dl><dt>Style</dt><dd>Mid-century</dd></dl>",
        "<p>Item: 2-seater sofa</p>", "<p>Part: 2 of 3</p>", "<p>Symbol: H2O</p>", "<p>Art: 100-year-old oil</p>",
        "<p>Style: 1920s</p>", "<p>Product ID</p><p>Price $5</p>", "<p>SKU: n/a</p>", "<p>SKU: Select options 2</p>",
        "<span class=sku>N/A</span>", "<p>Référence : </p><p>En stock 12</p>", "<p>Артикул: нет</p>",
        "<p>Stock number: 020-3040-5060</p>", "<p>Figure #1234</p>", "<p>Unit #1204</p>", "<p>HS code: 7323.93</p>",
    ],
)  # fmt: skip
def test_words_sums_and_vouchers_behind_a_label_are_no_number(inner: str) -> None:
    assert number(read(inner)) is None


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        ("<p>SKU: (BR-12)</p>", "BR-12"),
        ("<p>SKU: BR-1234 in stock</p>", "BR-1234"),
        ("<p>Artikelnummer: 812345 Lieferbar</p>", "812345"),
        ("<p>Bestell-Nr.: 812345 - 62</p>", "812345 - 62"),
        ("<p>Artikel-Nr.: BR 12 34</p>", "BR 12 34"),
        ("<p>Style # WN-2</p>", "WN-2"),
        ("<p>Style: CW2288-111</p>", "CW2288-111"),
        ("<p>Product Code: Product 16</p>", "Product 16"),
        ("<ul><li><span>ASIN &rlm; : &lrm;</span> <span>B0ABC12345</span></li></ul>", "B0ABC12345"),
        ("<p>Marke: <a href=/b>Ox</a> Artikelnummer: 812345 Verfügbarkeit: Auf Lager</p>", "812345"),
        ("<p>Item Weight: 12 kg</p><p>Item model number: BR-12</p>", "BR-12"),
    ],
)
def test_a_number_ends_where_words_begin(inner: str, wanted: str) -> None:
    assert number(read(inner)) == wanted


def rows(*pairs: tuple[str, str]) -> str:
    return "<table>" + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in pairs) + "</table>"


@pytest.mark.parametrize(
    "other", ["EAN", "UPC", "Barcode", "MPN", "Mfr. Part No.", "Herstellernummer", "Kod producenta"]
)
@pytest.mark.parametrize("own", ["SKU", "Item no.", "Artikelnummer", "Réf.", "Kod produktu", "Order code", "品番"])
def test_the_shops_own_number_goes_before_the_makers_and_that_of_trade(own: str, other: str) -> None:
    pairs = [(other, "4006381333931"), (own, "BR-812")]
    assert number(read(rows(*pairs))) == number(read(rows(*reversed(pairs)))) == "BR-812"


def test_the_makers_number_goes_before_that_of_trade_and_both_are_better_than_none() -> None:
    pairs = [("EAN", "4006381333931"), ("Manufacturer part number", "LK-30"), ("Colour", "brass")]
    assert number(read(rows(*pairs))) == "LK-30"
    assert number(read(rows(*pairs[::2]))) == "4006381333931"


@pytest.mark.parametrize(
    ("inner", "url", "wanted"),
    [
        (rows(("BM Stock No.", "812-345"), ("Mfr. Part No.", "LK30")), "https://uk.bm-tools.example/p/1", "812-345"),
        (rows(("Brink-Moss Part Number", "8123-5-ND"), ("MPN", "LK30")), URL, "8123-5-ND"),
        ("<p>Brinkmoss # 575812345</p>", URL, "575812345"),
        ("<span>BM #KLOSR5</span> • <span>MFR #4147C002</span>", "https://www.bmtools.example/p/1", "KLOSR5"),
        ("<p>Kod brinkmoss: 812345</p><p>Kod producenta: LK-30</p>", URL, "812345"),
        ("<p>Alder Part Number 812-345</p><p>Figure #1234</p><p>Rated No 4321</p>", URL, None),
        ("<p>192 No 812-345</p>", "http://192.0.2.7/p/1", None),
    ],
)
def test_a_label_may_have_the_name_of_the_shop_in_it(inner: str, url: str, wanted: str | None) -> None:
    assert number(read(inner, url=url)) == wanted


def data(more: str) -> str:
    offers = '"offers":{"@type":"Offer","price":"18.40","priceCurrency":"EUR"}'
    return f'<script type=application/ld+json>{{"@type":"Product","name":"Brass sieve 22 cm",{offers}{more}}}</script>'


@pytest.mark.parametrize(
    ("more", "inner", "wanted"),
    [
        (',"sku":"BR-1","mpn":"M1","gtin13":"4006381333931"', "", "BR-1"),
        (',"mpn":"M1","gtin13":"4006381333931"', "", "M1"),
        (',"gtin13":"4006381333931"', "<p>SKU: BR-9</p>", "BR-9"),
        (',"sku":"4006381333931","gtin13":"4006381333931"', "<p>SKU: BR-9</p>", "BR-9"),
        (',"sku":"4006381333931"', "<p>SKU: BR-9</p><p>EAN: 4006381333931</p>", "BR-9"),
        (',"sku":"78123","productID":"78123"', "<p>Artikelnummer: BR-9</p>", "BR-9"),
        (',"sku":"BR-9"', "<p>SKU: BR-9</p><p>Item no. 4711</p>", "BR-9"),
        (',"sku":"BR-1"', "<p>Also sold as BR-1</p><p>Item no. 4711</p>", "BR-1"),
        (',"sku":"BR-1"', "<p>MPN: M-1</p>", "BR-1"),
        (',"sku":"BR-1"', "<p>Art.-Nr.: 4711</p><p>Art.-Nr.: 4712</p>", "BR-1"),
        (',"productID":"sku:BR-1"', "", "BR-1"),
        (',"productID":"isbn:9780306406157"', "<p>Item no. 4711</p>", "4711"),
        (',"sku":"null"', "", None),
        (',"sku":"undefined","mpn":"N/A"', "", None),
        (',"isbn":"9780306406157"', "", "9780306406157"),
        (',"isbn":"9780306406157"', "<p>Artikelnummer: 812345</p>", "812345"),
    ],
)
def test_what_a_reader_sees_goes_before_what_only_machines_are_told(more: str, inner: str, wanted: str | None) -> None:
    assert number(read(inner, head=data(more))) == wanted


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=sku content=BR-1>", "<meta itemprop=sku content=BR-1>", "<meta property=product:sku content=BR-1>",
        "<meta property=product:retailer_part_no content=BR-1><meta property=product:retailer_item_id content=4711>",
        "<meta name=twitter:label1 content=SKU><meta name=twitter:data1 content=BR-1>",
        "<meta name=twitter:label2 content=Artikelnummer><meta name=twitter:data2 content=BR-1>",
    ],
)  # fmt: skip
def test_a_head_tells_other_sites_the_number(head: str) -> None:
    assert number(read("", head=head)) == "BR-1"


@pytest.mark.parametrize(
    "inner",
    [
        "<span itemprop=sku>BR-1</span>", "<span itemprop=productID>(BR-1)</span>",
        "<span class=skuReference>BR-1</span>",
        "<p class=product__sku><span class=visually-hidden style='position:absolute;clip:rect(0 0 0 0);width:1px;"
        "height:1px;overflow:hidden'>SKU:</span>BR-1</p>", "<div class=productcode>(BR-1)</div>",
        "<i class='x-0-x-product-identifier__value'>BR-1</i>", "<span class='js-product-sku'>BR-1</span>",
        "<p class=itemNumber>Item No. BR-1</p>", "<label>CODE:</label><span id=product_code_412>BR-1</span>",
    ],
)  # fmt: skip
def test_an_element_is_called_after_the_number_in_it(inner: str) -> None:
    assert number(read(inner)) == "BR-1"


@pytest.mark.parametrize(
    "inner",
    [
        "<span class=sku-label>BR-1</span>", "<span class=product-name>BR-1</span>", "<b class=item-code>Blue</b>",
        "<i class=product-number>BR-1</i><i class=product-number>BR-2</i>", "<p class=order-number>812345</p>",
        "<span class=product-code>€ 12,00</span>", "<span class=item-no>1</span>", "<p class=skus>BR-1</p>",
    ],
)  # fmt: skip
def test_what_such_an_element_says_besides_is_no_number(inner: str) -> None:
    assert number(read(inner)) is None


@pytest.mark.parametrize(
    "inner",
    [
        "<a data-product_id=4711 data-product_sku=BR-1>+</a>", "<div data-item-number=BR-1></div>",
        "<div data-partnumber=BR-1></div>", "<input type=hidden id=sku value=BR-1>",
        "<input type=hidden name=partNumber value=BR-1>", "<input type=hidden name=sAdd value=BR-1>",
        "<select><option data-sku=BR-2>S</option><option selected data-sku=BR-1>M</option></select>",
        "<button data-sku=BR-1>Add to cart</button><i data-sku=BR-2></i><i data-sku=BR-3></i>",
        "<div data-product='{&quot;id&quot;:4711,&quot;reference&quot;:&quot;BR-1&quot;}'></div>",
    ],
)  # fmt: skip
def test_the_code_of_a_page_has_the_number(inner: str) -> None:
    assert number(read(inner)) == "BR-1"


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("dataLayer.push({'ecommerce':{'detail':{'products':[{'name':'Brass sieve','id':'BR-1','price':'18.40'}]}}});",
         "BR-1"),
        ('d.push({"detail":{"products":[{"id":"BR-1"}]},"impressions":[{"id":"X-1"},{"id":"X-2"}]});', "BR-1"),
        ("gtag('event','view_item',{currency:'EUR',items:[{item_id:'BR-1',item_name:'Brass sieve'}]});", "BR-1"),
        ("fbq('track','ViewContent',{content_ids:['BR-1'],content_type:'product'});", "BR-1"),
        ('var utag_data={"product_id":["4711"],"product_sku":["BR-1"]};', "BR-1"),
        ('var utag_data={"page_type":"product","product_id":["4711"]};', "4711"),
        ('window.digitalData={"product":[{"productInfo":{"productID":"4711"}}]};', "4711"),
        ('window.u={"product":{"id":"4711","sku_code":"BR-1"}};', "BR-1"),
        ("var p={name:'Brass sieve',articleNumber:'BR-1'};", "BR-1"),
        ("var google_tag_params={ecomm_prodid:'4711',ecomm_totalvalue:18.4};", "4711"),
        ('q.push({event:"setAccount",account:1234},{event:"viewItem",item:"4711"});', "4711"),
        ("ScarabQueue.push(['view','BR-1']);", "BR-1"),
        ("s.events='prodView';s.products=';BR-1';", "BR-1"),
        ("fbq('track','ViewContent',{content_ids:['shopify_DE_471188_471199']});", None),
        ("fbq('track','ViewContent',{content_ids:['47118800000123']});", None),
        ("fbq('track','ViewContent',{content_ids:['18.40']});", None),
        ("var a={sku:'X-1'};var b={sku:'X-2'};", None),
        ("gtag('event','view_item_list',{items:[]});", None),
        ("var a={code:'WELCOME10',id:'UA-12345'};", None),
        ('s={"product":{"name":"Brass sieve 22 cm","brand":{"id":7},"sku":"BR-1"},"m":[{"sku":"X-1"},{"sku":"X-2"}]}',
         "BR-1"),
        ('s={"list":[{"name":"Tin bowl","sku":"X-1"},{"name":"Tin funnel","sku":"X-2"}],"t":"Brass sieve"}', None),
    ],
)  # fmt: skip
def test_scripts_that_count_visitors_are_told_the_number(script: str, wanted: str | None) -> None:
    assert number(read(f"<script>{script}</script>")) == wanted
    assert number(read(f"<p>SKU: BR-9</p><script>{script}</script>")) == "BR-9"


@pytest.mark.parametrize(
    ("path", "inner", "wanted"),
    [
        ("/p/4711523", "<div data-x='4711523'></div>", "4711523"),
        ("/brass-sieve-4711523.html", "<script>var x={id:4711523}</script>", "4711523"),
        ("/p/brass-sieve?sku=BR-12", "<b id='BR-12'></b>", "BR-12"),
        ("/p/4711523", "", None),
        ("/p/brass-sieve-22-cm", "<i>22</i>", None),
    ],
)
def test_the_end_of_an_address_is_believed_where_the_page_repeats_it(path: str, inner: str, wanted: str | None) -> None:
    assert number(read(inner, url=f"https://www.brinkmoss.example{path}")) == wanted


def test_a_number_of_a_database_stands_where_nothing_else_does() -> None:
    form = "<form><input type=hidden name=product value=4711></form>"
    assert number(read(form)) == "4711"
    assert number(read(form + rows(("MPN", "LK-30"), ("Colour", "brass")))) == "LK-30"
    assert number(read(form + rows(("EAN", "4006381333931"), ("Colour", "brass")))) == "4006381333931"
    assert number(read(form + "<script>var a={sku:'BR-1'}</script>")) == "BR-1"


def test_one_label_over_the_numbers_of_a_list_gives_no_thing_its_number() -> None:
    rows = "".join(f"<li>Barrel {n}: oak, réf. 47{n}-57{n}, {n}37 €</li>" for n in range(1, 7))
    firm = "<h1>Mentions légales</h1><p>Elm Coopers SAS<br>6 rue des Elmes<br>16130 Owlville</p>"
    page = f"<html lang=fr>{firm}<ul>{rows}</ul>"
    site = Site(name="c", start=("http://c.example/",), allow=("http://*",))
    reading = read_page(page.encode(), url="http://c.example/", content_type="text/html; charset=utf-8", site=site)
    assert not any("product_id" in offer.fields and "title" not in offer.fields for offer in reading.offers)
