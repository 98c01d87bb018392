"""Regions, countries and trades over the firms of a list are no firms, in headings, bold words and cells."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

from falsefront.parse.region_names import is_region

PAGE = "https://pumps.example/list.html"
LISTS = [
    ("Наши дилеры", (("Северо-Запад", "ТД Ермак", "191040, г. Санкт-Петербург, Невский пр., 50", "+7 812 555-10-20"),
                     ("Урал", "ООО «Клевер»", "620014, г. Екатеринбург, ул. Малышева, 36", "+7 343 555-30-40"))),
    ("Fachhändler", (("Rheinland-Pfalz", "Reitsport Clemens", "Saarstraße 10, 54290 Trier", "0651 555101"),
                     ("Hessen", "Sattelkammer Rhön", "Heinrichstraße 3, 36037 Fulda", "0661 555303"))),
    ("販売店一覧", (("東北", "株式会社さくら建材", "宮城県仙台市青葉区一番町4-5-6", "022-555-0202"),
               ("関東", "柏屋", "東京都千代田区神田錦町1-2-3", "03-5555-0303"))),
    ("Our agents", (("Scotland & Borders", "Ridgeway Agencies", "4 Leith Walk, Edinburgh EH6 5AA", "0131 496 0101"),
                    ("South Coast", "Southdown Sales", "70 London Road, Southampton SO15 2AA", "023 8096 0303"))),
    ("Prodejci", (("Plzeňský kraj", "Zahrada Luka", "Klatovská 12, 301 00 Plzeň", "377 555 101"),
                  ("Liberecký kraj", "U Kopečku", "Pražská 8, 460 01 Liberec", "485 555 303"))),
]  # fmt: skip
ROWS = [
    "<h3>{0}</h3><h4>{1}</h4><p>{2}</p><p>Tel. {3}</p>",
    "<h2>{0}</h2><p><strong>{1}</strong><br>{2}<br>Tel. {3}</p>",
    "<p><strong>{0}</strong></p><p>{1}<br>{2}<br>Tel. {3}</p>",
    "<div class=a><h2>{0}</h2><p><em>{1}</em></p><p>{2}</p><p>Tel. {3}</p></div>",
]


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(("head", "firms"), LISTS)
def test_a_region_over_a_firm_is_no_firm(row: str, head: str, firms: tuple[tuple[str, str, str, str], ...]) -> None:
    found = told(read(f"<h1>{head}</h1>" + "".join(row.format(*each) for each in firms), url=PAGE))
    assert {name for name, *_ in found} <= {name for _, name, _, _ in firms}
    assert [number for *_, number in found] == [number for *_, number in firms]


@pytest.mark.parametrize(("head", "firms"), LISTS)
def test_a_region_in_a_column_of_its_own_is_no_firm(head: str, firms: tuple[tuple[str, str, str, str], ...]) -> None:
    rows = "".join("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>".format(*each) for each in firms)
    found = told(read(f"<h1>{head}</h1><table>{rows}</table>", url=PAGE))
    assert [name for name, *_ in found] == [name for _, name, _, _ in firms]


def test_a_region_beside_several_rows_shifts_no_column() -> None:
    page = (
        "<h1>Nos revendeurs</h1><table><tr><td rowspan=2>Bretagne</td><td>Atelier Roussel</td><td>12 rue de Nantes<br>"
        "35000 Rennes</td><td>02 99 55 01 22</td></tr><tr><td>Menuiserie Le Goff</td><td>4 place du Marché<br>29200 "
        "Brest</td><td>02 98 55 14 30</td></tr></table>"
    )
    assert told(read(page, url=PAGE)) == [
        ("Atelier Roussel", "12 rue de Nantes\n35000 Rennes", "02 99 55 01 22"),
        ("Menuiserie Le Goff", "4 place du Marché\n29200 Brest", "02 98 55 14 30"),
    ]


def test_a_firm_beside_several_rows_has_what_they_all_say() -> None:
    page = (
        "<h1>Distribuidores</h1><table><tr><td rowspan=2>Casa Lozano</td><td>Central</td><td>Calle Santiago 14, 47001 "
        "Valladolid</td><td>983 555 101</td></tr><tr><td>Almacén</td><td>Avenida Castilla 5, 34005 Palencia</td><td>979"
        " 555 102</td></tr><tr><td>Duero Riegos</td><td>Central</td><td>Calle Feria 22, 49010 Zamora</td><td>980 555 "
        "210</td></tr></table>"
    )
    numbers = [[said.raw for said in offer.fields["phone"]] for offer in read(page, url=PAGE).offers]
    assert numbers == [["983 555 101", "979 555 102"], ["980 555 210"]]


def test_of_headings_right_over_deeper_ones_neither_is_a_firm_where_nothing_tells_which() -> None:
    firms = (("Joiners", "Ashdown Joinery", "4 North Street, Lewes BN7 2PH", "01273 555 101"),
             ("Timber merchants", "Weald Timber", "19 High Street, Uckfield TN22 1AB", "01825 555 202"),
             ("Stonemasons", "Rivet & Stone", "60 Seaside, Eastbourne BN22 7QN", "01323 555 303"))  # fmt: skip
    rows = "".join("<h2>{}</h2><h3>{}</h3><p>{}</p><p>{}</p>".format(*each) for each in firms)
    assert {name for name, *_ in told(read(f"<h1>Member directory</h1>{rows}", url=PAGE))} <= {""}


def test_parts_of_countries_in_many_languages_are_regions() -> None:
    names = "Bretagne|Сибирь|関東|广东省|Plzeňský kraj|İç Anadolu|Süddeutschland|Zona Norte|Bouches-du-Rhône (13)|PLZ 3"
    assert [name for name in names.split("|") if not is_region(name)] == []


def test_names_with_words_of_regions_are_none() -> None:
    names = (
        "North Star|West Elm|The Country Store|Ege Hırdavat|関西電機|Nord Sport|家乐福超市|Obermeier|Lincoln & Hastings"
    )
    assert [name for name in names.split("|") if is_region(name)] == []
