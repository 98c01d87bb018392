"""The shop itself is the vendor of its thing where its page says twice who it is; a market's page has none such."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.brinkmoss.example/p/17"
THING = "<h1>Brass sieve 22 cm</h1><p class=price>{}</p><p>Item No.: BS-22</p>"


def read(body: str, head: str = "", title: str = "Brass sieve 22 cm", price: str = "€ 18,40") -> Offer:
    thing = THING.format(price)
    page = (
        f"<html><head><meta charset=utf-8><title>{title}</title>{head}</head>"
        f"<body>{body.replace('THING', f'<main>{thing}</main>')}</body></html>"
    )
    site = Site(name="c", start=(URL,), allow=("https://*",))
    [offer] = read_page(page.encode(), url=URL, content_type="text/html", site=site).offers
    return offer


def vendor(body: str, head: str = "", title: str = "Brass sieve 22 cm") -> str | None:
    return next((said.raw for said in read(body, head, title).fields.get("vendor", ())), None)


LOGOS = [
    "<header><a class=logo href='/'>Brinkmoss</a></header>",
    "<header><div id=logo><a href='/'><h1>Brinkmoss</h1></a></div></header>",
    "<header><a class=site-logo href='/'><img src=l.svg alt='Brinkmoss logo'></a></header>",
    "<header><a class='navbar-brand' href='/'>Brinkmoss</a></header>",
]
SIGNED = [
    ("<footer><p>© 2024 Brinkmoss</p></footer>", "Brinkmoss"),
    ("<footer><p>Powered by OpenCart. Brinkmoss © 2024</p></footer>", "Brinkmoss"),
    ("<footer><p>Copyright © 2019-2024 Brinkmoss GmbH. Alle Rechte vorbehalten.</p></footer>", "Brinkmoss GmbH"),
    ("<footer><strong>Brinkmoss Tools B.V.</strong><p>KvK 68112204</p></footer>", "Brinkmoss Tools B.V."),
    ("<footer><p>ООО «Brinkmoss»</p><small>© Brinkmoss 2024 Все права защищены</small></footer>", None),
    ("<div class=last><p>Brinkmoss</p><p>Tel: +44 113 496 0101</p></div>", "Brinkmoss"),
]


@pytest.mark.parametrize("logo", LOGOS)
@pytest.mark.parametrize(("signed", "name"), SIGNED)
def test_a_name_on_the_logo_and_below_is_the_shops(logo: str, signed: str, name: str | None) -> None:
    said = vendor(f"{logo}THING{signed}")
    assert said == name if name else "Brinkmoss" in (said or "")


@pytest.mark.parametrize(("signed", "name"), SIGNED[:3])
def test_a_name_in_the_title_or_for_other_sites_is_what_a_shop_calls_itself(signed: str, name: str) -> None:
    assert vendor(f"THING{signed}", title="Brass sieve 22 cm | Brinkmoss") == name
    assert vendor(f"THING{signed}", title="Brass sieve 22 cm - Brinkmoss") == name
    assert vendor(f"THING{signed}", "<meta property='og:site_name' content='Brinkmoss'>") == name


@pytest.mark.parametrize(
    "body",
    [
        "THING<footer>© 2024 Brinkmoss</footer>",  # once
        "<header><a class=logo href='/'>Brinkmoss</a></header>THING",
        "<header><a class=logo href='/'>Brinkmoss</a></header>THING<footer>© 2024 Studio Elm</footer>",
        "<header><a class=logo href='/'>Brinkmoss</a></header>THING<footer>Website by Brinkweb Ltd</footer>",
        "<header><a class=logo href='/'>Home</a></header>THING<footer>© 2024 Home</footer>",
        "<header><a class=logo href='/'>Brinkmoss</a></header>THING<footer>© 2024 All rights reserved</footer>",
    ],
)
def test_what_is_said_once_or_of_others_names_nobody(body: str) -> None:
    assert vendor(body) is None


FRAME = "<header><a class=logo href='/'>Brinkmoss</a></header>THING{}<footer>© 2024 Brinkmoss Ltd</footer>"


@pytest.mark.parametrize(
    "beside",
    [
        "<p>Read what the seller says</p>",
        "<div class='x-seller-box'><p>Fern</p></div>",
        "<p>Zum Verkäufer</p>",
        "<p>Все товары продавца</p>",
        "<p>この出品者の評価</p>",
        "<p>进入店铺</p>",
        "<a href='/x'>Become a seller</a>",
        "<a href='/x'>Adaugă anunț nou</a>",
        "<a href='/x'>Додати оголошення</a>",
        "<p>Satıcıya soru sor</p>",
        "<a href='/x'>Visit the store</a>",
        "<p>Fern Glass Ltd</p>",
        "<p>Privater Nutzer · Aktiv seit 2016</p>",
        "<span>for sale by owner</span>",
        "<p>Postat 12 noiembrie 2024</p>",
        "<p>Частное лицо</p>",
        "<a href='https://other.example/x'>Zum Shop</a>",
        "<p>Porovnání cen z 12 e-shopů</p>",
        "<a href='https://other.example/x'>Buy on Amazon</a>",
        "<p>最安値 3,200円</p>",
        "<p>Aktuelles Gebot</p>",
    ],
)
def test_a_page_that_tells_of_sellers_has_no_shop_for_a_vendor(beside: str) -> None:
    assert vendor(FRAME.format(beside)) is None
    assert vendor(FRAME.format("")) == "Brinkmoss Ltd"


SELLERS = [
    "<div data-testid=seller_card><a href='/user/9x/'><h4 data-testid='user-profile-user-name'>Ox Tools</h4></a></div>",
    "<section><h2>About the seller</h2><p>Ox Tools</p><p>Tel: +44 113 496 0101</p></section>",
    "<section><h2>この商品の販売元</h2><p>Ox Tools</p></section>",
    "<section><h3>Информация о продавце</h3><a href='/x'>Ox Tools</a></section>",
    "<div><h3>O sprzedawcy</h3><b>Ox Tools</b></div>",
    "<p>Sold by <a href='/seller/ox'>Ox Tools</a></p>",
    "<p>Vendido y despachado por <a href='/s/ox'>Ox Tools</a></p>",
    "<p>Vendu et expédié par Ox Tools</p>",
    "<p>Säljs och levereras av Ox Tools</p>",
    "<div class=theme__sellerBox><a class=theme-1-x-sellerName href='/s'>Ox Tools</a></div>",
    "<a href='/supplier/ox-tools'>Ox Tools</a>",
]


@pytest.mark.parametrize("seller", SELLERS)
def test_who_is_shown_as_the_seller_is_before_the_site(seller: str) -> None:
    assert vendor(FRAME.format(seller)) == "Ox Tools"


@pytest.mark.parametrize(
    "said",
    [
        "<h3>About the seller</h3><p>This one has no reviews and ships to many lands</p>",
        "<h3>Seller information</h3><p>4.8 (120)</p>",
        "<h3>Seller information</h3><p>Joined in May 2019</p>",
        "<h3>Über den Verkäufer</h3><p>Privat</p>",
        "<h3>О продавце</h3><p>Частное лицо</p>",
        "<h3>About the seller</h3><p>Response rate: 81 %</p>",
        "<h3>出品者情報</h3><p>評価 4.9</p>",
        "<h3>About the seller</h3><p>Contact seller</p>",
        "<h3>About the seller</h3><p>Company details</p><p>Ox Tools</p>",
        "<h3>O sprzedawcy</h3><p>Dane rejestrowe</p><p>Ox Tools</p>",
        "<h3>Über den Verkäufer</h3><p>Firmendaten</p><p>Ox Tools</p>",
        "<h3>О продавце</h3><p>Реквизиты</p>",
        "<h3>販売者情報</h3><p>会社概要</p>",
        "<h3>Información del vendedor</h3><p>Datos de la empresa</p>",
        "<div class=review><span data-testid=review-user-name>Ox Tools</span></div><p>Ask a seller</p>",
        "<a href='/user/12'>Ox Tools</a><p>One seller</p>",
        "<a href='/seller/a'>Ox Tools</a><a href='/seller/b'>Elm Ware</a>",
    ],
)
def test_what_stands_near_a_word_of_sellers_may_be_nobody(said: str) -> None:
    assert vendor(FRAME.format(said)) is None


def test_a_site_is_no_vendor_where_its_title_names_who_stands_over_contacts() -> None:
    frame = "<header><a class=logo href='/'>Brinkmoss</a></header>THING{}<footer>© 2024 Brinkmoss Ltd</footer>"
    box = "<div><div>Ox Tools</div><p>Tel: +44 113 496 0101</p></div>"
    title = "Brass sieve 22 cm - {} | Brinkmoss"
    assert vendor(frame.format(box), title=title.format("Ox Tools")) is None
    assert (
        vendor(frame.format("<div>Sieves</div><p>Rinse by hand</p>"), title=title.format("Sieves")) == "Brinkmoss Ltd"
    )


REACHED = (
    "<header><a class=logo href='/'>Brinkmoss</a></header>THING{}<footer>© Brinkmoss<p>Tel: 0117 496 0999</p></footer>"
)


def test_the_box_of_a_seller_gives_his_contacts_and_the_frame_gives_him_none() -> None:
    box = (
        "<section><h2>About the seller</h2><p>Ox Tools</p><p>12 Elm Row, Leeds LS1 2AB</p><p>Tel 0113 496 0101</p>"
        "</section>"
    )
    offer = read(REACHED.format(box))
    assert [said.raw for said in offer.fields["address"]] == ["12 Elm Row, Leeds LS1 2AB"]
    assert [said.raw for said in offer.fields["phone"]] == ["0113 496 0101"]


@pytest.mark.parametrize(
    "beside",
    [
        "<p>Amazon Pay, PayPal</p>",
        "<p>Hersteller: Fern Glass Ltd</p>",
        "<p>Weight: 62.00 kg</p>",
        "<p>Delivery in 2 days, free above € 50</p>",
        "<p>Reviews by our customers</p>",
        "<p>Our own store in Leeds</p>",
    ],
)
def test_what_every_shop_says_does_not_make_it_a_market(beside: str) -> None:
    assert vendor(FRAME.format(beside)) == "Brinkmoss Ltd"


def test_the_frame_of_a_shop_is_the_shops() -> None:
    assert [said.raw for said in read(REACHED.format("")).fields["phone"]] == ["0117 496 0999"]


LINES = [
    ("Brinkmoss, Inh. Birte Moss, Dorfstraße 8, 27404 Zeven, Fon 04281 496019", "Brinkmoss"),
    ("Brinkmoss · Dorfstraße 8 · 27404 Zeven", "Brinkmoss"),
    ("Brinkmoss | 14 Tyne Street | Leeds LS1 4AP | Tel. 0113 496 0101", "Brinkmoss"),
    ("Brinkmoss - Grev Turegatan 3 - 114 46 Stockholm", "Brinkmoss"),
    ("Brinkmoss e.K., Dorfstraße 8, 27404 Zeven", "Brinkmoss e.K."),
    ("Brinkmoss Tools B.V. • Kade 4 • 8064 AR Zwartsluis", "Brinkmoss Tools B.V."),
    ("Brinkmoss Gewürze, ab 40 EUR frei Haus", None),
    ("Brinkmoss, seit 1958 mit Liebe", None),
    ("Elmware, Dorfstraße 8, 27404 Zeven, Fon 04281 496019", None),
]


@pytest.mark.parametrize(("line", "name"), LINES)
def test_a_name_that_begins_a_line_of_contacts_is_signed_with(line: str, name: str | None) -> None:
    assert vendor(f"<header><a class=logo href='/'>Brinkmoss</a></header>THING<footer><p>{line}</p></footer>") == name


@pytest.mark.parametrize("home", ["/", "./", "/index.html", "https://www.brinkmoss.example/", "/?lang=de"])
def test_a_link_to_the_top_of_a_site_says_what_it_is_called(home: str) -> None:
    at_top = f"<header><div><a href='{home}'>Brinkmoss</a></div></header>THING"
    assert vendor(f"{at_top}<footer>© 2024 Brinkmoss</footer>") == "Brinkmoss"
    assert vendor(f"{at_top}<footer>© 2024 Elmware</footer>") is None


@pytest.mark.parametrize("elsewhere", ["/help", "/c/brinkmoss", "https://www.brinkmoss.example/brands/4", "#"])
def test_a_link_to_another_page_does_not(elsewhere: str) -> None:
    at_top = f"<header><div><a href='{elsewhere}'>Brinkmoss</a></div></header>THING"
    assert vendor(f"{at_top}<footer>© 2024 Brinkmoss</footer>") is None


def test_a_link_to_the_top_of_another_site_below_the_thing_says_nothing_of_this_one() -> None:
    credit = "<footer><a href='https://www.shopware.example/'>Elmsoft</a> © 2020 Elmsoft</footer>"
    assert vendor(f"THING{credit}") is None


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        (
            "<small>© 2024, Maison Brinkmoss</small><small><a href='/x'>Boutique par Elmsoft</a></small>",
            "Maison Brinkmoss",
        ),
        ("<span>© Maison Brinkmoss</span><span>Impressum</span><span>AGB</span>", "Maison Brinkmoss"),
        ("<a href='/agb'>AGB</a><span>© 2024 Maison Brinkmoss</span><a href='/i'>Hilfe</a>", "Maison Brinkmoss"),
    ],
)
def test_the_holder_of_the_rights_ends_where_another_element_begins(foot: str, name: str) -> None:
    at_top = "<header><a class=logo href='/'>Maison Brinkmoss</a></header>THING"
    assert vendor(f"{at_top}<footer>{foot}</footer>") == name


FORMS = [
    "ООО «Лозник»",
    "ЧТУП «Лозник»",
    "ОДО «Лозник»",
    "ИП Лозник А. В.",
    "ТОВ «Лозник»",
    "ТОО Лозник",
    "УП «Лозник»",
]


@pytest.mark.parametrize("form", FORMS)
def test_a_firm_is_known_by_the_forms_of_many_countries(form: str) -> None:
    at_top = "<header><a class=logo href='/'>Лозник</a></header>THING"
    below = f"<p>{form}<br>230025, г. Гродно, ул. Замковая, 7<br>+375 152 55-01-39</p><p>Лозник © 2023</p>"
    assert vendor(f"{at_top}<footer>{below}</footer>") == form


KEPT = "<header><a class=logo href='/'>Водоспад</a></header>THING<footer>{}<p>Водоспад © 2023</p></footer>"


@pytest.mark.parametrize("head", ["Контакти", "Контакты", "Contact us", "Impressum", "Kontakt"])
@pytest.mark.parametrize("keeper", ["ФОП Гнатко Р. І.", "ИП Гнатко Р. И.", "Gnatko Handel GmbH"])
def test_who_stands_under_contacts_with_a_legal_form_keeps_the_shop(head: str, keeper: str) -> None:
    below = f"<h5>{head}</h5><p>{keeper}<br>76018, м. Івано-Франківськ, вул. Незалежності, 67<br>067 496 12 44</p>"
    assert vendor(KEPT.format(below)) == keeper


@pytest.mark.parametrize(
    "below",
    [
        "<h5>Доставка</h5><p>ФОП Гнатко Р. І.<br>76018, м. Івано-Франківськ, вул. Незалежності, 67</p>",
        "<h5>Контакти</h5><p>ФОП Гнатко Р. І.</p>",
        "<h5>Hersteller</h5><p>Gnatko Handel GmbH<br>Dorfstraße 8<br>27404 Zeven</p>",
        "<h5>Kontakt</h5><p>Fern GmbH<br>Dorfstr. 8<br>27404 Zeven</p>"
        "<h5>Kontakt</h5><p>Gnatko GmbH<br>Am Kai 2<br>20457 Hamburg</p>",
    ],
)
def test_another_than_the_one_under_contacts_keeps_no_shop(below: str) -> None:
    assert vendor(KEPT.format(below)) == "Водоспад"


@pytest.mark.parametrize(
    ("label", "beside"),
    [
        ("Shop", "Classes from $95"), ("Store", "Gift cards"), ("Company", "Our Team"), ("Shop", "Neuheiten im Herbst"),
        ("Seller", "Sell with us"), ("Boutique", "Ateliers du samedi"), ("Магазин", "Акции недели"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("entry", ["<li><a href='/a'>{}</a></li>", "<div class=i><a href='/a'>{}</a></div>"])
def test_of_two_entries_of_a_menu_one_is_no_label_of_the_other(label: str, beside: str, entry: str) -> None:
    menu = "".join(map(entry.format, (label, beside, "Contact")))
    for part in ("header", "nav", "div"):
        assert vendor(f"<{part}>{menu}</{part}>THING") is None
        assert vendor(f"<{part}>{menu}</{part}>{FRAME.format('')}") in ("Brinkmoss Ltd", None)


def test_a_label_beside_a_link_is_a_label() -> None:
    assert vendor("THING<p>Shop: <a href='/x'>Ox Tools</a></p>") == "Ox Tools"
    assert vendor("THING<div><span>Seller</span><a href='/x'>Ox Tools</a></div>") == "Ox Tools"


@pytest.mark.parametrize("word", ["Товарів 0", "Ptarmigan", "Ипподром", "Товары"])
def test_a_word_that_begins_as_a_legal_form_does_is_no_firm(word: str) -> None:
    at_top = f"<header><a class=logo href='/'>{word}</a></header>THING"
    assert vendor(f"{at_top}<footer>{word}</footer>") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Brinkmoss is a trading name of Ox Tools Ltd", "Ox Tools Ltd"),
        ("Brinkmoss ist ein Angebot der Ox Handels GmbH, Am Kai 5, 20457 Hamburg", "Ox Handels GmbH"),
        ("Brinkmoss est une marque de la société Ox Outils SARL.", "Ox Outils SARL"),
        ("Brinkmoss is owned and operated by Ox Tools Ltd. Company no. 1234567", "Ox Tools Ltd"),
        ("Sklep Brinkmoss jest prowadzony przez Ox Narzędzia Sp. z o.o.", "Ox Narzędzia Sp. z o.o."),
        ("Brinkmoss is a part of our life", "Brinkmoss"),
        ("Elmware is a trading name of Ox Tools Ltd", "Brinkmoss"),
        ("Brinkmoss is powered by Shopworks Ltd", "Brinkmoss"),
    ],
)
def test_a_line_says_who_keeps_the_shop(line: str, name: str) -> None:
    body = f"<header><a class=logo href='/'>Brinkmoss</a></header>THING<footer><p>© Brinkmoss</p><p>{line}</p></footer>"
    assert vendor(body) == name


def test_the_name_of_a_site_may_begin_its_title() -> None:
    foot = "<footer><p>Brinkmoss & Sons, 14 Tyne Street, Leeds LS1 4AP. Tel 0113 496 0101</p></footer>"
    assert vendor(f"THING{foot}", title="Brinkmoss & Sons Ironmongers - Brass sieve 22 cm") == "Brinkmoss & Sons"
    assert vendor(f"THING{foot}", title="Brass sieve 22 cm") is None


BOXES = [
    "<div class=company-info><h2><a href='/ox'>Ox Tools</a></h2><p>Plot 12, Rajkot 360021, Gujarat</p></div>",
    "<div class='seller-card'><b>Ox Tools</b><span>98% positive</span></div>",
    "<div class=vendor-box><img alt=''><a href='/v/ox'>Ox Tools</a></div>",
    "<div class='shop-info__inner'><a href='/s/ox'>Ox Tools</a><button>Follow</button></div>",
    "<div data-testid=pdpShopInfo><a href='/ox' data-testid=llbFooterShopName><h2>Ox Tools</h2></a></div>",
]


@pytest.mark.parametrize("box", BOXES)
def test_the_first_heading_or_link_of_a_sellers_box_names_him(box: str) -> None:
    assert vendor(FRAME.format(box)) == "Ox Tools"


@pytest.mark.parametrize(
    "box",
    [
        "<div class=vendor-box><a href='/v'>Contact</a></div>",
        "<div class=seller-card><b>Ox Tools</b></div><div class=seller-card><b>Elm Ware</b></div>",
        "<div class='seller-review-card'><b>Ox Tools</b></div>",
        "<div data-testid=sellerInfo><p>Since 2019</p></div>",
    ],
)
def test_a_sellers_box_that_names_nobody_or_two_leaves_the_shop_out(box: str) -> None:
    assert vendor(FRAME.format(box)) is None


SIGNS = [
    (
        "it",
        "Brinkmoss Utensili S.r.l. - Via Roma 12, 20121 Milano (MI) - P.IVA 01234567890",
        "Brinkmoss Utensili S.r.l.",
    ),
    (
        "it",
        "Brinkmoss di Rossi Carla & C. s.n.c.<br>Via Roma 12 - 20121 Milano",
        "Brinkmoss di Rossi Carla & C. s.n.c.",
    ),
    ("it", "Bottega Brinkmoss di Carla Rossi - Via Roma 12, 20121 Milano", None),
    ("it", "Brinkmoss di Carla Rossi - Via Roma 12, 20121 Milano", "Brinkmoss di Carla Rossi"),
    (
        "pl",
        "Brinkmoss Jan Kowalski<br>ul. Wierzbowa 5<br>00-094 Warszawa<br>tel. 22 555 01 23",
        "Brinkmoss Jan Kowalski",
    ),
    ("cs", "Provozovatel: Brinkmoss s.r.o., Dlouhá 5, 110 00 Praha 1, IČO 12345678", "Brinkmoss s.r.o."),
    ("hu", "Brinkmoss Kft. 1051 Budapest, Fő utca 12. Adószám: 12345678-2-41", "Brinkmoss Kft."),
    ("nl", "Brinkmoss V.O.F. | Kade 4 | 8064 AR Zwartsluis | KvK 12345678", "Brinkmoss V.O.F."),
    ("pt", "Brinkmoss Ltda. CNPJ 12.345.678/0001-90. Rua das Flores, 12 - Campinas/SP", "Brinkmoss Ltda."),
    ("fr", "Brinkmoss SAS au capital de 10 000 € - RCS Nantes 123 456 789 - 44000 Nantes", "Brinkmoss SAS"),
    ("hr", "Brinkmoss d.o.o. za trgovinu, Ilica 12, 10000 Zagreb, OIB 12345678901", "Brinkmoss d.o.o."),
    ("de", "Brinkmoss – Inh. Birte Moos<br>Dorfstraße 8, 27404 Zeven", "Brinkmoss"),
    ("de", "Brinkmoss sagt danke!<br>Dorfstraße 8, 27404 Zeven", None),
    ("de", "Lieferung durch Paketmoss GmbH, Dorfstraße 8, 27404 Zeven", None),
]


@pytest.mark.parametrize(("lang", "line", "name"), SIGNS)
def test_a_shop_signs_with_its_name_however_its_country_writes_it(lang: str, line: str, name: str | None) -> None:
    body = f"<header><a class=logo href='/'>Brinkmoss</a></header>THING<footer lang={lang}><p>{line}</p></footer>"
    assert vendor(body) == name


def test_a_domain_is_the_name_of_a_shop_without_its_end() -> None:
    foot = "<p>Brink Moss Jan Kowalski<br>ul. Wierzbowa 5<br>00-094 Warszawa</p><p>© 2024 BrinkMoss.pl</p>"
    body = f"<header><a class=logo href='/'>BrinkMoss.pl</a></header>THING<footer>{foot}</footer>"
    assert vendor(body) == "Brink Moss Jan Kowalski"


TOP = "<header><a href='/'>Elm Stores</a></header>THING{}"
BRANDED = "Brass sieve 22 cm | Orrina | Elm Stores"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Orrina, 7 Elm Street, Derby DE1 2AB</p>",
        "<p>Orrina is a brand of Orrin Lighting Ltd.</p>",
        "<p>Orrina is a registered trademark of Orrin Lighting Ltd.</p>",
        "<div class=brand>Orrina</div><p>Orrina</p><p>7 Elm Street, Derby DE1 2AB</p>",
    ],
)
def test_a_brand_with_an_address_is_not_the_shop_at_the_top_of_the_site(line: str) -> None:
    assert vendor(TOP.format(line), title=BRANDED) is None
    shop = "<footer><p>Elm Stores is a trading name of Elm Wares Ltd.</p></footer>"
    assert vendor(TOP.format(line) + shop, title=BRANDED) in (None, "Elm Wares Ltd")


@pytest.mark.parametrize(
    ("head", "name"), [("Contact us", "Elm Wares Ltd"), ("Returns contact", None), ("Delivery contact", None)]
)
def test_who_takes_things_back_keeps_no_shop(head: str, name: str | None) -> None:
    foot = f"<footer><p>{head}</p><p>Elm Wares Ltd</p><p>7 Elm Street, Derby DE1 2AB</p></footer>"
    assert vendor(f"<header><a class=logo href='/'>Brinkmoss</a></header>THING{foot}") == name


@pytest.mark.parametrize("line", ["Lumolight Spares Ltd, 7 Elm Street, Derby DE1 2AB", "Lumo Repairs by Elm Ware"])
def test_a_longer_name_and_one_beside_another_are_not_the_shops(line: str) -> None:
    foot = f"<p>{line}<br>7 Elm Street, Derby DE1 2AB</p><footer>© Lumo</footer>"
    assert vendor(f"<header><a class=logo href='/'>Lumo</a></header>THING{foot}") in ("Lumo", None)


def test_a_link_to_the_top_of_another_site_is_not_the_shops() -> None:
    body = "<header><a href='https://shopmill.example/'>Shopmill</a></header>THING<footer>© 2024 Shopmill Ltd</footer>"
    assert vendor(body) is None


@pytest.mark.parametrize(
    "box",
    [
        "<div class=store-info><h4>Leeds North</h4><p>Open until 8 pm</p></div>",
        "<div class=shop-details><h3>Delivery & Returns</h3><p>Free over 50</p></div>",
        "<div class=company-info><h4>Paketmoss</h4><p>Your courier, in 3 days</p></div>",
        "<div class=company-details><h4>Elm Import GmbH</h4><p>Importer</p></div>",
        "<div class=dealer-card><h3>Moss Fitters</h3><p>Fitting in Leeds</p></div>",
        "<span data-testid=storeName>Leeds North</span>",
        "<h2 data-testid=shop-title>Shop the Look</h2>",
        "<span data-testid=company-name>Paketmoss</span>",
    ],
)
def test_a_counter_a_carrier_an_importer_or_a_fitter_in_a_box_is_no_seller(box: str) -> None:
    assert vendor(FRAME.format(box)) in (None, "Brinkmoss Ltd")


@pytest.mark.parametrize("name", ["vendeur", "anbieter", "satici", "prodavec", "vendedor-info", "seller"])
def test_a_box_of_a_seller_who_cannot_be_read_keeps_the_site_from_his_address(name: str) -> None:
    """His address had been the site's, which its logo and its notice of rights name."""
    box = f"<div class='{name}'><div>Atelier Mousse, since 2016</div><p>18 Wharf Road, Leeds LS1 4AB</p></div>"
    sign = "<footer><p>© 2024 Brinkmoss</p></footer>"
    assert vendor(f"{LOGOS[0]}THING{box}{sign}") is None


def test_a_shops_own_box_names_it_all_the_same() -> None:
    box = "<div class='anbieter'><p>Brinkmoss, seit 2016</p><p>18 Wharf Road, Leeds LS1 4AB</p></div>"
    assert vendor(f"{LOGOS[0]}THING{box}<footer><p>© 2024 Brinkmoss</p></footer>") == "Brinkmoss"
