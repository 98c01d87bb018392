"""A form that writes to the seller stands on a market: the seller heads his page, and who keeps the site is not he."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.platform import is_of_platform
from falsefront.parse.tree import build_tree
from falsefront.records import Offer

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))

FORMS = """
Send a message to the seller
Write to us, or: leave a message to this supplier
Enviar mensaje al vendedor
Envía una consulta al proveedor
Enviar mensagem ao vendedor
Envoyer un message au vendeur
Nachricht an den Verkäufer
Anfrage an diesen Anbieter senden
Invia un messaggio al venditore
Stuur een bericht naar de verkoper
Napisz wiadomość do sprzedawcy
Poslat zprávu prodejci
Poslať správu predajcovi
Üzenet az eladónak
Trimite un mesaj vânzătorului
Отправить сообщение продавцу
Написати повідомлення продавцю
Satıcıya mesaj gönder
Gửi tin nhắn cho người bán
Kirim pesan ke penjual
Skicka meddelande till säljaren
Send en besked til sælger
Lähetä viesti myyjälle
Στείλτε μήνυμα στον πωλητή
给卖家留言
向供应商发送询价
出品者に質問する
판매자에게 메시지 보내기
أرسل رسالة إلى البائع
विक्रेता को संदेश भेजें
ส่งข้อความถึงผู้ขาย
ارسال پیام به فروشنده
""".strip().splitlines()
SHOPS = [
    "Send us a message",
    "Send a message",
    "Enviar mensaje",
    "Nachricht an uns",
    "Message to our sales team",
    "Написать нам",
    "在线留言",
    "Write to the maker",
    "Nachricht an den Geschäftsführer",
    "Envía una consulta a la tienda",
    "Write a message to the shop",
]


@pytest.mark.parametrize("text", [form for form in FORMS if "or:" not in form])
def test_a_form_that_writes_to_the_seller_tells_a_market(text: str) -> None:
    assert is_of_platform(build_tree(f"<h1>Plover Glass</h1><form><h2>{text}</h2><input name=n></form>"))


@pytest.mark.parametrize("text", [*SHOPS, *(form for form in FORMS if "or:" in form)])
def test_a_form_of_the_shop_itself_and_a_sentence_tell_none(text: str) -> None:
    assert not is_of_platform(build_tree(f"<h1>Plover Glass</h1><form><h2>{text}</h2><input name=n></form>"))


def read(form: str) -> tuple[Offer, ...]:
    goods = "<ul><li><a href='/i/1'>{0}</a> <b>12,50 €</b></li><li><a href='/i/2'>{1}</a></li></ul>"
    text = (
        "<!doctype html><html><head><title>Vidrios Rivera - Fernmarkt</title></head><body>"
        "<header><a href='/'>Fernmarkt</a></header><main><h1>Vidrios Rivera</h1>"
        f"<h2>Productos</h2>{goods.format('Copa de vino', 'Jarra')}"
        "<h2>Contacto</h2><p>Calle Olmo 22, 28012 Madrid</p><p>Tel. 915 550 144</p>"
        f"<form><h2>{form}</h2><input name=n><button>Enviar</button></form></main>"
        "<footer><p>© 2024 Fernmarkt Servicios S.L. · Calle Arce 7, 08015 Barcelona</p></footer></body></html>"
    )
    url = "https://fernmarkt.example/tienda/rivera.html"
    return read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers


def test_the_seller_who_heads_the_page_has_its_goods_and_contacts_and_the_keeper_has_none() -> None:
    offers = read("Enviar mensaje al vendedor")
    assert {said.raw for offer in offers for said in offer.fields.get("vendor", ())} == {"Vidrios Rivera"}
    assert {said.raw for offer in offers for said in offer.fields.get("address", ())} == {"Calle Olmo 22, 28012 Madrid"}
