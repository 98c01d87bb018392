"""Addresses in languages whose parts say what they are, in parts under labels of their own, and what is none of them."""

import pytest
from tests.parse.test_contacts_of_pages import told

# fmt: off
PAGES = [
    # Mongolia, Central Asia, the Caucasus
    ("Холбоо барих", "<p>Дархан-Уул аймаг, Дархан сум, 5-р баг, Шилний гудамж 12</p>", ["Дархан-Уул аймаг, Дархан сум, 5-р баг, Шилний гудамж 12"]),
    ("Холбоо барих", "<p>Улаанбаатар хот, Баянзүрх дүүрэг<br>13-р хороо, Энхтайваны өргөн чөлөө 24</p>",
     ["Улаанбаатар хот, Баянзүрх дүүрэг, 13-р хороо, Энхтайваны өргөн чөлөө 24"]),
    ("Bogʻlanish", "<p>Samarqand sh., Registon koʻchasi 15</p>", ["Samarqand sh., Registon koʻchasi 15"]),
    ("კონტაქტი", "<p>ქ. ქუთაისი, რუსთაველის გამზ. 24</p>", ["ქ. ქუთაისი, რუსთაველის გამზ. 24"]),
    ("Կապ", "<p>ք. Երևան, Տիգրան Մեծի պող. 12</p>", ["ք. Երևան, Տիգրան Մեծի պող. 12"]),
    ("Əlaqə", "<p>Bakı şəh., Nizami küç. 12</p>", ["Bakı şəh., Nizami küç. 12"]),
    # Iran, Israel, Greece, Serbia, Hungary
    ("تماس با ما", "<p>اصفهان، شهرک صنعتی جی، خیابان سوم، پلاک ۸</p>", ["اصفهان، شهرک صنعتی جی، خیابان سوم، پلاک ۸"]),
    ("צור קשר", "<p>הברזל 34, תל אביב</p>", ["הברזל 34, תל אביב"]),
    ("Επικοινωνία", "<p>Επαρχιακή Οδός Μοιρών</p><p>5ο χλμ.,</p><p>70400 Μοίρες</p>", ["Επαρχιακή Οδός Μοιρών, 5ο χλμ., 70400 Μοίρες"]),
    ("Επικοινωνία", "<p>ΒΙ.ΠΕ. Σίνδου, Ο.Τ. 24, 57022 Θεσσαλονίκη</p>", ["ΒΙ.ΠΕ. Σίνδου, Ο.Τ. 24, 57022 Θεσσαλονίκη"]),
    ("Контакт", "<p>Стаклена 12, 11000 Београд</p>", ["Стаклена 12, 11000 Београд"]),
    ("Kapcsolat", "<div><span>Székhely</span> 6100 Kiskunfélegyháza, Fenyő út 47.</div><div><span>Bemutatóterem</span> 6000 Kecskemét, Nyír u. 12.</div>",
     ["6100 Kiskunfélegyháza, Fenyő út 47.", "6000 Kecskemét, Nyír u. 12."]),
    ("Kapcsolat", "<div><span>Székhely és üzem</span> 6100 Kiskunfélegyháza, Fenyő út 47.</div>", ["6100 Kiskunfélegyháza, Fenyő út 47."]),
    # a stall in its market, a remark in small print that a style puts below the address
    ("Контакты", "<p><span>г. Бишкек, ул. Гоголя, 12/3</span><small>Цех, вход со двора</small></p><p>рынок «Лён», ряд 4, контейнер 41</p>",
     ["г. Бишкек, ул. Гоголя, 12/3", "рынок «Лён», ряд 4, контейнер 41"]),
    # a telephone by one letter behind a stroke; registers in the element of an address; a telephone over nothing
    ("오시는 길", "<p>서울특별시 종로구 율곡로 26, 유리상가 B동 2층 208호 / T. 02.2278.0142 / 평일 09:00~18:00</p>",
     ["서울특별시 종로구 율곡로 26, 유리상가 B동 2층 208호"]),
    ("회사소개", "<address><span>법인명(상호) : (주)유리</span> <span>통신판매업 신고 2017-경남통영-0082</span><br>"
     "<span>주소 : 경상남도 통영시 광도면 안정로 14-8</span></address>", ["경상남도 통영시 광도면 안정로 14-8"]),
    ("Yhteystiedot", "<p>Lasitie 12 B 3<br>FI-00100 Helsinki</p><p>Vaihde 09 220 0142<br>Myynti 040 220 0142</p>", ["Lasitie 12 B 3, FI-00100 Helsinki"]),
    # a code in brackets before its town, a state and a country behind the code, a lot by its word
    ("Contacto", "<p>Coronel Olmo 1568 (B1870) Avellaneda, Pcia. de Buenos Aires</p>", ["Coronel Olmo 1568 (B1870) Avellaneda, Pcia. de Buenos Aires"]),
    ("Contacto", "<p>Av. del Roble 755, (7100) Dolores, Pcia. de Buenos Aires</p>", ["Av. del Roble 755, (7100) Dolores, Pcia. de Buenos Aires"]),
    ("संपर्क करें", "<p>मकान नं. 21, गली नं. 3, लाल रोड, मुरादाबाद - 244001, उत्तर प्रदेश, भारत</p>",
     ["मकान नं. 21, गली नं. 3, लाल रोड, मुरादाबाद - 244001, उत्तर प्रदेश, भारत"]),
    ("Kontakt", "<p>Areál pily, č.p. 74<br>538 54 Luže</p>", ["Areál pily, č.p. 74, 538 54 Luže"]),
    # the town first; a town alone in an element of its own; a floor and a code of seven digits
    ("Kapcsolat", "<p>6000 Kecskemét</p><p>Nyír u. 12.</p>", ["6000 Kecskemét, Nyír u. 12."]),
    ("Contact", "<div>9 Fern Road</div><div>Leeds</div><div>LS1 2AB</div>", ["9 Fern Road, Leeds, LS1 2AB"]),
    ("צור קשר", "<p>הרצל 12<br>קומה 3<br>ראשון לציון 7525512</p>", ["הרצל 12, קומה 3, ראשון לציון 7525512"]),
    # parts under labels of their own
    ("Company", "<table><tr><td>Address Line 1</td><td>Unit 4, Fern Estate</td></tr><tr><td>Address Line 2</td><td>Mill Road</td></tr>"
     "<tr><td>Town/City</td><td>Leeds</td></tr><tr><td>Postcode</td><td>LS1 2AB</td></tr></table>", ["Unit 4, Fern Estate, Mill Road, Leeds, LS1 2AB"]),
    ("Contato", "<dl><dt>Rua</dt><dd>Rua do Vidro</dd><dt>Número</dt><dd>45</dd><dt>Bairro</dt><dd>Centro</dd><dt>Cidade</dt><dd>São Bento</dd>"
     "<dt>CEP</dt><dd>58865-000</dd></dl>", ["Rua do Vidro 45, Centro, São Bento, 58865-000"]),
    ("Liên hệ", "<table><tr><td>Số nhà, đường</td><td>12 phố Hàng Thủy</td></tr><tr><td>Phường/Xã</td><td>Cửa Đông</td></tr>"
     "<tr><td>Quận/Huyện</td><td>Hoàn Kiếm</td></tr><tr><td>Tỉnh/Thành phố</td><td>Hà Nội</td></tr></table>", ["12 phố Hàng Thủy, Cửa Đông, Hoàn Kiếm, Hà Nội"]),
    ("संपर्क करें", "<dl><dt>पता</dt><dd>मकान नं. 21, लाल रोड</dd><dt>जिला</dt><dd>मुरादाबाद</dd><dt>प्रदेश</dt><dd>उत्तर प्रदेश</dd></dl>",
     ["मकान नं. 21, लाल रोड, मुरादाबाद, उत्तर प्रदेश"]),
    # labels cut short
    ("Liên hệ", "<ul><li><span>Đ/c:</span> 12 phố Hàng Thủy, Hoàn Kiếm, Hà Nội (cạnh chợ)</li></ul>", ["12 phố Hàng Thủy, Hoàn Kiếm, Hà Nội"]),
    ("Kapcsolat", "<dl><dt>Utca</dt><dd>Fenyő utca</dd><dt>Házszám</dt><dd>12/b</dd><dt>Irányítószám</dt><dd>6000</dd><dt>Település</dt><dd>Kecskemét</dd></dl>",
     ["Fenyő utca 12/b, 6000 Kecskemét"]),
]
NOTHING = [
    ("Contacto", "<ul><li><b>Dir.:</b> María Olmo</li><li><b>Ind.:</b> Textil</li></ul>"),
    ("Contato", "<ul><li><b>End:</b> 31 de dezembro</li></ul>"),
    ("Холбоо барих", "<p>Хороо бүрт 3 удаа, хот даяар хүргэнэ</p>"),
    ("Холбоо барих", "<p>3 давхарт дэлгүүр, төв гудамж руу харсан.  Ирээрэй!</p>"),
    ("Контакты", "<p>На рынке с 2010 года, 4 магазина</p>"),
    ("Контакты", "<p>ряд 4, контейнер 41</p>"),
    ("צור קשר", "<p>הנחה 34, מבצע לקיץ</p>"),
    ("צור קשר", "<p>קומה 3</p><p>דגם 7525512</p>"),
    ("Contact", "<p>Glass 12 shop fair (2019) Paris</p>"),
    ("Kapcsolat", "<p>6000 Ft felett</p><p>Akció 12.</p>"),
    ("Kapcsolat", "<p>Bemutatóterem 6 napon át, 12 új modell</p>"),
    ("Επικοινωνία", "<p>5 χλμ. από τη θάλασσα, 24 δωμάτια</p>"),
    ("Bogʻlanish", "<p>Toshkent shahri bo‘ylab 24 soat yetkazamiz, bepul</p>"),
]
# fmt: on
# ruff: noqa: E501 -- a page is one string


@pytest.mark.parametrize(("title", "body", "wanted"), PAGES)
def test_addresses_are_read_by_their_parts(title: str, body: str, wanted: list[str]) -> None:
    page = f"<h1>{title}</h1>{body}<p>info@lumo.example</p>"
    found = [(value or "").replace("\n", ", ") for value in told(page, title, field="address")[1]]
    assert found == wanted


@pytest.mark.parametrize(("title", "body"), NOTHING)
def test_what_only_has_such_words_is_no_address(title: str, body: str) -> None:
    assert told(f"<h1>{title}</h1>{body}<p>info@lumo.example</p>", title, field="address")[1] == []


@pytest.mark.parametrize(
    "row",
    [
        "<tr><td>Cap</td><td>24 mm</td></tr>",  # no code of a town in Italy
        "<tr><td>Número</td><td>4 piezas</td></tr>",
        "<tr><td>Mesto</td><td></td></tr>",
    ],
)
def test_a_measure_is_no_part_of_an_address(row: str) -> None:
    page = f"<h1>Contacto</h1><table><tr><td>Dirección</td><td>Calle Roble 12, Camas</td></tr>{row}</table><p>info@lumo.example</p>"
    assert told(page, "Contacto", field="address")[1] == ["Calle Roble 12, Camas"]
