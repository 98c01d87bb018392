"""Mailboxes with words for their signs, and the words over telephones for orders, messages and the night."""

from typing import Final

import pytest
from tests.parse.test_keepers import Page, values_of

from falsefront.contact.email import emails

FR: Final = "<h1>Contact</h1><p>14 rue des Tilleuls, 74000 Annecy</p><p>Téléphone : 04 50 23 18 47</p>"
ES: Final = "<h1>Contacto</h1><p>Calle del Barro 12, 45600 Talavera de la Reina</p><p>Tel. 925 80 31 47</p>"
ID: Final = "<h1>Hubungi Kami</h1><p>Jl. Parangtritis Km 11 No. 8, Sewon, Bantul 55188</p><p>Telp: (0274) 367 412</p>"
UK: Final = "<h1>Contact us</h1><p>14 Fern Road, Leeds LS7 3QP</p><p>Tel 0113 496 0142</p>"
RU: Final = "<h1>Контакты</h1><p>г. Иваново, ул. Ткачей, д. 14</p><p>Тел. +7 (4932) 41-70-25</p>"
TR: Final = "<h1>İletişim</h1><p>Sümer Mah. 2482 Sok. No: 14, Merkezefendi / Denizli</p><p>Tel: 0258 371 40 26</p>"


@pytest.mark.parametrize(
    "written",
    [
        "info [arobase] merle.example", "info (arobase) merle (point) example", "info [chiocciola] merle"
        " [punto] example",
        "info(kukac)merle.example", "info [ät] merle [punkt] example", "info (zavináč) merle (tečka) example",
        "info {at} merle {dot} example", "info[골뱅이]merle.example", "info（アットマーク）merle.example",
    ],
)  # fmt: skip
def test_a_word_in_brackets_stands_for_a_sign(written: str) -> None:
    assert list(emails(written)) == ["info@merle.example"]


@pytest.mark.parametrize("written", ["Nous sommes (arobase) Paris", "Il punto [punto] è questo", "14 (at) home"])
def test_a_word_in_brackets_alone_makes_no_mailbox(written: str) -> None:
    assert list(emails(written)) == []


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (FR + "<p>Courriel : bonjour [arobase] merle.example</p>", "bonjour@merle.example"),
        (ES + "<p>WhatsApp ventas: 612 34 41 78</p>", "+34612344178"),
        (ES + "<p>WhatsApp pedidos 612 34 41 78</p>", "+34612344178"),
        (ID + "<p>WA admin order: 0812-3411-7755</p>", "+6281234117755"),
        (ID + "<p>WA grosir &amp; ekspor: 0812-3411-7755</p>", "+6281234117755"),
        (ID + "<p>Pesanan partai besar: 0812 3411 7755</p>", "+6281234117755"),
        (UK + "<p>Text message line: 07946 281 537</p>", "+447946281537"),
        (UK + "<p>SMS: 07946 281 537</p>", "+447946281537"),
        (UK + "<p>Out-of-hours emergency line: 07946 281 537</p>", "+447946281537"),
        (RU + "<p>WhatsApp для заказов: 8 910 341-70-25</p>", "+79103417025"),
        (TR + "<p>Toptan sipariş: 0532 371 40 26</p>", "+905323714026"),
    ],
)
def test_words_for_messages_and_orders_tell_a_number(body: str, value: str) -> None:
    assert value in values_of(Page("Contact", body, (), ()))


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (UK + "<p>Order number: 07946 281 537</p>", "+447946281537"),
        (ID + "<p>Nomor rekening: 0812 3411 7755</p>", "+6281234117755"),
        (UK + "<p>Text size: 07946 281 537</p>", "+447946281537"),
        (
            UK + "<p>In Leeds please ask our reseller Owl's Loaves, Stall 12, Kirkgate. Text 07946 281 537.</p>",
            "+447946281537",
        ),
    ],
)
def test_other_numbers_stay_unread(body: str, value: str) -> None:
    assert value not in values_of(Page("Contact", body, (), ()))


def test_a_road_of_a_province_is_no_telephone() -> None:
    body = (
        "<h1>Liên hệ</h1><p><b>Trụ sở:</b> Số 58/7 đường ĐT743, khu phố 1A, phường An Phú, TP. Thuận An, tỉnh Bình "
        "Dương</p><p>ĐT: 0274 3712 604</p>"
    )
    found = values_of(Page("Liên hệ | Gỗ Sáo", body, (), ()))
    assert any("ĐT743, khu phố 1A" in value for value in found)
    assert "+842743712604" in found
