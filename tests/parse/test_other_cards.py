"""Cards of other firms on a firm's page of contacts are not the firm's; its own branches and subsidiaries stay."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

OWN = (
    "<h3>Lumora Glass Ltd</h3><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel: +44 113 496 0101</p><p>info@lumora.example</p>"
)
FOOTER = (
    "<footer><p>Lumora Glass Ltd</p><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel: +44 113 496 0101</p>"
    "<p>info@lumora.example</p></footer>"
)
MINE = {"+44 113 496 0101"}


def numbers(
    body: str, title: str = "Contact | Lumora Glass", url: str = "https://www.lumora.example/contact"
) -> set[str]:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(url,), allow=("https://*",))
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    every = [*reading.offers, *reading.blocks]
    return {said.raw for each in every for said in each.fields.get("phone", ())}


def vendors(body: str, title: str, url: str = "https://www.alderfind.example/contact") -> dict[str, str | None]:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><main>{body}</main></body></html>"
    site = Site(name="case", start=(url,), allow=("https://*",))
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    said: dict[str, str | None] = {}
    for each in [*reading.offers, *reading.blocks]:
        names = each.fields.get("vendor", ())
        said |= {phone.raw: names[0].raw if names else None for phone in each.fields.get("phone", ())}
    return said


def own_numbers(body: str, title: str = "Contact | Lumora Glass") -> set[str]:
    """Return the numbers that are given under the page's own name, or to nobody."""
    said = vendors(body, title, "https://www.lumora.example/contact")
    return {number for number, name in said.items() if name is None or name.startswith("Lumora")}


def card(*lines: str) -> str:
    head, *rest = lines
    return f"<div class=card><h4>{head}</h4>{''.join(f'<p>{line}</p>' for line in rest)}</div>"


ITALY = ("Vetro Chiaro Srl", "Via Ontano 6<br>20121 Milano", "Tel: +39 02 7200 0844", "info@vetrochiaro.example")
SPAIN = ("Aliso Hogar S.L.", "Calle Olmo 41<br>28027 Madrid", "Tel: +34 91 555 01 42", "hola@alisohogar.example")
POLAND = ("Pracownia Jesion", "ul. Jesionowa 5<br>53-609 Wrocław", "Tel: +48 71 555 01 42", "www.jesion.example")


@pytest.mark.parametrize("title", ["Contact | Lumora Glass", "Worldwide | Lumora Glass", "Our dealers | Lumora Glass"])
def test_cards_under_other_firms_names_are_theirs(title: str) -> None:
    assert own_numbers(OWN + card(*ITALY) + card(*SPAIN) + card(*POLAND), title) == MINE
    assert own_numbers(card(*ITALY) + card(*POLAND) + card(*SPAIN) + FOOTER, title) == MINE


def test_cards_in_paragraphs_and_rows_are_told_apart_too() -> None:
    under = "".join(f"<h5>{head}</h5><p>{'<br>'.join(rest)}</p>" for head, *rest in (ITALY, SPAIN))
    assert numbers(f"<h2>Head office</h2><p>9 Fern Road<br>Leeds LS1 2AB<br>Tel: +44 113 496 0101</p>{under}") == MINE
    rows = "".join(f"<tr>{''.join(f'<td>{each}</td>' for each in some)}</tr>" for some in (ITALY, SPAIN))
    assert numbers(f"{OWN}<table>{rows}</table>") == MINE


def test_a_page_of_dealers_needs_no_firms_form_under_names_of_countries() -> None:
    told = (
        ("Australia", "Kester Moorfield", "12 Wattle Road<br>Mitcham VIC 3132", "Tel: +61 3 5550 0142"),
        ("Belgium", "Wilgen Atelier", "Acacialaan 94<br>2920 Kalmthout", "Tel: +32 3 555 01 42"),
        ("Canada", "North Alder Shop", "2214 Alder Place<br>Montreal QC H2X 1Y4", "Tel: +1 514 555 0142"),
    )
    cards = "".join(card(*each) for each in told)
    assert own_numbers(OWN + cards, "Contacts and dealers | Lumora Glass") == MINE
    assert len(numbers(OWN + cards, "Contact | Lumora Glass")) == 4  # may be its own offices


def test_a_role_over_one_card_at_another_domain_tells() -> None:
    role = card(
        "Auditors", "Moss, Vole &amp; Wren", "4 Castle Yard<br>York YO1 9AB", "Tel: +44 1904 555 014", "a@mvw.example"
    )
    assert numbers(OWN + role) == MINE
    own = card("Press office", "Ada Fern", "Tel: +44 113 496 0102", "press@lumora.example")
    assert numbers(OWN + own) == MINE | {"+44 113 496 0102"}


def test_firms_that_india_calls_messrs_are_others() -> None:
    delhi = card(
        "Northern zone", "M/s. ALDER AGENCIES", "4-E/7 Wren Extension<br>New Delhi - 110 055", "Phone: 011-2355 0142"
    )
    kanpur = card("Central zone", "M/s. VOLE TRADERS", "12 Moss Road<br>Kanpur - 208 001", "Phone: 0512-255 0142")
    assert numbers(OWN + delhi + kanpur) == MINE


@pytest.mark.parametrize(
    "cards",
    [
        [("York", "4 Castle Yard<br>York YO1 9AB", "Tel: +44 1904 555 014"),
         ("Hull", "7 Quay Street<br>Hull HU1 2AB", "Tel: +44 1482 555 014")],
        [("Lumora Italia Srl", *ITALY[1:3], "italia@lumora-it.example"),
         ("Lumora Iberia S.L.", *SPAIN[1:3], "hola@lumora-es.example")],
        [("Warehouse", *ITALY[1:3]), ("Partner showroom Madrid", *SPAIN[1:3], "madrid@lumora.example")],
        [("Vetro Chiaro Srl", *ITALY[1:3], "milano@lumora.example"),
         ("Aliso Hogar S.L.", *SPAIN[1:3], "madrid@lumora.example")],
    ],
)  # fmt: skip
def test_branches_and_subsidiaries_of_the_pages_firm_stay(cards: list[tuple[str, ...]]) -> None:
    assert len(numbers(OWN + "".join(card(*each) for each in cards))) == 3


def test_a_firm_that_is_registered_under_another_name_than_its_brand_keeps_its_block() -> None:
    legal = card(
        "Alder Weaving Ltd", "9 Fern Road<br>Leeds LS1 2AB", "Tel: +44 113 496 0101", "info@alderweaving.example"
    )
    shop = card("Shop York", "4 Castle Yard<br>York YO1 9AB", "Tel: +44 1904 555 014")
    assert len(numbers(legal + shop, "Contact | Fern Blankets")) == 2
    assert numbers(legal + card(*ITALY) + card(*SPAIN), "Contact | Fern Blankets") == MINE


def test_a_page_with_nothing_of_its_own_gives_each() -> None:
    assert len(numbers(card(*ITALY) + card(*SPAIN) + card(*POLAND), "Contact", "https://guild.example/contact")) == 3


def test_shops_by_town_on_a_page_of_shops_stay() -> None:
    shops = [("Leeds", "9 Fern Road<br>Leeds LS1 2AB", "Tel: +44 113 496 0101"),
             ("York", "4 Castle Yard<br>York YO1 9AB", "Tel: +44 1904 555 014"),
             ("Hull", "7 Quay Street<br>Hull HU1 2AB", "Tel: +44 1482 555 014")]  # fmt: skip
    assert len(numbers("".join(card(*each) for each in shops) + FOOTER, "Store locator | Lumora Glass")) == 3


SISTERS = "".join(
    f"<div><b>{land}</b><p><b>{name}</b><br>{where}<br>Tel: {number}</p><p>info@{host}</p></div>"
    for land, name, where, number, host in (
        ("In Italy:", "Lumora Italia", "Via Ontano 6<br>20121 Milano", "+39 02 7200 0844", "lumora-it.example"),
        ("In Spain:", "Lumora Iberia", "Calle Olmo 41<br>28027 Madrid", "+34 91 555 01 42", "lumora-es.example"),
    )
)


def test_sister_companies_are_vendors_of_their_own_to_the_next_heading() -> None:
    york = "<h4>Shop York</h4><p>4 Castle Yard<br>York YO1 9AB<br>Tel: +44 1904 555 014</p>"
    assert numbers(f"{OWN}<h4>Empresas hermanas en otros países</h4>{SISTERS}{york}") == MINE | {"+44 1904 555 014"}
    assert len(numbers(f"{OWN}<h4>Worldwide</h4>{SISTERS}")) == 3


@pytest.mark.parametrize(
    "theirs",
    [
        "<h4>Our agents</h4><p>Moss Homewares J/V Ltd.<br>111 Fern Road, Banani<br>Tel: +880 2 5550 0142</p>",
        "<p>Als Sprecher vertreten durch:</p><p>Agentur Moos<br>Rainweg 6<br>13595 Berlin<br>Tel: +49 30 555 00142</p>"
        "<p>www.moos.example</p>",
        "<p>合作事務所 Partner office</p><p>Moss Studio<br>12 Elm Row<br>London N1 9XX<br>Tel: +44 20 5550 0142</p>"
        "<p>info@moss.example</p>",
        "<dl><dt>典型用户</dt><dd>榆墨厂（深圳市墨帆路7号，0755-85550142）：“好用”</dd></dl>",
        "<h4>Fogyasztóvédelem</h4><p>Mohai Békéltető Testület<br>1016 Budapest, Fenyő u. 9.<br>Tel: +36 1 555 0142</p>",
        "<h4>Resolução de Litígios</h4><p>Centro Musgo<br>Rua do Olmo 9, 1099-032 Lisboa<br>Tel: +351 21 555 0142</p>",
    ],
)
def test_agents_partners_users_and_bodies_for_disputes_are_others(theirs: str) -> None:
    assert numbers(OWN + theirs) == MINE


def test_managers_who_represent_a_firm_and_its_own_agents_at_its_domain_stay() -> None:
    managers = "<h4>Vertreten durch</h4><p>Ada Fern<br>Tel: +44 113 496 0102</p>"
    assert numbers(OWN + managers) == MINE | {"+44 113 496 0102"}
    agents = "<h4>Sales representatives</h4><p>Bea Alder<br>bea@lumora.example<br>Tel: +44 113 496 0103</p>"
    assert numbers(OWN + agents) == MINE | {"+44 113 496 0103"}


FIRMS = {
    f"{name} Ltd": (f"{door} Castle Street<br>{town}", f"+44 1904 555 {door}")
    for name, door, town in (
        ("Moss Machinery", 101, "York YO24 1AB"),
        ("Vole Plant", 102, "Hull HU1 1AA"),
        ("Wren Castings", 103, "Leeds LS1 4AB"),
        ("Elm Fittings", 104, "Sheffield S3 8GG"),
        ("Otter Shutters", 105, "York YO1 9AB"),
    )
}
LISTED = "".join(card(name, where, f"Tel: {number}") for name, (where, number) in FIRMS.items())
PLATFORM = "<footer><p>Alderfind Directory Ltd, 40 Fern Street, London W1U 7DN. Tel: +44 20 5550 0142</p></footer>"


@pytest.mark.parametrize(
    "title", ["Contact suppliers of pipes - Alderfind", "Pipe dealers in Yorkshire - Alderfind", "Member contacts"]
)
def test_firms_of_a_list_are_vendors_under_their_own_names(title: str) -> None:
    said = vendors(f"<h1>{title.partition(' - ')[0]}</h1>{LISTED}{PLATFORM}", title)
    assert {name: said.get(number) for name, (_, number) in FIRMS.items()} == {name: name for name in FIRMS}


def test_firms_that_sell_for_the_pages_own_are_no_list_of_vendors() -> None:
    assert numbers(f"{OWN}<h2>Our dealers</h2>{LISTED}") == MINE
    assert numbers(f"{OWN}<h2>Lumora dealers</h2>{LISTED}") == MINE


def test_a_heading_and_a_class_tell_of_what_is_below_and_in_them() -> None:
    lands = "".join(
        card(*each)
        for each in (
            ("Australia", "12 Wattle Road<br>Mitcham VIC 3132", "Tel: +61 3 5550 0142"),
            ("Belgium", "Acacialaan 94<br>2920 Kalmthout", "Tel: +32 3 555 01 42"),
            ("Canada", "2214 Alder Place<br>Montreal QC H2X 1Y4", "Tel: +1 514 555 0142"),
        )
    )
    hotline = (
        "<footer><ul><li class=menu-dealers>Become a dealer</li></ul><p>Lumora hotline +44 113 496 0101</p></footer>"
    )
    assert len(numbers(f"<main>{lands}<h2>Dealers</h2><p>See the list in our shop.</p></main>{hotline}")) == 4
    assert numbers(f"<main><h2>Dealers</h2>{lands}</main>{hotline}") == MINE
    assert numbers(f"<main><div id=dealers>{lands}</div></main>{hotline}") == MINE


def test_the_pages_own_block_is_its_own_below_or_beside_a_word_of_sisters() -> None:
    assert numbers(OWN.replace("</h3>", "</h3><p>Sister company of Alder Group</p>")) == MINE
    sister = (
        "<h2>Our sister companies</h2><p>Moss Coatings Ltd<br>12 Mill Lane, Leeds LS1 4AB<br>Tel: +44 1904 555 014</p>"
    )
    own = "<p><b>Lumora Glass Ltd</b><br>9 Fern Road<br>Leeds LS1 2AB<br>Tel: +44 113 496 0101</p>"
    assert own_numbers(sister + own + FOOTER) == MINE


def test_works_under_the_name_of_a_firm_that_was_bought_stay() -> None:
    works = "".join(
        f"<p><strong>Werk {town}</strong><br>{name}<br>{where}<br>Tel: {number}</p>"
        for town, name, where, number in (
            ("Leeds", "Lumora Glass Ltd", "9 Fern Road<br>Leeds LS1 2AB", "+44 113 496 0101"),
            ("Hamburg", "Moos Ventile GmbH", "Erlenstr. 3<br>20457 Hamburg", "+49 40 555 00142"),
            ("Dresden", "Ulmer Guss GmbH", "Erlenstr. 4<br>01069 Dresden", "+49 351 555 0142"),
        )
    )
    assert len(numbers(works, "Standorte | Lumora Glass")) == 3
