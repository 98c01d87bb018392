"""Dealers in a grid: several in each row of a table. None gets what is another's."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

NAMES = ("Owl Photo", "Lark Darkroom", "Wren Marketing", "Kite Supply", "Teal Camera", "Rook Imaging")
TOWNS = ("New York, NY", "Jacksonville, FL", "Orange, CA", "Dallas, TX", "Denver, CO", "Austin, TX")
NUMBERS = ("212.555.0152", "904.555.0193", "714.555.0124", "214.555.0152", "303.555.0193", "512.555.0124")
ROWS = ((0, 1, 2), (3, 4, 5))
SITE = Site(name="dealers", start=("https://dealers.example/",), allow=("https://dealers.example/*",))


def numbers(table: str) -> dict[str, list[str]]:
    """Return the numbers of each vendor that is read on a page with a table of dealers."""
    page = f"<!doctype html><title>Dealer Network</title><h1>Dealer Network</h1><table>{table}</table>"
    read = read_page(page.encode(), url="https://dealers.example/where", content_type=None, site=SITE)
    return {
        offer.fields["vendor"][0].raw: [said.raw for said in offer.fields.get("phone", ())]
        for offer in read.offers
        if offer.fields.get("vendor")
    }


def cell(at: int, number: str = "") -> str:
    link = f'<a href="http://www.{NAMES[at].split()[0].lower()}.example/"><strong>{NAMES[at]}</strong></a>'
    return f"<td>{link}<br>{TOWNS[at]}{f'<br>{number}' if number else ''}</td>"


def table(without: int | None = None) -> str:
    return "".join(
        "<tr>" + "".join(cell(at, "" if at == without else NUMBERS[at]) for at in row) + "</tr>" for row in ROWS
    )


def test_each_cell_is_a_dealer() -> None:
    assert numbers(table()) == {name: [number] for name, number in zip(NAMES, NUMBERS, strict=True)}


@pytest.mark.parametrize("without", range(6))
def test_who_has_no_number_gets_no_neighbours(without: int) -> None:
    found = numbers(table(without))
    assert not found.get(NAMES[without])
    assert all(found[name] == [NUMBERS[at]] for at, name in enumerate(NAMES) if name in found)
    assert len(found) >= 5


def test_numbers_in_a_row_below_a_row_of_names_are_nobodys() -> None:
    rows = "".join(
        "<tr>" + "".join(f"<td><b>{NAMES[at]}</b></td>" for at in row) + "</tr>"
        "<tr>" + "".join(f"<td>{NUMBERS[at]}</td>" for at in row) + "</tr>"
        for row in ROWS
    )
    assert not any(numbers(rows).values())


@pytest.mark.parametrize("without", [None, 0, 1, 4])
def test_names_and_numbers_that_take_turns_in_a_row_stay_together(without: int | None) -> None:
    said = [number if at != without else "" for at, number in enumerate(NUMBERS)]
    rows = "".join(f"<tr>{cell(at)}<td>{said[at]}</td>{cell(at + 3)}<td>{said[at + 3]}</td></tr>" for at in range(3))
    assert all(found in ([], [NUMBERS[NAMES.index(name)]]) for name, found in numbers(rows).items())


def test_a_row_for_each_with_who_answers_is_one_dealers() -> None:
    rows = "".join(
        f"<tr><td><b>{name} Ltd</b></td><td>{person}</td><td>{number}</td></tr>"
        for name, person, number in zip(
            NAMES, ("Ann Lee", "Bo Hart", "Cy Dunn", "Di Fox", "Ed Moss", "Flo Reed"), NUMBERS, strict=True
        )
    )
    assert numbers(rows) == {f"{name} Ltd": [number] for name, number in zip(NAMES, NUMBERS, strict=True)}
