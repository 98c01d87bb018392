"""Contacts on pages as firms make them: what a page gives, and whose country its numbers are of."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.records import Outcome

SITE = Site(name="firm", start=("https://firm.example/",), allow=("https://firm.example/*",))
OFFICES = (
    "<ul><li><a href=/n>Tel : 03 20 00 00 03</a></li><li><a href=/p>Tel : 03 22 00 00 10</a></li>"
    "<li><a href=/r>Tel : 04 72 00 00 09</a></li><li><a href=/c>Tel : 02 38 00 00 95</a></li></ul>"
    "<h4>Agence Nord</h4><p>2, rue du Verre<br>59770 MARLY<br>nord@lumo.example</p>"
    "<h4>Agence Centre</h4><p>7, rue du Verre<br>45800 SARAN<br>centre@lumo.example</p>"
)  # fmt: skip
OWN = "<h2>Office</h2><p>9 Fern Road<br>Leeds LS1 2AB</p><p>info@lumo.example</p><p>Tel 0113 496 0101</p>"
AGENT = "<h3>Italy</h3><h1>Ontano</h1><p>info@ontano.example</p><p>+39 02 7200 0844</p>"
FOOTER = "<footer><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel 0113 496 0101</p></footer>"


def told(body: str, title: str, *, field: str) -> tuple[Outcome, list[str | None], int]:
    page = f"<html><title>{title}</title><body>{body}</body></html>".encode()
    read = read_page(page, url="https://firm.example/x", content_type="text/html", site=SITE)
    values: list[str | None] = []
    for offer in (*read.offers, *read.blocks):
        normalised = normalise(offer, site=SITE).fields.get(field, ())
        values += [value.value for value in (normalised if isinstance(normalised, tuple) else (normalised,))]
    return read.outcome, values, len(read.offers)


@pytest.mark.parametrize(
    ("body", "title", "field", "wanted"),
    [
        ("<p>76437 Rastatt<br>Glasstrasse 2</p><p>fon (0 72 22) 9 00 99 - 00</p>", "Kontakt", "phone",
         ["+4972229009900"]),
        ("<div>全国免费咨询电话：400-000-0777 400-000-0778</div>", "联系我们", "phone",
         ["+864000000777", "+864000000778"]),
        ("<p>售前电话：0517-80001234  0517-80001244</p>", "联系我们", "phone", ["+8651780001234", "+8651780001244"]),
        ("<p>河内工厂 联系电话：024 38000220</p>", "联系我们", "phone", [None]),
        ("<p>Welcome, dear visitors</p><p>우리 홈페이지에 오신 것을 환영합니다</p><p>Our sheets of glass</p>"
         "<p>Tel: 02-555-0100</p>", "Contact", "phone", [None]),
        ("<p>📞 9400012305</p><p>आमच्या काचेच्या शाखा</p>", "संपर्क", "phone", ["+919400012305"]),
        ("<p>전화: 02-555-0100</p><p>유리 공장을 소개합니다 반갑습니다</p>", "회사소개", "phone", ["+8225550100"]),
        ("<p>电话: 02-555-0100</p><p>한국어 ภาษาไทย</p>", "联系我们", "phone", [None]),
        ("<p>โทรศัพท์ 0-2000-2600 โทรสาร 0-2000-2700</p>", "ติดต่อ", "phone", [None]),
        ("<p>東急線 硝子駅より 約15分（硝子前 行）</p><p>info@lumo.example</p>", "アクセス", "address", []),
        ("<p>联系电话：0517-80001234</p>", "联系我们", "phone", ["+8651780001234"]),
        ("<p>Ada Fern – 0300 000 142</p><p>Bea Glas – 0300 000 143</p><p>Cia Alder – 0300 000 144</p>",
         "Yhteystiedot | Lumo Oy", "phone", [None, None, None]),
        ("<p>Ada Fern – 0300 000 142</p><p>Bea Glas – 0300 000 143</p>", "Yhteystiedot | Lumo Oy", "phone", []),
        ("<p>Nextel: 11 90000-0142<br><a href=mailto:info@lumo.example>Mail</a></p>", "Lumo", "phone", [None]),
        ("<p>Tel. (02229) 400142 (011) 1540000142</p>", "Contáctenos", "phone", [None, None]),
        ("<p>服务电话：400-000-0777  13800000142</p>", "联系我们", "phone", ["+864000000777", "+8613800000142"]),
        ("<p><a href=tel:+497222000142>+49 (0)7222 – 00 01 42</a></p>", "Kontakt", "phone", ["+497222000142"]),
        ("<p>Tel: 532 000 01 42</p><p>GSM: +90 850 000 14</p>", "İletişim", "phone", ["+905320000142", None]),
        ("<p>Rua do Vidro, 11<br>1685-000 Caneças</p><p>Tel. 21 000 01 42</p>", "Contactos", "phone",
         ["+351210000142"]),
        ("<header><h1>צור קשר</h1><h2>+90 532 000 01 42</h2></header><p>זכוכית</p>", "Lumo", "phone",
         ["+905320000142"]),
        ("<h3>Adrese</h3><p>Str. Sticlei 20, mun. Chisinau.</p><p>Tel: +373 22 000 142</p>", "Contacte", "address",
         ["Str. Sticlei 20, mun. Chisinau."]),
        ("<p>Biuro: Warszawa - ul. Szklana 4 lok. 4</p>", "Kontakt", "address", ["Warszawa - ul. Szklana 4 lok. 4"]),
        ("<h5>Главный офис</h5><p>г. Санкт-Петербург, 9-я Линия, дом 34, офис 7</p>", "Контакты", "address",
         ["г. Санкт-Петербург, 9-я Линия, дом 34, офис 7"]),
        ("<p>Строительство домов, г. Казань, площадь 100 м</p>", "Контакты", "address", []),
        ("<div><span>Adresse</span> <span>Glassveien 107, 7320 Fannrem</span></div>", "Kontakt", "address",
         ["Glassveien 107, 7320 Fannrem"]),
        ("<p>Calle Vidrio Claro, Cumaná. Venezuela.</p>", "Contacto", "address",
         ["Calle Vidrio Claro, Cumaná. Venezuela."]),
        ("<p>天津玻璃管道市场价格小幅下降20元</p>", "联系我们", "address", []),
        ("<p>4th Floor, Vidrio Central Market,<br>Glass Makers Road,<br>P.O. Box 70000, Dar es Salaam, Tanzania</p>",
         "Wasiliana Nasi", "address",
         ["4th Floor, Vidrio Central Market, Glass Makers Road, P.O. Box 70000, Dar es Salaam, Tanzania"]),
        ("<p>联系电话：0517-80000000-810</p>", "联系我们", "phone", ["+8651780000000;ext=810"]),
        ("<p>聯絡電話：0517-80001234</p>", "公司簡介", "phone", [None]),
        ("<p>Viale S.S. Vetro<br>98168 - Messina</p>", "Contatti", "address", ["Viale S.S. Vetro, 98168 - Messina"]),
        ("<p><b>Alamat Fisik:</b> Jl. Kaca Km 7.5</p>", "Kontak", "address", ["Jl. Kaca Km 7.5"]),
        (f"<h1>Despre noi</h1><p>Sticlărie</p>{FOOTER}", "Despre noi", "address", ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>ტელ.: (032) 2 90 02 34</p><p>მისამართი: თბილისი, ვაზის ქუჩა 12</p>", "კონტაქტი", "phone",
         ["+995322900234"]),
        ("<p>טל: 04-8600234 פקס: 04-8600235</p><p>נייד: 052-4500234</p><p>מפעל הזכוכית הישן</p>", "צור קשר", "phone",
         ["+97248600234", "+972524500234"]),
        ("<p>Globe: 0917 800 3456</p><p>Smart: 0998 500 3456</p><p>128 Fern St, Pasig City 1603, Philippines</p>",
         "Contact", "phone", ["+639178003456", "+639985003456"]),
        ("<p>7, rue du Verre, 20600 Casablanca, Maroc</p><p>ICE : 001200567000089</p>", "Contact", "phone", []),
        ("<table><tr><td>Telepon</td><td>:</td><td>(0274) 480123</td></tr><tr><td>Alamat</td><td>:</td>"
         "<td>Jl. Kaca KM 8, Sleman, Yogyakarta</td></tr></table>", "Kontak", "phone", ["+62274480123"]),
        ("<div class=vcard><b class=org>Lumo Glass</b> <i class=adr>81 Fern Street, Ottawa, ON K1P 5N2</i>"
         "<p class=tel><i class=type>Fax</i> 613-230-0113</p></div>", "Contact", "phone", []),
        ("<p>Lumo Glas AG<br>Postfach 123<br>Glasweg 22<br>CH-9450 Altstätten<br>T 071 750 02 34<br>M 079 410 04 56"
         "</p>", "Kontakt", "address", ["Postfach 123, Glasweg 22, CH-9450 Altstätten"]),
        ("<p>Postanschrift: Ada Fern<br>Leo Alder<br>00352 621 200 514</p>", "Kontakt", "address", []),
        ("<p>27 Fern Street, Wokingham</p>", "Contact", "address", ["27 Fern Street, Wokingham"]),
        ("<p>Lumo, 27 Fern Street, Wokingham</p><p>Tel 0118 900 4412</p>", "Contact", "phone", ["+441189004412"]),
        ("<p>No. 214/3, Fern Road, Colombo</p>", "Contact", "address", ["No. 214/3, Fern Road, Colombo"]),
        ("<p>Abidjan, Fougère 2, rue des Tilleuls, villa 18</p><p>Tél : 27 22 40 18 44</p>", "Contact", "phone",
         ["+2252722401844"]),
        ("<p>Glervegur 64<br>101 Reykjavík</p><p>Sími: 552 0144</p>", "Hafðu samband", "phone", ["+3545520144"]),
        ("<p>1204 Fern St, Boise, ID 83702 | 88 Alder Ave, Nampa, ID 83651</p>", "Locations", "address",
         ["1204 Fern St, Boise, ID 83702", "88 Alder Ave, Nampa, ID 83651"]),
        ("<footer>Lumo – 8 rue du Verre, 29200 Brest – 02 98 40 17 83 – SIRET 412 000 678 00012</footer>", "Lumo",
         "phone", ["+33298401783"]),
        ("<p>Glasgatan 9, 352 46 Växjö. Växel: 0470-70 18 44. Org.nr 556100-4567</p>", "Kontakt", "address",
         ["Glasgatan 9, 352 46 Växjö"]),
        ("<p>Հասցե՝ ք. Երևան, Ապակու փող. 18</p><p>Հեռ.՝ (010) 50-18-44</p>", "Կապ", "phone", ["+37410501844"]),
        ("<p>Утас: 7011-0844, 9911-0844</p><p>Хаяг: Улаанбаатар хот, Шил гудамж 18</p>", "Холбоо", "phone",
         ["+97670110844", "+97699110844"]),
        ("<p>(818) 700-0142 Fax</p><p>(818) 700-0143 (cell)</p><p>9 Fern St, Boise, ID 83702</p>", "Contact", "phone",
         ["+18187000143"]),
        ("<p>Reach us at 614-220-0144.</p><p>9 Fern St, Columbus, OH 43215</p><p>Order 614-2200-145</p>", "Contact",
         "phone", ["+16142200144"]),
        ("<table><tr><td>Office 16</td><td>Mon-Fri 9-18</td></tr></table>", "Contact", "address", []),
        ("<p>Home Shop Contact</p><p>8 rue du Verre, 29200 Brest</p>", "Contact", "address",
         ["8 rue du Verre, 29200 Brest"]),
        ("<p>Lumo Ltd, 9 Fern Road, Leeds LS1 2AB, 0113 220 0144</p><p>Part A – 0113 220 014 – glass</p>", "Contact",
         "phone", ["+441132200144"]),
        ("<footer>Lumo, Lda · Rua do Vidro, 18 · 2430-118 Marinha Grande · T. 244 500 844</footer>", "Lumo", "address",
         ["Rua do Vidro, 18 · 2430-118 Marinha Grande"]),
        ("<p>Rua do Vidro, 118 – Centro<br>Blumenau – SC<br>89010-118</p>", "Contato", "address",
         ["Rua do Vidro, 118 – Centro, Blumenau – SC, 89010-118"]),
        ("<p>San Jacinto 1184, Rosario, Santa Fe</p><p>Tel. 0341 440-0844</p>", "Contacto", "phone", ["+543414400844"]),
        ("<p>Hse No. 18, Glass Lane, East Fern, Accra</p><p>Call 030 250 0844</p>", "Contact", "phone",
         ["+233302500844"]),
        ("<p>بيروت، شارع الزجاج، بناية الرمل، الطابق الثالث</p><p>هاتف: 01/340844</p>", "اتصل بنا", "phone",
         ["+9611340844"]),
        ("<p>Via del Vetro 12, 20121 Milano</p><p>Centralino 02 7200 0844 r.a.</p>", "Dove siamo", "phone",
         ["+390272000844"]),
        ("<p>Windows 10, Austin, Texas</p><h2>Tags</h2><p>5 Star Street Food, Bristol</p><h2>Tags</h2>"
         "<p>دبي، برج الزجاج، صور</p>", "Contact", "address", []),
        ("<p>27 Fern Street, Fernwood Upon Nothing</p>", "Contact", "address", []),
        ("<p>27 high street shops, Wokingham</p>", "Contact", "address", []),
        ("<p>Our office, licensed by the supervisory authority, can be reached at:</p><p>9 Fern Road, Leeds LS1"
         " 2AB</p>", "Contact", "address", ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>Our supervisory authority can be reached at:</p><p>9 Fern Road, Leeds LS1 2AB</p>", "Contact", "address",
         []),
        ("<p style='font-size:1.08vw'>Hívjon délelőtt a<br>+36 30 200 12 34 telefonszámon.</p>", "Kapcsolat", "phone",
         ["+36302001234"]),
        ("<p>Phone: &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; +972 (9) 740-0071</p><p>Fax: &nbsp;&nbsp;&nbsp;"
         "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;"
         "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; +972 (9) 740-0072</p>", "Contact",
         "phone", ["+97297400071"]),
        ("<p>88/2 หมู่9 ตำบลแก้ว อำเภอศรีราชา ชลบุรี 20230<br>โทร.038-100066<br>ฝ่ายขาย 089-2008822<br>ใบอนุญาต"
         " ที่ 0205 100 234</p>", "ติดต่อ", "phone", ["+6638100066", "+66892008822"]),
        ("<p>88 Fern Road, Leeds LS1 2AB</p><p>Batch 0113 496 0142</p>", "Contact", "phone", []),
        ("<b>LUMO GLASS</b><p>(45) 3200-3036<br>contato@lumo.example</p>", "LUMO GLASS", "email",
         ["contato@lumo.example"]),
        ("<b>LUMO GLASS</b><p>(207) 555-0136<br>ada@lumo.example</p>", "LUMO GLASS", "phone", ["+12075550136"]),
        ("<b>Lumo</b><p>Poland: Fern<br>biuro@fern.example</p><p>Italy: Alder<br>info@alder.example</p>", "Lumo",
         "email", []),
        ("<h1>It works!</h1><p>The default page of this server.</p><p>webmaster@host.example</p>", "Test", "email", []),
        ("<p>We weave towels.</p><p>Webdesign: Pixel, studio@pixel.example, Tel. 0113 496 0142</p>", "Lumo", "email",
         []),
        ("<p>Ada Fern, Glasstr. 68, 45359 Essen</p><p><b>Bisheriger&nbsp; Webmaster dieser Seite:</b></p>"
         "<p>bis Sep. 2011</p><p>Leo Alder, Glasweg 77, 45279 Essen</p>", "Impressum", "address",
         ["Ada Fern, Glasstr. 68, 45359 Essen"]),
        ("<p>Secretary: ada@lumo.example</p><p>Former secretary (until 2015): Leo Alder, leo@alder.example</p>",
         "Contact", "email", ["ada@lumo.example"]),
        ("<h3>The Former Chapel Office</h3><p>9 Fern Road<br>Leeds LS1 2AB</p>", "Contact", "address",
         ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>LUMO Glastechnik AG Glashofstrasse 4 CH-6032 Emmen</p>", "Kontakt", "address",
         ["Glashofstrasse 4 CH-6032 Emmen"]),
        ("<p>1) Офис стекольной фабрики Ольха: Казань, ул.Липовая, д. 12</p>", "Контакты", "address",
         ["Казань, ул.Липовая, д. 12"]),
        ("<p>Lumo Glas, Glasstr. 68, 45359 Essen</p><p>Tel. Handy D2&nbsp; 0172/ 2000073</p>", "Kontakt", "phone",
         ["+491722000073"]),
        ("<p><a href='tel:0216 300 03 64'>info@lumo.example</a></p>", "Kontakt", "phone", []),
        ("<p>Lumo Glass <a href='mailto:a@lumo.example'>a@lumo.example</a>.All rights</p>", "Contact", "email",
         ["a@lumo.example"]),
        ("<p>Previous address:</p><p>9 Fern Road, Leeds LS2 3CD</p><p>New address:</p><p>12 Fern Road, Leeds LS1 2AB"
         "</p>", "Contact", "address", ["12 Fern Road, Leeds LS1 2AB"]),
        ("<p>12 Fern Road, Leeds LS1 2AB | 14 Fern Road, Leeds LS1 3AB</p>", "Contact", "address",
         ["12 Fern Road, Leeds LS1 2AB", "14 Fern Road, Leeds LS1 3AB"]),
        *((f"<p>12 Fern Road, Leeds LS1 2AB | {other}14 Fern Road, Leeds LS1 3AB</p>", "Contact", "address",
           ["12 Fern Road, Leeds LS1 2AB"]) for other in ("Old office: ", "Our bank: Moss Bank, ", "Member: Moss Ltd, ",
           "Moss Ltd, ", "Photo: Ada Fern Studio, ", "Powered by Pixel Co, ", "Formerly: ", "Our bank | ")),
        *((f"<h1>{one}</h1><h2>{two}</h2><p>Glass of all kinds</p><p>9 Fern Road, Leeds LS1 2AB</p>", "Contact",
           "address", ["9 Fern Road, Leeds LS1 2AB"]) for one, two in (("Antigua Casa del Presidente", ""),
           ("Ancienne maison du président", ""), ("Past Presidents Hotel", ""), ("Ex Demo Coaches for sale", ""),
           ("Lumo", "Antiguo Convento Dirección"), ("Lumo", "Eski Sahibi Antika"), ("Lumo", "Former contact lens shop"),
           ("Lumo", "Former owners club"), ("Past Presidents", ""))),
        ("<h2>Former owners</h2><p>9 Fern Road, Leeds LS2 3CD</p><h2>Find us</h2><p>12 Fern Road, Leeds LS1 2AB</p>",
         "Contact", "address", ["12 Fern Road, Leeds LS1 2AB"]),
        ("<p>Rose Cottage<br>Mill Lane<br>01451 496000</p><p>Address:<br>Rose Cottage<br>Mill Lane<br>Upper Fernwood"
         "<br>01451 496000</p>", "Lumo", "address", ["Rose Cottage, Mill Lane, Upper Fernwood"]),
        ("<h1>Lumo</h1><table><tr><td>Address</td><td>:</td><td>9 Fern Road, Leeds LS1 2AB</td></tr></table>"
         "<p>Tel. 0114 496 0142</p>", "Lumo", "phone", ["+441144960142"]),
        ("<div class=vcard><b class=org>Lumo Glass</b> <i class=adr>81 Fern Street, Ottawa, ON K1P 5N2</i>"
         "<p class=tel>Factory 613-230-0113</p></div>", "Contact", "phone", ["+16132300113"]),
        *((f"<p>{other}</p><p>9 Fern Road, Leeds LS1 2AB</p><p>Tel. 0114 496 0142</p>", "Contact", "phone", [])
          for other in ("If you cannot reach us you may complain to the supervisory authority, which is found at:",
            "Please contact us first. If we cannot help you may complain to the supervisory authority at:",
            "Können Sie uns nicht erreichen, so ist die zuständige Aufsichtsbehörde: Landesbeauftragter:",
            "Contáctenos, o reclame ante la autoridad de control, Agencia de Vidrio:",
            "Our office is supervised by the supervisory authority, which can be reached at:",
            "Unsere Kanzlei untersteht der zuständigen Kammer und der Aufsichtsbehörde, erreichbar unter:")),
        ("<h1>Maintenance</h1><p>We will be back soon.</p><p>support@lumo.example</p>", "Lumo", "email", []),
        ("<h1>Our distributors</h1><table><tr><td>Poland</td><td>Olcha</td><td>biuro@olcha.example</td></tr><tr>"
         "<td>Italy</td><td>Ontano</td><td>info@ontano.example</td></tr></table>", "Our distributors", "email", []),
        ("<p>החנות עומדת בשוק ברחוב הזכוכית 1, קריית שרת, חולון. החנות פועלת מאז 1994, והבעלים עומד בה בעצמו כבר"
         " יותר מ-30 שנה.</p>", "אודות", "address", []),
        (f"<section>{OWN}</section><section><h2>Agents in Europe</h2><div>{AGENT}</div></section>", "Contact", "phone",
         ["+441134960101"]),
        (f"{OWN}<h2>Distributors</h2><div>{AGENT}</div><h2>Press</h2><p>Tel 0113 496 0109</p>", "Contact", "phone",
         ["+441134960101", "+441134960109"]),
        ("<p>地址：河北省邢台市襄都区榆晟路281号</p><p>电话：0319-8000134</p><h2>海外经销商</h2><div><h3>Ontano</h3>"
         "<p>+39 02 7200 0844</p></div>", "联系我们", "phone", ["+863198000134"]),
        (f"{OWN}<h2>Sales representatives</h2><p>ada@lumo.example</p><p>Tel 0113 496 0102</p>", "Contact", "phone",
         ["+441134960101", "+441134960102"]),
        ("<p>office@lumo.example</p><h2>Fern Distributors</h2><p>Tel +44 113 496 0101</p>", "Contact", "phone",
         ["+441134960101"]),
        ("<p>质量-检测： 010－80001236</p><p>地址：北京市朝阳区榆晟路22号楼</p><p>备案序号：010－80001234</p>"
         "<footer><p>广告推广：北京榛木传媒有限公司 电话：010-80009999</p></footer>", "联系我们", "phone",
         ["+861080001236"]),
        ("<p>地址：济南市历下区榆晟路126号</p><p>电话：0531-80001234 80001244</p><p>投诉电话：0531-80001255</p>"
         "<p>消费者协会投诉电话：0531-80001266</p>", "联系我们", "phone",
         ["+8653180001234", "+8653180001244", "+8653180001255"]),
        ("<h3>台灣台中市</h3><p>西屯區榆晟路三段18號7樓<br>郵遞區號：40799</p>", "連絡我們", "address",
         ["台灣台中市西屯區榆晟路三段18號7樓"]),
        ("<h3>石家庄市</h3><p>上海市闵行区榆晟路18号</p>", "联系我们", "address", ["上海市闵行区榆晟路18号"]),
        ("<p>רחוב הזכוכית 18 (בניין האורן), חולון</p>", "צור קשר", "address", ["רחוב הזכוכית 18 (בניין האורן), חולון"]),
        ("<p>9/88 หมู่ 3 บ้านแก้ว<br>สงขลา 90110</p>", "ติดต่อ", "address", ["9/88 หมู่ 3 บ้านแก้ว, สงขลา 90110"]),
        ("<p>Rua do Vidro, 18<br>2430-118 , Marinha Grande</p>", "Contactos", "address",
         ["Rua do Vidro, 18, 2430-118 , Marinha Grande"]),
        ("<i class=fa-map-marker></i><h4>Adresa</h4><a href='#'>Skleněná 18 Brno - Lípa</a><br><a href='#'>612 00</a>",
         "Kontakt", "address", ["Skleněná 18 Brno - Lípa, 612 00"]),
        ("<i class=fa-map-marker></i><h4>Address</h4><a href='#'>Open the map in 3 steps</a>", "Contact", "address",
         []),
        ("<p>Phone: 208.340.0142</p>", "Boise Glass Contact", "phone", ["+12083400142"]),
        ("<p>Phone: 513.340.0142</p>", "Boise Glass Contact", "phone", [None]),
        ("<p>Cell:</p><p>0744 000 734</p><p>Phone:</p><p>021-300-0734 (Bucuresti)</p>", "Contact", "phone",
         ["+40744000734", "+40213000734"]),
        ("<p>Cell:</p><p>0744 000 734</p><p>Phone:</p><p>0264-300-073 (Bucuresti)</p>", "Contact", "phone",
         [None, None]),
        ("<p>8 rue du Verre, 29200 Brest – 02 98 40 17 83 – SIRET 552 100 554 00012 – 732 829 320</p>", "Contact",
         "phone", ["+33298401783"]),
        ("<p>Numéro de TVA intracommunautaire</p><p>732 829 320</p><p>info@lumo.example</p>", "Lumo", "phone", []),
        ("<p>Li-Ion 186504567 cell</p><p>info@lumo.example</p>", "Contact", "phone", []),
        ("<p>Smart - 0401 234 567 resistors</p><p>info@lumo.example</p>", "Lumo", "phone", []),
        ("<p>Call us 24/7 on 0114 496 0142</p><p>Tel. +44 114 496 0142</p>", "Contact", "phone", ["+441144960142"]),
        ("<p>3 bed semi</p><p>29 Fern Street, Wokingham</p><p>£350,000</p><p>Tel. 0118 900 4412</p>", "Homes",
         "address", []),
        ("<p>Take I-90 South to exit 7A, Court Plaza<br>Get in the left lane and follow signs for Fern District"
         "</p><p>DIRECTIONS TO THE WEST OFFICE<br>North-West (Fernwood) Office<br>"
         "20 North Glass St. Fernwood, MA 01799</p>",
         "Contact", "address", ["20 North Glass St. Fernwood, MA 01799"]),
        ("<p>Autobahn A3, Ausfahrt 24, 50999 Erlental</p><p>Glasweg 4, 50999 Erlental</p>", "Anfahrt", "address",
         ["Glasweg 4, 50999 Erlental"]),
        ("<p>© 2026 榛州市青橡路机械有限公司ISO 9001:2015</p><p>电话：0319-8000134</p>", "联系我们", "address", []),
        ("<p>地址</p><p>中国，专业玻璃制造基地</p><p>电话：0319-8000134</p>", "联系我们", "address", []),
        ("<p>9 Fern Road<br>Leeds LS1 2AB</p>", "Lumo Glass | Directions", "address", ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>9 Fern Road<br>Leeds LS1 2AB</p>", "New Directions Counselling", "address", []),
        ("<p>Silakan bertemu dengan kami di :</p><p>Jl. Kaca No. 41, Pakis, Jawa Tengah, 54683</p>", "Lumo", "address",
         ["Jl. Kaca No. 41, Pakis, Jawa Tengah, 54683"]),
        ("<p>Visit us at the fair, or our partner at our address:</p><p>9 Fern Road, Leeds LS1 2AB</p>", "Lumo",
         "address", []),
        ("<p>Unsere neue Adresse:</p><p>Glasweg 4, 97082 Erlental</p>", "Lumo", "address",
         ["Glasweg 4, 97082 Erlental"]),
        ("<div class=footer>Lumo Café | 9 Fern Road | Leeds LS1 2AB | Copyright 2013</div>", "Contact", "address",
         ["9 Fern Road | Leeds LS1 2AB"]),
        ("<p>〒110-0015<br>東京都台東区硝子町2-3-7</p><p>TEL:03-5800-0480(代表)</p>", "会社概要", "phone",
         ["+81358000480"]),
        ("<p>台東縣台東市玻璃路18號</p><p>電話：089-320-480</p>", "連絡我們", "phone", ["+88689320480"]),
        ("<p>3 bis, chemin du Verre - 38190 Fernin</p><p>Tél. : 04 76 00 10 01</p>", "Contact", "phone",
         ["+33476001001"]),
        ("<p>3 bis, chemin du Verre - 38190 Fernin</p><p>Tél. : 06 76 00 10 01</p>", "Contact", "phone", [None]),
        ("<p>3 chemin du Verre - 38190 Fernin</p><p>Tél. 0476001001</p>", "Contact", "phone", ["+33476001001"]),
        ("<p>12, bd du Verre, 77190 Fernin</p><p>Tél. : 01 60 66 10 01</p>", "Contact", "phone", ["+33160661001"]),
        ("<p>Lumo GmbH</p><p>Fernauer Allee 3, 01609 Fernau</p><p>Tel. 035263 1234</p>", "Kontakt", "phone",
         ["+49352631234"]),
        ("<p>Lumo</p><p>Fernauer Allee 3, 01609 Fernau</p><p>Tel. 035263 1234</p>", "Kontakt", "phone",
         ["+49352631234"]),
        ("<p>Lumo S.r.l.</p><p>12 rue du Verre, 11010 Fernise</p><p>Tel. 0165 262626</p>", "Contatti", "phone", [None]),
        ("<p>Lumo</p><p>12 rue du Verre, 11010 Fernise</p><p>Tel. 01 65 26 26 26</p>", "Contatti", "phone", [None]),
        ("<p>12 Fern Avenue, Taman Fern, 47100 Fernjaya</p><p>Tel 03-8060 1234</p>", "Contact", "phone", [None]),
        ("<p>12 Fern Avenue, Taman Fern, 47100 Fernjaya</p><p>Tel 0380601234</p>", "Contact", "phone", [None]),
        ("<p>Residenza Le Avenue 3, 20080 Fernate</p><p>Tel. 02 9000 1234</p>", "Contatti", "phone", [None]),
        ("<p>ul. Szklana 21, 00-773 Warszawa</p><p>tel. 22-841-00-32 lub 501-039-000 (w godz. 8-17)</p>", "Kontakt",
         "phone", ["+48228410032", "+48501039000"]),
        ("<p>505 West Fern Hwy, LaPlace, LA 70068</p><p>985-652-0080 · Fax: 985-652-0081</p>", "Contact", "phone",
         ["+19856520080"]),
        ("<p>505 West Fern Hwy, LaPlace, LA 70068</p><p>Part 985-652-0080 · Tel: 985-652-0081</p>", "Contact", "phone",
         ["+19856520081"]),
        ("<p>Rua do Vidro, 1345<br>Pinhal - CEP: 60.175-070<br>Fortaleza - CE</p><p>(85) 3200-2590</p>", "Contato",
         "phone", ["+558532002590"]),
        ("<p>주소 : 경기도 용인시 기흥구 유리로 357 204호 | 대표번호. 010 5200 6136<br>#204, Yuri-ro</p>", "문의",
         "address", ["경기도 용인시 기흥구 유리로 357 204호"]),
        ("<p>8 rue du Verre, 29200 Brest</p><p>02 98 40 17 83</p><p>552 100 554</p><p>info@lumo.example</p>", "Contact",
         "phone", ["+33298401783"]),
        ("<p>Calle del Vidrio 8, 28001 Madrid</p><p>915 100 559</p><p>info@lumo.example</p>", "Contacto", "phone",
         ["+34915100559"]),
        ("<p>12 Mill Road, Sheffield S1 2AB</p><p>Fax: 0114 496 0142; 0114 496 0143; 0114 496 0144</p>"
         "<p>Tel: 0114 496 0100</p>", "Contact", "phone", ["+441144960100"]),
        ("<p>Glasweg 4, 04109 Leipzig</p><p>Fax: 0341 4960142 (Leipzig) · 0351 4960143</p>", "Kontakt", "phone", []),
        ("<p>8 rue du Verre, 29200 Brest</p><p>Lumo SARL · 552 100 554 · Tél. 02 98 40 17 83</p>", "Contact", "phone",
         ["+33298401783"]),
        ("<p>8 rue du Verre, 29200 Brest</p><p>552 100 554 · Tél. 02 98 40 17 83</p>", "Contact", "phone",
         ["+33298401783"]),
        ("<p>Glasweg 4, 04109 Leipzig</p>"
         "<p>Kto · 0341 496 014 · BLZ · 860 555 92 · Tel. 0341 4960142</p>", "Kontakt", "phone", ["+493414960142"]),
        ("<p>12 Mill Road, Sheffield S1 2AB</p>"
         "<p>HSBC · 40-12-34 · 0123 4567 · Tel 0114 496 0142</p>", "Contact", "phone", ["+441144960142"]),
        ("<p>12 Mill Road, Sheffield S1 2AB</p><p>Grid ref | 0435 387 123 | Tel 0114 496 0142</p>", "Contact", "phone",
         ["+441144960142"]),
        ("<p>12 Mill Road, Sheffield S1 2AB</p><p>Call Mark 0114 496 0142</p>", "Contact", "phone", ["+441144960142"]),
        ("<p>12 Mill Road, Sheffield S1 2AB</p><p>Phone Pat: 0114 496 0142</p>", "Contact", "phone", ["+441144960142"]),
        ("<p>12 Mill Road, Sheffield S1 2AB</p><p>Pat. no. 0114 496 0142</p>", "Contact", "phone", []),
        ("<p>Glasweg 4, 37194 Wahlsburg</p><p>Telefon 05572-999</p>", "Kontakt", "phone", ["+495572999"]),
        ("<p>Rua do Vidro 8, Fortaleza - CE</p><p>Tel. (85) 3200-2590 CEP 60175-070</p>", "Contato", "phone",
         ["+558532002590"]),
        ("<p>Calle del Vidrio 8, 28001 Madrid</p><p>915 100 507</p><p>Lumo SAS</p>"
         "<p>info@lumo.example</p>", "Contacto", "phone", ["+34915100507"]),
        ("<p>Lumo Inc</p><p>Address, ZIP code: 505 West Fern Hwy, LaPlace, LA 70068</p>", "Contact", "address",
         ["505 West Fern Hwy, LaPlace, LA 70068"]),
        ("<p>Visit us at:</p><p>Messe, Glasweg 1, 60327 Frankfurt am Main</p><p>Hall 4</p>", "Lumo", "address", []),
        ("<p>Their new rooms:</p><p>New address:</p><p>12 Mill Road, Sheffield S1 2AB</p>", "Lumo", "address", []),
        ("<p>Este mes estamos en:</p><p>Calle del Vidrio 8, 28001 Madrid</p>", "Lumo", "address", []),
        ("<p>Patent US (231) 200-0199</p><p>info@lumo.example</p>", "Contact", "phone", []),
        ("<p>P.O. Box 1234067</p><p>Tel 0114 496 0142</p>", "Contact", "phone", [None]),
        (f"{OWN}<p>Agent in Italy: Ontano Srl</p><p>Via Vetro 4, 20100 Milano</p><p>+39 02 7200 0844</p>", "Contact",
         "phone", ["+441134960101"]),
        ("<p>Our agent in Italy:</p><p>Ontano Srl</p><p>+39 02 7200 0844</p><p>Tel. +44 113 496 0101</p>", "Contact",
         "phone", ["+441134960101"]),
        (f"{OWN}<p>Agent in Italy:</p><p>Ontano Srl</p><p>Via Vetro 4, 20100 Milano</p><p>Tel. 02 7200 0844</p>"
         "<p>Cell. 335 123 4567</p><p>info@ontano.example</p>", "Lumo | Contact", "email",
         ["info@lumo.example"]),
        ("<p>info@lumo.example</p><p>Agent in Italy: Ontano Srl</p><p>Via Vetro 4, 20100 Milano</p>"
         f"<p>+39 02 7200 0844</p>{OWN}", "Contact", "phone", ["+441134960101"]),
        (f"{OWN}<p>Agents in Italy:</p><p>Ontano Srl</p><p>Via Vetro 4, 20100 Milano</p><p>+39 02 7200 0844</p>"
         "<p>Faggio Srl</p><p>Via Vetro 6, 20100 Milano</p><p>+39 02 7200 0845</p>", "Contact", "phone",
         ["+441134960101"]),
        ("<p>Our agents: +44 113 496 0102</p><p>9 Fern Road, Leeds LS1 2AB</p>", "Contact", "phone",
         ["+441134960102"]),
        (f"{OWN}<p>14 May<br>27 Mill Road, Leeds LS1 3AB</p>", "Contact", "address", ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>Sábado, 3 de octubre</p><p>Calle del Vidrio 8, 28001 Madrid</p>", "Contacto", "address",
         ["Calle del Vidrio 8, 28001 Madrid"]),
        (f"{OWN}<p>Sábado, 3 de octubre</p><p>Calle del Vidrio 8, 28001 Madrid</p>", "Contacto", "address",
         ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>14 May 2027</p><p>9 Fern Road, Leeds LS1 2AB</p>", "Contact", "address", ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>Turn Left Studios, 9 Fern Road, Leeds LS1 2AB</p>", "Contact", "address",
         ["9 Fern Road, Leeds LS1 2AB"]),
        ("<p>Am Kreisverkehr Nord 12, 04109 Leipzig</p>", "Kontakt", "address",
         ["Am Kreisverkehr Nord 12, 04109 Leipzig"]),
        ("<h1>Реквизиты</h1><p>р/с 40702810000000000001 в Вернбанк</p><p>125000, г. Москва, ул. Стеклянная, д. 12</p>"
         "<p>БИК 044525225</p>", "Реквизиты", "address", []),
        ("<p>Calle 25 de Mayo 1234, 28001 Madrid</p>", "Contacto", "address", ["Calle 25 de Mayo 1234, 28001 Madrid"]),
        ("<h1>Реквизиты ИП Липова</h1><p>630099, Липовская обл, Липовск г., Садовая ул., дом № 35</p>", "Липова",
         "address", ["630099, Липовская обл, Липовск г., Садовая ул., дом № 35"]),
        ("<p>地址：浙江省绍兴市上虞区榆晟路45号</p><p>电话：0575-80001177、80002511，80002512</p>", "联系我们", "phone",
         ["+8657580001177", "+8657580002511", "+8657580002512"]),
        ("<p>Camlı Mah. Kaca Cad. No: 5, 34000 İstanbul</p><p>Tel. (0212) 500 01 42, 500 01 43</p>", "İletişim",
         "phone", ["+902125000142", "+902125000143"]),
        ("<h1>Erreur 404</h1><p>12 rue du Verre, 29200 Brest</p>", "Contact", "address",
         ["12 rue du Verre, 29200 Brest"]),
        (f"<h2>Sorry, this page does not exist</h2>{FOOTER}", "Lumo Glass", "address", []),
        (f"<h1>Gone</h1>{FOOTER}", "410 Gone", "address", []),
        ("<p>Address: The Rising Sun, Saturday Market, Leeds</p><p>Tel. +44 113 496 0101</p>", "Contact", "address",
         ["The Rising Sun, Saturday Market, Leeds"]),
        ("<p>Address: China, your partner for glass</p><p>Tel. +44 113 496 0101</p>", "Contact", "address", []),
        *((f"{OWN}<p>{lead} <a href='mailto:ada@ontano.example'>Ada Ontano</a></p>", "Contact", "email",
           ["info@lumo.example"]) for lead in ("© 2010 Fern | diseño por", "Conçu par", "Tvorba webu:", "Photos by",
           "Hjemmesiden er lavet af", "Weboldal készítés:", "Поддержка сайта:", "Web Tasarım:", "ホームページ制作：")),
        *((f"<p>{lead} Tel. 0114 496 0142</p>", "Contact", "phone", [None]) for lead in (
            "Gestaltung von Gärten.", "Diseño de interiores.", "Création de bijoux.", "Realizzazione gioielli.")),
        ("<p>〒900−0024　玻璃市港町2−9−30</p>", "アクセス", "address", ["〒900−0024 玻璃市港町2−9−30"]),
        ("<p>会員市場価格100-200-300</p>", "アクセス", "address", []),
        ("<p>Skleněná 28,<br>805 12, Bratislava</p>", "Kontakt", "address", ["Skleněná 28, 805 12, Bratislava"]),
        ("<p>18, rue du Verre<br>(côté rue du Lac)<br>33000 BORDEAUX</p>", "Contact", "address",
         ["18, rue du Verre, (côté rue du Lac), 33000 BORDEAUX"]),
        ("<p>12 Mill Road<br>(by appointment only)<br>Monday 9-5</p>", "Contact", "address", []),
        ("<p>Cam Sokak No: 4, 34710 Kadıköy / İstanbul</p>", "İletişim", "address",
         ["Cam Sokak No: 4, 34710 Kadıköy / İstanbul"]),
        ("<p>Order No: 4, Mill Road 7</p>", "Contact", "address", []),
        ("<p>ul. Szklana 4, 00-238 Warszawa<br>Recepcja 22 555 01 42</p>", "Kontakt", "address",
         ["ul. Szklana 4, 00-238 Warszawa"]),
        ("<b>Адрес</b><i>г. Тверь, ул. Стеклянная 88</i><footer>ЧП «Лумо».<i>г. Тверь, ул. Стеклянная 88</i></footer>",
         "Контакты", "address", ["г. Тверь, ул. Стеклянная 88"]),
        *((f"<h1>{gone}</h1>{FOOTER}", "Lumo", "address", []) for gone in (
            "Strona nie została znaleziona", "Sivua ei löydy", "ไม่พบหน้าที่คุณต้องการ", "404 Not Found", "הדף לא נמצא",
            "Запрашиваемая страница не существует", "La página que busca no existe")),
        *((f"<h1>{name}</h1><p>info@broker.example</p><p>+1 877 555 0142</p>", name, "phone", []) for name in (
            "Deze domeinnaam is te koop", "Ta domena jest na sprzedaż", "Account suspended")),
        ("<h1>Lumo</h1><footer><p>Tel: +44 114 496 0142</p></footer>", "Lumo", "phone", ["+441144960142"]),
        ("<h1>Lumo</h1><a href='tel:+441144960142'>Call now</a>", "Lumo", "phone", ["+441144960142"]),
        ("<h1>Our members</h1><footer><p>Tel: +44 114 496 0142</p></footer>", "Lumo", "phone", []),
        (f"{OWN}<p>Anbieter ist die Google Ireland Limited („Google“), Fern House, Glass Street, Dublin 4, Irland.</p>",
         "Kontakt", "address", ["9 Fern Road, Leeds LS1 2AB"]),
        *((f"<p>12 Mill Road, Sheffield S1 2AB</p><p>{words}0114 496 0142{behind}</p>", "Contact", "phone",
           ["+441144960142"]) for words, behind in (("Tel No. ", " (24 hrs)"), ("Ring Ada on ", ""))),
        *((f"<p>12 Mill Road, Sheffield S1 2AB</p><p>{words}0114 496 0142</p>", "Contact", "phone", []) for words in (
            "Police: ", "Council ", "Taxi ", "Charity: ", "Stock code ", "Phone holder no ", "Hotel Vole: ",
            "Out of hours: ", "Ada Smith: ", "Accounts: ")),
        *((f"<p>12 Mill Road, Toledo, OH 43604</p><p>{number}</p>", "Contact", "phone",
           [wanted]) for number, wanted in (
            ("419-555-0142 ext. 204", "+14195550142"), ("1-800-555-0142", "+18005550142"),
            ("Main: 419/555-0142", "+14195550142"))),
        ("<p>地址：玻璃市榆晟路12号</p><p>办公室：85550142</p><p>财务部：85550143</p><p>生产部：85550144</p>",
         "联系我们", "phone", [None, None, None]),
        ("<p>地址：玻璃市榆晟路12号</p><p>业务部QQ：85550142</p>", "联系我们", "phone", []),
        ("<p>地址：河北省榛州市榆晟路12号</p><p>电话(传真)：0311-85550142</p>", "联系我们", "phone",
         ["+8631185550142"]),
        ("<p>Glasweg 4, 04109 Leipzig</p><p>Tel+Fax: 0341/4960142</p>", "Kontakt", "phone", ["+493414960142"]),
        ("<p>Glasweg 4, 04109 Leipzig</p><p>Kontonummer: 0341 496 0142</p>", "Kontakt", "phone", []),
        ("<p>г. Тверь, ул. Стеклянная, 88</p><p>Бухгалтерия: 8 (4822) 55-01-42</p>", "Контакты", "phone",
         ["+74822550142"]),
        ("<p>Calle Vidrio 8, 06000 Ciudad de México</p><p>Lada sin costo 01 800 555 0142</p>", "Contacto", "phone",
         ["+528005550142"]),
        ("<form><input name=a><textarea></textarea><button>Send</button><p>12 Mill Road, Sheffield S1 2AB</p></form>",
         "Contact", "address", ["12 Mill Road, Sheffield S1 2AB"]),
        ("<form><p>Example: 12 Mill Road, Sheffield S1 2AB</p><input name=a><textarea></textarea></form>", "Contact",
         "address", []),
        *((f"<p>{address}</p>", "Contact", "address", [address]) for address in (
            "Calz. del Vidrio 1200 Int. 4, Zapopan, Jalisco", "C. Helecho #317, Col. Centro, Oaxaca, Oax.",
            "Rua do Vidro nº 12, Centro, Belo Horizonte, Minas Gerais", "12 Glass St, Makati City, Metro Manila",
            "אבן הזכוכית 14 רמת גן, ישראל", "تهران، خیابان شیشه، پلاک 12، واحد 3", "ग्राम काच, जिला वैशाली, बिहार 844117",
            "Stiklo g. 13a, Pasvalys", "47/64 Nguyễn Kính, Đống Đa, Hà Nội", "The Old Kiln, Mill Yard, Ripon HG4 1ZZ",
            "101, Yuri 1-daero, Siheoung-si, Gyeonggi-do, Korea", "Unit 3, Glass Park, Ballyfern, Dublin 12")),
        *((f"<p>{words}</p>", "Contact", "address", []) for words in (
            "Expo 2020, Zapopan, Jalisco", "C. Smith 2020, Austin, Texas", "משלוח ב 14 ימים, ישראל", "Dublin 24",
            "काच 12 रोड पर 302001", "24 Hà Nội, Sài Gòn, Huế", "Bowls, Plates, Cups SE1 7AB", "12 g. flour, Leeds",
            "John Smith, Ada Fern, Leo Alder M1 2AB", "در خیابان های تهران واحد های ما 12")),
        *((f"<p>{told}</p><p>9 Fern Road, Leeds LS1 2AB</p>", "Lumo", "address", []) for told in (
            "This week only. Find us at:", "Esta semana encuéntranos en:", "Nur diese Woche finden Sie uns in:")),
        ("<h1>Datos de la empresa</h1><p>9 Fern Road, Leeds LS1 2AB</p>", "Lumo", "address", []),
        ("<p>Adresse et code postal : 4 rue du Verre, 69002 Lyon</p>", "Contact", "address",
         ["4 rue du Verre, 69002 Lyon"]),
        (f"{OWN}<p>Distributor for Liechtenstein: Ontano AG</p><p>Tel. +41 44 555 01 42</p><p>info@ontano.example</p>"
         "<p>Glasgasse 4, 9490 Vaduz</p>", "Lumo | Contact", "email", ["info@lumo.example"]),
        ("<p>Camino Vidrio 18420 Fernarón (GRANADA)</p><p>Tel 958 12 00 30 | Mov 654 120090</p>", "Contacto", "phone",
         ["+34958120030", "+34654120090"]),
        ("<p>12 Glass Street, St. George's, Grenada</p><p>Tel 473 440 0142</p>", "Contact", "phone", ["+14734400142"]),
        ("<p>Avda. Vidrio 8 - 08500 Vic (Barcelona)</p><p>Tel 938 12 00 30</p>", "Contacto", "phone", ["+34938120030"]),
        ("<p>Oprawa LED 36W 96903 zł Kod: 599690311234</p><p>Mono Block 97-6419 Rs. 37265.90</p>", "Kontakt",
         "address", []),
        ("<p>US warehouse operated by Lumo 3PL, 1420 S Fern Ave, Ontario, CA 91761</p>", "Contact", "address", []),
        ("<p>р/с 407028106 в Уральском банке ПАО Лумо г. Екатеринбург, БИК 046577674</p>"
         "<p>Адрес: 620085, г. Екатеринбург, ул. 8 Марта, д. 207</p>", "Контакты", "address",
         ["620085, г. Екатеринбург, ул. 8 Марта, д. 207"]),
        ("<p>Địa chỉ: 12 Lê Lợi, Quận 1, TP. HCM</p>"
         "<p>Kinh doanh 1: 0909.000.142 – Kinh doanh 2: 0938.000.142</p>", "Liên hệ", "phone",
         ["+84909000142", "+84938000142"]),
        ("<table><tr><td>總公司</td><td>40768 臺中市西屯區琉璃路 207 號</td></tr>"
         "<tr><td>電話</td><td>(04)2359-0142</td></tr></table>",
         "聯絡我們", "phone", ["+886423590142"]),
        ("<p>電話 (04)2359-0142</p><p>工業區一路</p><footer>TEL:+886-4-2359-0142</footer>", "聯絡我們", "phone",
         ["+886423590142"]),
        ("<p>Tel. 0461 914442</p><p>Viale Vetro 3, Trento</p><footer>+39 0461 914442 - +44 461 914442</footer>",
         "Contatti", "phone", ["+390461914442"]),
        ("<p>地址：河北省安平县琉璃路8号</p><p>手 机：138 0000 1011  150 0000 1012</p>", "联系我们", "phone",
         ["+8613800001011", "+8615000001012"]),
        ("<p>电话：0517-80001234</p><p>地址：江苏省淮安市琉璃路8号</p><p>托运站：南方货运 0517-80005678（发各地）</p>",
         "联系我们", "phone", ["+8651780001234"]),
        ("<h3>相关新闻</h3><li>石笼网在河道治理中的应用2024-01-09</li><li>开发区玻璃路8号厂房扩建2020-06-27</li>",
         "联系我们", "address", []),
        ("<p>Telefon: +49 7222 4000-0</p><p>Bestellannahme: +49 7222 4000-25</p><p>Telefax: +49 7222 4000-44</p>",
         "Kontakt", "phone", ["+49722240000", "+497222400025"]),
        ("<h2>Lumo GmbH</h2><p>Glasstraße 2<br>76437 Rastatt<br>Telefon 07222 900990</p>"
         "<h3>Konzeption, Gestaltung &amp; Umsetzung</h3><p>Ontano Agentur<br>Marktstraße 12, 78647 Trossingen<br>"
         "Fon 07425 338010</p>", "Impressum", "phone", ["+497222900990"]),
        ("<h2>Lumo GmbH</h2><p>Glasstraße 2<br>76437 Rastatt</p><h3>Entwicklung</h3><p>Telefon 07222 900995</p>",
         "Kontakt", "phone", ["+497222900995"]),
        ("<p>〒900−0024 玻璃市港町2−9−30</p><p>TEL 098-833-0142</p>", "アクセス", "phone", ["+81988330142"]),
    ],
)  # fmt: skip
def test_what_a_page_tells(body: str, title: str, field: str, wanted: list[str | None]) -> None:
    assert told(body, title, field=field)[1] == wanted


def test_what_stands_below_two_addresses_of_one_line_is_the_first_ones() -> None:
    page = b"<title>Contact</title><p>12 Fern Road, Leeds | 14 Fern Road, Leeds LS1 2AB</p><p>Tel. 0114 496 0142</p>"
    read = read_page(page, url="https://firm.example/x", content_type="text/html", site=SITE)
    assert [[each.fields[name][0].raw for name in sorted(each.fields)] for each in read.blocks] == [
        ["12 Fern Road, Leeds", "0114 496 0142"], ["14 Fern Road, Leeds LS1 2AB"],
    ]  # fmt: skip


def test_a_broker_titles_his_page_with_the_domain_and_gives_contacts() -> None:
    body = "<h2>您正在访问的域名可以转让！</h2><p>电话：13800001011</p><p>地址：厦门市软件园二期琉璃路19号603室</p>"
    assert told(body, "lumo.example 域名出售,该域名正在出售中", field="phone")[0] is Outcome.EMPTY
    assert told(body, "Lumo 联系我们", field="phone")[0] is Outcome.LIVE


def test_links_that_are_telephones_are_no_goods() -> None:
    outcome, addresses, offers = told(OFFICES, "Nos agences", field="address")
    assert (outcome, addresses, offers) == (
        Outcome.LIVE, ["2, rue du Verre, 59770 MARLY", "Agence Centre, 7, rue du Verre, 45800 SARAN"], 0,
    )  # fmt: skip


@pytest.mark.parametrize("title", ["Page not found", "Sivua ei löytynyt", "找不到该页面"])
def test_contacts_in_the_frame_of_a_page_that_is_not_found(title: str) -> None:
    assert told(f"<h1>{title}</h1>{FOOTER}", f"{title} - Lumo Glass", field="address")[0] is Outcome.EMPTY
    data = '{"@type": "Store", "name": "Lumo", "telephone": "+441134960101", "@context": "https://schema.org"}'
    body = f"<script type='application/ld+json'>{data}</script><h1>Oh no</h1>{FOOTER}"
    assert told(body, f"{title} - Lumo Glass", field="phone")[0] is Outcome.EMPTY


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<article><h1>How I lost money</h1><p>The mailbox was</p><p>king@owlprofit.example</p></article>", "A story"),
        ("<h1>News from town</h1><p>by Ada Fern</p><p>ada.fern@gazette.example</p><p>The mayor said.</p>", "News"),
        ("<h1>Welder</h1><p>Moss Ltd looks for a welder.</p><p>jobs@mossltd.example</p>", "Jobs"),
    ],
)
def test_a_mailbox_in_plain_sight_of_a_page_that_is_not_called_so_is_anybodys(body: str, title: str) -> None:
    assert told(body, title, field="email")[0] is Outcome.EMPTY
    assert told("<h1>Lumo Glass</h1><p>post@lumoglass.example</p>", "Lumo Glass", field="email")[0] is Outcome.LIVE


@pytest.mark.parametrize(
    ("path", "outcome"),
    [("directions.htm", Outcome.LIVE), ("de/anfahrt", Outcome.LIVE), ("houses/27/location", Outcome.EMPTY)],
)
def test_an_address_alone_on_the_page_of_the_way_to_a_firm_is_its_own(path: str, outcome: Outcome) -> None:
    page = b"<title>Lumo</title><p>9 Fern Road, Leeds LS1 2AB</p>"
    read = read_page(page, url=f"https://firm.example/{path}", content_type="text/html", site=SITE)
    assert read.outcome is outcome


def test_pictures_that_tell_what_they_show_are_no_shell() -> None:
    scripts = "<script src=/a.js></script><script src=/b.js></script>"
    shown = "".join(f"<img src=/{name}.jpg alt={name}>" for name in ("Shed", "Fence", "Gate"))
    assert told(f"<h2>Works</h2>{shown}{scripts}", "Lumo", field="address")[0] is Outcome.EMPTY
    assert told(f"<h2>Works</h2>{'<img src=/turns.gif alt=Loading>' * 3}{scripts}", "Lumo", field="address")[0] is (
        Outcome.BLOCKED
    )


@pytest.mark.parametrize(
    ("head", "path", "outcome"),
    [
        ("Anreise", "anreise-info", Outcome.LIVE), ("Anreise", "messe/2027", Outcome.EMPTY),
        ("Accès", "salons/verre", Outcome.EMPTY), ("Directions to our office", "news/27", Outcome.LIVE),
    ],
)  # fmt: skip
def test_a_heading_of_the_way_is_that_to_a_firm_at_the_top_of_its_site(head: str, path: str, outcome: Outcome) -> None:
    page = f"<title>Lumo</title><h1>{head}</h1><p>9 Fern Road, Leeds LS1 2AB</p>".encode()
    read = read_page(page, url=f"https://firm.example/{path}", content_type="text/html", site=SITE)
    assert read.outcome is outcome
