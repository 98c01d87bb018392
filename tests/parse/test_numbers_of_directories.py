"""Directories and the telephones in their cards: dialled by a button, hidden behind one, alone on a line, masked."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

URL = "https://www.gilde.example/leeds/roofers"
FIRMS = (
    ("Marl & Tansy", "14 Otley Road, Leeds LS6 2AA", "0113 496 0101"),
    ("Brackenfield", "Unit 3, Kirkstall Mill, Leeds LS5 3BL", "0113 496 0102"),
    ("Slate and Lead", "88 Roundhay Road, Leeds LS8 5AJ", "0113 496 0103"),
    ("Gutterwise", "2 Town Street, Leeds LS18 4AP", "0113 496 0104"),
)
FIRM = "<h3><a href='/company/{n}'>{name}</a></h3><p>Roofers</p><p>{place}</p>"
HOTLINE = "<footer>Gilde Directories Ltd, 1 Portal Square, London EC2A 4BX. Helpline 020 7946 0999</footer>"


def read(card: str, firms: tuple[tuple[str, str, str], ...] = FIRMS, head: str = "Roofers") -> list[Offer]:
    cards = "".join(
        f"<div class=entry>{card.format(n=number, name=name, place=place, phone=phone)}</div>"
        for number, (name, place, phone) in enumerate(firms)
    )
    body = f"<main><h1>{head}</h1><div class=list>{cards}</div></main>{HOTLINE}"
    page = f"<html lang=en><head><meta charset=utf-8><title>Roofers | Gilde</title></head><body>{body}</body></html>"
    site = Site(name="c", start=(URL,), allow=("https://*",))
    return list(read_page(page.encode(), url=URL, content_type="text/html", site=site).offers)


def told(offers: list[Offer], field: str) -> list[str | None]:
    return [next((said.raw for said in each.fields.get(field, ())), None) for each in offers]


NUMBERS = [phone for _, _, phone in FIRMS]


@pytest.mark.parametrize(
    "bit",
    [
        "<a href='tel:{phone}'>Call</a>",
        "<a class=btn href='tel:{phone}'><i></i></a>",
        "<button data-phone='{phone}'>Show number</button>",
        "<span data-full-phone='{phone}'>Telefon anzeigen</span>",
        "<i class='fa fa-phone'></i> {phone}",
        "<span class=phone>{phone}</span>",
        "<div><b>{phone}</b></div>",
        "<p>Llamar {phone}</p>",
    ],
)
def test_the_card_of_a_directory_gives_the_firm_its_place_and_its_number(bit: str) -> None:
    offers = read(FIRM + bit)
    assert told(offers, "vendor") == [name for name, _, _ in FIRMS]
    assert told(offers, "address") == [place for _, place, _ in FIRMS]
    assert [(said or "").removeprefix("tel:") for said in told(offers, "phone")] == NUMBERS


@pytest.mark.parametrize(
    "bit",
    [
        "<span class=phone>0113 49xxxxxx1{n}</span>",
        "<span>0113 496 ••••</span><a>Show number</a>",
        "<button>Afficher le numéro</button>",
        "<button data-phone='020 7946 0999'>Show number</button>",
        "<button data-phone-format='+44 #### ######'>Show number</button>",
        "<button data-phone-id='47110815{n}'>Show number</button>",
    ],
)
def test_a_number_that_is_masked_or_that_all_have_is_nobodys(bit: str) -> None:
    offers = read(FIRM + bit)
    assert told(offers, "vendor") == [name for name, _, _ in FIRMS]
    assert told(offers, "phone") == [None] * len(FIRMS)


@pytest.mark.parametrize("folder", ["biz", "bedrijf", "unternehmen", "yritys", "isletme", "predpriyatie"])
def test_a_card_that_leads_to_where_a_site_keeps_firms_is_a_firms(folder: str) -> None:
    offers = read(FIRM.replace("/company/", f"/{folder}/") + "<a href='tel:{phone}'>Call</a>")
    assert told(offers, "vendor") == [name for name, _, _ in FIRMS]


def test_articles_with_a_link_are_no_firms() -> None:
    card = "<h3><a href='/news/{n}'>{name} opens</a></h3><p>Read more of it here.</p><a href='/contact'>Contact</a>"
    assert not {name for name, _, _ in FIRMS} & set(told(read(card), "vendor"))


def test_a_link_to_who_sells_and_one_to_what_he_sells_are_one_card() -> None:
    card = (
        "<a href='/u/m{n}'><img alt=''><p data-testid='seller-name'>{name}</p><p>3 days ago</p></a>"
        "<a href='/p/{n}'><img alt='Slate {n}1 cm'><p>Slate {n}1 cm</p><p>£1{n}.50</p></a>"
    )
    offers = read(card)
    assert told(offers, "title") == [f"Slate {number}1 cm" for number in range(len(FIRMS))]
    assert told(offers, "vendor") == [name for name, _, _ in FIRMS]


LISTED = "<h3><a href='/l/{n}'>{name}</a></h3><p>{place}</p><p>Tel. {phone}</p>"


def test_cards_with_a_place_and_a_number_each_are_those_of_the_firms_that_they_are_titled_by() -> None:
    assert told(read(LISTED), "vendor") == [name for name, _, _ in FIRMS]
    assert told(read(LISTED), "title") == [None] * len(FIRMS)
    one = ((FIRMS[0][0] + " Ltd", *FIRMS[0][1:]), *FIRMS[1:])
    assert told(read(LISTED, one), "vendor") == [name for name, _, _ in one]


@pytest.mark.parametrize(
    "head", ["Our stores", "Unsere Filialen", "Nos magasins", "Sucursales", "店舗一覧", "Contact us"]
)
def test_cards_of_a_firms_own_places_name_no_firms(head: str) -> None:
    names = ("Trinity", "Meadow", "Quayside", "Old Mill")
    firms = tuple((name, *firm[1:]) for name, firm in zip(names, FIRMS, strict=True))
    assert not set(names) & set(told(read(LISTED, firms, head), "vendor"))


def test_shops_of_a_chain_and_towns_name_no_firms() -> None:
    chain = tuple((f"Slate House {name}", *firm[1:]) for name, firm in zip("ABCD", FIRMS, strict=True))
    assert told(read(LISTED, chain), "vendor") == [None] * len(FIRMS)
    towns = tuple((name, *firm[1:]) for name, firm in zip(("Leeds", "York", "Hull", "Derby"), FIRMS, strict=True))
    assert not {"Leeds", "York"} & set(told(read(LISTED, towns), "vendor"))
    one = tuple((*firm[:2], FIRMS[0][2]) for firm in FIRMS)
    assert told(read(LISTED, one), "vendor") == [None] * len(FIRMS)
