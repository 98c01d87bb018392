"""A seller's page on a market or in a directory: the office, the hotline and the mailbox of who keeps the site."""

from typing import Final, NamedTuple

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.records import LIST_FIELDS

SITE: Final = Site(name="market", start=("https://site.example/",), allow=("https://site.example/*",))
CONTACTS: Final = ("address", "phone", "email")


class Page(NamedTuple):
    """A seller's page, what of it is the seller's, and what is not."""

    title: str
    body: str
    own: tuple[str, ...]
    others: tuple[str, ...]
    head: str = ""


def values_of(page: Page) -> list[str]:
    """Return each contact and name that a page is read to give, as written and as normalised."""
    text = f"<html><head><title>{page.title}</title>{page.head}</head><body>{page.body}</body></html>"
    read = read_page(text.encode(), url="https://site.example/x", content_type="text/html", site=SITE)
    found: list[str] = []
    for offer in (*read.offers, *read.blocks):
        fields = normalise(offer, site=SITE).fields
        for name in (*CONTACTS, "vendor"):
            said = fields.get(name, ())
            for each in said if name in LIST_FIELDS and isinstance(said, tuple) else (said,):
                if each:
                    found += [each.raw, each.value or ""]  # type: ignore[union-attr]
    return found


PAGES: Final = {
    "en, classes of its own for the foot": Page(
        "Contact | Wenling Alderbee Pump Factory - Tradequay",
        '<div class="tq-head"><a class="logo" href="/">Tradequay</a><a href="#">Join Free</a>'
        "<span>Hotline: +852 2345 6701</span></div>"
        '<div class="shop-hd"><h1>Wenling Alderbee Pump Factory</h1></div>'
        "<table><tr><th>Telephone:</th><td>86-576-86120347</td></tr><tr><th>Address:</th>"
        "<td>No. 18 Chuanan Road, Daxi Town, Wenling, Zhejiang, China</td></tr></table><a href=#>Chat Now</a>"
        '<div class="tq-ft"><p>Tradequay (Hong Kong) Limited, 12/F, Harbour Centre, 25 Harbour Road, Wan Chai, '
        "Hong Kong</p><p>Service: care@tradequay.example</p><p>© 2009-2024 Tradequay. All rights reserved.</p></div>",
        ("+8657686120347", "No. 18 Chuanan Road"),
        ("Harbour Road", "care@tradequay.example", "+85223456701"),
    ),
    "de, a mailbox in the subject and a foot without a class": Page(
        "Tischlerei Amsel GmbH in Fulda auf firmenlotse.example",
        "<header><a href=/>firmenlotse</a><a href=/eintrag>Kostenlos eintragen</a></header>"
        "<main><h1>Tischlerei Amsel GmbH</h1><address>Lindenstraße 14<br>36037 Fulda</address>"
        "<p>Tel. 0661 250 18 40</p><p>Ist das Ihr Unternehmen? <a href=/c>Eintrag übernehmen</a>. Fehler melden: "
        "<a href=mailto:redaktion@firmenlotse.example>redaktion@firmenlotse.example</a></p></main>"
        "<div id=fuss><p>Firmenlotse Verlag GmbH · Hansaring 40 · 50670 Köln</p><p>Service-Hotline: 0221 250 19 70</p>"
        "<p>© 2024 Firmenlotse Verlag GmbH</p></div>",
        ("Lindenstraße 14", "+496612501840"),
        ("redaktion@", "Hansaring", "+492212501970"),
    ),
    "fr, a box about the site in the middle": Page(
        "Fromagerie du Merle - Annecy | Artisano",
        "<header><a href=/>Artisano</a> <a href=#>Inscrire mon entreprise</a></header><main>"
        "<h1>Fromagerie du Merle</h1><p>8 rue des Tilleuls, 74000 Annecy</p><p>Tél. : 04 50 23 18 47</p>"
        "<a href=#>Signaler cette fiche</a></main><aside><h3>À propos d'Artisano</h3><p>Annuaire des artisans depuis "
        "2011.</p><p>27 boulevard Carnot, 59000 Lille</p><p>Service client : 03 20 14 77 30</p></aside>"
        "<footer><p>© Artisano SAS</p></footer>",
        ("8 rue des Tilleuls", "+33450231847"),
        ("boulevard Carnot", "+33320147730"),
    ),
    "es, the foot in the middle of nothing": Page(
        "Cerámicas Oropéndola S.L. - Talavera de la Reina - Guíaplaza",
        "<div><a href=/>Guíaplaza</a> | <a href=#>Publique su empresa</a></div><h1>Cerámicas Oropéndola S.L.</h1>"
        "<p>Dirección: Calle del Barro, 12, 45600 Talavera de la Reina</p><p>Teléfono: 925 80 31 47</p>"
        "<p><a href=#>Denunciar este perfil</a></p><hr><center>Guíaplaza Directorios S.A. - Avda. de América, 37, "
        "28002 Madrid - Tel. 91 745 30 12 - soporte@guiaplaza.example<br>© 2024 Guíaplaza</center>",
        ("Calle del Barro", "+34925803147"),
        ("Avda. de América", "+34917453012", "soporte@guiaplaza.example"),
    ),
    "pt, a name of no firm over the page": Page(
        "Loja Ateliê Sabiá | Feirazul",
        "<header><a href=/>Feirazul</a><a href=#>Venda no Feirazul</a><button>Entrar</button></header>"
        "<h1>Ateliê Sabiá</h1><p>Oficina: Rua das Palmeiras, 210, Paraty - RJ, 23970-000</p>"
        "<p>WhatsApp (24) 99871-4520</p><button>Seguir</button><a href=#>Denunciar loja</a>"
        "<footer><p><b>Feirazul Serviços Digitais Ltda.</b></p><p>Avenida Paulista, 1374, Bela Vista, São Paulo - SP, "
        "01310-100</p><p>Central de Ajuda Feirazul: (11) 3004-7781 · ajuda@feirazul.example</p></footer>",
        ("Rua das Palmeiras", "99871-4520"),
        ("Avenida Paulista", "3004-7781", "ajuda@", "Feirazul Serviços"),
    ),
    "ru, the help of the site beside the subject": Page(
        "Контакты - ООО «Снегирь» - Торгоград",
        "<div class=top><a href=/>Торгоград</a><a href=#>Добавить компанию</a><span>Поддержка портала: "
        "8 800 350-17-29</span></div><h1>ООО «Снегирь»</h1><p>Адрес: г. Иваново, ул. Ткачей, д. 14</p>"
        "<p>Телефон: +7 (4932) 41-70-25</p><a href=#>Пожаловаться на компанию</a>"
        "<div class=bottom><p>© 2008–2024 ООО «Торгоград Медиа», г. Екатеринбург, ул. Малышева, д. 51, оф. 1204. "
        "help@torgograd.example</p></div>",
        ("ул. Ткачей", "+74932417025"),
        ("Малышева", "help@torgograd.example", "+78003501729"),
    ),
    "tr, the office of the site under its name": Page(
        "Serçe Tekstil - Denizli | Pazarhane",
        "<header><a href=/>Pazarhane</a><a href=#>Mağaza Aç</a><a href=#>Giriş Yap</a></header><h1>Serçe Tekstil</h1>"
        "<p>Adres: Sümer Mah. 2482 Sok. No: 14, Merkezefendi / Denizli</p><p>Tel: 0258 371 40 26</p>"
        "<a href=#>Bu mağazayı şikayet et</a><div class=altbilgi><h4>Pazarhane Bilişim A.Ş.</h4><p>Büyükdere Cad. "
        "No: 127, Kat 9, 34394 Şişli / İstanbul</p><p>Müşteri Hizmetleri: 0850 260 31 44</p></div>",
        ("Sümer Mah.", "+902583714026"),
        ("Büyükdere", "+908502603144"),
    ),
    "zh, who keeps the site by its copyright": Page(
        "温岭市喜鹊阀门厂-联系方式-货通网",
        "<div class=top><a href=/>货通网</a><a href=#>免费注册</a><a href=#>我的采购单</a>客服热线：400-820-7731</div>"
        "<h1>温岭市喜鹊阀门厂</h1><p>电话：0576-86120351</p><p>地址：浙江省温岭市大溪镇川安路20号</p>"
        "<div class=foot_links><p>杭州货通网络科技有限公司 地址：杭州市滨江区网商路500号3幢</p>"
        "<p>客服邮箱：kefu@huotong.example</p><p>版权所有 © 2010-2024 货通网</p></div>",
        ("+8657686120351", "川安路20号"),
        ("网商路", "kefu@huotong.example", "+864008207731"),
    ),
    "ko, a broker by his own notice": Page(
        "참새목공방 - 손장터",
        "<div id=hd><a href=/>손장터</a><a href=#>로그인</a><a href=#>입점신청</a></div><h1>참새목공방</h1>"
        "<p>주소: 강원특별자치도 원주시 소초면 구룡로 214</p><p>전화: 033-731-4026</p>"
        "<div id=ft><p>(주)손장터는 통신판매중개자로서 거래 당사자가 아닙니다.</p><p>주식회사 손장터 | 서울특별시 "
        "성동구 아차산로 111, 5층</p><p>고객센터: 1670-4417</p></div>",
        ("구룡로 214", "+82337314026"),
        ("아차산로", "1670-4417"),
    ),
    "vi, the firm of the site below": Page(
        "Gốm Sáo Sậu - Gian hàng trên Chonhanh",
        "<header><a href=/>Chonhanh</a><a href=#>Đăng nhập</a><a href=#>Bán hàng cùng Chonhanh</a></header>"
        "<h1>Gốm Sáo Sậu</h1><p>Địa chỉ: Số 14 đường Giang Cao, xã Bát Tràng, huyện Gia Lâm, Hà Nội</p>"
        "<p>Điện thoại: 024 3874 0126</p><a href=#>Báo cáo gian hàng</a><div class=chan-trang><p>Công ty Cổ phần "
        "Chonhanh. Địa chỉ: Tầng 6, số 29 Liễu Giai, phường Ngọc Khánh, quận Ba Đình, Hà Nội</p>"
        "<p>Tổng đài hỗ trợ: 024 7308 1221</p></div>",
        ("Giang Cao", "+842438740126"),
        ("Liễu Giai", "+842473081221"),
    ),
    "id, a shop and the ministry's number": Page(
        "Info Toko Kriya Jalak - Kab. Bantul | Lapakraya",
        "<header><a href=/>Lapakraya</a><a href=#>Mulai Berjualan</a></header><h1>Kriya Jalak</h1>"
        "<p>Bengkel: Jl. Parangtritis Km 11 No. 8, Sewon, Bantul 55188</p><p>WA 0812 2744 1830</p>"
        "<button>Chat Penjual</button><div class=site-bawah><b>PT Lapakraya Niaga</b><p>Gedung Cakra Lt. 9, "
        "Jl. Jend. Sudirman Kav. 28, Jakarta Selatan 12920</p><p>Lapakraya Care: (021) 8064 7715</p></div>",
        ("Parangtritis", "+6281227441830"),
        ("Sudirman", "8064 7715"),
    ),
    "pl, an invitation and a hotline in the head": Page(
        "Stolarnia Szpak s.c. - Bielsko-Biała - Firmownik",
        "<div class=naglowek><a href=/>Firmownik</a> Infolinia: 22 307 41 90 <a href=#>Dodaj firmę</a></div>"
        "<h1>Stolarnia Szpak s.c.</h1><p>ul. Sosnowa 14, 43-300 Bielsko-Biała</p><p>tel. 33 812 40 26</p>"
        "<a href=#>Zgłoś błąd w profilu</a><div class=stopka2><p>Firmownik sp. z o.o., ul. Prosta 51, 00-838 "
        "Warszawa</p><p>kontakt@firmownik.example</p></div>",
        ("Sosnowa 14", "+48338124026"),
        ("Prosta 51", "kontakt@firmownik.example", "+48223074190"),
    ),
    "it, the name of the site in what it says to other sites": Page(
        "Liuteria Cardellino a Cremona",
        "<h1>Liuteria Cardellino</h1><p>Via dei Liutai 8, 26100 Cremona</p><p>Tel. 0372 41 70 26</p>"
        "<p><a href=#>Sei il titolare di questa attività?</a></p><div class=base><p>Vetrinitalia S.r.l. - Via Tortona "
        "33, 20144 Milano - Tel. 02 3658 4417</p><p>P.IVA 09876540967</p></div>",
        ("Via dei Liutai 8", "+390372417026"),
        ("Via Tortona", "+390236584417"),
        head='<meta property="og:site_name" content="Vetrinitalia">',
    ),
    "en, tables and fonts": Page(
        "Finchley Rope Works Ltd - The Trade Finder Directory",
        "<table width=760><tr><td><a href=index.htm><b>The Trade Finder Directory</b></a></td><td><a href=a.htm>Add "
        "your company</a></td></tr></table><table width=760><tr><td><h1>Finchley Rope Works Ltd</h1>14 Tanner Street"
        "<br>Bridport<br>Dorset DT6 3LR<br>Tel: 01308 421 706</td></tr></table><table width=760><tr><td align=center>"
        "<font size=1>The Trade Finder Directory, 9 Castle Mews, York YO1 9AB<br>Tel: 01904 496 077<br>Copyright 2005 "
        "The Trade Finder Directory</font></td></tr></table>",
        ("14 Tanner Street", "+441308421706"),
        ("Castle Mews", "+441904496077"),
    ),
    "en, a notice that the site sells nothing itself": Page(
        "Wren & Thrush Candles - Handcombe",
        "<header><a href=/>Handcombe</a><a href=#>Sign in</a><a href=#>Basket</a></header><h1>Wren &amp; Thrush Candles"
        "</h1><section><h2>Business details</h2><p>Wren & Thrush Candles<br>Unit 3, Mill Yard<br>Hebden Bridge<br>"
        "HX7 8AD</p><p>hello@wrenandthrush.example</p></section><section><p>Handcombe is an online marketplace and is "
        "not the seller of this item.</p><p>Handcombe Ltd, 40 Temple Quay, Bristol BS1 6DZ</p><p>Contact our help team "
        "on 0117 496 0188</p></section>",
        ("Mill Yard", "hello@wrenandthrush.example"),
        ("Temple Quay", "+441174960188"),
    ),
    "cs, a catalogue with a mailbox of its own": Page(
        "Truhlářství Drozd, Třebíč - Firmolist.example",
        "<header><a href=/>Firmolist</a><a href=#>Přidat firmu</a></header><h1>Truhlářství Drozd</h1>"
        "<p>Znojemská 14, 674 01 Třebíč</p><p>Telefon: 568 421 760</p><div class=info>Provozovatel katalogu: Firmolist "
        "s.r.o., Vídeňská 89, 639 00 Brno, info@firmolist.example</div>",
        ("Znojemská 14", "+420568421760"),
        ("Vídeňská", "info@firmolist.example"),
    ),
    "ja, a mall of shops": Page(
        "会社概要 | 木工房つぐみ | まちいち市場",
        "<div class=mall-head><a href=/>まちいち市場</a><a href=#>出店案内</a><a href=#>買い物かご</a></div>"
        "<h1>木工房つぐみ</h1><p>岐阜県高山市花里町3丁目14番地</p><p>TEL 0577-32-4026</p>"
        "<a href=#>ショップへのお問い合わせ</a><div class=mall-foot>"
        "<p>まちいち市場カスタマーセンター：050-5433-7712</p>"
        "<p>株式会社まちいち 東京都港区芝浦2丁目15番6号</p></div>",
        ("花里町", "+81577324026"),
        ("芝浦", "+815054337712"),
    ),
    "ar, a directory of the Gulf": Page(
        "مصنع الحسون للأثاث - دليلكم",
        "<header><a href=/>دليلكم</a><a href=#>أضف شركتك</a></header><h1>مصنع الحسون للأثاث</h1>"
        "<p>العنوان: شارع الورد، المنطقة الصناعية، الشارقة</p><p>هاتف: +971 6 534 4026</p>"
        "<div class=bottom><p>دليلكم ش.م.ح، مكتب 1204، برج الخليج، شارع الشيخ زايد، دبي</p>"
        "<p>خدمة العملاء: +971 4 368 7712</p></div>",
        ("+97165344026",),
        ("الشيخ زايد", "+97143687712"),
    ),
    "en, the site's name over all": Page(
        'Linnet Lane Pottery | Makersrow',
        '<header><h1><a href="/">Makersrow</a></h1><a href=#>Sell on Makersrow</a></header><h2>Linnet Lane Po'
        'ttery</h2><p>Unit 2, Old Dairy, Church Street, Ludlow SY8 1AP</p><p>01584 870 264</p><h3>Need help?<'
        '/h3><p>Makersrow Support: 0800 032 6114, help@makersrow.example</p><p>Makersrow Ltd, 71 Shelton Stre'
        'et, London WC2H 9JQ</p>',
        ('Church Street', '+441584870264'),
        ('Shelton', '+448000326114', 'help@makersrow'),
    ),
    'en, a picture for the site': Page(
        'Goldfinch Brass Industries - Exporter from Moradabad, India | About Us',
        '<div class=topm><a href="https://www.vyapaarhub.example/"><img alt="VyapaarHub" src=l.png></a><a hre'
        'f=#>Post Your Requirement</a></div><div class=cmp><h1>Goldfinch Brass Industries</h1><span>Moradabad'
        ', Uttar Pradesh</span></div><h2>Reach Us</h2><p>Rakesh Verma (Proprietor)<br>Goldfinch Brass Industr'
        'ies<br>Plot 14, Lakri Fazalpur, Delhi Road, Moradabad - 244001, Uttar Pradesh, India</p><p>Call Us: '
        '080 4821 7734</p><div class=ftr><p>VyapaarHub Infotech Pvt. Ltd. 4th Floor, Tower B, Sector 62, Noid'
        'a - 201309, India</p><p>Support: +91-120-477-8123 | cs@vyapaarhub.example</p><p>© VyapaarHub Infotec'
        'h Pvt. Ltd. All rights reserved.</p></div>',
        ('Lakri Fazalpur',),
        ('Sector 62', 'cs@vyapaarhub', '+911204778123'),
    ),
    'de, a mailbox for safety': Page(
        'Drechslerei Zaunkönig - Kleinmarkt24',
        '<header><a href=/>Kleinmarkt24</a> <a>Anzeige aufgeben</a></header><div class=shop><h1>Drechslerei Z'
        'aunkönig</h1><h3>Impressum des Anbieters</h3><p>Ute Hase<br>Drechslerei Zaunkönig<br>Am Bach 3<br>09'
        '548 Seiffen</p><p>Tel.: 037362 87 140</p></div><h3>Verkäufer melden</h3><p>Fragen zur Sicherheit? Kl'
        'einmarkt24 Kundenservice, Postfach 11 04 20, 10834 Berlin, sicherheit@kleinmarkt24.example, Tel. 030'
        ' 5770 1440</p>',
        ('Am Bach 3', '037362 87 140'),
        ('Postfach', 'sicherheit@', '+493057701440'),
    ),
    'hu, an invitation among links': Page(
        'Rigó Asztalos Kft. - Cégtár.example',
        '<div id=fejlec><a href=/>Cégtár</a> <a href=#>Cég regisztráció</a> Ügyfélszolgálat: +36 1 770 4412</'
        'div><h1>Rigó Asztalos Kft.</h1><p>Cím: 6000 Kecskemét, Fenyő utca 14.</p><p>Telefon: +36 76 481 260<'
        '/p><div id=lablec>Cégtár Online Kft. 1138 Budapest, Váci út 144. | ugyfel@cegtar.example<br>© Cégtár'
        ' Online Kft.</div>',
        ('Fenyő utca', '+3676481260'),
        ('Váci út', 'ugyfel@', '+3617704412'),
    ),
    'th, a market': Page(
        'ร้านนกกระจิบเซรามิก - ตลาดดี',
        '<header><a href=/>ตลาดดี</a> <a>เริ่มขายฟรี</a></header><h1>ร้านนกกระจิบเซรามิก</h1><p>ที่อยู่: 214 '
        'หมู่ 5 ตำบลเกาะคา อำเภอเกาะคา จังหวัดลำปาง 52130</p><p>โทร 054-281-440</p><div class=bottom>บริษัท ต'
        'ลาดดี จำกัด เลขที่ 88 ชั้น 12 ถนนพระราม 9 แขวงห้วยขวาง เขตห้วยขวาง กรุงเทพฯ 10310 โทร 02-117-4470</d'
        'iv>',
        ('เกาะคา',),
        ('พระราม', '+6621174470'),
    ),
    'el, a directory': Page(
        'Κεραμική Σπίνος - Αγορά24',
        '<header><a href=/>Αγορά24</a> <a>Καταχώρηση επιχείρησης</a></header><h1>Κεραμική Σπίνος</h1><p>Οδός '
        'Μύλων 14, 85100 Ρόδος</p><p>Τηλ. 22410 71 264</p><footer><p>Αγορά24 Α.Ε., Λεωφόρος Κηφισίας 118, 115'
        '26 Αθήνα</p><p>Εξυπηρέτηση: 210 698 4412</p></footer>',
        ('Μύλων 14', '+302241071264'),
        ('Κηφισίας', '+302106984412'),
    ),
    'zh, a seller by its label': Page(
        '联系我们',
        '<div class=hd><a href="http://www.maoyibang.example/"><img alt="贸易帮" src=l.png></a><a href=#>免费'
        '注册</a><a href=#>商家入驻</a></div><table><tr><td>公司名称：</td><td>慈溪市画眉电器有限公司</td></t'
        'r><tr><td>地址：</td><td>浙江省慈溪市观海卫镇工业路88号</td></tr><tr><td>电话：</td><td>0574-6371882'
        '6</td></tr></table><div class=about-us><p>贸易帮（杭州）信息技术有限公司 地址：杭州市余杭区文一西路9'
        '98号 电话：0571-28801177</p><p>Copyright©贸易帮 浙ICP备12345678号</p></div>',
        ('工业路88号', '+8657463718826'),
        ('文一西路', '+8657128801177'),
    ),
    'ja, one sign before all': Page(
        '有限会社ひばり刃物 - 企業ナビ東海',
        '<div id=header><p>企業ナビ東海｜お問い合わせ 052-201-7714</p><a href=#>会社の掲載</a></div><h1>有限'
        '会社ひばり刃物</h1><dl><dt>所在地</dt><dd>岐阜県関市小瀬1420番地</dd><dt>電話</dt><dd>0575-22-4026</'
        'dd></dl><div id=fo><p>運営：株式会社ナビ東海　愛知県名古屋市中区錦2丁目4番3号</p><p>TEL：052-201-771'
        '5</p><p>(c) 企業ナビ東海</p></div>',
        ('小瀬', '+81575224026'),
        ('錦2丁目', '+81522017715', '+81522017714'),
    ),
    'fr, a question about the site': Page(
        'Menuiserie Pinson (Quimper, 29000) : adresse, téléphone - Annuabreizh',
        '<nav><a href=/>Annuabreizh</a><a href=#>Ajouter mon entreprise</a></nav><div itemscope itemtype="htt'
        'ps://schema.org/LocalBusiness"><h1 itemprop=name>Menuiserie Pinson</h1><p itemprop=address itemscope'
        ' itemtype="https://schema.org/PostalAddress"><span itemprop=streetAddress>14 rue du Moulin</span> <s'
        'pan itemprop=postalCode>29000</span> <span itemprop=addressLocality>Quimper</span></p><p>Tél : <span'
        ' itemprop=telephone>02 98 55 14 26</span></p></div><div class=aide><strong>Une question sur Annuabre'
        'izh ?</strong><p>Appelez le 02 98 10 44 70 ou écrivez à bonjour@annuabreizh.example</p></div><div cl'
        'ass=mentions>Annuabreizh est édité par Breizh Médias SARL, 3 quai de la Fosse, 44000 Nantes</div>',
        ('rue du Moulin', '+33298551426'),
        ('quai de la Fosse', '+33298104470', 'bonjour@'),
    ),
    'es, a centre for help': Page(
        'Artesanías Cenzontle - Tienda oficial en Tianguis.example',
        '<header><a href="https://www.tianguis.example">Tianguis</a><a>Vender en Tianguis</a></header><h1>Art'
        'esanías Cenzontle</h1><p>Taller: Calle Morelos 48, Col. Centro, 58000 Morelia, Michoacán</p><p>Tel. '
        '443 312 4026</p><button>Contactar al vendedor</button><section class=ayuda><h4>Centro de ayuda</h4><'
        'p>Tianguis en Línea S. de R.L. de C.V.<br>Av. Insurgentes Sur 1602, Piso 9, 03940 Ciudad de México<b'
        'r>55 4170 8800</p></section>',
        ('Morelos 48', '+524433124026'),
        ('Insurgentes', '+525541708800'),
    ),
    'nl, an imprint without a notice': Page(
        'Meubelmakerij Mees | Bedrijvenwijzer',
        '<header><a href=/>Bedrijvenwijzer</a><a>Meld uw bedrijf aan</a></header><main><h1>Meubelmakerij Mees'
        '</h1><p>Lindelaan 14, 7411 KD Deventer</p><p>0570 614 026</p><p>Klopt er iets niet? Mail <a href=mai'
        'lto:wijzig@bedrijvenwijzer.example>wijzig@bedrijvenwijzer.example</a></p></main><div class=colofon><'
        'p>Bedrijvenwijzer is een uitgave van Wijzer Media B.V.</p><p>Stationsplein 45, 3013 AK Rotterdam</p>'
        '<p>010 798 1440</p></div>',
        ('Lindelaan 14', '+31570614026'),
        ('Stationsplein', '+31107981440', 'wijzig@'),
    ),
    "sv, a mailbox without the marks of the name": Page(
        "Siskans Snickeri AB | Företagskartan",
        '<header><a href="/">Företagskartan</a><a>Registrera företag</a></header><h1>Siskans Snickeri AB</h1>'
        "<p>Björkgatan 14, 753 28 Uppsala</p><p>018-12 40 26</p><p>Stämmer inte uppgifterna? Mejla "
        "rattelser@foretagskartan.example eller ring 08-505 244 10.</p><footer><p>Företagskartan Sverige AB, Vasagatan "
        "28, 111 20 Stockholm</p></footer>",
        ("Björkgatan 14", "+4618124026"),
        ("Vasagatan", "rattelser@", "+46850524410"),
    ),
    "fr, who keeps the offers in a sentence": Page(
        "Atelier Fauvette, créatrice de bougies - Boutique Etalage",
        '<nav><a href="/">Etalage</a><a>Vendre sur Etalage</a></nav><h1>Atelier Fauvette</h1><p>Mentions légales du '
        "vendeur : Atelier Fauvette, 14 rue des Jardins, 35000 Rennes, 02 99 31 40 26</p><p>Etalage SAS est hébergeur "
        "des annonces : 8 place du Marché, 75010 Paris, contact@etalage.example</p>",
        ("rue des Jardins", "+33299314026"),
        ("place du Marché", "contact@etalage"),
    ),
    'en, who corrects entries': Page(
        'Robin Hill Saddlery Ltd, Walsall - Contact - Trade Lantern',
        '<div class=intro><p>Trade Lantern is a directory of British makers. Call 020 7946 0155 to list yours'
        '.</p></div><h1>Robin Hill Saddlery Ltd</h1><ul><li>14 Station Street, Walsall WS2 9JZ</li><li>Tel 01'
        '922 640 264</li></ul><p>To correct this entry write to editor@tradelantern.example or Trade Lantern,'
        ' PO Box 114, Derby DE1 9ZZ.</p><a href=#>Add your business</a>',
        ('14 Station Street', '+441922640264'),
        ('+442079460155', 'editor@', 'PO Box 114'),
    ),
    'en, a help line in the next element of his name': Page(
        'Shree Robin Pumps, Rajkot - Manufacturer of Pumps',
        '<div class=hdr><a class=logo href=https://www.tradequay.example>Tradequay</a>'
        '<span>Help: +91-96-1234-0000</span><a>Sell</a></div><h1>Shree Robin Pumps</h1>'
        '<table><tr><td>IE Code</td><td>0813009472</td></tr></table><h2>Reach us</h2>'
        '<p>Plot No. 47, Phase II, GIDC Aji, Rajkot - 360003</p><p>Mobile: 098250-17764</p>'
        '<h3>More suppliers of Pumps</h3><p>© Tradequay Online Pvt Ltd</p>'
        '<p>Found a problem? report@tradequay.example</p><a>Add your company</a>',
        ('GIDC Aji', '+919825017764'),
        ('0813009472', '+919612340000', 'report@'),
    ),
    'zh, his name in a link to the top that leads nowhere': Page(
        '温岭市鸿升鞋塑有限公司-联系方式-鞋源网',
        '<div class=bar><a href="#">鞋源网首页</a> <a>请登录</a> <span>客服热线 400-610-7788</span></div>'
        '<div class=shop><a class=company-name>温岭市鸿升鞋塑有限公司</a></div>'
        '<dl><dt>电话：</dt><dd>0576-86120347</dd></dl>'
        '<dl><dt>地址：</dt><dd>浙江省台州市温岭市大溪镇川岸路18号</dd></dl>'
        '<div class=same><h4>同类厂家推荐</h4>'
        '<p>温岭市隆兴鞋材贸易行　温岭市泽国镇华洲路8号　0576-86120777</p></div>'
        '<div id=b><p>鞋源网（杭州）网络技术有限公司　地址：杭州市滨江区网商路599号</p>'
        '<p>违法和不良信息举报：jubao@xieyuan.example</p></div>',
        ('川岸路18号', '0576-86120347'),
        ('400-610-7788', '华洲路8号', '网商路599号', '0576-86120777'),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_what_keeps_a_site_is_no_sellers(name: str) -> None:
    page = PAGES[name]
    found = values_of(page)
    assert [value for value in page.others if any(value in each for each in found)] == []
    assert [value for value in page.own if not any(value in each for each in found)] == []


# A firm's own page, and what of a seller's page is his although the site is named beside it.
OWN: Final = {
    'contact page with shop words': Page(
        'Contact us | Lumo Glass',
        '<header><a href=/>Lumo Glass</a><a>Become a seller</a></header><h1>Contact us</h1><p>Showroom: 14 Fe'
        'rn Road, Leeds LS7 3QP</p><footer><p>Lumo Glass Ltd, 9 Castle Street, York YO1 9AB</p><p>Tel. 01904 '
        '496 077 · info@lumoglass.example</p><p>© 2024 Lumo Glass Ltd</p></footer>',
        ('14 Fern Road',),
        (),
    ),
    'legal name over its brand': Page(
        'Lumo Glass Ltd | Valemark',
        '<header><a href=/>Valemark</a></header><h1>Lumo Glass Ltd</h1><p>9 Castle Street, York YO1 9AB</p><p'
        '>Tel. 01904 496 077</p><footer>© Valemark</footer>',
        ('Castle Street', '+441904496077'),
        (),
    ),
    'sold on a market': Page(
        'Contact | Lumo Glass',
        '<h1>Lumo Glass</h1><p>9 Castle Street, York YO1 9AB</p><p>Visit our Tradequay shop or call 01904 496'
        ' 077</p><p>Tradequay member since 2014</p><p>info@lumoglass.example</p><a>Contact seller</a><footer>'
        '© Lumo Glass</footer>',
        ('Castle Street', '+441904496077', 'info@lumoglass'),
        (),
    ),
    'seller with the site in main': Page(
        'Finch Pumps Ltd | Tradequay',
        '<div class=top><a href=/>Tradequay</a><a>Join Free</a></div><div class=main><h1>Finch Pumps Ltd</h1>'
        '<div class=box><p>Tradequay member since 2014</p><p>14 Fern Road, Leeds LS7 3QP</p><p>Tel. 0113 496 '
        '0142</p></div></div><div class=bt>© Tradequay</div>',
        ('14 Fern Road', '+441134960142'),
        (),
    ),
    "seller's card foot": Page(
        'Finch Pumps Ltd | Tradequay',
        '<div class=top><a href=/>Tradequay</a><a>Join Free</a></div><h1>Finch Pumps Ltd</h1><div class=card>'
        '<div class=card-body>Pumps</div><div class=card-footer><p>14 Fern Road, Leeds LS7 3QP</p><p>Tel. 011'
        '3 496 0142</p></div></div><div class=bt>© Tradequay</div>',
        ('14 Fern Road', '+441134960142'),
        (),
    ),
    "seller's shop head before": Page(
        'Finch Pumps Ltd | Tradequay',
        '<div class=top><a href=/>Tradequay</a><a>Join Free</a></div><div class=shop-top><p>Tel. 0113 496 014'
        '2</p></div><h1>Finch Pumps Ltd</h1><p>14 Fern Road, Leeds LS7 3QP</p><div class=bt>© Tradequay</div>',
        ('14 Fern Road', '+441134960142'),
        (),
    ),
    'town at the end': Page(
        'Finch Pumps Ltd | Leeds',
        '<div class=top><a href=/>Home</a><a>Contact seller</a></div><h1>Finch Pumps Ltd</h1><p>14 Fern Road,'
        ' Leeds LS7 3QP</p><p>Tel. 0113 496 0142</p>',
        ('14 Fern Road', '+441134960142'),
        (),
    ),
    'footer by a builder, elsewhere': Page(
        'Contact - Finch Pumps',
        '<h1>Finch Pumps</h1><a>Similar businesses</a><p>Mon-Fri</p><div class=footer><p>14 Fern Road, Leeds '
        'LS7 3QP</p><p>Tel. 0113 496 0142</p><p>© 2020 Webkit Studio</p></div>',
        ('14 Fern Road', '+441134960142'),
        (),
    ),
    'cn own': Page(
        '温岭市喜鹊阀门厂-联系我们',
        '<div class=top><a href=/>首页</a></div><h1>温岭市喜鹊阀门厂</h1><p>地址：浙江省温岭市大溪镇川安路20'
        '号</p><p>电话：0576-86120351</p><a>联系商家</a><div class=foot>Copyright © Xique Valve 电话：0576-86'
        '120351</div>',
        ('川安路20号', '+8657686120351'),
        (),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", OWN)
def test_what_is_a_firms_own_stays_so(name: str) -> None:
    page = OWN[name]
    found = values_of(page)
    assert [value for value in page.own if not any(value in each for each in found)] == []


def test_what_a_row_of_badges_says_is_nobodys_name() -> None:
    body = (
        "<h1>Amsel Filz GmbH</h1><span class=b>Hersteller</span> <span class=b>Händler</span> "
        "<span>Gründung 1958</span><section><h2>Kontakt</h2><address>Lindenstraße 14<br>36037 Fulda</address>"
        "<p>Tel. 0661 250 18 40</p></section>"
    )
    read = read_page(f"<body>{body}".encode(), url="https://site.example/x", content_type="text/html", site=SITE)
    assert not any("1958" in said.raw for offer in read.offers for said in offer.fields.get("vendor", ()))
