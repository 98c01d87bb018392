"""Who is named beside a mailbox or a site at a domain of his own is another than the page's firm, whatever he does."""

import pytest
from tests.parse.test_contacts_of_pages import told

OWN = {
    "en": (
        "Contact - Lumo Glass",
        "+441134960101",
        "info@lumoglass.example",
        "<h1>Contact</h1><div class=a><p>Lumo Glass Ltd<br>9 Fern Road<br>Leeds LS1 2AB</p>"
        "<p>Tel +44 113 496 0101</p><p><a href=mailto:info@lumoglass.example>info@lumoglass.example</a></p>"
        "</div>",
    ),
    "de": (
        "Kontakt - Lumo Glas",
        "+493414960101",
        "info@lumoglas.example",
        "<h1>Kontakt</h1><div class=a><p>Lumo Glas GmbH<br>Farnweg 9<br>04109 Leipzig</p>"
        "<p>Tel. +49 341 4960101</p><p>info@lumoglas.example</p></div>",
    ),
    "es": (
        "Contacto - Vidrios Lumo",
        "+34912345678",
        "info@vidrioslumo.example",
        "<h1>Contacto</h1><div><p>Vidrios Lumo SL<br>Calle del Helecho 9<br>28013 Madrid</p>"
        "<p>Tel. +34 912 345 678</p><p>info@vidrioslumo.example</p></div>",
    ),
    "ru": (
        "Контакты - Лумо Стекло",
        "+73432000101",
        "info@lumo-steklo.example",
        "<h1>Контакты</h1><div><p>ООО «Лумо Стекло»<br>620014, г. Екатеринбург, ул. Папоротниковая, д. 9</p>"
        "<p>Тел. +7 343 200-01-01</p><p>info@lumo-steklo.example</p></div>",
    ),
    "zh": (
        "联系我们 - 鲁莫玻璃有限公司",
        "+862552341234",
        "info@lumobl.example",
        "<h1>联系我们</h1><div><p>鲁莫玻璃有限公司<br>地址：江苏省南京市江宁区蕨路9号</p>"
        "<p>电话：025-52341234</p><p>邮箱：info@lumobl.example</p></div>",
    ),
    "ko": (
        "오시는 길 - 루모유리산업",
        "+82313540101",
        "info@lumoyuri.example",
        "<link rel=canonical href=https://www.lumoyuri.example/x><h1>오시는 길</h1><table><tr><th>주소</th>"
        "<td>경기도 화성시 팔탄면 서해로 99</td></tr><tr><th>전화</th><td>031-354-0101</td></tr><tr>"
        "<th>이메일</th><td>info@lumoyuri.example</td></tr></table>",
    ),
    "ja": (
        "アクセス - ルモ硝子株式会社",
        "+81663450101",
        "info@lumo-garasu.example",
        "<link rel=canonical href=https://www.lumo-garasu.example/x><h1>お問い合わせ</h1><table><tr>"
        "<th>所在地</th><td>〒530-0001 大阪府大阪市北区梅田1-2-3</td></tr><tr><th>電話</th>"
        "<td>06-6345-0101</td></tr><tr><th>メール</th><td>info@lumo-garasu.example</td></tr></table>",
    ),
    "pt": (
        "Contactos - Vidros Lumo",
        "+351222345678",
        "geral@vidroslumo.example",
        "<h1>Contactos</h1><div><p>Vidros Lumo, Lda.<br>Rua do Feto, 9<br>4000-123 Porto</p>"
        "<p>Tel. +351 222 345 678</p><p>geral@vidroslumo.example</p></div>",
    ),
    "fr": (
        "Contact - Verrerie Lumo",
        "+33472345678",
        "contact@verrerielumo.example",
        "<h1>Contact</h1><div><p>Verrerie Lumo SARL<br>9 rue de la Fougère<br>69003 Lyon</p>"
        "<p>Tél. +33 4 72 34 56 78</p><p>contact@verrerielumo.example</p></div>",
    ),
    "tr": (
        "İletişim - Lumo Cam",
        "+902243456789",
        "info@lumocam.example",
        "<h1>İletişim</h1><div><p>Lumo Cam San. Tic. Ltd. Şti.<br>Eğrelti Cad. No: 9, 16140 Nilüfer/Bursa</p>"
        "<p>Tel: +90 224 345 67 89</p><p>info@lumocam.example</p></div>",
    ),
    "it": (
        "Contatti - Vetreria Lumo",
        "+390234567890",
        "info@vetrerialumo.example",
        "<h1>Contatti</h1><div><p>Vetreria Lumo srl<br>Via delle Felci 9<br>20121 Milano MI</p>"
        "<p>Tel. +39 02 3456 7890</p><p>info@vetrerialumo.example</p></div>",
    ),
    "pl": (
        "Kontakt - Szkło Lumo",
        "+48618000101",
        "biuro@szklolumo.example",
        "<h1>Kontakt</h1><div><p>Szkło Lumo sp. z o.o.<br>ul. Paprociowa 9<br>61-001 Poznań</p>"
        "<p>tel. +48 61 800 01 01</p><p>biuro@szklolumo.example</p></div>",
    ),
    "vi": (
        "Liên hệ - Thủy Tinh Lumo",
        "+842837751234",
        "info@thuytinhlumo.example",
        "<h1>Liên hệ</h1><div>"
        "<p>Công ty TNHH Thủy Tinh Lumo<br>Số 9 đường Dương Xỉ, Quận 7, TP. Hồ Chí Minh</p>"
        "<p>ĐT: +84 28 3775 1234</p><p>info@thuytinhlumo.example</p></div>",
    ),
}


@pytest.mark.parametrize(
    ("language", "other"),
    [
        (
            "en",
            "<div><h3>Spare keys and locks</h3>"
            "<p>For spare keys please get in touch with <strong>Moss Locksmithing</strong>, 15 Elm Row, York YO1 "
            "9AB. Tel 01904 555 017, <a href=mailto:hi@mosslocks.example>hi@mosslocks.example</a>.</p></div>",
        ),
        (
            "en",
            "<section><h2>Collections</h2><p>Collections are booked as follows:</p><blockquote>"
            "<strong>Seagull Int'l Haulage (York)</strong>"
            "<br>Attn: Mr. Leo Xu, Tel: 01904 555 017<br>15 Elm Row, York YO1 "
            "9AB<br>leo.xu@seagull.example</blockquote></section>",
        ),
        (
            "en",
            "<div><h3>North of England</h3>"
            "<p>Moss Fluid Handling<br>15 Elm Row<br>York YO1 9AB<br>01904 555 017<br>hi@mossfluid.example</p>"
            "</div>",
        ),
        (
            "en",
            "<h3>Not happy?</h3>"
            "<p>If we cannot settle a matter the case may be put before the Glass Trade Dispute Panel, 15 Elm "
            "Row, York YO1 9AB, tel 01904 555 017, www.glasspanel.example</p>",
        ),
        (
            "en",
            "<p>Photography on this page: Moss Pictures, 01904 555 017, studio@mosspictures.example</p>",
        ),
        (
            "en",
            "<p>Our buildings are owned and let by Alder Estates (15 Elm Row, York YO1 9AB, tel 01904 555 017, "
            "lets@alderestates.example).</p>",
        ),
        (
            "en",
            "<div class=side><h4>Installation</h4>"
            "<p>We do not fit glass ourselves. Ring <b>Moss Fitters</b> on 01904 555 017 or write to "
            "jobs@mossfitters.example</p></div>",
        ),
        (
            "en",
            "<h3>Translations</h3><p><b>Moss Language Bureau</b></p><p>15 Elm Row, York YO1 9AB</p>"
            "<p>Phone: 01904 555 017</p><p>Email: hello@mosslang.example</p>",
        ),
        (
            "de",
            "<div><h3>Für Süddeutschland</h3><p>Moos Fluidtechnik<br>Ulmenweg 15<br>80331 München<br>Tel. 089 "
            "555017<br>hallo@moosfluid.example</p></div>",
        ),
        (
            "de",
            "<p>Die Fotos auf diesen Seiten hat das Atelier Moos gemacht, Ulmenweg 15, 80331 München, Tel. 089 "
            "555017, foto@atelier-moos.example.</p>",
        ),
        (
            "de",
            "<h3>Schlichtung</h3>"
            "<p>Zuständig ist die Allgemeine Schlichtungsrunde der Glaser, Ulmenweg 15, 80331 München, Tel. 089 "
            "555017, www.schlichtungsrunde.example</p>",
        ),
        (
            "de",
            "<div><h4>Gästezimmer</h4>"
            "<p>Wer von weit her kommt, schläft gut bei <b>Pension Moosblick</b>, Telefon 089 555017, "
            "zimmer@moosblick.example</p></div>",
        ),
        (
            "es",
            "<div><h3>Zona sur</h3>"
            "<p>En Andalucía nuestros vidrios los instala y atiende <strong>Musgo Instalaciones</strong>, Calle "
            "del Olmo 15, 41001 Sevilla. Tel. 954 555 017, hola@musgoinst.example.</p></div>",
        ),
        (
            "es",
            "<div class=mod><h3>Hoja de quejas</h3>"
            "<p>En caso de conflicto puede acudir a la Junta de Consumo y Arbitraje de Madrid<br>Calle del Olmo "
            "15, 28014 Madrid<br>Tel. 915 550 170<br>"
            "<a href=https://www.juntaconsumo.example>www.juntaconsumo.example</a></p></div>",
        ),
        (
            "es",
            "<h3>Catálogo en papel</h3>"
            "<p>Lo imprime y envía Gráficas Musgo: 954 555 017, pedidos@graficasmusgo.example</p>",
        ),
        (
            "ru",
            "<h3>Экспедирование</h3>"
            "<p>Сборные грузы принимает «Чайка Логистик», тел. +7 342 255-50-17, gruz@chaika-log.example</p>",
        ),
        (
            "zh",
            "<h3>拼箱</h3><blockquote><b>海鸥国际货运代理(宁波)</b>"
            "<br>联系人：徐先生，电话：0574-27884051<br>宁波市江北区人民路528号9楼<br>leo@haiou.example</blockquo"
            "te>",
        ),
        (
            "zh",
            "<div><h3>在线支付</h3>"
            "<p>支付问题请联系苔付通信息技术有限公司，电话：0574-27884051，邮箱：help@taifu.example</p></div>",
        ),
        (
            "ko",
            "<h3>안내</h3>"
            "<p>온라인 결제 오류는 결제대행사 (주)이끼페이 고객센터 1644-7038 (help@ikkipay.example)로 문의 "
            "바랍니다.</p>",
        ),
        (
            "ko",
            "<div><span>웹호스팅 : 이끼호스트(주) 서울특별시 금천구 가산디지털1로 168, 1644-7038, "
            "help@ikkihost.example</span></div>",
        ),
        (
            "ko",
            "<h3>시공 문의</h3>"
            "<p>시공은 이끼인테리어에서 맡습니다. 부산광역시 강서구 녹산산단 382로 14, 051-831-6094, "
            "hi@ikkiin.example</p>",
        ),
        (
            "ja",
            "<h3>施工について</h3><p>施工は株式会社苔工房（電話 075-223-1234、hi@kokekobo.example）が承ります。</p>",
        ),
        (
            "ja",
            "<div><h4>配送</h4>"
            "<p>苔運輸株式会社<br>京都府京都市中京区苔町5<br>電話 075-223-1234<br>hi@kokeunyu.example</p></div>",
        ),
        (
            "pt",
            "<div class=m><h3>Reclamar</h3>"
            "<p>Em caso de desacordo o cliente pode recorrer ao Centro de Mediação Musgo do Porto<br />Rua do "
            "Olmo, 15, 4050-225 Porto<br />Telef. 225 508 349<br />"
            "<a href=https://www.mediacaomusgo.example>www.mediacaomusgo.example</a></p></div>",
        ),
        (
            "pt",
            "<div><h3>Algarve</h3><p>A sul do Tejo a montagem é da <b>Musgo Montagens</b>, tel. 289 555 017, "
            "ola@musgomontagens.example</p></div>",
        ),
        (
            "fr",
            "<div><h3>Sud-Ouest</h3>"
            "<p>Au sud de la Loire, la pose est assurée par <strong>Mousse Vitrages</strong>, 15 rue de l'Orme, "
            "33000 Bordeaux. Tél. 05 56 55 50 17, bonjour@moussevitrages.example</p></div>",
        ),
        (
            "fr",
            "<h3>Litiges</h3>"
            "<p>Le client peut saisir gratuitement la Commission Paritaire du Verre, 15 rue de l'Orme, 75011 "
            "Paris, tél. 01 55 55 01 70, www.commissionverre.example</p>",
        ),
        (
            "tr",
            "<div><h3>Montaj</h3>"
            "<p>Montaj işleri <b>Yosun Montaj</b> tarafından yapılır: Karaağaç Cad. No: 15, Osmangazi/Bursa, "
            "Tel: 0224 555 01 70, bilgi@yosunmontaj.example</p></div>",
        ),
        (
            "tr",
            "<p>Sanal POS sorunları için Yosun Ödeme Hizmetleri A.Ş. 0850 555 01 70, destek@yosunodeme.example</p>",
        ),
        (
            "it",
            "<div><h3>Sud e isole</h3><p>Muschio Vetri<br>Via dell'Olmo 15<br>80121 Napoli NA<br>Tel. 081 555 "
            "0170<br>ciao@muschiovetri.example</p></div>",
        ),
        (
            "it",
            "<p>Per la posa rivolgersi a <b>Posatori Muschio</b>, tel. 081 555 0170, ciao@posatorimuschio.example</p>",
        ),
        (
            "pl",
            "<div><h3>Montaż</h3>"
            "<p>Montażem zajmuje się <b>Mech Montaże</b>, ul. Wiązowa 15, 30-001 Kraków, tel. 12 555 01 70, "
            "hej@mechmontaze.example</p></div>",
        ),
        (
            "vi",
            "<div><h3>Lắp đặt</h3>"
            "<p>Việc lắp đặt do <b>Xây Dựng Rêu Xanh</b> thực hiện, ĐT: 024 3555 0170, chao@reuxanh.example</p>"
            "</div>",
        ),
    ],
)
def test_who_has_a_domain_of_his_own_keeps_his_contacts(language: str, other: str) -> None:
    title, phone, mail, own = OWN[language]
    page = f"<main>{own}{other}</main><footer>© 2024 {title.split(' - ')[1]}</footer>"
    for body in (own + other, page, f"<div>{own}</div><aside>{other}</aside>"):
        assert told(body, title, field="phone")[1] == [phone]
        assert told(body, title, field="email")[1] == [mail]
        assert len(told(body, title, field="address")[1]) == 1


@pytest.mark.parametrize(
    ("language", "more"),
    [
        (
            "en",
            "<div><h3>North of England</h3>"
            "<p>Lumo Glass (York) Ltd<br>15 Elm Row<br>York YO1 9AB<br>01904 555 017<br>hi@yorkpanes.example</p>"
            "</div>",
        ),
        (
            "en",
            "<div><h3>Sales office York</h3>"
            "<p>15 Elm Row<br>York YO1 9AB<br>01904 555 017<br>york@ferngroup.example</p></div>",
        ),
        (
            "en",
            "<div><h3>Export department</h3><p>Mr. John Smith<br>01904 555 017<br>export@ferngroup.example</p></div>",
        ),
        (
            "en",
            "<div><h3>Managing Director</h3><p>Anna Fern, 01904 555 017, anna@ferngroup.example</p></div>",
        ),
        (
            "en",
            "<div><p>Orders: 01904 555 017, orders@ferngroup.example</p></div>",
        ),
        (
            "en",
            "<h3>Showroom</h3><p>15 Elm Row, York YO1 9AB</p><p>Phone: 01904 555 017</p>"
            "<p>Email: show@yorkpanes.example</p>",
        ),
        (
            "en",
            "<h3>Works</h3><p>Unit 5, Alder Trading Estate, York YO1 9AB</p><p>Phone: 01904 555 017</p>"
            "<p>Email: works@yorkpanes.example</p>",
        ),
        (
            "de",
            "<div><h3>Werk Süd</h3>"
            "<p>Ulmenweg 15<br>80331 München<br>Tel. 089 555017<br>werk@farnholding.example</p></div>",
        ),
        (
            "de",
            "<div><h3>Technischer Kundendienst</h3><p>Tel. 089 555017<br>kd@farnholding.example</p></div>",
        ),
        (
            "de",
            "<p>Bei Fragen zu Ihrer Bestellung erreichen Sie unsere Technische Abteilung unter Tel. 089 555017, "
            "technik@farnholding.example</p>",
        ),
        (
            "de",
            "<p>Geschäftsführer: Hans Farn, Tel. 089 555017, farn@farnholding.example</p>",
        ),
        (
            "de",
            "<div><h3>Vertrieb Österreich</h3>"
            "<p>Frau Eva Moos<br>Tel. +43 1 5550170<br>moos@glas-austria.example</p></div>",
        ),
        (
            "de",
            "<div><h4>Zentrale Auftragsannahme</h4><p>Tel. 089 555017<br>auftrag@farnholding.example</p></div>",
        ),
        (
            "es",
            "<div><h3>Atención al Cliente</h3><p>Tel. 954 555 017, clientes@grupohelecho.example</p></div>",
        ),
        (
            "es",
            "<div><h3>Delegación Sevilla</h3>"
            "<p>Calle del Olmo 15, 41001 Sevilla. Tel. 954 555 017, sevilla@grupohelecho.example</p></div>",
        ),
        (
            "es",
            "<div><h3>Planta de Producción</h3>"
            "<p>Calle del Olmo 15, 41001 Sevilla. Tel. 954 555 017, planta@grupohelecho.example</p></div>",
        ),
        (
            "fr",
            "<div><h3>Service Après-Vente</h3><p>Tél. 05 56 55 50 17, sav@groupefougere.example</p></div>",
        ),
        (
            "fr",
            "<div><h3>Agence Aquitaine</h3>"
            "<p>15 rue de l'Orme, 33000 Bordeaux. Tél. 05 56 55 50 17, bordeaux@groupefougere.example</p></div>",
        ),
        (
            "it",
            "<div><h3>Ufficio Acquisti</h3><p>Tel. 081 555 0170, acquisti@gruppofelce.example</p></div>",
        ),
        (
            "it",
            "<div><h3>Sede Operativa</h3>"
            "<p>Via dell'Olmo 15<br>80121 Napoli NA<br>Tel. 081 555 0170<br>napoli@gruppofelce.example</p></div>",
        ),
        (
            "pl",
            "<div><h3>Dział Handlowy</h3><p>tel. 12 555 01 70, handel@grupapaproc.example</p></div>",
        ),
        (
            "pl",
            "<div><h3>Zakład Produkcyjny</h3>"
            "<p>ul. Wiązowa 15, 30-001 Kraków, tel. 12 555 01 70, zaklad@grupapaproc.example</p></div>",
        ),
        (
            "ru",
            "<div><h3>Отдел Продаж</h3><p>Тел. +7 342 255-50-17, sale@gk-paporotnik.example</p></div>",
        ),
        (
            "ru",
            "<div><h3>Производственная площадка</h3>"
            "<p>г. Пермь, ул. Вязовая, д. 15, тел. +7 342 255-50-17, perm@gk-paporotnik.example</p></div>",
        ),
        (
            "zh",
            "<div><h3>外贸部</h3><p>电话：0574-27884051，邮箱：export@juegroup.example</p></div>",
        ),
        (
            "zh",
            "<div><h3>售后服务中心</h3><p>电话：0574-27884051，邮箱：service@juegroup.example</p></div>",
        ),
        (
            "zh",
            "<div><h3>宁波生产基地</h3><p>地址：宁波市江北区人民路528号</p><p>电话：0574-27884051</p>"
            "<p>邮箱：nb@juegroup.example</p></div>",
        ),
        (
            "tr",
            "<div><h3>Satış Departmanı</h3><p>Tel: 0224 555 01 70, satis@egreltiholding.example</p></div>",
        ),
        (
            "tr",
            "<div><h3>Müşteri Hizmetleri</h3><p>Tel: 0224 555 01 70, musteri@egreltiholding.example</p></div>",
        ),
        (
            "pt",
            "<div><h3>Departamento Comercial</h3><p>Tel. 289 555 017, comercial@grupofeto.example</p></div>",
        ),
        (
            "pt",
            "<div><h3>Apoio ao Cliente</h3><p>Tel. 289 555 017, cliente@grupofeto.example</p></div>",
        ),
        (
            "vi",
            "<div><h3>Phòng Kinh Doanh</h3><p>ĐT: 024 3555 0170, kinhdoanh@nhomduongxi.example</p></div>",
        ),
    ],
)
def test_a_firms_own_places_and_people_may_have_another_domain(language: str, more: str) -> None:
    title, _, _, own = OWN[language]
    assert len(told(own + more, title, field="phone")[1]) == 2
    assert len(told(own + more, title, field="email")[1]) == 2


def test_a_page_left_without_an_address_keeps_the_one_it_gives() -> None:
    own = "<h1>Contact</h1><p>Lumo Glass</p><p>info@lumoglass.example</p>"
    more = "<p>Moss Fitters<br>15 Elm Row<br>York YO1 9AB<br>Tel 01904 555 017<br>jobs@mossfitters.example</p>"
    assert told(own + more, "Contact - Lumo Glass", field="address")[1] == ["15 Elm Row, York YO1 9AB"]


def test_a_telephone_that_stands_elsewhere_too_is_the_pages_own() -> None:
    title, phone, _, own = OWN["en"]
    more = "<div><h3>Fitting</h3><p>Moss Fitters, Tel +44 113 496 0101, jobs@mossfitters.example</p></div>"
    assert told(own + more, title, field="phone")[1] == [phone]
    assert "jobs@mossfitters.example" in told(own + more, title, field="email")[1]


@pytest.mark.parametrize(
    ("language", "more"),
    [
        ("zh", "<div><p>Nanjing Lumo Glass Co., Ltd.<br>Tel: +86-25-55501701<br>export@lumoglass.example</p></div>"),
        ("en", "<div><p>鲁莫玻璃（南京）有限公司<br>电话：025-55501701<br>nj@lumobl.example</p></div>"),
    ],
)
def test_a_name_in_other_letters_may_be_the_firms_own(language: str, more: str) -> None:
    title, _, _, own = OWN[language]
    assert len(told(own + more, title, field="phone")[1]) == 2
    assert len(told(own + more, title, field="email")[1]) == 2


def test_a_name_that_begins_as_the_firms_short_one_is_of_its_family() -> None:
    own = "<h1>Contact</h1><div><p>LG Trading Ltd</p><p>Tel +44 113 496 0101</p><p>info@lgtrading.example</p></div>"
    more = "<div><h3>LG Mirrors</h3><p>01904 555 017<br>hello@lgmirrors.example</p></div>"
    assert len(told(own + more, "Contact - LG Trading", field="email")[1]) == 2
