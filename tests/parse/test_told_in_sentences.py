"""Sentences in which a firm says where it is and how it is rung, in the languages of its pages."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.told_addresses import told_address, told_of_named

URL = "https://www.thornwick.example/contact"


def read(body: str, field: str, lang: str = "en") -> list[str]:
    page = f"<html lang={lang}><head><meta charset=utf-8><title>Thornwick</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    return [said.raw for each in (*reading.offers, *reading.blocks) for said in each.fields.get(field, ())]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("欢迎新老客户来厂洽谈，公司地址在浙江省义乌市青橡路281号（近桥头），来电请打0579", "浙江省义乌市青橡路281号"),
        ("我们店铺地址是上海市徐汇区枫林路88号，地铁直达。", "上海市徐汇区枫林路88号"),
        ("Nasz sklep znajduje się przy ul. Długiej 12, 31-147 Kraków, obok dworca.", "ul. Długiej 12, 31-147 Kraków"),
        ("Onze winkel ligt aan de Lindelaan 12, 1011 AB Amsterdam en is open.", "Lindelaan 12, 1011 AB Amsterdam"),
        ("Toko kami berada di Jl. Melati No. 12, Bandung 40115, dekat pasar.", "Jl. Melati No. 12, Bandung 40115"),
        ("Onze winkel ligt aan de Lindelaan 12, Amsterdam en is open.", "Lindelaan 12, Amsterdam"),
        ("Naše prodejna je na adrese Lipová 12, 602 00 Brno.", "Lipová 12, 602 00 Brno"),
        ("Du hittar oss på Storgatan 12, 111 22 Stockholm.", "Storgatan 12, 111 22 Stockholm"),
        ("Βρισκόμαστε στην οδό Ερμού 12, 105 63 Αθήνα.", "Ερμού 12, 105 63 Αθήνα"),
        ("Наша майстерня знаходиться за адресою: вул. Липова, 12, Львів, 79000.", "вул. Липова, 12, Львів, 79000"),
        ("Мы находимся по адресу: г. Москва, ул. Липовая, д. 12.", "г. Москва, ул. Липовая, д. 12"),
        ("Xưởng của chúng tôi nằm tại 12 Đường Lê Lợi, Quận 1, TP. Hồ Chí Minh.",
            "12 Đường Lê Lợi, Quận 1, TP. Hồ Chí Minh"),
        ("يقع مصنعنا في شارع الملك فهد 12، الدمام", "شارع الملك فهد 12، الدمام"),
        ("Il nostro laboratorio si trova in Via dei Tigli 12, 20100 Milano, vicino al fiume.",
            "Via dei Tigli 12, 20100 Milano"),
        ("Myymälämme sijaitsee osoitteessa Koivukatu 12, 00100 Helsinki.", "Koivukatu 12, 00100 Helsinki"),
        ("Estamos en Calle Tilo 12, 28001 Madrid, junto al mercado.", "Calle Tilo 12, 28001 Madrid"),
        ("Our customers trust us. Our shop is at 27 Quarry Road, Sheffield S8 0PX, only 40 minutes from the airport.",
            "27 Quarry Road, Sheffield S8 0PX"),
        ("公司成立于2004年，客户遍布全国。公司位于上海市徐汇区枫林路88号3楼，交通便利，欢迎来电：021 5555 0142",
            "上海市徐汇区枫林路88号3楼"),
        ("我們公司位於香港九龍觀塘榛子街27號12樓，歡迎來電", "香港九龍觀塘榛子街27號12樓"),
        ("Firmamız 2004'te kuruldu. Dükkânımız Çınar Yokuşu No 45 Meşe Han K:2 No:9 Fatih/İstanbul adresindedir.",
            "Çınar Yokuşu No 45 Meşe Han K:2 No:9 Fatih/İstanbul"),
        ("Mağazamız Organize San. Böl. 5. Cad. No:12 Nilüfer/Bursa adresinde hizmet vermektedir.",
            "Organize San. Böl. 5. Cad. No:12 Nilüfer/Bursa"),
        ("Somos familia. Nos encontramos en Jacinto 71-C, Centro, Puebla, a dos cuadras del metro.",
            "Jacinto 71-C, Centro, Puebla"),
        ("当店は東京都台東区浅草橋1-2-3にあります。", "東京都台東区浅草橋1-2-3"),
        ("저희 매장은 서울특별시 중구 을지로 12에 위치해 있습니다.", "서울특별시 중구 을지로 12"),
        ("Üzletünk 1052 Budapest, Váci utca 12. szám alatt található.", "1052 Budapest, Váci utca 12"),
        ("हमारी दुकान 12, गांधी रोड, करोल बाग, दिल्ली - 110005 में स्थित है", "12, गांधी रोड, करोल बाग, दिल्ली - 110005"),
        ("فروشگاه ما در تهران، خیابان ولیعصر، پلاک 12 واقع شده است", "تهران، خیابان ولیعصر، پلاک 12"),
        ("ร้านของเราตั้งอยู่ที่ 12/3 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพฯ 10110",
            "12/3 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพฯ 10110"),
        ("Unsere Werkstatt befindet sich in der Lindenstr. 5, 10969 Berlin.", "Lindenstr. 5, 10969 Berlin"),
        ("For ten years our workshop and stores are found at No. 12 Heping Road, Baoding, Hebei 071000, beside a mill.",
            "No. 12 Heping Road, Baoding, Hebei 071000"),
        ("You can visit us at 27 Quarry Road, Sheffield S8 0PX.", "27 Quarry Road, Sheffield S8 0PX"),
        ("Our workshop stands in Unit 4, Alder Trading Estate, Quarry Road, Sheffield S8 0PX, behind the canal.",
            "Unit 4, Alder Trading Estate, Quarry Road, Sheffield S8 0PX"),
        ("We trade from 27 Quarry Road, Sheffield S8 0PX.", "27 Quarry Road, Sheffield S8 0PX"),
        ("Unsere Werkstatt steht in der Lindenstr. 5, 10969 Berlin.", "Lindenstr. 5, 10969 Berlin"),
        ("Notre atelier et notre dépôt se trouvent 12 rue des Tilleuls, 69003 Lyon.",
            "12 rue des Tilleuls, 69003 Lyon"),
        ("Nuestra tienda y almacén están en Calle Tilo 12, 28001 Madrid.", "Calle Tilo 12, 28001 Madrid"),
        ("Puede visitarnos en Calle Tilo 12, 28001 Madrid.", "Calle Tilo 12, 28001 Madrid"),
        ("Pode visitar-nos na Rua das Tílias 12, 4000-123 Porto.", "Rua das Tílias 12, 4000-123 Porto"),
        ("U kunt ons bezoeken aan de Lindelaan 12, 1011 AB Amsterdam.", "Lindelaan 12, 1011 AB Amsterdam"),
        ("Można nas odwiedzić przy ul. Długiej 12, 31-147 Kraków.", "ul. Długiej 12, 31-147 Kraków"),
        ("Наш цех и склад находятся по адресу: г. Казань, ул. Липовая, д. 12.", "г. Казань, ул. Липовая, д. 12"),
        ("Quý khách có thể ghé thăm xưởng tại 12 Đường Lê Lợi, Quận 1, TP. Hồ Chí Minh.",
            "12 Đường Lê Lợi, Quận 1, TP. Hồ Chí Minh"),
        ("Silakan datang ke toko kami di Jl. Melati No. 12, Bandung 40115.", "Jl. Melati No. 12, Bandung 40115"),
    ],
)  # fmt: skip
def test_a_sentence_tells_where_a_firm_is(text: str, address: str) -> None:
    assert told_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "Naš dodavatel: naše prodejna je na adrese Lipová 12, 602 00 Brno.",
        "Kami berada di Indonesia sejak 1998, 12 cabang",
        "Nasz dystrybutor: nasz sklep znajduje się przy ul. Długiej 12, 31-147 Kraków.",
        "我们客户的地址在上海市徐汇区枫林路88号。",
        "我们的供应商位于上海市徐汇区枫林路88号",
        "Eski dükkânımız Kestane Sok. No:5 Kadıköy/İstanbul adresindedir",
        "Tedarikçimiz olan mağazamız Kestane Sok. No:5 Kadıköy/İstanbul adresindedir",
        "Nos encontramos en frente de Calle Nogal 38, Centro, Puebla",
        "Our former shop is at 27 Quarry Road, Sheffield S8 0PX.",
        "Until 2010 our shop is at 27 Quarry Road, Sheffield S8 0PX.",
        "Unsere frühere Werkstatt befindet sich in der Lindenstr. 5, 10969 Berlin",
        "Our shop is located in front of 12 Elm Street, Leeds LS1 2AB",
        "Estamos en la lista de las 100 empresas, Madrid 2024",
    ],
)  # fmt: skip
def test_a_sentence_of_somebody_else_tells_nothing(text: str) -> None:
    assert told_address(text) is None


SENTENCES = [
    ("来电请打0579-85001800找王小姐", "0579-85001800"), ("手机13900001420微信同号", "13900001420"),
    ("请拨打400-123-0142咨询", "400-123-0142"),
    ("お電話は0948-20-0142まで", "0948-20-0142"), ("전화 031-600-0142로 문의", "031-600-0142"),
    ("Telefonul atelierului este 0258-771.946", "0258-771.946"), ("Magazinul răspunde la 0264-590.317", "0264-590.317"),
    ("Pentru comenzi vorbiți cu Dorin: 0744.618.203", "0744.618.203"),
    ("Our shop answers on 0113 496 0142", "0113 496 0142"),
    ("Ask for Maria on 0113 496 0142", "0113 496 0142"), ("El teléfono del taller es 953 56 01 42", "953 56 01 42"),
    ("Das Telefon der Werkstatt ist 02351 970142", "02351 970142"), ("Chiedere di Gianni 0721 950142", "0721 950142"),
    ("Demandez Paul au 01 42 68 01 42", "01 42 68 01 42"), ("Fale com a Ana: 242 200 142", "242 200 142"),
    ("Antonio: 620 410 142 (móvil, visitas y catas)", "620 410 142"),
    ("Wir sind erreichbar unter 02351 970142", "02351 970142"),
    ("Numer telefonu warsztatu to 22 200 01 42", "22 200 01 42"), ("Fernton, WI (920) 496-0142", "(920) 496-0142"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phone"), SENTENCES)
def test_a_sentence_tells_how_a_firm_is_rung(text: str, phone: str) -> None:
    assert says_contact(text)
    assert phone in read(f"<h1>Contact</h1><p>{text}</p>", "phone")


@pytest.mark.parametrize(
    "text",
    [
        "年产12345678件", "电话机1234567台", "投资10000000元", "QQ123456789群", "地址：1234567号院", "합계 1234567원",
        "ask for quote 1234567", "número de serie es 953561942", "our VAT number is 0113 496 0142",
        "Das Konto der Firma ist 0235 197 8430", "numero civico è 1234567", "Model, XL (920) 496 items",
    ],
)  # fmt: skip
def test_other_numbers_in_sentences_ring_nobody(text: str) -> None:
    assert not says_contact(text)


def test_a_page_tells_in_its_firms_own_name_where_it_is() -> None:
    said = "Thornwick Tools Ltd is located at 27 Quarry Road, Sheffield S8 0PX, close to the river."
    other = said.replace("Thornwick", "Fernhill")
    assert read(f"<h1>Thornwick Tools Ltd</h1><p>{said}</p>", "address") == ["27 Quarry Road, Sheffield S8 0PX"]
    assert told_of_named(other, ["Thornwick Tools Ltd"]) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Kho và xưởng của Gốm Sao Biển nằm tại 12 Lê Lợi, phường Bến Thành, Thành phố Hồ Chí Minh (gần chợ).",
            "12 Lê Lợi, phường Bến Thành, Thành phố Hồ Chí Minh"),
        ("Ring first. The stores of Gốm Sao Biển lie at 27 Quarry Road, Sheffield S8 0PX, by the rail.",
            "27 Quarry Road, Sheffield S8 0PX"),
        ("Склад компании Gốm Sao Biển находится по адресу: г. Казань, ул. Липовая, д. 12.",
            "г. Казань, ул. Липовая, д. 12"),
        ("The stores of Oak Tools lie at 27 Quarry Road, Sheffield S8 0PX.", None),
        ("The stores of our supplier Gốm Sao Biển lie at 27 Quarry Road, Sheffield S8 0PX.", None),
    ],
)  # fmt: skip
def test_places_of_the_named_firm_are_where_it_is(text: str, address: str | None) -> None:
    assert told_of_named(text, ["Công ty TNHH Gốm Sao Biển"]) == address


@pytest.mark.parametrize(
    "text",
    [
        "You can visit us at our booth 27 at the Quarry Hall fair, Sheffield.", "You can find us in 27 shops.",
        "Our suppliers' factory stands at 27 Quarry Road, Sheffield S8 0PX.", "We trade from 1998 on, in Leeds.",
        "You can visit us on 5 May 2024 at Sheffield.",
    ],
)  # fmt: skip
def test_such_words_over_no_place_of_the_firm_tell_nothing(text: str) -> None:
    assert told_address(text) is None
