"""Names over addresses that are a town and what a firm has there, and those that are a firm's all the same."""

import pytest

from falsefront.parse.address_lines import address_lines
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.named_for_places import is_of_its_place
from falsefront.parse.tree import build_tree


def named(above: str, *lines: str) -> list[str | None]:
    page = f"<h3>{above}</h3><p>{'<br>'.join(lines)}</p>"
    return [each.name for each in address_lines(build_tree(page).lines)]


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        ("Hull Factory", ("Unit 4, Dock Street", "Hull HU1 2AA")),
        ("Karaj Factory", ("27 Owl Road", "Karaj, Iran")),
        ("Eshtehard Factory", ("3849, 4th Nastaran", "Mollasadra Blvd.", "Eshtehard Industrial City, Iran")),
        ("Hull Factory II", ("Unit 9, Dock Street", "Hull HU1 2AA")),
        ("Factory Hull", ("Unit 4, Dock Street", "Hull HU1 2AA")),
    ],
)
def test_a_town_and_what_a_firm_has_there_name_nobody(above: str, lines: tuple[str, ...]) -> None:
    assert named(above, *lines) == [None]


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        ("Owl Furniture Factory", ("4 Dock Street", "Hull HU1 2AA")),
        ("Owl Factory", ("4 Owl Street", "Hull HU1 2AA")),
        ("Hull Candle Factory", ("4 Dock Street", "Hull HU1 2AA")),
        ("Hull Factory Ltd", ("4 Dock Street", "Hull HU1 2AA")),
        ("Phoenix Candle Factory", ("4 Dock Street", "Hull HU1 2AA")),
        ("Phoenix Factory", ("4 Dock Street", "Hull HU1 2AA")),
    ],
)
def test_a_firm_named_a_factory_keeps_its_name(above: str, lines: tuple[str, ...]) -> None:
    assert named(above, *lines) == [above]


@pytest.mark.parametrize("name", ["(苏州 Factory", "苏州[ Factory", "工厂 (?:苏州", "苏州\\ Factory", "*苏州 Factory"])
def test_signs_of_expressions_in_a_name_are_signs_of_a_name(name: str) -> None:
    assert not is_of_its_place(name, "天津市港湾路88号")


@pytest.mark.parametrize(("line", "firm"), [("苏州厂", None), ("昆山廠", None), ("苏州榛鸟灯具厂", "苏州榛鸟灯具厂")])
def test_a_works_named_for_its_town_alone_is_no_firm_of_a_list(line: str, firm: str | None) -> None:
    assert firm_on(line) == firm


@pytest.mark.parametrize("label", ["Registered Address", "Mailing address", "Postal Address", "Anschrift", "Dirección"])
def test_the_label_of_an_address_is_no_part_of_the_name_behind_it(label: str) -> None:
    assert named(f"{label}: Orrin Tools Ltd", "12 Fern Road", "Leeds LS1 4AB") == ["Orrin Tools Ltd"]


def test_a_street_is_no_name_behind_the_label_of_an_address() -> None:
    (found,) = address_lines(build_tree("<p>Address: Mill House<br>12 Fern Road<br>Leeds LS1 4AB</p>").lines)
    assert found.name is None
