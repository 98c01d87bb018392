"""Shops that sell a firm's goods are others: under "Where to buy" in any language nothing is the firm's own."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://www.thornwick.example/contact"
OWN = {"4 Rowan Lane, Bristol BS1 5TR", "+44 117 496 0131"}
CONTACT = "<p>Thornwick Kettles Ltd<br>4 Rowan Lane, Bristol BS1 5TR<br>Tel. +44 117 496 0131</p>"


def given(body: str, title: str = "Contact") -> set[str]:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    every = (*reading.offers, *reading.blocks)
    fields = {
        said.raw for each in every for name in ("address", "phone", "email") for said in each.fields.get(name, ())
    }
    return fields | {said.raw for each in every for label, said in each.other if label == "further address"}


HEADS = [
    "Where to buy our kettles", "Where can I buy?", "Stores that carry our kettles", "Retail partners",
    "¿Dónde comprar?",
    "Dónde comprar nuestros aceites", "Tiendas que venden nuestros productos", "Onde comprar", "Lojas parceiras",
    "Onde encontrar nossos produtos", "Où acheter ?", "Où trouver nos produits", "Dove acquistare", "Dove comprare",
    "Dove trovare i nostri prodotti", "Rivenditori ufficiali", "Wo kaufen?", "Wo kann man unsere Kessel kaufen?",
    "Hier erhältlich", "Autorisierte Händler", "Waar te koop?", "Gdzie kupić?", "Autoryzowani dealerzy", "Kde koupit",
    "Naši prodejci", "Hol kapható", "De unde cumperi", "Puncte de vânzare", "Где купить нашу продукцию", "Де купити?",
    "Офіційні дилери", "Nereden alabilirim", "Satış noktalarımız", "Mua ở đâu", "Điểm bán", "Hệ thống đại lý",
    "Reseller resmi kami", "Daftar reseller", "Di mana membeli", "Pengedar sah", "Senarai stokis",
    "ตัวแทนจำหน่ายของเรา", "หาซื้อได้ที่", "ご購入いただける店舗", "正規販売店", "구입처", "공식 판매점", "销售网点",
    "购买渠道", "哪里可以买到", "نقاط البيع", "نمایندگی‌های فروش", "कहाँ से खरीदें", "अधिकृत विक्रेता", "কোথায় পাবেন",
    "Var köper man", "Forhandlere", "Mistä ostaa", "Πού να αγοράσετε", "Σημεία πώλησης", "Gdje kupiti",
    "Къде да купя", "נקודות מכירה", "Kur pirkti", "Kur nopirkt", "Kust osta", "Restaurants serving our wine",
]  # fmt: skip
PARTS = [
    "<p><b>{}</b><br>- Leeds : Mossa Lumo +44 113 496 0142<br>- York : Greyfen House, 18 Fern Road, York YO1 7EP, "
    "+44 113 496 0155<br></p>",
    "<div class=row><h4>{}</h4><div><p><img alt=''> Greyfen Lumo, Speicherstr. 18, 60327 Frankfurt. "
    "Tel. +49 69 5550 7722. lumo@greyfen.example</p></div><div><p>York: Mossa Lumo, 18 Fern Road, York YO1 7EP</p>"
    "</div></div>",
]


@pytest.mark.parametrize("head", HEADS)
def test_shops_that_sell_a_firms_goods_are_others(head: str) -> None:
    for part in PARTS:
        assert given(CONTACT + part.format(head)) == OWN


@pytest.mark.parametrize(
    "head",
    [
        "Where to find our shop", "Where to find us", "Dónde encontrarnos", "Dónde estamos", "Onde estamos",
        "Où nous trouver", "Dove siamo", "Dove trovarci", "So finden Sie uns", "Gdzie jesteśmy", "Где мы",
        "Πού θα μας βρείτε",
        "Punto vendita", "Our shop", "Buy our kettles",
    ],
)  # fmt: skip
def test_where_a_firm_itself_is_found_is_its_own(head: str) -> None:
    part = f"<h4>{head}</h4><p>9 Fern Road, York YO1 7EP<br>Tel. +44 1904 496 014</p>"
    assert given(CONTACT + part) == OWN | {"9 Fern Road, York YO1 7EP", "+44 1904 496 014"}


def test_what_stands_there_with_the_firms_own_mailbox_is_its_own() -> None:
    part = "<h4>Where to buy</h4><p>9 Fern Road, York YO1 7EP<br>shop@thornwick.example</p>"
    page = CONTACT + part
    assert given(page, "Thornwick Kettles Ltd") == OWN | {"9 Fern Road, York YO1 7EP", "shop@thornwick.example"}
