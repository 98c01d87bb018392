"""Numbers under rarer words and in rarer spellings, and the addresses that end before them."""

import pytest
from tests.parse.test_contacts_of_pages import told

BADGED = (
    "<h1>Lumo Glass Ltd</h1><span>{}</span><ul><li>Contact Us</li></ul><div><div>Address:</div><div>9 Fern Road, Leeds"
    " LS1 2AB</div></div><div><div>Tel:</div><div>0113 496 0101</div></div>"
)


@pytest.mark.parametrize(
    ("body", "title", "wanted"),
    [
        ("<p>国内销售：0579-80001866、80001877</p><p>地址：浙江省永康市榆晟路18号</p>", "联系我们",
         ["+8657980001866", "+8657980001877"]),
        ("<p>外贸部：0579-8000 1899（Fax: 0579-8000 1800）</p><p>地址：浙江省永康市榆晟路18号</p>",
         "联系我们", ["+8657980001899"]),
        ("<p>销售热线：0536—8000326 &nbsp;&nbsp; 8000327</p><p>地址：潍坊市昌邑市榆晟路18号</p>",
         "联系我们", ["+865368000326", "+865368000327"]),
        ("<p>经理：陈（158-6000-0974）</p><p>地址：浙江省永康市榆晟路18号</p>", "联系我们", ["+8615860000974"]),
        ("<p>証明書番号：0579-80001866、12345678</p>", "会社概要", []),
        ("<h3>CALL</h3><p>Works : 02827 - 252 148, 252 149</p><p>9 Fern Road, Rajkot 360002, Gujarat, India</p>",
         "Contact",
         ["+912827252148", "+912827252149"]),
        ("<p>Phone: 02827 - 252 148, 98 252</p><p>9 Fern Road, Rajkot 360002, Gujarat, India</p>", "Contact",
         ["+912827252148"]),
        ("<p>TEL　0256（60）0142　　FAX　0256（60）0143</p><p>959-0042 新潟県硝子市榆町3912番地5</p>",
         "会社概要", ["+81256600142"]),
        ("<p>Rua do Vidro, 118 – Centro, Blumenau – SC, 89010-118</p><p>SAC 0800 640 2218</p>", "Contato",
         ["+558006402218"]),
        ("<p>Rua do Vidro, 118 – Centro, Blumenau – SC, 89010-118</p><p>Saco 0800 640 2218 un.</p>", "Contato", []),
        ("<p>1204 Fern St, Lima, OH 45802</p><p>After hours: 419/300-5518</p>", "Contact", []),
        ("<p>1204 Fern St, Lima, OH 45802</p><p>Member NWGFA<br>(703) 519-0104</p>", "Contact", []),
        ("<p>1204 Fern St, Lima, OH 45802</p><p>Member services<br>(703) 519-0104</p>", "Contact", ["+17035190104"]),
        ("<p>Ctra. Vidrio km. 3,5. 12540 Vila-real. Tel. 964\u201153\u201100\u201177. De lunes a viernes</p>",
         "Contacto",
         ["+34964530077"]),
        ("<p>Via del Vetro 12, 20823 Lentate (MB)</p><p>T. +39 0362 55 01 84<br>Uff. commerciale 0362.550190</p>",
         "Contatti", ["+390362550184", "+390362550190"]),
        ("<p>Via del Vetro 12, 20823 Lentate (MB)</p><p>T. +39 0362 55 01 84<br>Ufficio 0814.550190</p>", "Contatti",
         ["+390362550184"]),
        ("<p>Glasstraat 12, 7251 DG Vorden</p><p>Bel 0545 - 20 41 77 of app naar 06-41 80 20 73</p>", "Contact",
         ["+31545204177", "+31641802073"]),
        ("<p>Glasstraat 12, 7251 DG Vorden</p><p>Download de app 20 41 77 00</p>", "Contact", []),
        ("<p>Glasstr. 12, 96215 Lichtenfels</p><b><span itemprop=telephone>0 95 71 / 7 01 84</span></b>", "Kontakt",
         ["+49957170184"]),
        ("<p>Glasstr. 12, 96215 Lichtenfels</p><meta itemprop=telephone content='0 95 71 / 7 01 84'><p>0 95 71 7 01 85"
         " 12</p>", "Kontakt", []),
        ("<p>71/12 ซอยแก้ว แขวงมีนบุรี เขตมีนบุรี กทม. 10510 โทร. 02-510-8846</p>", "ติดต่อ", ["+6625108846"]),
        (BADGED.format("Gold Member Since 2014"), "Lumo Glass Ltd", ["+441134960101"]),
        (BADGED.format("Verified Supplier"), "Lumo Glass Ltd", ["+441134960101"]),
        ("<p>9 Fern Road, Leeds LS1 2AB</p><p>Buyer Service: +44 113 496 0177</p>", "Contact", []),
        ("<div><h2>Contact</h2><p>ul. Szklana 17<br>83-010 Straszyn<br>Polska</p></div><div>Zadzwoń: 58 680 24 71</div>"
         + "".join(f"<article class=item><h3><a href=/{n}>Deska {n}0 mm</a></h3><b class=price>{n}9,90 zł</b></article>"
                   for n in range(1, 6)), "Kontakt", ["+48586802471"]),
    ],
)  # fmt: skip
def test_numbers_under_rarer_words_and_in_rarer_spellings(body: str, title: str, wanted: list[str]) -> None:
    assert told(body, title, field="phone")[1] == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<ul><li>工厂地址：浙江省永康市榆晟路516号</li><li>电商部：浙江省金华市青橡路9号</li></ul>",
         ["浙江省永康市榆晟路516号", "浙江省金华市青橡路9号"]),
        ("<ul><li>榛木玻璃有限公司：浙江省永康市榆晟路516号</li><li>地址：浙江省金华市青橡路9号</li></ul>",
         ["浙江省金华市青橡路9号"]),
        ("<p>71/12 ซอยแก้ว แขวงมีนบุรี เขตมีนบุรี กทม. 10510 โทร. 02-510-8846</p>",
         ["71/12 ซอยแก้ว แขวงมีนบุรี เขตมีนบุรี กทม. 10510"]),
        ("<p>9 Fern Road, Leeds LS1 2AB</p><p>Seen at Glassfair, Level 2, Stand B44 (Feria Valencia, Avda. del Vidrio"
         " 12).</p>", ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>Stand 44, Fair Street, Leeds LS1 2AB</p>", ["Stand 44, Fair Street, Leeds LS1 2AB"]),
    ],
)  # fmt: skip
def test_addresses_end_before_numbers_and_labels_name_nobody(body: str, wanted: list[str]) -> None:
    assert told(body, "联系我们 - 泓锦铝业制品厂", field="address")[1] == wanted


@pytest.mark.parametrize(
    ("scope", "wanted"),
    [
        ("itemtype=https://schema.org/LocalBusiness", ["+441134960177"]),
        ("itemprop=department itemtype=https://schema.org/Store", ["+441134960177"]),
        ("itemtype=https://schema.org/BankAccount", ["+441134960177"]),
        ("itemtype=https://schema.org/Bank", []),
        ("itemtype='http://schema.org/PostOffice'", []),
        ("itemprop=memberOf itemtype=https://schema.org/Organization", []),
    ],
)
def test_a_telephone_by_markup_is_of_whom_the_markup_describes(scope: str, wanted: list[str]) -> None:
    number = "<b itemscope itemtype=https://schema.org/ContactPoint><i itemprop=telephone>0113 4960177</i></b>"
    body = f"<p>9 Fern Road, Leeds LS1 2AB</p><div itemscope {scope}><p>{number} all day</p></div>"
    assert told(body, "Contact", field="phone")[1] == wanted


def test_what_stands_below_a_register_in_a_list_is_still_the_firms() -> None:
    rows = (
        "<li>Titular: Vidrio Claro, S.L.</li><li>Domicilio social: C/ Cuadra 27, 12200 Onda (Castellón)</li>"
        "<li>Datos: {} (C/ Olmo 2, 12001 Castellón)</li><li>Teléfono: 964 50 88 27</li>"
    )
    page = "<h1>Aviso legal</h1><ul>{}</ul>"
    entered = "Inscrita en el Registro Mercantil de Castellón, Tomo 1447, Folio 128"
    assert told(page.format(rows.format(entered)), "Vidrio Claro", field="phone")[1] == ["+34964508827"]
    other = "la persona responsable de los productos es la casa Olmo"
    assert told(page.format(rows.format(other)), "Vidrio Claro", field="phone")[1] == []


GERMAN, SPANISH = "Glasstr. 12, 96215 Lichtenfels, Deutschland", "C/ Olmo 2, 12001 Castellón, España"
POLISH, INDIAN = "ul. Szklana 4, 00-950 Warszawa, Polska", "9 Fern Road, Rajkot 360002, Gujarat, India"
JAPANESE, INDONESIAN = "〒111-0035 東京都台東区西榆草2丁目14-8", "Jl. Kaca No. 12, Jepara 59427, Indonesia"


@pytest.mark.parametrize(
    ("address", "line", "wanted"),
    [
        (GERMAN, "Bestellhotline: 09571 70184", ["+49957170184"]),
        (GERMAN, "Zentrale 09571 70 184 · Fax 09571 70 185", ["+49957170184"]),
        (GERMAN, "09571 70184 (Mo–Fr 9–17 Uhr)", ["+49957170184"]),
        ("8 rue du Verre, 29200 Brest, France", "N° Indigo : 0 820 20 17 83", ["+33820201783"]),
        ("8 rue du Verre, 29200 Brest, France", "Port. 06 40 17 83 22", ["+33640178322"]),
        (SPANISH, "Ventas: 964 50 88 27", ["+34964508827"]),
        (SPANISH, "Departamento de ventas: 964 50 88 27", ["+34964508827"]),
        (SPANISH, "Departamento técnico: 964 50 88 27", ["+34964508827"]),
        (POLISH, "Dział obsługi klienta: 58 686 24 71", ["+48586862471"]),
        ("вул. Скляна, 4, 01001 Київ, Україна", "Відділ збуту: 044 234 01 42", ["+380442340142"]),
        ("Via del Vetro 12, 20823 Lentate (MB)", "Ufficio acquisti: 0362 550184", ["+390362550184"]),
        ("г. Казань, ул. Липовая, д. 12", "Отдел оптовых продаж: 8 (843) 200-01-42", ["+78432000142"]),
        (GERMAN, "Bestellannahme: 09571 70184", ["+49957170184"]),
        (GERMAN, "Notdienst Tel. 09571 70184", ["+49957170184"]),
        (SPANISH, "Fijo 964508827 / Móvil 676204418", ["+34964508827", "+34676204418"]),
        (POLISH, "58 686 24 71 wew. 12", ["+48586862471"]),
        (POLISH, "Zamówienia telefoniczne: 58 686 24 71", ["+48586862471"]),
        ("Glasstraat 12, 7251 DG Vorden, Nederland", "Klantenservice 0545 284177", ["+31545284177"]),
        ("9 Fern Road, Leeds LS1 2AB, UK", "Sales desk: 0113 4960142", ["+441134960142"]),
        ("Rua do Vidro, 118, Blumenau – SC, 89010-118", "PABX 54 3229 4417", ["+555432294417"]),
        (INDIAN, "Customer Care: 98252 41736", ["+919825241736"]),
        ("Cam Sokak No: 4, Kadıköy/İstanbul, Türkiye", "Sipariş hattı: 0216 300 03 64", ["+902163000364"]),
        ("г. Казань, ул. Липовая, д. 12", "8 800 350-71-46 звонок бесплатный", ["+78003507146"]),
        (INDONESIAN, "Telp/Fax. (0291) 429 8137", ["+622914298137"]),
        (INDONESIAN, "CS 1: 0812-2874-9106", ["+6281228749106"]),
        (JAPANESE, "お問合せ先：03-3841-6607", ["+81338416607"]),
        ("12 شارع الزجاج، القاهرة، مصر", "ت: 0223900142", ["+20223900142"]),
        ("Glasgasse 12, 1010 Wien, Österreich", "Tel: 01 / 512 01 42", ["+4315120142"]),
        # what is written so and is no telephone
        (GERMAN, "Hotelnummer 09571 70184 Betten", []),
        (GERMAN, "09571 70184 (Artikel 9–17 cm)", []),
        (SPANISH, "Producción: 964 50 88 27 kg", []),
        # what others are called at, and numbers of goods and orders
        (GERMAN, "Giftnotruf: 030 3068 6711", []),
        (GERMAN, "Notruf: 030 3068 6711", []),
        (GERMAN, "Sorgentelefon: 030 3068 6711", []),
        ("9 Fern Road, Leeds LS1 2AB, UK", "Gas leak emergency: 0800 111 999", []),
        ("8 rue du Verre, 29200 Brest, France", "Urgence : 01 45 42 59 59 (centre antipoison)", []),
        (SPANISH, "Intoxicaciones, emergencias: 915 620 420", []),
        (SPANISH, "Departamento de policía: 964 50 88 27", []),
        (SPANISH, "Pedidos: 964 50 88 27", []),
        (POLISH, "Dział celny: 58 686 24 71", []),
        ("вул. Скляна, 4, 01001 Київ, Україна", "Відділ поліції: 044 234 01 42", []),
        ("Via del Vetro 12, 20823 Lentate (MB)", "Ufficio postale: 0362 550184", []),
        ("г. Казань, ул. Липовая, д. 12", "Отдел полиции: 8 (843) 200-01-42", []),
        (GERMAN, "Bestellung: 0280 218 123", []),
        (GERMAN, "Ersatzteile: 0280 218 123", []),
        ("8 rue du Verre, 29200 Brest, France", "Commande : 06 12 34 56 78", []),
        ("9 Fern Road, Leeds LS1 2AB, UK", "Spare parts: 0280 218 123", []),
        (SPANISH, "Ventas: 964 508 827 EUR", []),
        (POLISH, "REGON 58 686 24 71", []),
        (INDIAN, "Capacity: 98252 41736 pcs", []),
        (JAPANESE, "お問合せ番号：033841660712", []),
        (INDONESIAN, "CSS 1: 0812-2874-9106-1", []),
        ("г. Казань, ул. Липовая, д. 12", "Заказ 350-71-46 доставка бесплатно", []),
    ],
)
def test_numbers_behind_words_and_in_groups_of_many_countries(address: str, line: str, wanted: list[str]) -> None:
    body = f"<h1>Contact</h1><p>{address}</p><p>{line}</p>"
    assert [(number or "").partition(";")[0] for number in told(body, "Lumo", field="phone")[1]] == wanted


@pytest.mark.parametrize(
    "line", ["Seller support: ", "Buyer protection on all orders. Tel. ", "商家客服电话：", "买家客服：电话："]
)
def test_what_a_firm_says_to_sellers_and_buyers_of_its_own_is_its_own(line: str) -> None:
    page = f"<p>9 Fern Road, Leeds LS1 2AB</p><p>{line}+44 113 496 0177</p>"
    assert told(page, "Lumo Glass Ltd", field="phone")[1] == ["+441134960177"]


@pytest.mark.parametrize("line", ["Supplier Service Center: ", "买家热线："])
def test_what_a_market_says_to_sellers_and_buyers_is_the_markets(line: str) -> None:
    page = f"<p>9 Fern Road, Leeds LS1 2AB</p><p>{line}+44 113 496 0177</p>"
    assert told(page, "Lumo Glass Ltd", field="phone")[1] == []


HEAD_OFFICE = (
    "<table><tr><th>公司名稱</th><td>榆晟精密股份有限公司</td></tr><tr><th>總公司</th><td>{}</td></tr>"
    "<tr><th>電話</th><td>(04)2359-0142</td></tr></table>"
)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("总公司：中国玻璃集团有限公司", []),
        ("总厂：建于1958年", []),
        ("总部：中国上海", []),
        ("总部：江苏省淮安市琉璃路8号", ["江苏省淮安市琉璃路8号"]),
        (HEAD_OFFICE.format("40768 臺中市西屯區工業區三十九路 20 號"), ["40768 臺中市西屯區工業區三十九路 20 號"]),
        (HEAD_OFFICE.format("琉璃集團 1958 年"), []),
    ],
)
def test_behind_a_word_for_head_offices_stands_an_address_or_a_firm(words: str, wanted: list[str]) -> None:
    assert told(f"<p>{words}</p><p>电话：0517-80001234</p>", "联系我们", field="address")[1] == wanted


@pytest.mark.parametrize(
    ("body", "title", "wanted"),
    [
        ("<p>Door 3, Fern Arcade, Cortes Ave., Mandaue City, Cebu, Philippines</p><p>TEL: (63-32) 344-0142/4220143</p>",
         "Contact", ["+63323440142", "+63324220143"]),
        ("<p>Fern Street, Nairobi, Kenya</p><p>Tel: +254 20 558 501 / 7, 559 002, 300 1603</p>", "Contact",
         ["+25420558501", "+25420558507", "+25420559002", "+254203001603"]),
        ("<p>Fern Street, Nairobi, Kenya</p><p>Tel: +254 20 558 501, 5590</p>", "Contact", ["+25420558501"]),
        ("<p>Kamenná 12, 110 00 Praha 1</p><p>Tel.: +420 224 200 142, 224 200 143</p>", "Kontakt",
         ["+420224200142", "+420224200143"]),
        ("<p>عنوان: 30 شارع الدردار، الجيزة، مصر</p><p>ت: 4190142-046</p>", "اتصل بنا", ["+20464190142"]),
        ("<p>25 rue du Verre, 97215 Fernière</p><p>Tél. : 0696 20 01 42</p>", "Mentions légales", ["+596696200142"]),
        ("<p>Steinweg 25, 97215 Farnheim</p><p>Telefon: 0696 200142</p>", "Kontakt", ["+49696200142"]),
    ],
)  # fmt: skip
def test_a_list_has_one_area_and_a_number_the_area_of_its_postcode(body: str, title: str, wanted: list[str]) -> None:
    assert told(body, title, field="phone")[1] == wanted


def test_words_of_both_are_believed_before_the_icon_of_a_fax() -> None:
    body = "<p>9 Fern Road<br>Leeds LS1 2AB</p><p><i class='fa fa-print'></i> Tel/Fax: 0113 496 0101</p>"
    assert told(body, "Contact", field="phone")[1] == ["+441134960101"]
