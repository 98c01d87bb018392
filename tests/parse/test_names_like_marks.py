"""A firm whose name begins as a mark does, or as an entry that is gone, is a firm; the mark and the entry are none."""

import pytest
from tests.parse.test_names_of_listed_places import CARD, PAGE, named
from tests.parse.test_others import read

OTHERS = (
    ("Plover Glass Ltd", "4 Quay Street, Leeds LS1 4AB", "0113 496 0142", "sales@plover.example"),
    ("Otter Brass Ltd", "9 Mill Lane, York YO1 7AB", "01904 496 014", "info@otter.example"),
)
BODY = "<title>Dealers - Fernmarkt</title><h1>Our dealers</h1><div>{}</div>"


def read_beside_others(name: str) -> set[str]:
    """Return who is named in a list that gives a firm of that name beside two others."""
    shops = (*OTHERS, (name, "18 Wharf Road, Sheffield S3 8AB", "0114 496 0101", "moss@wharf.example"))
    return set(named(read(BODY.format("".join(CARD.format(*shop) for shop in shops)), url=PAGE)))


@pytest.mark.parametrize(
    "name", ["Gold Star", "Verified Supplier Works Ltd", "Shop Hidden Gems", "诚信企业管理有限公司"]
)
def test_a_firm_is_named_whatever_its_name_begins_with(name: str) -> None:
    assert name in read_beside_others(name)


@pytest.mark.parametrize(
    "words", ["Verified / Gold", "Verified supplier", "Store closed for holidays", "Company deleted"]
)
def test_a_mark_or_what_became_of_an_entry_names_nobody(words: str) -> None:
    assert words not in read_beside_others(words)
