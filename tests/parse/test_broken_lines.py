"""Addresses whose lines break where they please, with their postcode on a line of its own, and what is none of them."""

import pytest
from tests.parse.test_contacts_of_pages import told


@pytest.mark.parametrize(
    ("body", "title", "wanted"),
    [
        ("<p>RM14E,Fern Commercial<br>Center,No.498,Qingxiangdong<br>Road,Liuya District,Guangzhou,China<br>"
         "广州市榆晟区青橡东路498号榛木商业中心14E</p>", "Contact",
         ["RM14E,Fern Commercial, Center,No.498,Qingxiangdong, Road,Liuya District,Guangzhou,China",
          "广州市榆晟区青橡东路498号榛木商业中心14E"]),
        ("<p>9 Fern Road, Leeds LS1 2AB<br>Center Parcs, 4 Moss Road, Hull HU1 1AA</p>", "Contact",
         ["9 Fern Road, Leeds LS1 2AB", "Center Parcs, 4 Moss Road, Hull HU1 1AA"]),
        ("<p>Address: ROOM 603,BUILDING 6,<br>FERN GARDEN,JINJIANG,FUJIAN,CHINA<br>福建省晋江市榛木花园6栋603</p>",
         "Contact", ["ROOM 603,BUILDING 6, FERN GARDEN,JINJIANG,FUJIAN,CHINA", "福建省晋江市榛木花园6栋603"]),
        ("<p>#2 - No. 60, Sabz St.,<br>Chaman, Tehran, Iran<br>P.O.: 1964900334</p><p>Tel +98 21 2200 1065</p>",
         "Contact", ["#2 - No. 60, Sabz St., Chaman, Tehran, Iran, P.O.: 1964900334"]),
        ("<p>#3849, 4th Fern,<br>3rd Moss, Alder Blvd.,<br>Tehran, Iran</p>", "Contact",
         ["#3849, 4th Fern, 3rd Moss, Alder Blvd., Tehran, Iran"]),
        ("<p>عمان – صحار – طريق الزجاج<br>صندوق بريد: ١٢٦٤٤<br>هاتف: ٢٦٨٥٠١٤٢</p>", "Contact",
         ["عمان – صحار – طريق الزجاج, صندوق بريد: ١٢٦٤٤"]),
        ("<p><strong>Mombasa</strong> - (Covering the coast) - Kenya</p><p>Along Alder avenue</p>"
         "<p>P.O Box 83300, Mombasa</p>", "Contact", ["Along Alder avenue, P.O Box 83300, Mombasa"]),
        ("<p>Along Factory Street, Industrial area</p><p>P.O Box 30400 - 00100, Nairobi</p>", "Contact",
         ["Along Factory Street, Industrial area, P.O Box 30400 - 00100, Nairobi"]),
        ("<p>본사 : 경기도 파주시 유리로339번길 4-16 3층 공장 : 경기도 파주시 모래길 36-11</p>", "회사소개",
         ["경기도 파주시 유리로339번길 4-16 3층", "경기도 파주시 모래길 36-11"]),
        ("<p>東京都硝子市 榆町 1282-2</p><p>合作事務所 Partner office</p>", "会社概要", ["東京都硝子市 榆町 1282-2"]),
        ("<p>全国免费服务热线：400-700-0142&nbsp;渠道加盟路道查询</p>", "联系我们", []),
        ("<p>Olivo 2566 (1429) <br>Buenos Aires, Argentina.</p>", "Contacto",
         ["Olivo 2566 (1429), Buenos Aires, Argentina."]),
        ("<p>Windows 2566 <br>Redmond, Argentina.</p>", "Contacto", []),
        ("<p>ZONA INDUSTRIAL DO FETO, RUA DO VIDRO, PAV.2A,4785-123,TROFA</p>", "Contactos",
         ["ZONA INDUSTRIAL DO FETO, RUA DO VIDRO, PAV.2A,4785-123,TROFA"]),
        ("<h3>Head Office</h3><p>Alderpur - 625 006. Fern Dt., Tamilnadu, India.</p><p>Landmark: 17 kilometre from"
         " Airport, and 18 kilometre from Fern Road Jn. N.H.7.</p><h3>REGIONAL OFFICE</h3><h4>DELHI DEPOT</h4>"
         "<p>5-A,GROUND FLOOR, LANE NO.14,<br>MOSS ROAD, FERNPUR, NORTH WEST DELHI,<br>DELHI - 110 042.</p>", "Contact",
         ["Alderpur - 625 006. Fern Dt., Tamilnadu, India.",
          "5-A,GROUND FLOOR, LANE NO.14, MOSS ROAD, FERNPUR, NORTH WEST DELHI, DELHI - 110 042."]),
        ("<p>Address</p><p>VOLE Ada i Syn<br>ul. Leśna 9<br>63-500 Ostrzeszów</p>", "Contact - VOLE",
         ["ul. Leśna 9, 63-500 Ostrzeszów"]),
        ("<p>Address</p><p>Vole House<br>9 Fern Road<br>Leeds LS1 2AB</p>", "Contact - Vole",
         ["Vole House, 9 Fern Road, Leeds LS1 2AB"]),
    ],
)  # fmt: skip
def test_lines_that_break_where_they_please(body: str, title: str, wanted: list[str]) -> None:
    assert [value for value in told(body, title, field="address")[1] if value] == wanted


def test_a_postcode_under_its_word_is_no_telephone() -> None:
    body = "<p>9 Sabz St., Tehran, Iran<br>P.O.: 1964900334</p><p>Tel +98 21 2200 1065</p>"
    assert told(body, "Contact", field="phone")[1] == ["+982122001065"]


def test_a_mobile_in_turkish_is_no_postcode_in_portuguese() -> None:
    body = "<p>Karanfil Mah. Lale Sk. No:9/3 Kartal/İstanbul<br>Cep 0532 200 45 67</p>"
    assert told(body, "İletişim", field="phone")[1] == ["+905322004567"]


def test_of_two_countries_a_number_is_of_the_one_whose_area_stands_apart() -> None:
    body = "<p>10855 台北市榛木區青橡路一段278號4樓<br>TEL : 02-23000142</p><p>東京都硝子市榆町 1282-2</p>"
    assert told(body, "Contact", field="phone")[1] == ["+886223000142"]
