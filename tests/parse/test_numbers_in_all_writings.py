"""Telephones as pages of many countries write them, beside what looks like one: hours, registers, accounts, faxes."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.records import Value

SITE = Site(name="firm", start=("https://firm.example/",), allow=("https://firm.example/*",))
LEEDS = "<p>Lumo Signs<br>9 Fern Road<br>Leeds LS1 2AB</p>"


def given(body: str, title: str, language: str, field: str = "phone") -> set[str]:
    """Return the values of a field on a page, each once; a number whose country is not told as it stands."""
    page = f"<!doctype html><html lang={language}><title>{title}</title><body>{body}</body></html>".encode()
    read = read_page(page, url="https://firm.example/contact", content_type="text/html", site=SITE)
    found: list[Value] = []
    for offer in (*read.offers, *read.blocks):
        values = normalise(offer, site=SITE).fields.get(field, ())
        found += values if isinstance(values, tuple) else (values,)
    return {value.value or f"? {value.raw}" for value in found}


# fmt: off
# ruff: noqa: E501 -- a page is one string
HOURS_AND_REGISTERS = [
    ("hu", "Kapcsolat", "<p>1234 Budapest, Fa utca 12.</p><p>Telefon: (1) 431-2508</p><p><b>Nyitvatartás:</b> H–P 8.00–16.30</p>",
     {"+3614312508"}),
    ("pl", "Kontakt", "<p>ul. Leśna 4<br>00-950 Warszawa</p><p>8.00-16.00</p><p>tel. 22 200 01 42</p>", {"+48222000142"}),
    ("fi", "Yhteystiedot", "<p>Satamakatu 3<br>20100 Turku</p><p>Puh. 02 831 4470</p>"
     "<p>Verkkolaskuosoite 003718744026, OVT-tunnus 003718744026</p>", {"+35828314470"}),
    ("sv", "Kontakt", "<p>Storgatan 3<br>111 22 Stockholm</p><p>Tel 08-555 01 42</p><p>Bankgiro 5050-1055</p><p>GLN 7300009012345</p>",
     {"+4685550142"}),
    ("mn", "Холбоо барих", "<p>Хаяг: Улаанбаатар хот, Сүхбаатар дүүрэг, 8-р хороо, Бага тойруу 24</p><p>Утас: 7011-0142, Факс: 7011-0143</p>"
     "<p>Данс: Хаан банк 5078-0142</p>", {"+97670110142"}),
]
LISTS = [
    ("uk", "Контакти", "<p>м. Київ, вул. Скляна, 12</p><p>тел.: (044) 200-01-42, 200-01-43, факс 200-01-44</p>",
     {"+380442000142", "+380442000143"}),
    ("sr", "Контакт", "<p>Стаклена 12, 11000 Београд</p><p>тел: 011/220-0142, 220-0143; моб: 064/220-01-42</p>",
     {"+381112200142", "+381112200143", "+381642200142"}),
    ("bg", "Контакти", "<p>гр. Пловдив 4000, ул. Стъклена 12</p><p>тел.: 032/220 142; 0888 220 142; факс 032/220 143</p>",
     {"+35932220142", "+359888220142"}),
    ("fa", "تماس با ما", "<p>آدرس: تهران، خیابان ولیعصر، کوچه شیشه، پلاک ۱۲</p><p>تلفن: ۰۲۱-۸۸۵۵۰۱۴۲ - ۸۸۵۵۰۱۴۳</p><p>فکس: ۰۲۱-۸۸۵۵۰۱۴۴</p>",
     {"+982188550142", "+982188550143"}),
    ("fa", "تماس با ما", "<p>اصفهان، شهرک صنعتی جی، خیابان سوم، پلاک ۸</p><p>۰۳۱-۳۵۷۲۰۱۴۲ و ۳۵۷۲۰۱۴۳</p>",
     {"+983135720142", "+983135720143"}),
    ("mn", "Холбоо барих", "<p>Дархан сум, 5-р баг, Шилний гудамж 12</p><p>Өдөр бүр ажиллана</p><p>Үйлдвэрээс шууд</p><p>Утас: (976) 7037-0142, 99110142</p><p>Борлуулалт: 8811-0142</p>",
     {"+97670370142", "+97699110142", "+97688110142"}),
    ("am", "ያግኙን", "<p>አዲስ አበባ፣ ቦሌ ክፍለ ከተማ</p><p>ስልክ፡ 011 622 0142፣ 0911 22 01 42</p>", {"+251116220142", "+251911220142"}),
    ("lv", "Kontakti", "<p>Brīvības iela 12, Rīga, LV-1010</p><p>Tālr. 67 200 142, 29 200 142</p>", {"+37167200142", "+37129200142"}),
    ("fi", "Yhteystiedot", "<p>Lasitie 12 B 3<br>FI-00100 Helsinki</p><p>Vaihde 09 220 0142<br>Myynti 040 220 0142<br>Faksi 09 220 0143</p>",
     {"+35892200142", "+358402200142"}),
]
FAXES = [
    ("el", "Επικοινωνία", "<p>Εθνική Οδός Αθηνών - Λαμίας</p><p>34ο χλμ.</p><p>19014 Αφίδνες</p><p>Τ: 22950 20142 F: 22950 20143</p>",
     {"+302295020142"}),
    ("ja", "会社概要", "<p>〒587-0012<br>大阪府堺市美原区硝子町12-3</p><p>ＴＥＬ　０７２－３６１－０１４２（代）　ＦＡＸ　０７２－３６１－０１４３</p>",
     {"+81723610142"}),
    ("ja", "会社概要", "<table><tr><th>所在地</th><td>〒587-0012 大阪府堺市美原区硝子町12-3</td></tr><tr><th>電話／FAX</th><td>072-361-0142／072-361-0143</td></tr></table>",
     {"+81723610142"}),
    ("de", "Kontakt", "<p>Lindenweg 4<br>76437 Rastatt</p><div><div>Fon / Fax</div><div>07222 900142 / 07222 900143</div></div>",
     {"+497222900142"}),
    ("de", "Kontakt", "<p>Lindenweg 4<br>76437 Rastatt</p><p>Tel./Fax: 07222 900142</p>", {"+497222900142"}),
    # a mobile behind the stroke is no fax
    ("de", "Kontakt", "<p>Lindenweg 4<br>76437 Rastatt</p><p>Tel./Fax: 07222 900142 / 0171 2000142</p>",
     {"+497222900142", "+491712000142"}),
]
PLACED_BY_MARKUP = [
    ("en", "Contact", f"{LEEDS}<p>Tel 0113 496 0101</p><a href='https://wa.me/447700900142'>Write</a><a href='https://wa.me/?text=x'>Share</a>",
     {"+441134960101", "+447700900142"}),
    ("en", "Contact", f"{LEEDS}<p>+44 7700 900142 <a href='https://wa.me/447700900142'>WhatsApp</a></p>", {"+447700900142"}),
    ("en", "Contact", f"{LEEDS}<button data-phone='+441134960142'>Show number</button>", {"+441134960142"}),
    ("en", "Contact", f"{LEEDS}<span class=b data-tel='0113 496 0142'>Call us</span>", {"+441134960142"}),
    ("en", "Contact", f"{LEEDS}<a href='#' onclick=\"location='tel:+441134960142'\">Call us</a>", {"+441134960142"}),
    # nothing to press, what is filled in, and what is no number
    ("en", "Contact", f"{LEEDS}<i data-phone='+441134960142'></i><input data-phone='+441134960142'><b data-phone='12345678'>Id</b>", set()),
    ("en", "Contact", f"{LEEDS}<footer><p>Website by Moss Media <b data-phone='+441134960142'>Call</b></p></footer>", set()),
    ("ru", "Контакты", "<p>г. Бишкек, ул. Гоголя, 12</p><div><span>+996 (312) 53-71-42</span><a href=#>Заказать звонок</a></div>",
     {"+996312537142"}),
    ("ru", "Контакты — Бишкек", "<p>г. Бишкек, ул. Гоголя, 12</p><p><span>+996 555 82 01 42</span> Айнура</p><p><span>0707 44-01-42</span> Технолог</p>",
     {"+996555820142", "+996707440142"}),
    ("ru", "Контакты — Бишкек", "<p>г. Бишкек, ул. Гоголя, 12</p><p><span>0707 44-01-42</span> Артикул 4</p>", set()),
    ("mn", "Холбоо барих", "<p>Улаанбаатар хот, Сүхбаатар дүүрэг, Бага тойруу 24</p><div><b>Монгол ноолуур</b><b>Захиалга: 9911-0142</b></div>",
     {"+97699110142"}),
    ("zh-TW", "公司資訊", "<h1>鼎玻璃工業股份有限公司</h1><div><label>公司地址</label><div>高雄市岡山區本洲里本工七路12號</div></div>"
     "<div><label>公司電話</label><div>886-7-6240142</div></div><p>電話 886-7-6240142</p>", {"+88676240142"}),
    ("en", "Contact", "<p>12 Fern Road, Sandton, Johannesburg, 2196</p><p>Office: 011 200 0142 | After hours: 082 200 0142</p>",
     {"+27112000142", "+27822000142"}),
]
IN_SENTENCES = [
    ("fr", "Contact", "<p>7 rue des Artisans<br>59770 Marly</p><p>+33 3 20 00 01 42</p><p>Visite le jeudi sur réservation au 06 31 20 01 42.</p>",
     {"+33320000142", "+33631200142"}),
    ("de", "Kontakt", "<p>Lindenweg 4<br>76437 Rastatt</p><p>Termine nach Vereinbarung unter 07222 900142.</p>", {"+497222900142"}),
    ("es", "Contacto", "<p>Calle Roble 12, 28004 Madrid</p><p>Visitas con reserva previa en el 915 200 142.</p>", {"+34915200142"}),
    ("it", "Contatti", "<p>Via del Vetro 12, 62022 Rocca (MC)</p><p>Visite su prenotazione al numero 0733 220142.</p>", {"+390733220142"}),
    ("pl", "Kontakt", "<p>Szklana 12, 30-001 Kraków</p><p>Zamówienia pod numerem 12 220 01 42.</p>", {"+48122200142"}),
    ("ru", "Контакты", "<p>г. Пермь, ул. Ленина, 9</p><p>Запись на экскурсию по телефону 8 (342) 220-01-42.</p>", {"+73422200142"}),
    ("en", "Visit us", f"{LEEDS}<p>Viewing by appointment on 0113 496 0142.</p>", {"+441134960142"}),
    ("tr", "İletişim", "<p>Lale Mah. Çınar Cad. No: 4, Nilüfer / Bursa</p><p>Randevu için 0224 200 01 42.</p>", {"+902242000142"}),
    # what such words do not stand before: a number of an order, a booking of another kind
    ("en", "Visit us", f"{LEEDS}<p>Order no. 0113 496 0142. Booking reference 0113 496 0143.</p>", set()),
    ("fr", "Contact", "<p>7 rue des Artisans<br>59770 Marly</p><p>Le dossier au 06 31 20 01 42 est clos.</p>", set()),
]
ALIKE = [
    ("el", "Επικοινωνία", "<p>Ερμού 12, 54622 Θεσσαλονίκη</p><p>Τηλ.: 2310 220142, 2310 220143, Fax: 2310 220144, Κιν. 6972 200 142</p>",
     {"+302310220142", "+302310220143", "+306972200142"}),
    ("it", "Contatti", "<p>Via del Vetro 12, 62022 Rocca (MC)</p><p>Tel. 0733.220142 - 220143 - Cell. 335.2200142</p>",
     {"+390733220142", "+390733220143", "+393352200142"}),
    ("no", "Kontakt", "<p>Storgata 3<br>0155 Oslo</p><p>Tlf: 22 33 44 55, 22 33 44 56</p>", {"+4722334455", "+4722334456"}),
    ("es", "Contacto", "<p>Calle Vidrio 12, 28004 Madrid</p><p>Tlf: 91 520 01 42/43 · Móvil 620 20 01 42</p>",
     {"+34915200142", "+34915200143", "+34620200142"}),
    ("ko", "오시는 길", "<h3>영업소</h3><p>부산광역시 강서구 녹산산단 382로 14번가길 55, 2층 / 051-831-0142</p>", {"+82518310142"}),
]
# fmt: on


@pytest.mark.parametrize(
    ("language", "title", "body", "wanted"),
    [*HOURS_AND_REGISTERS, *LISTS, *FAXES, *PLACED_BY_MARKUP, *IN_SENTENCES, *ALIKE],
)
def test_numbers_are_read_as_they_are_written(language: str, title: str, body: str, wanted: set[str]) -> None:
    assert given(f"<h1>{title}</h1>{body}", title, language) == wanted


@pytest.mark.parametrize(
    "body",
    [
        "<div><label>電子郵件</label><div>sales＠lumo.example</div></div><p>高雄市岡山區本工七路12號</p>",
        "<p>電子郵件：sales＠lumo．example</p><p>高雄市岡山區本工七路12號</p>",
    ],
)
def test_a_mailbox_may_have_a_wide_sign(body: str) -> None:
    assert given(body, "聯絡我們", "zh-TW", "email") == {"sales@lumo.example"}


def test_a_template_s_mailbox_makes_no_card_of_another_firm() -> None:
    own = (
        "<div><h5>Үйлдвэр, төв оффис</h5><p>Хаяг: Улаанбаатар хот, Сүхбаатар дүүрэг, Бага тойруу 24</p>"
        "<p>Утас: 7011-0142, и-мэйл info@lumo.mn</p></div>"
    )
    left = "<div><h4>Get In Touch</h4><p>123 Street, New York, USA</p><p>info@example.com</p></div>"
    assert given(f"<h2>Холбоо барих</h2>{own}{left}", "Холбоо барих | Лумо", "mn") == {"+97670110142"}
