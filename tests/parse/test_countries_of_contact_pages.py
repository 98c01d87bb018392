"""Contact pages of many countries, each with one address and its telephones, as small firms there write them."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.records import Value

URL = "https://page.example/contact"
# ruff: noqa: E501 -- a page is one string
# Which country; the page's language, title and body; its address on one line; its telephones.
PAGES = [
    (
        "tr table",
        "tr",
        "İletişim",
        "<h1>İletişim</h1><table><tr><td>Adres</td><td>Karanfil Mah. Lale Sk. No:9/3 Kartal/İstanbul</td></tr><tr><td>Telefon</td><td>0216 200 45 67</td></tr><tr><td>Cep</td><td>0532 200 45 67</td></tr><tr><td>E-posta</td><td>info@lale.example</td></tr></table>",
        "Karanfil Mah. Lale Sk. No:9/3 Kartal/İstanbul",
        ["+902162004567", "+905322004567"],
    ),
    (
        "tr line",
        "tr",
        "Bize Ulaşın",
        "<h2>Bize Ulaşın</h2><p><b>Merkez:</b> Atatürk Cad. No: 45 Kat: 3 Çankaya / Ankara <b>Tel:</b> 0 (312) 200 45 67 <b>Gsm:</b> 0 (532) 200 45 67</p>",
        "Atatürk Cad. No: 45 Kat: 3 Çankaya / Ankara",
        ["+903122004567", "+905322004567"],
    ),
    (
        "cs firm",
        "cs",
        "Kontakt",
        "<h1>Kontakt</h1><p>Lípa s.r.o.<br>Dlouhá 12/345<br>602 00 Brno<br>IČO: 12345678<br>DIČ: CZ12345678</p><p>mobil: 602 200 345<br>pevná linka: 543 200 345</p>",
        "Dlouhá 12/345, 602 00 Brno",
        ["+420602200345", "+420543200345"],
    ),
    (
        "sk",
        "sk",
        "Kontakt",
        "<h1>Kontaktujte nás</h1><p>Jedľová 14, 010 01 Žilina</p><p>Tel.č.: 0905 200 345</p>",
        "Jedľová 14, 010 01 Žilina",
        ["+421905200345"],
    ),
    (
        "id",
        "id",
        "Hubungi Kami",
        "<h1>Hubungi Kami</h1><p>Alamat: Jl. Melati Raya No. 18, RT 02/RW 05, Kec. Cikupa, Kab. Tangerang 15710</p><p>No. HP / WA: 0812-2000-3456</p>",
        "Jl. Melati Raya No. 18, RT 02/RW 05, Kec. Cikupa, Kab. Tangerang 15710",
        ["+6281220003456"],
    ),
    (
        "ar sa",
        "ar",
        "اتصل بنا",
        "<h1>اتصل بنا</h1><p>العنوان: شارع العليا، حي الورود، الرياض 12214، المملكة العربية السعودية</p><p>جوال: 0501200345</p><p>هاتف: 011 200 3456</p>",
        "شارع العليا، حي الورود، الرياض 12214، المملكة العربية السعودية",
        ["+966501200345", "+966112003456"],
    ),
    (
        "eg",
        "ar",
        "اتصل بنا",
        "<h1>تواصل معنا</h1><p>12 شارع النخيل، مدينة نصر، القاهرة، مصر</p><p>تليفون: 01001200345 - 01201200345</p>",
        "12 شارع النخيل، مدينة نصر، القاهرة، مصر",
        ["+201001200345", "+201201200345"],
    ),
    (
        "gr",
        "el",
        "Επικοινωνία",
        "<h1>Επικοινωνία</h1><p>Οδός Ελιάς 14, 54622 Θεσσαλονίκη</p><p>Τηλ.: 2310 200 345, Κιν.: 6945 200 345</p>",
        "Οδός Ελιάς 14, 54622 Θεσσαλονίκη",
        ["+302310200345", "+306945200345"],
    ),
    (
        "ro",
        "ro",
        "Contact",
        "<h1>Contact</h1><p>Str. Teiului nr. 14, bl. A2, sc. 1, ap. 5, Cluj-Napoca, jud. Cluj</p><p>Telefon: 0264 200 345 / 0745 200 345</p>",
        "Str. Teiului nr. 14, bl. A2, sc. 1, ap. 5, Cluj-Napoca, jud. Cluj",
        ["+40264200345", "+40745200345"],
    ),
    (
        "bg",
        "bg",
        "Контакти",
        "<h1>Контакти</h1><p>гр. София 1000, ул. Липа 14</p><p>тел.: 02 980 1234, GSM: 0888 200 345</p>",
        "гр. София 1000, ул. Липа 14",
        ["+35929801234", "+359888200345"],
    ),
    (
        "il",
        "he",
        "צור קשר",
        "<h1>צור קשר</h1><p>רחוב הרצל 14, תל אביב</p><p>טלפון: 03-620-0345</p>",
        "רחוב הרצל 14, תל אביב",
        ["+97236200345"],
    ),
    (
        "pt",
        "pt",
        "Contactos",
        "<h1>Contactos</h1><p>Rua das Tílias, nº 14, 2º Esq.<br>4050-123 Porto</p><p>Telemóvel: 912 200 345 (chamada para a rede móvel nacional)</p>",
        "Rua das Tílias, nº 14, 2º Esq., 4050-123 Porto",
        ["+351912200345"],
    ),
    (
        "mx",
        "es",
        "Contacto",
        "<h1>Contacto</h1><p>Av. de los Tilos #1247 Local C, Col. San Pablo, C.P. 76125, Querétaro, Qro.</p><p>Tel. (442) 220 0345 y 220 0346</p>",
        "Av. de los Tilos #1247 Local C, Col. San Pablo, C.P. 76125, Querétaro, Qro.",
        ["+524422200345", "+524422200346"],
    ),
    (
        "za",
        "en",
        "Contact",
        "<h1>Contact us</h1><p>Unit 4, 12 Mill Road, Montague Gardens, Cape Town, 7441</p><p>T 021 200 3456 | C 082 200 3456</p>",
        "Unit 4, 12 Mill Road, Montague Gardens, Cape Town, 7441",
        ["+27212003456", "+27822003456"],
    ),
    (
        "pk",
        "en",
        "Contact",
        "<h1>Contact</h1><p>Shop No. 12, Block B, Gulberg III, Lahore, Pakistan</p><p>Cell: 0300-2003456, PTCL: 042-35200345</p>",
        "Shop No. 12, Block B, Gulberg III, Lahore, Pakistan",
        ["+923002003456", "+924235200345"],
    ),
    (
        "lk",
        "en",
        "Contact",
        "<h1>Contact Us</h1><p>No. 45/2, Temple Road, Nugegoda, Sri Lanka.</p><p>Hotline: 077 200 3456</p>",
        "No. 45/2, Temple Road, Nugegoda, Sri Lanka.",
        ["+94772003456"],
    ),
    (
        "np",
        "en",
        "Contact",
        "<h1>Contact Us</h1><p>New Road, Pokhara-8, Kaski, Nepal</p><p>Phone: 061-520345, 9856020345</p>",
        "New Road, Pokhara-8, Kaski, Nepal",
        ["+97761520345", "+9779856020345"],
    ),
    (
        "my",
        "en",
        "Contact",
        "<h1>Hubungi Kami</h1><p>No 12, Jalan Melur 3/4, Taman Melur, 43000 Kajang, Selangor</p><p>Tel: 03-8730 2345 H/P: 012-200 3456</p>",
        "No 12, Jalan Melur 3/4, Taman Melur, 43000 Kajang, Selangor",
        ["+60387302345", "+60122003456"],
    ),
    (
        "sg",
        "en",
        "Contact",
        "<h1>Contact</h1><p>10 Ubi Crescent #05-12 Singapore 408564</p><p>6748 2345 / 9123 4500</p>",
        "10 Ubi Crescent #05-12 Singapore 408564",
        ["+6567482345", "+6591234500"],
    ),
    (
        "kr",
        "ko",
        "오시는길",
        "<h1>오시는길</h1><table><tr><th>주소</th><td>(17016) 경기도 용인시 처인구 들꽃로 31</td></tr><tr><th>대표전화</th><td>031-200-3456</td></tr><tr><th>팩스</th><td>031-200-3457</td></tr></table>",
        "(17016) 경기도 용인시 처인구 들꽃로 31",
        ["+82312003456"],
    ),
    (
        "jp",
        "ja",
        "アクセス",
        "<h1>アクセス</h1><dl><dt>住所</dt><dd>〒467-0842 名古屋市瑞穂区硝子通3-8-2</dd><dt>TEL</dt><dd>052-852-0345(代)</dd><dt>FAX</dt><dd>052-852-0346</dd></dl>",
        "〒467-0842 名古屋市瑞穂区硝子通3-8-2",
        ["+81528520345"],
    ),
    (
        "dk",
        "da",
        "Kontakt",
        "<h1>Kontakt os</h1><p>Lindevej 16B<br>6760 Ribe</p><p>Tlf. 40 20 10 00<br>CVR: 12345678</p>",
        "Lindevej 16B, 6760 Ribe",
        ["+4540201000"],
    ),
    (
        "no",
        "no",
        "Kontakt",
        "<h1>Kontakt oss</h1><p>Bjørkeveien 12, 0581 Oslo</p><p>Telefon: 22 20 03 45</p><p>Org.nr. 912 345 678</p>",
        "Bjørkeveien 12, 0581 Oslo",
        ["+4722200345"],
    ),
    (
        "fi",
        "fi",
        "Yhteystiedot",
        "<h1>Yhteystiedot</h1><p>Koivukatu 12 A 3<br>33100 Tampere</p><p>Puh. 040 200 3456</p>",
        "Koivukatu 12 A 3, 33100 Tampere",
        ["+358402003456"],
    ),
    (
        "ch",
        "de",
        "Kontakt",
        "<h1>Kontakt</h1><p>Tannweg 12, CH-8001 Zürich</p><p>Tel. 044 200 34 56<br>Natel 079 200 34 56</p>",
        "Tannweg 12, CH-8001 Zürich",
        ["+41442003456", "+41792003456"],
    ),
    (
        "be",
        "nl",
        "Contact",
        "<h1>Contact</h1><p>Lindelaan 14, 9000 Gent</p><p>GSM 0475 20 03 45</p><p>BTW BE 0123.456.789</p>",
        "Lindelaan 14, 9000 Gent",
        ["+32475200345"],
    ),
    (
        "hu",
        "hu",
        "Kapcsolat",
        "<h1>Kapcsolat</h1><p>2040 Budaörs, Hársfa utca 4.</p><p>Tel: 06-23/200-345, Mobil: 06-70/200-3456</p>",
        "2040 Budaörs, Hársfa utca 4.",
        ["+3623200345", "+36702003456"],
    ),
    (
        "ua",
        "uk",
        "Контакти",
        "<h1>Контакти</h1><p>м. Львів, вул. Липова, 14</p><p>(032) 220-03-45, (067) 200-34-56</p>",
        "м. Львів, вул. Липова, 14",
        ["+380322200345", "+380672003456"],
    ),
    (
        "ng",
        "en",
        "Contact",
        "<h1>Contact</h1><p>14, Palm Avenue, Ikeja, Lagos State, Nigeria.</p><p>08032003456, 09012003456</p>",
        "14, Palm Avenue, Ikeja, Lagos State, Nigeria.",
        ["+2348032003456", "+2349012003456"],
    ),
    (
        "gh",
        "en",
        "Contact",
        "<h1>Contact</h1><p>P.O. Box AN 123, Accra-North, Ghana</p><p>Call/WhatsApp: 0244 200 345</p>",
        "P.O. Box AN 123, Accra-North, Ghana",
        ["+233244200345"],
    ),
    (
        "designer mail",
        "en",
        "Contact",
        '<h1>Contact</h1><p>12 Mill Lane, Leeds LS9 8AB</p><p>Tel: 0113 496 0140</p><footer>© Fern 2020. Designed by <a href="mailto:studio@pixel.example">studio@pixel.example</a></footer>',
        "12 Mill Lane, Leeds LS9 8AB",
        ["+441134960140"],
    ),
    (
        "bd",
        "en",
        "Contact",
        "<h1>Contact</h1><p>House 12 (2nd floor), Road 5, Sector 7, Uttara, Dhaka-1230</p><p>Phone: 01711-200345, 02-48950345</p>",
        "House 12 (2nd floor), Road 5, Sector 7, Uttara, Dhaka-1230",
        ["+8801711200345", "+880248950345"],
    ),
    (
        "cl",
        "es",
        "Contacto",
        "<h1>Contacto</h1><p>Av. Los Tilos 1450, Of. 302, Providencia, Santiago</p><p>Fono: +56 2 2200 3456</p>",
        "Av. Los Tilos 1450, Of. 302, Providencia, Santiago",
        ["+56222003456"],
    ),
    (
        "pe",
        "es",
        "Contacto",
        "<h1>Contáctenos</h1><p>Jr. Los Tilos 345, Miraflores, Lima - Perú</p><p>Central: (01) 200-3456 Cel. 987 200 345</p>",
        "Jr. Los Tilos 345, Miraflores, Lima - Perú",
        ["+5112003456", "+51987200345"],
    ),
]


@pytest.mark.parametrize(
    ("language", "title", "body", "address", "numbers"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES]
)
def test_a_page_gives_its_address_and_its_telephones(
    language: str, title: str, body: str, address: str, numbers: list[str]
) -> None:
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{title}</title><body>{body}</body></html>'
    )
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    offers = [normalise(each, site=site).fields for each in (*reading.offers, *reading.blocks)]
    said = [each["address"] for each in offers if "address" in each]
    phones = [each.get("phone", ()) for each in offers]
    assert [value.value for value in said if isinstance(value, Value)] == [address]
    assert [value.value for held in phones if not isinstance(held, Value) for value in held] == numbers
