"""Tables whose column of names says what those do who are in it: garages, pharmacies, fitters, each with its row."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

PAGE = "https://lumora.example/page"
FOOTER = "<footer>Lumora Oils, 9 Fern Road, Leeds LS1 2AB</footer>"
Row = tuple[str, str, str]


def table(labels: tuple[str, ...], rows: tuple[Row, ...]) -> str:
    head = "".join(f"<th>{label}</th>" for label in ("No", *labels))
    body = "".join(f"<tr><td>{at}</td><td>{'</td><td>'.join(row)}</td></tr>" for at, row in enumerate(rows, 1))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


FRENCH = (
    ("Garage du Frêne", "12 rue du Moulin, 35000 Rennes", "02 99 55 50 14"),
    ("Loutre Mécanique", "8 rue de Nantes, 44100 Nantes", "02 40 55 50 14"),
    ("Auto Sillon", "Zone artisanale, lot 4, Vannes", "02 97 55 50 14"),
    ("Les Deux Ponts", "4 rue du Lac, 56100 Lorient", "02 97 55 50 15"),
)
RUSSIAN = (
    ("Мотор Плюс", "450096, г. Уфа, ул. Лесная, 22", "(347) 274-00-58"),
    ("Северная Гавань", "610014, г. Пермь, ул. Уинская, д. 31", "(342) 210-00-99"),
    ("Дом Масла", "420111, г. Казань, ул. Седова, 4", "(843) 234-00-90"),
)
KOREAN = (
    ("오리모터스", "경기도 용인시 처인구 원삼면 죽양대로 1630", "031-338-0055"),
    ("느티나무정비", "충남 홍성군 홍성읍 백월로 41-10", "041-634-0084"),
    ("버들공업사", "전라남도 여수시 중흥동 19블럭 2롯트", "061-691-0028"),
)


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (("Garage", "Adresse", "Téléphone"), FRENCH),
        (("Автосервис", "Адрес", "Телефон"), RUSSIAN),
        (("정비 업소", "주소", "전화번호"), KOREAN),
    ],
)
def test_each_row_is_one_of_them_in_as_many_tables_as_there_are(labels: tuple[str, ...], rows: tuple[Row, ...]) -> None:
    first, second = table(labels, rows), table(labels, rows[::-1])
    reading = read(f"<h1>Lumora Express</h1><p>{first}</p><h2>Lumora Plus</h2>{second}{FOOTER}", url=PAGE)
    assert told(reading) == [*rows, *rows[::-1]]
    assert told(read(f"<h1>Lumora Express</h1>{first}{FOOTER}", url=PAGE)) == list(rows)


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Branch", ("Aire Valley Motors", "Fern Street Garage", "The Tyre Barn")),
        ("Garage", ("Otley", "Ilkley", "Skipton")),
        ("Garage", ("Lumora Otley", "Lumora Ilkley", "Lumora Skipton")),
        ("Pharmacy", ("Riverside", "Millhill", "Oakfield")),
        ("Member", ("Ada Fern", "John Moss", "Mary Vole")),
        ("Day", ("Monday to Friday", "Saturday morning", "Sunday and holidays")),
        ("정비업소", ("오리분당점", "오리강남점", "오리서초점")),
    ],
)
def test_branches_towns_people_and_hours_are_no_vendors(label: str, names: tuple[str, ...]) -> None:
    rows = tuple((name, where, number) for name, (_, where, number) in zip(names, FRENCH, strict=False))
    reading = read(f"<h1>Lumora Express</h1>{table((label, 'Address', 'Phone'), rows)}{FOOTER}", url=PAGE)
    assert not {vendor for vendor, *_ in told(reading)} & set(names)
    assert all(len(each.fields.get("phone", ())) < 2 for each in reading.blocks)


def test_names_of_a_trade_without_a_column_for_where_they_are_are_no_vendors() -> None:
    rows = tuple((name, "Mo-Fr 9-18", number) for name, _, number in FRENCH)
    reading = read(f"<h1>Lumora Express</h1>{table(('Garage', 'Hours', 'Phone'), rows)}{FOOTER}", url=PAGE)
    assert not {vendor for vendor, *_ in told(reading)} & {name for name, *_ in FRENCH}
