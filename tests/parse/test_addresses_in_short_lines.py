"""Addresses of which each part stands on a line of its own: a town, a hall and a stall, a country."""

import pytest

from falsefront.parse.address_lines import address_lines
from falsefront.parse.tree import build_tree


def found(*parts: str, between: str = "<br>") -> list[str]:
    body = between.join(parts)
    tags = "<p>{}</p>" if between == "<br>" else "<div><span class=block>{}</span></div>"
    return [each.raw for each in address_lines(build_tree(f"<body>{tags.format(body)}</body>").lines)]


SPANS = "</span><span class=block>"


@pytest.mark.parametrize("between", ["<br>", SPANS])
@pytest.mark.parametrize(
    "parts",
    [
        ("3817 N Fern St", "Unit C", "Charlotte", "NC 28213"),
        ("3817 E 46th St Ste 4", "Vernon", "CA 90058"),
        ("Unit 14", "Alder Industrial Estate", "Fern Road", "Birmingham", "B11 2LQ"),
        ("ul. Sowia 19D", "hala 3", "boks B-12", "05-552 Nowe Sowice"),
        ("ul. Sowia 19D", "lokal nr 12", "05-552 Nowe Sowice"),
        ("Sowia 314", "Warsaw", "Poland", "2nd floor"),
    ],
)
def test_an_address_goes_on_down_to_its_town_and_postcode(parts: tuple[str, ...], between: str) -> None:
    assert found(*parts, between=between) == ["\n".join(parts)]


@pytest.mark.parametrize(
    ("parts", "behind"),
    [
        (("14 Fern Road", "Leeds LS7 3QP"), "Birmingham"),
        (("14 Fern Road", "Leeds LS7 3QP"), "Charlotte"),
    ],
)
def test_an_address_with_its_postcode_takes_no_town_below(parts: tuple[str, ...], behind: str) -> None:
    assert found(*parts, behind, "since 1998", between=SPANS) == ["\n".join(parts)]


def test_words_and_a_number_over_a_postcode_are_no_part_of_a_street_without_one() -> None:
    assert found("Fern Ropes", "series 12", "05-552 Nowe Sowice") == []
