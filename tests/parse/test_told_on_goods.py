"""On a thing's page with one named seller a sentence about his own place says where he is; the market's does not."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
SELLER = "<p>Seller: Plover Glass</p>"
TOP, FOOT = "<header>Fernmarkt</header>", "<footer>Fernmarkt 400-810-2211</footer>"


def addresses(body: str, seller: str = SELLER, *, title: str = "Flask 500 ml", foot: str = FOOT) -> list[str]:
    text = (
        f"<!doctype html><html><head><title>{title} | Fernmarkt</title></head><body>{TOP}"
        f"<div><h1>{title}</h1><p>Price: $3.10</p><p>MOQ: 100 pcs</p>{seller}{body}</div>{foot}</body></html>"
    )
    url = "https://fernmarkt.example/product/7.html"
    offers = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    return [said.raw for offer in offers for said in offer.fields.get("address", ())]


# The place, then the sentence that tells it.
TOLD = """
44 Foundry Lane, Leeds LS9 8AB | Pick-up from our warehouse: {}.
44 Foundry Lane, Leeds LS9 8AB | You can collect the goods from our workshop at {} on weekdays.
44 Foundry Lane, Leeds LS9 8AB | The factory of Plover Glass stands at {}, where all our flasks are blown.
山东省临沂市河东区凤凰大街88号3号楼 | 支持自提，自提地址：{}。
山东省临沂市河东区凤凰大街88号3号楼 | 我们的地址在{}，欢迎上门看货。
临沂市河东区凤凰大街88号3号楼 | 现货供应，可到我店（{}）自提，欢迎来电。
Lindenstraße 14, 04277 Leipzig | Abholung in unserem Lager: {}.
Calle Olmo 22, 28012 Madrid | Puede recogerlo en nuestro almacén: {}.
14 rue des Tanneurs, 59000 Lille | Notre atelier se trouve au {}, retrait possible.
Rua das Flores, 120, Centro, Curitiba - PR, 80020-090 | Retirada em nossa loja: {}.
ul. Długa 8, 31-147 Kraków | Odbiór osobisty w naszym magazynie: {}.
Via Garibaldi 31, 10122 Torino | Ritiro presso il nostro magazzino: {}.
г. Казань, ул. Баумана, д. 12 | Самовывоз со склада: {}.
Atatürk Cad. No: 45, 35210 Konak/İzmir | Depomuzdan teslim alabilirsiniz: {}.
112 Lê Lợi, Quận 1, TP. Hồ Chí Minh | Nhận hàng tại kho: {}.
"""


@pytest.mark.parametrize("told", TOLD.strip().splitlines())
def test_a_sentence_about_the_sellers_own_place_says_where_he_is(told: str) -> None:
    place, sentence = told.split(" | ")
    assert addresses(f"<h2>4711</h2><p>{sentence.format(place)}</p>") == [place]


HERE = "1 Market Square, Harrogate HG1 2SU"


@pytest.mark.parametrize(
    "body",
    [
        f"<p>Fernmarkt pick-up point: {HERE}.</p>",
        f"<p>Goods may be collected at the pick-up point of the marketplace: {HERE}.</p>",
        f"<p>We delivered to the school of Harrogate, {HERE}, last year.</p>",
        f"<p>Our supplier's factory is located at {HERE}.</p>",
        f"<p>Until 2019 our factory was located at {HERE}.</p>",
        f"<aside><p>Our shop is located at {HERE}.</p></aside>",
        f"<div class='sidebar'><p>Collect it from our shop at {HERE}.</p></div>",
        f"<h3>Delivery</h3><p>Collect it from our shop at {HERE}.</p>",
        f"<h3>Reviews</h3><p>Anna: our shop is located at {HERE} and the flask came at once.</p>",
        f"<h3>About Fernmarkt</h3><p>Our office is located at {HERE}.</p>",
        f"<p>Fernmarkt is the market for glass. Our office is located at {HERE}.</p>",
        f"<p>Need help? Visit our office at {HERE}.</p>",
        f"<p>Our factory is located at {HERE}, and visitors are welcome.</p>",
        f"<p>Beck Works has made flasks since 1900. Our factory is at {HERE}.</p>",
        f'<p>Made for Beck Brewery: "Collect it from our shop at {HERE}"</p>',
        f"<p>Beck Works, the maker, says: come and see our factory at {HERE}.</p>",
        f"<p>Inspected in our warehouse at {HERE} before it goes out.</p>",
        f"<p>We moved. Please do not collect it from our shop at {HERE} any more.</p>",
        f"<p>Collect it from our shop at {HERE}.</p><p>Fernmarkt Ltd runs 200 shops.</p>",
        f"<p>You can pay in cash at our office: {HERE}.</p>",
        f"<p>Collect it from our shop at {HERE}.</p><p>Or from our depot at 44 Foundry Lane, Leeds LS9 8AB.</p>",
        "<p>平台自提点地址：北京市朝阳区望京东路1号。</p>",
        "<p>退货请寄：公司地址在北京市朝阳区望京东路1号。</p>",
        "<p>自提地址：请联系客服。</p>",
    ],
)
def test_a_sentence_of_the_site_or_of_others_or_in_a_box_apart_is_not_the_sellers(body: str) -> None:
    assert addresses(body) == []


def test_a_place_that_the_frame_gives_too_is_not_the_sellers() -> None:
    told = f"<p>Collect it from our shop at {HERE}.</p>"
    assert addresses(told) == [HERE]
    assert addresses(told, foot=f"<footer>{HERE}</footer>") == []


def test_a_labelled_address_goes_before_a_told_one_and_without_a_seller_nobody_is_told_of() -> None:
    told = f"<p>Collect it from our shop at {HERE}.</p>"
    labelled = f"{SELLER}<p>Address: 44 Foundry Lane, Leeds LS9 8AB</p>"
    assert addresses(told, labelled) == ["44 Foundry Lane, Leeds LS9 8AB"]
    assert addresses(told, "") == []


UNDER = "44 Foundry Lane, Leeds LS9 8AB"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (f"<div><strong>Address</strong><p>{UNDER}</p></div>", UNDER),
        (
            "<div><b>Адрес</b><br>г. Казань, м. Кремлёвская, Баумана 12 строение 3 <a href='#m'>Показать карту</a>"
            "</div>",
            "г. Казань, м. Кремлёвская, Баумана 12 строение 3",
        ),
        ("<div><b>Anschrift</b><br>Lindenstraße 14, 04277 Leipzig</div>", "Lindenstraße 14, 04277 Leipzig"),
    ],
)
def test_an_address_right_below_its_label_is_the_one_sellers(body: str, place: str) -> None:
    assert addresses(body) == [place]


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>Manufacturer</h3><p>Orrin Ceramics Ltd</p><div><b>Address</b><br>{UNDER}</div>",
        f"<h3>Delivery</h3><div><b>Address</b><br>{UNDER}</div>",
        f"<h3>Customer reviews</h3><div><b>Address</b><br>{UNDER}</div>",
        f"<aside><b>Address</b><br>{UNDER}</aside>",
        f"<h3>Fernmarkt office</h3><div><b>Address</b><br>{UNDER}</div>",
        f"<p>Fernmarkt Ltd</p><div><b>Address</b><br>{UNDER}</div>",
        f"<div><b>Address</b><br>{UNDER}</div><div><b>Address</b><br>9 Wharf Road, Sheffield S3 8AB</div>",
        "<div><b>Address</b><br>Not shown</div>",
        f"<div><b>Return address</b><br>{UNDER}</div>",
    ],
)
def test_an_address_below_a_label_of_somebody_else_is_not_his(body: str) -> None:
    assert UNDER not in addresses(body)
