"""Rows of a sheet as entries: each is read, or says what is wrong with it and on which line."""

from datetime import date

import pytest

from falsefront.records import Bad, HowKnown, NewPlace, PlaceStatus
from falsefront.register.rows import entries, how_of, status_of

TODAY = date(2026, 3, 31)
GOOD = {
    "address": "5 Mill Road",
    "status": "Mail drop",
    "how": "site-visit",
    "by": "Ann",
    "at": "2026-03-01",
    "note": "",
}


def read(row: dict[str, str] | str, **defaults: str) -> NewPlace | Bad:
    ((_, entry),) = entries([(7, row)], defaults=defaults, today=TODAY)
    return entry


def test_words_are_read_whatever_their_case_and_spaces() -> None:
    assert status_of(" MAIL  drop") is PlaceStatus.MAIL_DROP
    assert how_of("Official-Register") is HowKnown.OFFICIAL_REGISTER


def test_what_a_sheet_has_besides_goes_into_the_note_and_a_postcode_behind_the_address() -> None:
    place = read({**GOOD, "note": "a shelf", "postcode": "CM13 1AB", "n_companies": "792"})
    assert isinstance(place, NewPlace)
    assert place.address == "5 Mill Road, CM13 1AB"
    assert place.note == "a shelf; n_companies: 792"
    assert (place.status, place.at) == (PlaceStatus.MAIL_DROP, date(2026, 3, 1))


def test_the_apostrophe_that_an_export_puts_before_a_formula_is_taken_off_again() -> None:
    place = read({**GOOD, "address": "'s-Gravenhage, Spui 5", "note": "'-5 below", "by": "'=Ann"})
    assert isinstance(place, NewPlace)
    assert (place.address, place.note, place.by) == ("'s-Gravenhage, Spui 5", "-5 below", "=Ann")


def test_defaults_fill_what_a_row_leaves_empty() -> None:
    place = read({"address": "5 Mill Road", "by": "Bob"}, status="false", how="map", by="Ann", at="2026-01-01")
    assert isinstance(place, NewPlace)
    assert (place.by, place.how) == ("Bob", HowKnown.MAP)


@pytest.mark.parametrize(
    ("change", "because"),
    [
        ({"address": " "}, "address: the cell is empty"),
        ({"status": "resdential"}, "perhaps you meant residential?"),
        ({"how": "hearsay"}, "how: 'hearsay' is none of site_visit"),
        ({"at": "31.3.2026"}, "at: '31.3.2026' is no day like 2026-03-31"),
        ({"at": "2026-04-01"}, "at: 2026-04-01 is yet to come"),
        ({"how": ""}, "how: the cell is empty, and no --how fills it"),
        ({"by": ""}, "by: the cell is empty, and no --by fills it"),
    ],
)
def test_a_bad_cell_is_told(change: dict[str, str], because: str) -> None:
    bad = read({**GOOD, **change})
    assert isinstance(bad, Bad)
    assert because in bad.because


def test_a_day_that_no_cell_gives_is_not_made_up() -> None:
    place = read({**GOOD, "at": " "})
    assert isinstance(place, NewPlace)
    assert (place.at, place.day) == (None, "day not given")
    filled = read({**GOOD, "at": ""}, at="2026-01-01")
    assert isinstance(filled, NewPlace)
    assert filled.day == "2026-01-01"


def test_a_line_that_is_broken_itself_keeps_its_line() -> None:
    assert read("the row has 9 cells, the header 3") == Bad(line=7, because="the row has 9 cells, the header 3")


def test_a_row_may_say_whose_place_it_is_and_how_far_it_goes() -> None:
    place = read({**GOOD, "firm": "Quanbei Glass", "floors": "18", "buildings": ""})
    assert isinstance(place, NewPlace)
    assert (place.firm, place.floors, place.buildings, place.note) == ("Quanbei Glass", 18, None, "")
    assert read({**GOOD, "floors": "many"}) == Bad(line=7, because="floors: 'many' is no number of floors")
