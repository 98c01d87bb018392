"""Who carries a firm's goods, takes back what was sold, keeps its account, watches over it or sells for it."""

from typing import Final

import pytest
from tests.parse.test_keepers import Page, values_of

from falsefront.contact.country import country
from falsefront.parse.address_texts import is_address

UK: Final = "<h1>Contact us</h1><p>14 Fern Road, Leeds LS7 3QP</p><p>Tel 0113 496 0142</p><p>hello@finch.example</p>"
DE: Final = "<h1>Kontakt</h1><p>Lindenstraße 14, 36037 Fulda</p><p>Tel. 0661 250 18 40</p><p>info@amsel.example</p>"
ID: Final = "<h1>Hubungi Kami</h1><p>Jl. Parangtritis Km 11 No. 8, Sewon, Bantul 55188</p><p>Telp: (0274) 367 412</p>"
FA: Final = "<h1>تماس با ما</h1><p>نشانی: شیراز، بلوار مدرس، خیابان وحدت، کوچه ۱۴، پلاک ۳۲</p><p>تلفن: ۰۷۱-۳۷۲۵۴۶۱۸</p>"
OWN_UK: Final = ("14 Fern Road", "+441134960142", "hello@finch")
OWN_DE: Final = ("Lindenstraße 14", "+496612501840", "info@amsel")
OWN_ID: Final = ("Parangtritis", "+62274367412")

PAGES: Final = {
    "en, who regulates": Page(
        "Contact | Finch", UK + "<p>We are regulated by the Health Board, 9 Castle Street, York YO1 9AB "
        "(01904 496 077, "
        "info@healthboard.example).</p>", OWN_UK, ("Castle", "1904496077", "healthboard"),
    ),
    "de, who watches": Page(
        "Kontakt | Amsel", DE + "<p>Wir unterliegen der Aufsicht der Landeszahnärztekammer Hessen, Rhone"
        "straße 4, 60528 "
        "Frankfurt (069 4272750, post@kammer.example).</p>", OWN_DE, ("Rhonestraße", "4272750", "kammer"),
    ),
    "fr, who agrees": Page(
        "Contact | Merle", "<h1>Contact</h1><p>8 rue des Tilleuls, 74000 Annecy</p><p>04 50 23 18 47</p>"
        "<p>Nous sommes "
        "contrôlés par l'Agence régionale, 5 rue Nord, 69003 Lyon (04 72 34 74 00, ars@agence.example).</p>",
        ("Tilleuls", "+33450231847"), ("rue Nord", "72347400", "agence"),
    ),
    "pl, who watches": Page(
        "Kontakt | Szpak", "<h1>Kontakt</h1><p>ul. Sosnowa 14, 43-300 Bielsko-Biała</p><p>tel. 33 812 40 26</p><p>"
        "Podlegamy nadzorowi Izby Lekarskiej, ul. Prosta 5, 40-000 Katowice (32 604 42 20, izba@oil.example).</p>",
        ("Sosnowa", "+48338124026"), ("Prosta", "6044220", "izba@"),
    ),
    "en, who delivers": Page(
        "Contact | Finch", UK + "<p>Deliveries in the north are carried out by Moss Haulage, phone 01482"
        " 496 077.</p>",
        OWN_UK, ("1482496077",),
    ),
    "id, who carries": Page(
        "Hubungi Kami | Kriya", ID + "<h3>Kedai</h3><p>Jl. Magelang, Ruko Jalak NR 24, Mlati, Kab. Slema"
        "n 55284</p><p>"
        "Pengiriman kami dikerjakan oleh agen ekspedisi Jalak Kargo (Jl. Kaliurang 14, Sleman, telp 0274"
        "-512077).</p>",
        (*OWN_ID, "Ruko Jalak"), ("Kaliurang", "274512077"),
    ),
    "vi, a coach": Page(
        "Liên hệ | Gốm Sáo", "<h1>Liên hệ</h1><p>Địa chỉ: Số 14 đường Giang Cao, xã Bát Tràng, huyện Gia"
        " Lâm, Hà Nội</p>"
        "<p>Điện thoại: 024 3874 0126</p><p>Hàng được gửi qua nhà xe Sơn Ca (bến xe Mỹ Đình, điện thoại "
        "024 3768 5549)."
        "</p>", ("Giang Cao", "+842438740126"), ("37685549",),
    ),
    "tr, a carrier": Page(
        "İletişim | Serçe", "<h1>İletişim</h1><p>Sümer Mah. 2482 Sok. No: 14, Merkezefendi / Denizli</p>"
        "<p>Tel: 0258 371 "
        "40 26</p><p>Sevkiyatlarımız Yosun Nakliyat ambarı ile yapılır (Tel: 0258 265 40 77).</p>",
        ("Sümer", "+902583714026"), ("2582654077",),
    ),
    "ko, goods sent back": Page(
        "회사소개 | 참새목공방", "<h1>회사소개</h1><p>주소: 강원특별자치도 원주시 소초면 구룡로 214</p><"
        "p>전화: 033-731-4026"
        "</p><p>반품주소 : 경기도 이천시 마장면 서이천로 449 이끼물류센터 (물류대행 031-639-4077)</p>",
        ("구룡로", "+82337314026"), ("서이천로", "316394077"),
    ),
    "en, goods sent back": Page(
        "Contact | Finch", UK + "<p>Returns address: Moss Fulfilment, Unit 9, Castle Park, Wakefield WF2 7AB</p>",
        OWN_UK, ("Castle Park",),
    ),
    "zh, goods sent back": Page(
        "联系我们 | 喜鹊", "<h1>联系我们</h1><p>地址：浙江省温岭市大溪镇川安路20号</p><p>电话：0576-8612"
        "0351</p><p>退货地址："
        "浙江省嘉兴市南湖区苔藓路9号云仓3号门（代发仓 0573-82204077）</p>",
        ("川安路", "+8657686120351"), ("苔藓路", "57382204077"),
    ),
    "ja, goods sent back": Page(
        "会社概要 | つぐみ", "<h1>会社概要</h1><p>岐阜県高山市花里町3丁目14番地</p><p>TEL 0577-32-4026</"
        "p><p>返品先：千葉県柏市"
        "青田新田飛地240番 こけ物流センター（発送代行 04-7131-4077）</p>",
        ("花里町", "+81577324026"), ("青田", "471314077"),
    ),
    "fa, who sells in the capital": Page(
        "تماس با ما - گلیم سار", FA + "<h4>نمایندگی تهران</h4><p>فرش خزه، تهران، خیابان ولیعصر، کوچه گل،"
        " پلاک ۱۸، تلفن "
        "۰۲۱-۶۶۷۳۹۰۵۲</p>", ("بلوار مدرس", "+987137254618"), ("ولیعصر", "2166739052"),
    ),
    "he, who sells elsewhere": Page(
        "צור קשר - נגריית פשוש", "<h1>צור קשר</h1><p>כתובת: רחוב האורן 14, חיפה</p><p>טלפון: 04-8600234<"
        "/p><h4>מפיץ בתל "
        "אביב</h4><p>טחב עיצובים, רחוב אלנבי 29, תל אביב</p><p>03-5100477</p>",
        ("האורן", "+97248600234"), ("אלנבי", "35100477"),
    ),
    "ro, the bank behind the account": Page(
        "Contact | Mierla", "<h1>Contact</h1><div><b>Adresa:</b><br>Mierla SRL<br>Str. Morii nr. 8, Agni"
        "ta, jud. Sibiu, "
        "cod 555100</div><div><b>Telefon:</b><br>0269 512 847</div><p>CUI RO17448231, J32/713/2005. Cont"
        ": RO49 AAAA 1B31 "
        "0075 9384 0000, Banca Muschi, Agenția Sibiu.</p>", ("Str. Morii", "+40269512847"), ("Banca"
        "", "+243269512847"),
    ),
    "de, the bank behind the account": Page(
        "Kontakt | Amsel", DE + "<p>Konto: DE89 3704 0044 0532 0130 00, Moosbank, Hafenstraße 9, 44147 Dortmund</p>",
        OWN_DE, ("Hafenstraße",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_what_is_of_those_who_serve_a_firm_is_not_the_firms(name: str) -> None:
    page = PAGES[name]
    found = values_of(page)
    assert [value for value in page.others if any(value in each for each in found)] == []
    assert [value for value in page.own if not any(value in each for each in found)] == []


@pytest.mark.parametrize(
    ("body", "own"),
    [
        (UK + "<p>Deliveries are carried out by our own drivers, phone 01482 496 077.</p>", (*OWN_UK, "1482496077")),
        ("<h1>Contact</h1><p>Returns address: 14 Fern Road, Leeds LS7 3QP</p><p>Tel 0113 496 0142</p>", OWN_UK[:2]),
        ("<h1>Kontakt</h1><p>Amsel GmbH, Lindenstraße 14, 36037 Fulda, IBAN DE89 3704 0044 0532 0130 00</p>",
         OWN_DE[:1]),
        (ID + "<p>Paket dikirim dari Jl. Magelang 14, Mlati, Kab. Sleman 55284</p>", OWN_ID),
        (FA + "<h4>نمایندگی تهران</h4><p>به زودی</p>", ("بلوار مدرس", "+987137254618")),
    ],
)  # fmt: skip
def test_what_is_the_firms_own_stays_so(body: str, own: tuple[str, ...]) -> None:
    found = values_of(Page("Contact", body, own, ()))
    assert [value for value in own if not any(value in each for each in found)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Calea Turzii nr. 14, Agnita, jud. Sibiu", "Strada Morii nr. 8, bl. A2, ap. 4, Agnita, județul Sibiu",
        "ul. Pod Lipami 8, gm. Osiek, pow. olkuski, woj. małopolskie", "Okříšky, Jihlavská 155, PSČ 675 21",
        "Okříšky 155, okres Třebíč", "ул. Първа 14, гр. Троян, обл. Ловеч", "Fő utca 14., Rigóháza, Csongrád megye",
        "Σίβας Φαιστού, Τ.Κ. 702 00, Ηράκλειο Κρήτης",
    ],
)  # fmt: skip
def test_a_county_or_a_postcode_behind_its_word_tells_an_address(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "Piese pentru 8 mori, livrate în jud. Sibiu", "Agnita, jud. Sibiu", "Livrăm 8 saci, jud. Sibiu, zilnic",
        "Produkujemy meble od 8 lat, woj. śląskie", "Zboží č. 155, sleva 20, PSČ 675 21 zdarma",
        "Cod 555100, Moara electrică 8 kW, jud. Sibiu",
    ],
)  # fmt: skip
def test_a_county_alone_tells_none(text: str) -> None:
    assert not is_address(text)


def test_a_word_of_postcodes_is_no_country() -> None:
    assert (country("cod"), country("DRC"), country("Zaire")) == (None, "CD", "CD")
