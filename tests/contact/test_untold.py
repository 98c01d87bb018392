"""What stands in the place of an address where nobody gave one, in the languages of markets."""

import pytest

from falsefront.contact.placeholder import is_untold

TOLD = """\
Toko ini belum mencantumkan alamat.
The seller has not given an address
This supplier hasn't provided an address yet.
The shop did not give its address
Address on request. 地址仅供会员查看
Address available on request
Please contact the seller for the address
Der Verkäufer hat keine Adresse angegeben.
Adresse nur auf Anfrage
Le vendeur n’a pas renseigné d’adresse.
Adresse communiquée sur demande
El vendedor no ha indicado su dirección
Dirección bajo solicitud
O vendedor não informou o endereço.
Endereço sob consulta
Il venditore non ha indicato l'indirizzo
De verkoper heeft geen adres opgegeven
Sprzedawca nie podał adresu.
Adres ukryty
Prodejce neuvedl adresu
Predajca neuviedol adresu
Az eladó nem adta meg a címét.
Vânzătorul nu a introdus adresa
Продавец не указал адрес
Поставщик ещё не заполнил адрес.
Адрес предоставляется по запросу
Продавець не вказав адресу
Продавачът не е посочил адрес
Prodavac nije naveo adresu
Prodavatelj nije unio adresu
Ο πωλητής δεν έχει δηλώσει διεύθυνση
Satıcı adres girmemiş.
Satıcı henüz adresini belirtmemiştir
Người bán chưa cập nhật địa chỉ
Shop chưa cung cấp địa chỉ.
Gian hàng này chưa điền thông tin địa chỉ
ผู้ขายยังไม่ได้ระบุที่อยู่
ร้านค้านี้ไม่ได้ระบุที่อยู่
អ្នកលក់មិនទាន់បានបំពេញអាសយដ្ឋាន
卖家未填写地址
地址登录后可见
出品者は住所を登録していません
판매자가 주소를 입력하지 않았습니다
لم يحدد البائع العنوان
لم يقم البائع بإدخال العنوان
המוכר לא ציין כתובת
فروشنده آدرس خود را ثبت نکرده است
विक्रेता ने पता नहीं दिया है
Säljaren har inte angett någon adress
Sælgeren har ikke oplyst adresse
Myyjä ei ole ilmoittanut osoitetta
Müüja ei ole aadressi lisanud
Pardavėjas nenurodė adreso
Pārdevējs nav norādījis adresi
Prodajalec ni navedel naslova
Сатушы мекенжайын көрсетпеген
Sotuvchi manzilni ko‘rsatmagan
"""


@pytest.mark.parametrize("text", TOLD.splitlines())
def test_a_sentence_that_says_that_there_is_no_address_is_none(text: str) -> None:
    assert is_untold(text)


@pytest.mark.parametrize(
    "text",
    [
        "12 Request Road, Leeds", "地址路8号", "Sellers Yard, 3 Mill Lane", "Anfrageweg 3, 50667 Köln",
        "Контактный переулок 4, Омск", "Please contact us at 5 Elm Road",
        "Adres: ul. Ukryta 4, Kraków", "The seller has a shop",
    ],
)  # fmt: skip
def test_an_address_with_such_words_is_one(text: str) -> None:
    assert not is_untold(text)
