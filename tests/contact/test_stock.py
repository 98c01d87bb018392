"""What shops say of their stock, in the words of many languages."""

import pytest

from falsefront.contact.stock import stock

GONE = (
    "Немає в наявності", "Нет в продаже", "Няма в наличност", "Nije na zalihi", "Ni na zalogi", "Nie je skladom",
    "Nem rendelhető", "Stoc epuizat", "Ei saatavilla", "Ikke på lager", "Ej i lager", "Niet beschikbaar",
    "Non è disponibile", "No hay stock", "Sem stock", "Hors stock", "Stok habis", "Tidak tersedia", "สินค้าหมด",
    "Không còn hàng", "ただいま品切れ中です。", "在庫：×", "재고 없음", "到货通知", "غير متاح", "Vypredané", "售罄",
    "매진", "Εξαντλήθηκε", "Razprodano", "Izpārdots",
)  # fmt: skip
THERE = (
    "В наявності", "В наличност", "Na zalogi", "Skladom", "Elérhető", "Saatavilla", "Til á lager", "Em stock",
    "En existencia", "Stok tersedia", "+ Keranjang", "พร้อมส่ง", "Sẵn hàng", "在庫あり", "立即订购", "库存1960个", "متاح",
)  # fmt: skip
NOTHING = ("Keranjang (0)", "szerszámkészlet 32 db-os", "入学のお祝い", "Stock", "매장 안내")


@pytest.mark.parametrize("words", GONE)
def test_words_that_say_that_a_thing_is_gone(words: str) -> None:
    assert stock(words) in ("Out Of Stock", "Sold Out")


@pytest.mark.parametrize("words", THERE)
def test_words_that_say_that_a_thing_is_there(words: str) -> None:
    assert stock(words) == "In Stock"


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_say_nothing_of_a_stock(words: str) -> None:
    assert stock(words) is None
