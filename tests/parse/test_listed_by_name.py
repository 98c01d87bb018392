"""Exhibitors and members whom a list tells by their names alone."""

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

PAGE = "https://fair.example/list.html"
NAMES = {
    "en": ("Exhibitors", ("Marl Brothers", "Orrin Spirits", "Hob & Daughters", "Alder Valley Distillery")),
    "de": ("Aussteller", ("Farn Brauerei", "Mosslinger Weine", "Gebrüder Otter", "Hof Erlengrund")),
    "fr": ("Liste des exposants", ("Maison Fougère", "Les Trois Aulnes", "Atelier Mousse", "La Ruche Dorée")),
    "it": ("Espositori", ("Bottega Felce", "Cascina Ontano", "Fratelli Muschio", "Vini del Tiglio")),
    "es": ("Expositores", ("Taller Helecho", "Viña Aliso", "Hermanos Musgo", "Casa del Olmo")),
    "ru": ("Участники выставки", ("Ольха Мебель", "Мастерская Лось", "Пасека Клён", "Фабрика Рысь")),
    "zh": ("参展商名录", ("苏州榛鸟灯具厂", "宁波柳溪电器", "温州海棠鞋业", "义乌松鼠饰品")),
    "ja": ("出展者一覧", ("柳屋酒造", "榛名工房", "カワセミ和紙", "銀杏堂")),
    "pl": ("Wystawcy", ("Browar Paproć", "Bracia Mech", "Winnica Olszyna", "Pasieka Klonowa")),
    "tr": ("Katılımcılar", ("Eğrelti Seramik", "Kızılağaç Mobilya", "Yosun Sabun", "Ihlamur Gıda")),
}
SITE = "<article class=card><h3><a href='https://www.e{1}.example/de'>{0}</a></h3><p>Since 1992, in oak.</p></article>"
BOOTH = "<li><h3>{0}</h3><span class=booth>#52{1}</span></li>"
LOGO = "<div class=card><img src='l{1}.png' alt='{0} Logo'><h4>{0}</h4><p>Since 1992, in oak.</p></div>"
PLAIN = "<div class=card><h3>{0}</h3><p>Since 1992, in oak.</p></div>"


def vendors(reading: PageReading) -> list[str]:
    return [said.raw for offer in reading.offers for said in offer.fields.get("vendor", ())]


def page(head: str, box: str, names: tuple[str, ...]) -> str:
    return f"<h1>{head}</h1><div class=grid>{''.join(box.format(name, at) for at, name in enumerate(names))}</div>"


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("box", [SITE, BOOTH, LOGO])
def test_who_has_a_site_a_booth_or_a_logo_in_a_list_of_exhibitors_is_given_by_his_name(language: str, box: str) -> None:
    head, names = NAMES[language]
    assert vendors(read(page(head, box, names), url=PAGE)) == list(names)


@pytest.mark.parametrize("language", NAMES)
def test_rows_of_a_table_that_give_booths_and_entries_that_give_legal_forms_name_exhibitors(language: str) -> None:
    head, names = NAMES[language]
    rows = "".join(f"<tr><td>{name}</td><td>B4{at}</td></tr>" for at, name in enumerate(names))
    assert vendors(read(f"<h1>{head}</h1><table>{rows}</table>", url=PAGE)) == list(names)
    firms = [f"{name} GmbH" for name in names]
    entries = "".join(f"<li>{name}</li>" for name in firms)
    assert vendors(read(f"<h1>{head}</h1><ul>{entries}</ul>", url=PAGE)) == firms
    plain = "".join(f"<li>{name}</li>" for name in names)
    assert vendors(read(f"<h1>{head}</h1><ul>{plain}</ul>", url=PAGE)) == []


def test_who_is_called_as_the_site_that_he_leads_to_is_given_by_that_name() -> None:
    _, names = NAMES["en"]
    box = "<article class=card><h3><a href='https://marltours.de/'>marltours.de</a></h3><p>Since 1992.</p></article>"
    body = page("Exhibitors", SITE, names) + ""
    assert vendors(read(body.replace("</div>", f"{box}</div>"), url=PAGE)) == [*names, "marltours.de"]
    elsewhere = box.replace("https://marltours.de/", "https://otter.de/")
    assert "marltours.de" not in vendors(read(body.replace("</div>", f"{elsewhere}</div>"), url=PAGE))


def test_the_page_says_what_it_lists_over_a_heading_of_another_kind() -> None:
    _, names = NAMES["en"]
    above = "<p>Exhibitors</p><h1>35+ bottlers, importers and stills</h1><p>From all the world.</p>"
    assert vendors(read(above + page("", SITE, names).partition("</h1>")[2], url=PAGE)) == list(names)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Exhibitors", ("Stand Construction", "Power Supply", "Exhibitor Passes", "Parking")),
        ("For exhibitors", NAMES["en"][1]),
        ("Exhibitor FAQ", NAMES["en"][1]),
        ("Exhibitors by category", ("Furniture", "Lighting", "Textiles")),
    ],
)
def test_what_exhibitors_are_told_is_no_list_of_them(head: str, names: tuple[str, ...]) -> None:
    assert vendors(read(page(head, PLAIN, names), url=PAGE)) == []


@pytest.mark.parametrize("head", ["Our clients", "Sponsors", "News", "Our team", "Press"])
def test_others_whom_no_heading_tells_to_be_listed_are_given_by_none(head: str) -> None:
    assert vendors(read(page(head, SITE, NAMES["en"][1]), url=PAGE)) == []


def test_another_heading_between_begins_something_else() -> None:
    _, names = NAMES["en"]
    found = read(f"<h1>Exhibitors</h1><h2>News of the fair</h2>{page('', SITE, names).partition('</h1>')[2]}", url=PAGE)
    assert vendors(found) == []


@pytest.mark.parametrize("head", ["Our members", "Mitglieder", "Liste des membres"])
def test_members_are_given_by_their_names_where_those_are_firms(head: str) -> None:
    firms = ("Marl Tools Ltd", "Orrin Pumps GmbH", "Hob & Daughters", "Alder Packaging Ltd")
    bodies = ("Alder Valley College", "Marl Museum", "Orrin Observatory", "Fern School of Art")
    assert vendors(read(page(head, SITE, firms), url=PAGE)) == list(firms)
    assert vendors(read(page(head, SITE, bodies), url=PAGE)) == []


def test_a_list_of_nothing_but_links_within_the_site_names_nobody() -> None:
    firms = ("Marl Tools Ltd", "Orrin Pumps GmbH", "Alder Packaging Ltd", "Export all members")
    link = "<li><a href='/firms/{1}.html'>{0}</a></li>"
    assert vendors(read(page("Our members", link, firms), url=PAGE)) == []


@pytest.mark.parametrize(
    ("language", "head", "form", "contacts"),
    [
        ("zh", "会员名录", "有限公司", "地址：浙江省义乌市松鼠路73号3楼　电话：0579-85550142"),
        ("en", "Members", " Ltd", "Address: 14 Alder Road, Leeds LS1 4AB. Tel. 0113 496 0142"),
        ("pl", "Wystawcy", " sp. z o.o.", "ul. Olszowa 14, 00-238 Warszawa, tel. 22 555 01 42"),
    ],
)
def test_who_has_contacts_in_a_list_of_names_is_given_with_them_and_nobody_else_is(
    language: str, head: str, form: str, contacts: str
) -> None:
    firms = [f"{name}{form}" for name in NAMES[language][1]]
    boxes = [f"<li><h3><a href='f{at}.html'>{name}</a></h3><p>Since 1992</p></li>" for at, name in enumerate(firms)]
    boxes[1] = f"<li><h3>{firms[1]}</h3><p>Since 1992</p><p>{contacts}</p></li>"
    reading = read(f"<h1>{head}</h1><ul>{''.join(boxes)}</ul>", url=PAGE)
    assert vendors(reading) == firms
    located = [offer for offer in reading.offers if {"address", "phone"} & offer.fields.keys()]
    assert [offer.fields["vendor"][0].raw for offer in located] == [firms[1]]
    assert {"address", "phone"} <= located[0].fields.keys()
