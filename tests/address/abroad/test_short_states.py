"""A state by its old short form, without comma or dot before it: the ZIP code or the town says that it is one."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


@pytest.mark.parametrize(
    ("short", "other"),
    [
        ("229 Owl Road, Chelmsford Mass 01824", "229 Owl Road, Chelmsford MA"),
        ("229 Owl Road, Bedford Mass", "229 Owl Rd., Bedford, Massachusetts"),
        ("1612 Owl Street, Dover Del 19901", "1612 Owl St., Dover, DE"),
        ("12 OWL STREET, ROCHESTER MINN", "12 Owl St, Rochester, MN 55901"),
        ("12 Owl Street, Manchester Conn", "12 Owl Street, Manchester, CT 06040"),
    ],
)
def test_a_short_state_behind_its_town_alone_is_that_state(short: str, other: str) -> None:
    assert is_same(short, other)


@pytest.mark.parametrize(
    "text",
    [
        "12 Owl Street, Leeds Miss",
        "12 Owl Estate, Dover Ind",
        "12 Owl Street, London Mass",
        "12 Owl Street, Chelmsford Mass CM1 1AA",
    ],
)
def test_a_short_word_is_no_state_where_neither_code_nor_town_is_of_it(text: str) -> None:
    assert address.read(text, GAZETTEER).country != "US"


def test_a_short_state_keeps_another_state_and_house_apart() -> None:
    assert not is_same("229 Owl Road, Chelmsford Mass 01824", "229 Owl Road, Chelmsford, AL")
    assert not is_same("229 Owl Road, Chelmsford Mass 01824", "239 Owl Road, Chelmsford MA")
