"""Pages that say by their title that they list others: all of these are given, also those in a second column."""

import pytest
from tests.parse.test_named_others import MINE, OWN, card
from tests.parse.test_named_others import told as told_with_own
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

PAGE = "https://lumora.example/page"
Firm = tuple[str, str, str, str, str]  # over it, name, address, telephone, its site

FRENCH = (
    ("BELGIQUE", "Atelier Frêne", "12 rue du Moulin, 4000 Liège", "+32 4 555 01 42", "atelier-frene.example"),
    ("FRANCE", "Vitrages Loutre SARL", "8 rue de Nantes, 44100 Nantes", "+33 2 55 50 14 20", "loutre.example"),
    ("SUISSE", "Verre et Lac", "4 rue du Lac, 1003 Lausanne", "+41 21 555 01 42", "verrelac.example"),
)
GERMAN = (
    ("ÖSTERREICH", "Glas Birkner", "Gartengasse 8, 1050 Wien", "+43 1 555 01 42", "birkner-glas.example"),
    ("SCHWEIZ", "Eschmann Folien", "Bahnhofstrasse 42, 8623 Wetzikon", "+41 44 555 01 42", "eschmann.example"),
    ("DEUTSCHLAND", "Haus am See GmbH", "Seeweg 3, 24103 Kiel", "+49 431 555014", "haussee.example"),
)
RUSSIAN = (
    ("Уфа", 'ООО "Клевер-Урал"', "450096, г. Уфа, ул. Лесная, 22", "(347) 274-00-58", "klever-ural.example"),
    ("Пермь", 'ООО СЦ "Ольха"', "610014, г. Пермь, ул. Уинская, д. 31", "(342) 210-00-99", "olha.example"),
    ("Казань", "Северная Насосная Компания", "420111, г. Казань, ул. Седова, 4", "(843) 234-00-90", "snk.example"),
)


def entry(firm: Firm) -> str:
    over, name, where, number, site = firm
    return (
        f"<p><b>{over}</b></p><p><b>{name}</b><br>{where.replace(', ', ',<br>')}<br>Tel. {number}<br>"
        f"<a href='http://www.{site}'>www.{site}</a><br><a href='mailto:info@{site}'>info@{site}</a></p>"
    )


@pytest.mark.parametrize(
    ("head", "firms"), [("Nos distributeurs", FRENCH), ("Unsere Händler", GERMAN), ("Наши дилеры", RUSSIAN)]
)
def test_dealers_with_domains_of_their_own_are_all_given_below_a_number_of_the_firm_that_lists_them(
    head: str, firms: tuple[Firm, ...]
) -> None:
    body = f"<h1>{head}</h1><p>Lumora: +44 113 496 0101</p>{''.join(map(entry, firms))}"
    reading = read(f"<div>{body}</div>", url=PAGE)
    assert [each[0] for each in told(reading)] == [firm[1] for firm in firms]
    assert [each[2] for each in told(reading)] == [firm[3] for firm in firms]


@pytest.mark.parametrize("firms", [(*FRENCH, *GERMAN), (*GERMAN, *RUSSIAN)])
def test_a_list_goes_on_in_another_column(firms: tuple[Firm, ...]) -> None:
    left, right = "".join(map(entry, firms[:4])), "".join(map(entry, firms[4:]))
    body = f"<div class='one left'><h1>Where to buy</h1>{left}</div><div class=right><h3>Asia</h3>{right}</div>"
    found = told(read(f"{body}", url=PAGE))
    assert [each[0] for each in found] == [firm[1] for firm in firms]
    assert [each[2] for each in found] == [firm[3] for firm in firms]


def test_what_stands_beside_a_list_in_boxes_of_its_kind_without_names_in_bold_is_no_column_of_it() -> None:
    left = "".join(map(entry, FRENCH))
    news = "<p>New in Leeds<br>Tel. +44 113 496 0102</p><p>New in York<br>Tel. +44 113 496 0103</p>"
    body = f"<div class=one><h1>Where to buy</h1>{left}</div><div class=right><h3>News</h3>{news}</div>"
    assert [each[0] for each in told(read(f"{body}", url=PAGE))] == [firm[1] for firm in FRENCH]


def test_names_below_contacts_in_one_run_of_lines_are_nobodys_below_a_title_of_a_list() -> None:
    flat = "".join(f"<p>{where}</p><p>Tel: {number}</p><p>{name}</p>" for _, name, where, number, _ in GERMAN)
    given = {number: name for name, _, number in told_with_own(OWN + flat + "<p>Call 0113 496 0102</p>")}
    assert all(given.get(number) in (None, name) for _, name, _, number, _ in GERMAN)


def test_the_firm_that_lists_its_dealers_has_its_own_card_only() -> None:
    cards = "".join(card(name, where, f"Tel: {number}", f"www.{site}") for _, name, where, number, site in GERMAN)
    assert told_with_own(OWN + cards) == [MINE, *((name, where, number) for _, name, where, number, _ in GERMAN)]


@pytest.mark.parametrize(
    ("title", "foot"),
    [
        ("Representantes", "id=rodape"),
        ("Distribuidores", "class=pie-pagina"),
        ("Nos revendeurs", "class=pied-de-page"),
        ("Händler", "id=fusszeile"),
        ("Verkooppunten", "class=voettekst"),
        ("Dealers", "class=footer_section"),
    ],
)
def test_the_foot_of_a_page_is_its_frame_in_any_language(title: str, foot: str) -> None:
    cards = "".join(card(name, where, f"Tel: {number}") for _, name, where, number, _ in GERMAN)
    below = f"<div {foot}><p>9 Fern Road, Leeds LS1 2AB</p><p>0113 496 0101</p><p>hi@lumora.example</p></div>"
    reading = read(f"<h1>{title}</h1><div>{cards}</div>{below}", url=PAGE)
    assert [each[0] for each in told(reading)] == [name for _, name, *_ in GERMAN]
    assert not reading.blocks
