"""Lists in many makes and languages: what repeated structure counts as an entry, and whose each name and place is."""

import json

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

URL = "https://site.example/list"


def read_html(html: str, title: str) -> PageReading:
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = f"<!doctype html><meta charset=utf-8><title>{title}</title><body>{html}</body>"
    return read_page(page.encode(), url=URL, content_type="text/html", site=site)


def said(reading: PageReading, field: str) -> list[str | None]:
    return [next((each.raw for each in offer.fields.get(field, ())), None) for offer in reading.offers]


def named(reading: PageReading) -> list[str | None]:
    """Return the title of each entry, or else who it is."""
    pairs = zip(said(reading, "title"), said(reading, "vendor"), strict=True)
    return [title or vendor for title, vendor in pairs]


GUILD = (
    ("Kerekes Asztalosműhely Kft.", "6721 Szeged, Párna utca 3.", "+36 62 555 101", True),
    ("Barna Bútor Kft.", "6000 Kecskemét, Csillag utca 14.", "+36 76 555 102", True),
    ("Vörös Lakatos Bt.", "5600 Békéscsaba, Malom utca 8.", "+36 66 555 103", False),
    ("Zöldi Fazekasok Kft.", "3300 Eger, Tó utca 2.", "+36 36 555 104", True),
    ("Tavasz Szövőműhely Kft.", "8200 Veszprém, Kút utca 21.", "+36 88 555 105", False),
    ("Halász Kosárfonó Kft.", "9700 Szombathely, Híd utca 5.", "+36 94 555 106", True),
)


def row_of_guild(at: int, name: str, address: str, phone: str, *, is_linked: bool) -> str:
    bold = f"<b>{name}</b>"
    linked = f"<a href='/tag/{at}'>{bold}</a>" if is_linked else bold
    return f"<tr class='sor{at % 2}'><td>{at}</td><td>{linked}</td><td>Cím: {address}<br>Tel.: {phone}</td></tr>"


def test_a_row_without_a_link_among_rows_with_one_is_an_entry_too() -> None:
    rows = "".join(row_of_guild(at, *each[:3], is_linked=each[3]) for at, each in enumerate(GUILD, 1))
    head = "<tr><td>Sorszám</td><td>Név</td><td>Elérhetőség</td></tr>"
    foot = "<tr><td colspan=3>Frissítve: május</td></tr>"
    reading = read_html(f"<h1>Tagjaink</h1><table>{head}{rows}{foot}</table>", "Tagjaink - Alföldi Kézműves Céh")
    assert said(reading, "vendor") == [name for name, _, _, _ in GUILD]
    assert said(reading, "phone") == [phone for _, _, phone, _ in GUILD]


MILLS = (
    ("Tartak Jodłowy", "ul. Leśna 4<br>34-120 Andrychów", "33 555 01 11", "https://jodlowy.example/"),
    ("Skład Drewna Borsuk", "ul. Młyńska 18<br>97-500 Radomsko", "44 555 01 12", "https://borsuk.example/"),
    ("Deski Olszowe Sp. z o.o.", "ul. Polna 7<br>18-400 Łomża", "86 555 01 13", None),
    ("Tartak Pod Dębem", "ul. Szeroka 2<br>89-600 Chojnice", "52 555 01 14", "https://poddebem.example/"),
    ("Forniry Klonowe", "ul. Wodna 31<br>64-100 Leszno", "65 555 01 15", None),
    ("Okleiny Sosnowe", "ul. Ogrodowa 3<br>05-500 Piaseczno", "22 555 01 17", "https://sosnowe.example/"),
    ("Tartak Rysi Jar", "ul. Górna 40<br>58-500 Jelenia Góra", "75 555 01 18", "https://rysijar.example/"),
    ("Listwy i Progi Jeż", "ul. Krótka 9<br>37-700 Przemyśl", "16 555 01 16", "https://jez.example/"),
)


def entry_of_mill(name: str, address: str, phone: str, site: str | None) -> str:
    linked = f"<a href='{site}'><b>{name}</b></a>" if site else f"<b>{name}</b>"
    return f"<p><font size='+1'>{linked}</font><br>{address}<br>tel. {phone}<br>Tarcica, deski, listwy.<hr>"


def test_paragraphs_between_rules_are_entries_and_what_is_said_around_them_is_none() -> None:
    before = (
        "<h2>Tartaki i składy drewna</h2><p>Lista powstaje od lat. Błędy zgłoś: <a href='/poczta'>napisz do nas</a>."
        "<p>Szukaj też według <a href='/gatunki'>gatunku drewna</a> albo <a href='/mapa'>na mapie</a>.<hr>"
    )
    behind = "<p>Aby dopisać firmę, wypełnij <a href='/dopisz'>formularz</a>.</p>"
    reading = read_html(before + "".join(entry_of_mill(*each) for each in MILLS) + behind, "Tartaki - spis")
    assert named(reading) == [name for name, _, _, _ in MILLS]
    assert said(reading, "phone") == [phone for _, _, phone, _ in MILLS]


CHAIRS = (
    "Egestol med armlæn",
    "Lampe af messing",
    "Kommode i teak",
    "Spejl med ramme",
    "Rundt sofabord",
    "Skammel, uld",
)


def test_cells_of_shops_that_pay_below_the_rows_of_adverts_are_no_row() -> None:
    rows = "".join(
        f"<tr><td><font size=1>Sælges</font><td><a href='/annonce/99{at}'><b>{name}</b></a><br>"
        f"<font size=1>Tlf. 98 55 01 1{at}</font><td>{at}50 kr.<td>Aalborg"
        for at, name in enumerate(CHAIRS, 1)
    )
    strip = (
        "<table><tr><td colspan=2><b>Udvalgte butikker</b><tr><td><a href='/butik/a'><img src=a.gif><br>Fjordens Lamper"
        "</a><td><a href='/butik/b'><img src=b.gif><br>Det Gamle Loft</a></table>"
    )
    reading = read_html(f"<table><tr><td><table>{rows}</table>{strip}</table>", "Møbler - Torvet")
    assert said(reading, "title") == list(CHAIRS)
    assert said(reading, "price") == [f"{at}50 kr." for at in range(1, 7)]


TOPICS = (
    ("[VENDO] Pialla a filo 310 - 900 €", "900 €", "piallatore"),
    ("Vendo troncatrice radiale", None, "marzio58"),
    ("[VENDO] Sega a nastro 500 - 750 €", "750 €", "truciolo"),
    ("Morsetti da banco, lotto", None, "ninoebano"),
    ("[VENDO] Fresatrice verticale - 120 €", "120 €", "gufo_legno"),
    ("Tornio da banco con accessori", None, "piallatore"),
    ("[VENDO] Aspiratore 2 cv - 180 €", "180 €", "sandra.t"),
    ("Cerco motore trifase", None, "oliofresco"),
    ("[VENDO] Set di scalpelli - 65 €", "65 €", "marzio58"),
)


def topic(at: int, title: str, author: str, mark: str = "") -> str:
    return (
        f"<li class='row bg{1 + at % 2}{mark}'><dl class='icon'><dt><a href='./viewtopic.php?f=7&amp;t=41{at}' "
        f"class='topictitle'>{title}</a><br>da <a href='./memberlist.php?mode=viewprofile&amp;u=5{at}'>{author}</a>"
        f" &raquo; 1{at} mag 2013, 10:00</dt><dd class='posts'>{at}</dd><dd class='views'>20{at}</dd>"
        f"<dd class='lastpost'><span>da <a href='./memberlist.php?mode=viewprofile&amp;u=9{at}'>ultimo_{at}</a> "
        f"<a href='./viewtopic.php?f=7&amp;t=41{at}&amp;p=88{at}#p88{at}'>Vedi ultimo messaggio</a><br>2{at} mag"
        "</span></dd></dl></li>"
    )


def forum(rows: str, rules: str, name: str) -> str:
    head = "<ul class='topiclist'><li class='header'><dl class='icon'><dt>{}</dt><dd>Risposte</dd></dl></li></ul>"
    return (
        f"<h2><a href='./viewforum.php?f=7'>{name}</a></h2><div class='forumbg announcement'>{head.format('Annunci')}"
        f"<ul class='topiclist topics'>{rules}</ul></div><div class='forumbg'>{head.format('Argomenti')}"
        f"<ul class='topiclist topics'>{rows}</ul></div>"
    )


def test_topics_of_a_forum_some_of_which_ask_a_sum_are_adverts_and_its_rules_are_none() -> None:
    rows = "".join(topic(at, title, author) for at, (title, _, author) in enumerate(TOPICS))
    rules = topic(10, "Regolamento: LEGGERE PRIMA DI SCRIVERE", "admin", " announce") + topic(
        11, "Modello di annuncio", "admin", " sticky"
    )
    reading = read_html(forum(rows, rules, "Mercatino"), "Mercatino - Legno e trucioli")
    assert said(reading, "title") == [title.rpartition(" - ")[0] or title for title, _, _ in TOPICS]
    assert said(reading, "price") == [price for _, price, _ in TOPICS]
    assert not {"admin", *(f"ultimo_{at}" for at in range(9))} & set(said(reading, "vendor"))


def test_topics_of_a_forum_that_ask_no_sums_are_no_adverts() -> None:
    rows = "".join(
        topic(at, title, "x" + str(at))
        for at, title in enumerate(
            ("Come affilare?", "Colla per interni", "Che legno è?", "Olio o cera?", "Primo tavolo", "Polvere ovunque")
        )
    )
    assert read_html(forum(rows, "", "Tecniche"), "Tecniche - Legno e trucioli").offers == ()


EXHIBITORS = (
    ("Aalto Hyllyt", "6C12"),
    ("Halla Paneelit Oy", "6B40"),
    ("Kaarna & Kuusi", "7A03"),
    ("Lumo Valaisimet", "6C18"),
    ("Niitty Sängyt Oy", "7A21"),
    ("Poro Nahka", "6D02"),
)


def exhibitor(at: int, name: str, booth: str) -> str:
    return (
        f"<li class='kortti'><article><h3><a href='/nayttelleasettaja-{at}'>{name}</a></h3><p>Tervetuloa osastollemme."
        f"</p><div><a href='/pohja?osasto={booth}'><i class='pin'></i> {booth}</a></div></article></li>"
    )


def test_exhibitors_with_a_code_of_their_place_are_given_by_their_names_below_a_row_of_letters() -> None:
    letters = "".join(f"<a href='?k={letter}'>{letter}</a> " for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    cards = "".join(exhibitor(at, *each) for at, each in enumerate(EXHIBITORS, 100))
    page = (
        f"<main><h1>Näytteilleasettajat</h1><div>{letters}</div><p><b>6</b> / 212</p><ul>{cards}</ul></main>"
        "<footer><p>Kangasmessut Oy, Messukatu 4, 33100 Tampere, puh. 03 555 0100</p></footer>"
    )
    reading = read_html(page, "Näytteilleasettajat - Kangasmessut")
    assert said(reading, "vendor") == [name for name, _ in EXHIBITORS]
    assert said(reading, "address") == [None] * 6


def test_a_thing_without_a_price_in_a_list_of_state_is_an_entry() -> None:
    names = ("Dřevěný stůl", "Lampa na zeď", "Koš na prádlo", "Židle bez opěrky", "Police ze smrku", "Zrcadlo kulaté")
    items = [{"id": 400 + at, "title": name, "price": 100 * at, "url": f"/i/{at}"} for at, name in enumerate(names)]
    items[3]["price"] = 0
    state = json.dumps({"search": {"items": items}})
    page = f"<div id=app></div><script>window.__INITIAL_STATE__ = {state};</script>"
    del items[0]["price"]
    assert said(read_html(page, "Bazar"), "title") == list(names)


SHOPS = ("Marta Namještaj", None, "Salon Hrast", None, "Marta Namještaj", "Kuća Rasvjete")


def row_of_board(at: int, shop: str | None) -> str:
    host = (shop or "").split(" ")[-1].lower()
    icon = f"<a class='ikona' href='https://{host}.site.example' title='{shop}' target='_blank'></a>" if shop else ""
    return (
        f"<tr class='red'><td><a href='/oglas/ormar-{at}'><img src='{at}.jpg' alt='Ormar {at}'></a></td><td>"
        f"<a href='#' title='Spremi oglas'></a>{icon}<a href='/oglas/ormar-{at}'>Ormar od bukve, model {at}</a></td>"
        f"<td><span>1{at}0 €</span></td><td>{'Split<br>Solin' if at % 2 else 'Zagreb<br>Sesvete'}</td></tr>"
    )


def test_an_icon_of_a_shop_that_leads_to_its_own_host_names_the_seller() -> None:
    rows = "".join(row_of_board(at, shop) for at, shop in enumerate(SHOPS))
    head = "<tr><td></td><td>Oglas</td><td>Cijena</td><td>Mjesto</td></tr>"
    reading = read_html(f"<h1>Ormari</h1><table>{head}{rows}</table>", "Ormari - Plac")
    assert said(reading, "title") == [f"Ormar od bukve, model {at}" for at in range(6)]
    assert said(reading, "vendor") == list(SHOPS)


def test_a_place_in_two_lines_of_an_element_called_so_is_where_the_thing_is() -> None:
    rows = "".join(row_of_board(at, shop) for at, shop in enumerate(SHOPS)).replace("<td>Sp", "<td class='lokacija'>Sp")
    rows = rows.replace("<td>Za", "<td class='lokacija'>Za")
    reading = read_html(f"<h1>Ormari</h1><table>{rows}</table>", "Ormari - Plac")
    assert said(reading, "address") == [("Zagreb\nSesvete", "Split\nSolin")[at % 2] for at in range(6)]


def test_a_province_and_its_city_in_one_word_are_a_place() -> None:
    places = ("浙江宁波市", "福建泉州市", "山东潍坊市", "江苏常州市")
    cards = "".join(
        f"<li><dl><dt><a href='/s/88{at}'><img src='{at}.jpg'></a><span class='price'>￥1{at}.50</span></dt>"
        f"<dd><a href='/s/88{at}'>竹编收纳篮 {at}号</a></dd>"
        f"<dd class='gs'><a href='/c/{at}'>桐山竹器{at}有限公司</a></dd>"
        f"<dd><span class='area'>{place}</span><span>生产型</span></dd></dl></li>"
        for at, place in enumerate(places)
    )
    assert said(read_html(f"<ul>{cards}</ul>", "竹篮 - 市集"), "address") == list(places)


FOUNDRIES = (
    ("PT Cor Logam Melati", "Jl. Kenanga 12, Bandung", "(022) 5550141"),
    ("Bengkel Bubut Rejeki", "Jl. Pahlawan 8, Surabaya", "(031) 5550142"),
    ("CV Roda Gigi Utama", "Jl. Merak 31, Semarang", "(024) 5550143"),
    ("Pandai Besi Sari", "Jl. Anggrek 5, Malang", "(0341) 555144"),
    ("PT Baja Teratai", "Jl. Gajah 77, Medan", "(061) 5550145"),
)


def test_headings_over_addresses_and_numbers_are_all_who_is_listed_where_some_have_a_legal_form() -> None:
    cards = "".join(
        f"<div class='w-100 p-2'><h2><a href='/d/{at}'>{name}</a></h2><div><small><i class='pin'></i> {address}</small>"
        f"</div><div><i class='tel'></i> <a href='tel:{phone}'>{phone}</a></div><div><a href='/d/{at}#peta'>Peta</a>"
        f"</div><div><small>Melayani pesanan {word} untuk toko dan bengkel.</small></div></div>"
        for at, ((name, address, phone), word) in enumerate(
            zip(FOUNDRIES, ("besar", "kecil", "cepat", "harian", "rutin"), strict=True)
        )
    )
    reading = read_html(f"<h1>Cor logam di Jawa</h1>{cards}", "Cor logam - Halaman Emas")
    assert said(reading, "vendor") == [name for name, _, _ in FOUNDRIES]
    assert said(reading, "phone") == [phone for _, _, phone in FOUNDRIES]
    assert said(reading, "address") == [address for _, address, _ in FOUNDRIES]


SELLERS = ("Kedai Perabot Murni", "Encik Salleh", "Kedai Lampu Seri", "Puan Aminah", "Rumah Antik Dua")


def test_who_stands_before_his_telephone_below_a_thing_is_its_seller() -> None:
    rows = "".join(
        f"<tr bgcolor=#eeeee{at}><td>[Jual]<td><a href='/iklan/31{at}'><b>Almari kayu jati nombor {at}</b></a><br>"
        f"<font size=1>{name} &nbsp;Tel. 03-5550 12{at}</font><td>RM {at}50<td>Melaka"
        for at, name in enumerate(SELLERS, 1)
    )
    reading = read_html(f"<table>{rows}</table>", "Perabot - Pasar")
    assert said(reading, "title") == [f"Almari kayu jati nombor {at}" for at in range(1, 6)]
    assert said(reading, "vendor") == list(SELLERS)


def test_a_word_that_leads_to_a_map_is_no_address() -> None:
    names = ("Mööblikoda Oü", "Puidu Pere Oü", "Tammelaud Oü", "Vahtra Köök Oü")
    streets = ("Kase 4, 51003 Tartu", "Pargi 12, 80010 Pärnu", None, "Jaama 7, 44306 Rakvere")
    cards = "".join(
        f"<div class='box p-3'><h3><a href='/f/{at}'>{name}</a></h3>"
        f"<div class='addr'>{street or 'Külatee põik, Soo küla'}</div>"
        f"<div>Tel 55 5012{at}0</div><a class='addr-link' href='/f/{at}#kaart'>Kaart</a></div>"
        for at, (name, street) in enumerate(zip(names, streets, strict=True))
    )
    reading = read_html(f"<h1>Mööblitootjad</h1>{cards}", "Mööblitootjad - Kataloog")
    assert said(reading, "vendor") == list(names)
    assert "Kaart" not in said(reading, "address")


def test_hashed_classes_a_banner_among_cards_and_a_strip_of_what_is_recommended_change_no_count() -> None:
    names = ("Tricikl za decu", "Krevetac od jasena", "Stolica za hranjenje", "Kolica sa torbom", "Ljuljaška", "Ograda")
    cards = [
        f"<div class='css-1a{at}'><a href='/predmet/77{at}'><img src='{at}.webp'><div class='css-9q'>{name}</div>"
        f"<div class='css-k2'>{at + 1}.500 RSD</div></a></div>"
        for at, name in enumerate(names)
    ]
    cards.insert(3, "<div class='css-zz'><a href='https://baner.example/x'><img src='b.webp'></a></div>")
    strip = (
        "<section><h2>Možda će vam se svideti</h2>"
        + "".join(
            f"<div class='css-s'><a href='/predmet/5{at}'><img src='s.webp'><p>Bicikl {at}</p><p>900 RSD</p></a></div>"
            for at in range(3)
        )
        + "</section>"
    )
    reading = read_html(f"<h1>Za decu</h1><div class='css-w'>{''.join(cards)}</div>{strip}", "Za decu - Tezga")
    assert said(reading, "title") == list(names)
