"""Initials of a road in India are the name they stand for, written together, with full stops or apart."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()

SAME = [
    ("48, S V Road, Indore 452010", "48, Swami Vivekanand Road, Indore"),
    ("No. 7, C G Road, Ahmedabad", "7 C.G. Road, Ahmedabad 380009"),
    ("12/4, M G Rd, Pune 411001", "12/4, MG Road, Pune, India"),
]
APART = [
    ("48, S V Road, Indore 452010", "49, Swami Vivekanand Road, Indore"),
    ("48, S V Road, Indore 452010", "48, M G Road, Indore"),
    ("48, S R Road, Indore 452010", "48, Swami Vivekanand Road, Indore"),
    ("No. 7, C G Road, Ahmedabad", "7 C.G. Road, Surat"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_initials_apart_are_those_written_together(one: str, other: str) -> None:
    assert address.compare_fields(one, other, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_initials_houses_and_cities_are_apart(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, GAZETTEER)[2].same_premises
