"""A firm marked as a head office over its contacts, on a page that names it nowhere else."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

PAGE = "https://ahornbox.example/page.html"


def page(name: str, more: str = "") -> str:
    return (
        f"<h1>Contact us</h1><b>{name}</b><br><br>Address: 4 Dock Road, Hull HU1 2AB<br>Phone: 01482 555 142<br><br>"
        f"<b>Leeds branch:</b><br>Address: 8 Mill Lane, Leeds LS1 4AP<br><br>{more}"
    )


@pytest.mark.parametrize("mark", ["Head office", "Headquarters", "HQ", "Main office"])
def test_the_address_of_a_page_is_that_of_the_firm_that_it_marks_as_a_head_office(mark: str) -> None:
    offers = told(read(page(f"Alder Tools Ltd ({mark}):"), url=PAGE))
    assert {(vendor, address.partition(",")[0]) for vendor, address, _ in offers} == {
        ("Alder Tools Ltd", "4 Dock Road")
    }


@pytest.mark.parametrize(
    ("name", "more"),
    [
        (
            "Alder Tools Ltd (Head office):",
            "<b>Moss Pumps Ltd (Head office):</b><br>Address: 3 Fern Street, York YO1 7AB",
        ),
        ("Alder Tools Ltd (Head office):", "<b>Moss Pumps Ltd</b><br>Address: 3 Fern Street, York YO1 7AB"),
        ("Alder Tools (Hull):", ""),
    ],
)
def test_beside_another_firm_or_without_the_mark_nobody_has_all_addresses(name: str, more: str) -> None:
    offers = told(read(page(name, more), url=PAGE))
    assert "Alder Tools Ltd" not in [vendor for vendor, address, _ in offers if "Fern" in address or "Mill" in address]
