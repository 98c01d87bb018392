"""Lists of firms as people write them: lines, cells, links that dial, words to readers between them."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

PAGE = "https://pumps.example/list.html"
FIRMS = [
    ("Ateljé Björk", "Vasagatan 12\n411 24 Göteborg", "031-555 01 01"),
    ("Inredning Lind AB", "Södergatan 30\n211 34 Malmö", "040-555 02 02"),
    ("Hem & Ljus", "Svartbäcksgatan 8\n753 32 Uppsala", "018-555 03 03"),
]
ENGLISH = [
    ("Garnet Books", "12 Church Street, Whitby YO22 4DE", "01947 555 101"),
    ("Harbour Reads", "3 Pier Road, Whitby YO21 3PU", "01947 555 202"),
    ("Paper & Lantern", "45 Flower Street, Whitby YO21 3BB", "01947 555 303"),
]


def given(html: str) -> dict[str, str]:
    """Return the name that each telephone is given under; none where it is given under none."""
    return {number: name for name, _, number in told(read(html, url=PAGE)) if number}


def test_streets_and_towns_on_lines_of_their_own_are_no_names() -> None:
    lines = "<br><br>".join("<br>".join((name, *where.split("\n"), f"Tel {number}")) for name, where, number in FIRMS)
    assert told(read(f"<h1>Återförsäljare</h1><p>{lines}</p>", url=PAGE)) == FIRMS
    cells = "".join(f"<td>{'<br>'.join((n, *w.split(chr(10)), t))}</td>" for n, w, t in FIRMS)
    assert told(read(f"<h1>Återförsäljare</h1><table><tr>{cells}</tr></table>", url=PAGE)) == FIRMS


@pytest.mark.parametrize("row", ["<li>{}, {}, tel. {}</li>", "<li>{} – {} – {}</li>", "<p>{}, {}, Tel: {}</p>"])
def test_a_line_that_says_all_of_a_firm_begins_with_its_name(row: str) -> None:
    rows = "".join(row.format(*each) for each in ENGLISH)
    assert given(f"<h1>Stockists</h1><div>{rows}</div>") == {number: name for name, _, number in ENGLISH}


@pytest.mark.parametrize(
    "words",
    [
        "Want to become a stockist? Call 01793 555 000 or write to trade@larkspur.example",
        "No shop near you? Write to us: trade@larkspur.example, 01793 555 000",
        "Händler werden: 01793 555000, trade@larkspur.example",
        "Vous souhaitez devenir revendeur ? Appelez le 01 79 35 55 00 ou trade@larkspur.example",
    ],
)
def test_words_to_readers_between_firms_are_no_firms(words: str) -> None:
    rows = [f"<h3>{name}</h3><p>{where}<br>{number}</p>" for name, where, number in ENGLISH]
    reading = read(f"<h1>Stockists</h1>{rows[0]}{rows[1]}<p>{words}</p>{rows[2]}", url=PAGE)
    assert told(reading)[:3] == ENGLISH
    mailboxes = [offer for offer in reading.offers if "email" in offer.fields and "vendor" in offer.fields]
    assert mailboxes == []


def test_a_firm_whose_name_is_a_picture_gives_nothing_to_the_one_before() -> None:
    rows = [f"<p><b>{name}</b></p><p>{where}<br>{number}</p>" for name, where, number in ENGLISH]
    rows[1] = rows[1].replace("<b>Harbour Reads</b>", '<img src="h.png" alt="Harbour Reads">')
    found = given(f"<h1>Stockists</h1>{''.join(rows)}")
    assert found["01947 555 101"] == "Garnet Books"
    assert found.get("01947 555 202", "") == ""


def test_links_that_dial_are_contacts_of_the_firm_over_them() -> None:
    rows = "".join(
        f"<div class=n>{name}</div><div class=a>{where}</div><a href='tel:{number}'>Call</a>"
        for name, where, number in ENGLISH
    )
    assert [name for name, *_ in told(read(f"<h1>Stockists</h1><main>{rows}</main>", url=PAGE))] == [
        name for name, *_ in ENGLISH
    ]


def test_a_person_in_the_place_of_a_firm_in_its_row_is_who_sells() -> None:
    firms = [*ENGLISH, ("Rossi Ceramiche", "9 Skinner Street, Whitby YO21 3AH", "01947 555 404")]
    rows = "".join(f"<tr><td>{name}</td><td>{where}</td><td>{number}</td></tr>" for name, where, number in firms)
    assert told(read(f"<h1>Stockists</h1><table>{rows}</table>", url=PAGE)) == firms


def test_a_town_before_a_firm_is_none_of_its_name() -> None:
    rows = "".join(f"<h3>Whitby - {name}</h3><p>{where}</p><p>{number}</p>" for name, where, number in ENGLISH)
    assert told(read(f"<h1>Stockists</h1>{rows}", url=PAGE)) == ENGLISH


def test_a_row_of_a_firm_without_contacts_makes_no_doubt_of_the_next() -> None:
    rows = [f"<tr><td>{name}</td><td>{where}</td><td>{number}</td></tr>" for name, where, number in ENGLISH]
    page = (
        f"<h1>Stockists</h1><table>{rows[0]}<tr><td>Moor Books</td><td></td><td></td></tr>{''.join(rows[1:])}</table>"
    )
    assert told(read(page, url=PAGE)) == ENGLISH


def test_what_headings_of_other_boxes_are_called_is_no_firm() -> None:
    names = (
        "Работно време",
        "Контакти",
        "Öffnungszeiten",
        "Follow us",
        "Newsletter",
        "営業時間",
        "Síguenos",
        "联系方式",
    )
    cards = "".join(
        f"<div class=c><h4>{name}</h4><p>{where}</p><p>{number}</p></div>" for name, where, number in ENGLISH
    )
    for name in names:
        box = f"<div class=c><h4>{name}</h4><p>7 Baxtergate, Whitby YO21 1BW</p><p>01947 555 000</p></div>"
        assert name not in given(f"<h1>Stockists</h1>{cards}{box}").values()


def test_members_beside_one_another_are_given_although_one_shares_a_word_with_the_body() -> None:
    firms = (("Alder Packaging", "40 Lincoln Road, Peterborough PE1 2RY", "01733 555 100"),
             ("Fenland Boxes Ltd", "12 Nene Quay, Wisbech PE13 1AQ", "01945 555 200"),
             ("Brightwell Cartons", "7 Mill Road, Cambridge CB1 2AD", "01223 555 300"))  # fmt: skip
    rows = "".join(f"<div class=m><h3>{n}</h3><p>{w}</p><p>{t}</p></div>" for n, w, t in firms)
    page = f"<title>Members - East Anglia Packaging Guild</title><h1>Members</h1>{rows}"
    assert told(read(page, url=PAGE))[:3] == list(firms)


def test_two_names_in_two_scripts_under_one_label_with_other_numbers_are_two_firms() -> None:
    rows = (("Tanaka Denki", "東京都品川区大崎1-2-3", "03-5555-0101"),
            ("北斗電機商会", "北海道札幌市北区北7条西4-1", "011-555-0202"))  # fmt: skip
    lines = "<tr><th>会社名</th><td>{}</td></tr><tr><th>住所</th><td>{}</td></tr><tr><th>TEL</th><td>{}</td></tr>"
    tables = "".join(f"<table>{lines.format(*row)}</table>" for row in rows)
    found = told(read(f"<h1>代理店一覧</h1>{tables}", url=PAGE))
    assert found == list(rows)


@pytest.mark.parametrize("label", ["Name", "Tên đại lý", "店名", "Nombre", "Название"])
def test_in_a_list_a_column_of_names_is_one_of_firms(label: str) -> None:
    firms = [("Store Leeds", "3 High Street, Leeds LS1 4AP", "0113 496 0123"), *ENGLISH]  # else a place of one's own
    rows = "".join(f"<tr><td>{name}</td><td>{where}</td><td>{number}</td></tr>" for name, where, number in firms)
    head = f"<tr><th>{label}</th><th>Address</th><th>Phone</th></tr>"
    assert told(read(f"<h1>Stockists</h1><table>{head}{rows}</table>", url=PAGE)) == firms


def test_over_names_below_their_contacts_a_name_that_nobody_can_tell_keeps_its_own() -> None:
    firms = [("Book & Bell", *ENGLISH[0][1:]), ("Page Turner", *ENGLISH[1][1:]), ("Chapter & Verse", *ENGLISH[2][1:])]
    rows = "".join(f"<p>{where}</p><p>{number}</p><p><b>{name}</b></p>" for name, where, number in firms)
    found = given(f"<h1>Where to buy</h1><div>{rows}</div>")
    assert all(found.get(number, "") in ("", name) for name, _, number in firms)


def test_columns_under_the_same_words_hold_firms_of_one_list() -> None:
    firms = [*ENGLISH, ("Moor Prints", "9 Skinner Street, Whitby YO21 3AH", "01947 555 404")]
    cells = [f"<td>{name}</td><td>{where}<br>{number}</td>" for name, where, number in firms]
    rows = "".join(f"<tr>{''.join(cells[at : at + 2])}</tr>" for at in (0, 2))
    head = f"<tr>{'<th>Dealer</th><th>Details</th>' * 2}</tr>"
    assert sorted(told(read(f"<h1>Dealers</h1><table>{head}{rows}</table>", url=PAGE))) == sorted(firms)


def test_a_mailbox_below_one_name_of_a_column_keeps_it_in_the_list() -> None:
    rows = "".join(f"<tr><td>{number}</td><td>{where}</td><td>{name}</td></tr>" for name, where, number in ENGLISH)
    rows = rows.replace("Paper & Lantern<", "Paper & Lantern<br>lamp@lantern.example<")
    assert told(read(f"<h1>Stockists</h1><table>{rows}</table>", url=PAGE)) == ENGLISH
