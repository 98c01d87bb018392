import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.region import region_of
from falsefront.records import Offer, Said, Value

SITE = Site(name="case", start=("https://market.example/",), allow=("https://market.example/*",))


@pytest.mark.parametrize(
    ("address", "region"),
    [
        ("温州市永嘉县瓯北街道东瓯工业区林浦路12号", "CN"),
        ("浙江省杭州市余杭区仓前街道高桥村", "CN"),
        ("广东省深圳市南山区深南大道9988号科技园区", "CN"),
        ("東京都千代田区丸の内2-1-1", "JP"),
        ("富山県富山市赤江町7-21", "JP"),
        ("大阪府東大阪市長田東3丁目5番12号", "JP"),
        ("新北市三重區重新路五段609巷14號", "TW"),
        ("四川省成都市武侯區鸝桐南路二段77號", "CN"),
        ("青島市市北區台東三路12號", "CN"),
        ("廣東省深圳市南山區科技路1號", "CN"),
        ("南投縣埔里鎮中山路12號", "TW"),
        ("臺灣省彰化縣鹿港鎮中山路3號", "TW"),
        ("Rua Alferes Poli, 1420, Rebouças, Curitiba/PR, 80220-051", "BR"),
        ("12 Calle Luna, San Juan, PR 00901-1234", "US"),
        ("香港新界葵涌葵昌路58-62號", "HK"),
        ("Carrera 15 # 93-47, oficina 302", None),
        ("с. Липове 4512, ул. Липовая 5", None),
        ("гр. Дъбово 5399, ул. „Липова“ 15", "BG"),
        ("ул. Липовая 15, г. Ташкент", "UZ"),
        ("Salatiga Kota", None),
    ],
)
def test_a_telephone_is_of_the_country_that_the_address_has_the_shape_of(address: str, region: str | None) -> None:
    offer = Offer(fields={"address": (Said(raw=address, source="test"),)})
    assert region_of(offer, SITE) == region


# By what a page without any address tells of which country its telephones are, and pages that leave it open.
SIGNS = [
    (
        "Uruguay, a link beside it",
        '<a href="tel:+59897200589">Teléfono: 099 230 118</a>',
        "firm.example",
        ["+59899230118", "+59897200589"],
    ),
    (
        "Colombia on a line",
        "<p>Cali - Colombia - Sur America</p><p>Telefono (57 2) 555 0142</p>",
        "firm.example",
        ["+5725550142"],
    ),
    (
        "Turkey behind its town",
        "<p>İletişim: İstanbul, Türkiye</p><p>Telefon: 0537 200 45 67</p>",
        "firm.example",
        ["+905372004567"],
    ),
    ("Turkey by money", "<p>Servis ücreti 450 TL</p><p>Telefon: 0212 670 12 34</p>", "firm.example", ["+902126701234"]),
    ("Turkey by no sign", "<p>Telefon: 0537 200 45 67</p>", "firm.example", [None]),
    ("Laos", "<p>Address: Vientiane, Laos</p><p>Phone: 020 55 200 868</p>", "firm.example", ["+8562055200868"]),
    ("Chile by TLD", "<p>Fono: 9 8200 1234</p>", "firm.cl", ["+56982001234"]),
    ("Peru", "<p>Lima - Perú</p><p>Celular: 944 200 909</p>", "firm.example", ["+51944200909"]),
    ("Ecuador", "<p>Quito, Ecuador</p><p>Celular: 099 820 0123</p>", "firm.example", ["+593998200123"]),
    ("Bolivia", "<p>Santa Cruz, Bolivia</p><p>Cel: 7200 1234</p>", "firm.example", ["+59172001234"]),
    ("Argentina", "<p>Rosario, Santa Fe, Argentina</p><p>Tel: (0341) 420-1234</p>", "firm.example", ["+543414201234"]),
    (
        "Brazil by money",
        "<p>Frete grátis acima de R$ 200</p><p>Fone: (11) 98200-7760</p>",
        "firm.example",
        ["+5511982007760"],
    ),
    ("Poland by money", "<p>Dojazd 50 zł</p><p>tel. 601 200 567</p>", "firm.example", ["+48601200567"]),
    ("Czechia by money", "<p>Cena od 900 Kč</p><p>Telefon: 601 200 567</p>", "firm.example", ["+420601200567"]),
    (
        "Hungary by link",
        '<p>Telefon: 06 70 200 9016</p><p><a href="https://wa.me/36702009016">WhatsApp</a></p>',
        "firm.example",
        ["+36702009016"],
    ),
    ("Indonesia", "<p>Tangerang, Indonesia</p><p>Telepon: 0811 1200 2930</p>", "firm.example", ["+6281112002930"]),
    ("Vietnam", "<p>Hà Nội, Việt Nam</p><p>Điện thoại: 0912 200 678</p>", "firm.example", ["+84912200678"]),
    ("Thailand", "<p>Bangkok, Thailand</p><p>Tel: 081 200 0442</p>", "firm.example", ["+66812000442"]),
    ("Philippines", "<p>Cebu City, Philippines</p><p>Mobile: 0917 200 4567</p>", "firm.example", ["+639172004567"]),
    ("Kenya by money", "<p>Entry KSh 200</p><p>Call: 0722 200 456</p>", "firm.example", ["+254722200456"]),
    ("Nigeria by money", "<p>From ₦5000</p><p>Call: 0803 200 4567</p>", "firm.example", ["+2348032004567"]),
    ("Egypt", "<p>القاهرة، مصر</p><p>هاتف: 02 2400 1234</p>", "firm.example", ["+20224001234"]),
    ("Morocco", "<p>Casablanca, Maroc</p><p>Tél : 0522 20 45 67</p>", "firm.example", ["+212522204567"]),
    ("India by money", "<p>Plates from ₹350</p><p>Phone: 96202 00207</p>", "firm.example", ["+919620200207"]),
    (
        "Greece by a second number",
        "<p>Τηλ: 210 520 0123</p><p>+30 694 520 0123</p>",
        "firm.example",
        ["+302105200123", "+306945200123"],
    ),
    ("North America by itself", "<p>TEL: 1-416-555-0117</p>", "firm.example", ["+14165550117"]),
    ("two countries named", "<p>Lima, Perú</p><p>Quito, Ecuador</p><p>Tel: 944 200 909</p>", "firm.example", [None]),
    (
        "a country in a sentence",
        "<p>We ship to Milan, Italy and to you.</p><p>Phone: 0537 200 4567</p>",
        "firm.example",
        [None],
    ),
    ("a list of countries", "<p>Italy, Spain, Portugal</p><p>Phone: 0537 200 4567</p>", "firm.example", [None]),
    (
        "a country where the number is none",
        "<p>Vientiane, Laos</p><p>Phone: (03) 9400 1234</p>",
        "firm.example",
        [None],
    ),
    (
        "a town by its name alone",
        "<p>Alamat: Salatiga Kota</p><p>Telp: 0857 2000 6572</p>",
        "firm.example",
        ["+6285720006572"],
    ),
    ("Colombia below its TLD", "<p>Tel: (601) 620 5678</p>", "firm.com.co", ["+576016205678"]),
    ("a TLD sold to anybody", "<p>Tel: (601) 620 5678</p>", "firm.co", [None]),
    (
        "Algeria by its town",
        "<p>12 rue du Tilleul, 16000 Alger</p><p>Tél. : 021 20 12 34</p>",
        "f.example",
        ["+21321201234"],
    ),
    (
        "Czech by its letters and its number",
        "<p>Na Jívě 15, 563 99 Březí</p><p>tel.: 465 320 456</p>",
        "firm.example",
        ["+420465320456"],
    ),
    (
        "Slovak by its letters and its number",
        "<p>Na Jíve 15, 972 99 Brezovička</p><p>tel.: 046/532 04 56</p>",
        "firm.example",
        ["+421465320456"],
    ),
    (
        "Mexico's numbers of houses, as Colombia's",
        "<p>Calle 60 #49-12, Centro, Tepic, Nayarit</p><p>Tel. (311) 200 1420</p>",
        "firm.example",
        ["+523112001420"],
    ),
    (
        "Colombia or Mexico",
        "<p>Calle 60 #49-12, Abedules</p><p>Tel. 311 200 1420</p>",
        "firm.example",
        [None],
    ),
    (
        "Colombia by its shape and its number",
        "<p>Calle 60 #49-12, Abedules</p><p>Tel. (601) 620 5678</p>",
        "firm.example",
        ["+576016205678"],
    ),
    ("two signs that part", "<p>Cena 900 Kč</p><p>Dojazd 50 zł</p><p>Telefon: 601 200 567</p>", "firm.example", [None]),
    ("its town's area", "<p>Bucuresti, Sector 3</p><p>Tel: 021 200 10 42</p>", "firm.example", ["+40212001042"]),
    ("on its line", "<p>Tel: 021 200 10 42 (Bucuresti)</p>", "firm.example", ["+40212001042"]),
    ("its state's area", "<p>Contact, Cincinnati</p><p>Phone 513.200.3501</p>", "firm.example", ["+15132003501"]),
    ("one Hyderabad", "<p>Contact, Hyderabad</p><p>Tel: 040 2000 1234</p>", "firm.example", ["+914020001234"]),
    ("another Hyderabad", "<p>Contact, Hyderabad</p><p>Tel: 022 200 1234</p>", "firm.example", ["+92222001234"]),
    ("of a menu", "<ul><li>Tours</li></ul><p>Phone: (02) 4782 1234</p>", "firm.example", [None]),
    ("a word on its line", "<p>Tel. 021 424 1234 (Cork)</p>", "firm.example", [None]),
    ("goods", "<ul><li>Vienna</li><li>Roast</li></ul><p>Tel. 01 677 1234</p>", "firm.example", [None]),
    ("goods in their towns", "<p>Roma, Glas</p><p>Tel. 06 12 34 56 78</p>", "firm.example", [None]),
    ("a bouquet", "<ul><li>Casablanca</li></ul><p>Portable 06 98 20 14 27</p>", "firm.example", [None]),
    ("a dish", "<p>Istanbul</p><p>Mob. 0531 200 01 42</p>", "firm.example", [None]),
    ("a person in front", "<p>Nancy</p><p>Phone (03) 8312 3456</p>", "firm.example", [None]),
    ("a reference", "<li>Hotel Lumo, Bucuresti</li><p>Tel. 021 200 0142</p>", "firm.example", [None]),
    ("where one was born", "<p>Born in:</p><p>Timisoara</p><p>Tel. 0256 200 142</p>", "firm.example", [None]),
    ("a mobile before nine digits", "<p>Cascavel - Pr</p><p>Tel (45) 9900-3036</p>", "f.example", ["+554599003036"]),
    ("a town in Taiwan", "<p>赤楊科技 台南 TEL:(06)200-8808</p>", "firm.example", ["+88662008808"]),
    ("a town alone", "<p>Guayaquil</p><p>Tel: (04) 200 5503</p>", "firm.example", [None]),
    ("two towns with one area", "<p>Jakarta</p><p>Bucharest</p><p>Tel: 021 200 1042</p>", "firm.example", [None]),
    ("a town in a date", "<p>Fairs: Bucharest 2010</p><p>Tel: 021 200 10 42</p>", "firm.example", [None]),
    ("a person called as a town", "<p>Sofia</p><p>Tel: 0888 120 456</p>", "firm.example", [None]),
    ("a word called as a town", "<p>Hotel | Bar | Grill</p><p>Tel: 030 312 456</p>", "firm.example", [None]),
    ("a language alone", "<p>Telefono: 0471 200 456</p>", "firm.example", [None]),
]


@pytest.mark.parametrize(("body", "host", "numbers"), [row[1:] for row in SIGNS], ids=[row[0] for row in SIGNS])
def test_a_telephone_on_a_page_without_addresses_is_of_the_country_that_one_sign_tells(
    body: str, host: str, numbers: list[str | None]
) -> None:
    url = f"https://{host}/contact"
    site = Site(name="case", start=(url,), allow=("https://*",))
    page = f'<!doctype html><html lang="it"><meta charset="utf-8"><title>Contact</title><h1>Contact</h1>{body}</html>'
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    held = [normalise(each, site=site).fields.get("phone", ()) for each in (*reading.offers, *reading.blocks)]
    found = [value.value for values in held if not isinstance(values, Value) for value in values]
    assert sorted(found, key=str) == sorted(numbers, key=str)
