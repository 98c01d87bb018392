"""What a page says of a seller right over his address is no part of it; in his folder each page is his."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
WHERE = "18 Wharf Road\nLeeds LS1 4AB"


def read(over: str, path: str, name: str = "Otter Lamps") -> list[tuple[str | None, ...]]:
    """Return of each offer who sells and where he is."""
    lines = "".join(f"<div>{line}</div>" for line in (name, over, *WHERE.split("\n"), "Tel: 0113 496 0101") if line)
    page = (
        f"<!doctype html><html><head><title>{name} - Fernmarkt</title></head><body><header><a href='/'>Fernmarkt</a>"
        f"</header><h1>{name}</h1><div class='c'>{lines}</div><footer>© 2024 Fernmarkt Ltd</footer></body></html>"
    )
    url = f"https://fernmarkt.example/{path}"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return [
        tuple(next((pair.raw for pair in offer.fields.get(key, ())), None) for key in ("vendor", "address"))
        for offer in found.offers
    ]


@pytest.mark.parametrize(
    "over",
    ["", "Gold Supplier", "Fernmarkt Gold Supplier", "About this shop", "On Fernmarkt since 2016", "Lamp Fair 2024"],
)
def test_what_stands_over_an_address_is_no_part_of_it(over: str) -> None:
    assert read(over, "company/otter/index.html") == [("Otter Lamps", WHERE)]


def test_a_house_over_its_road_is_a_part_of_it() -> None:
    assert read("Fern House", "company/otter/index.html") == [("Otter Lamps", f"Fern House\n{WHERE}")]


@pytest.mark.parametrize("page", ["contact.html", "about-us.html", "kontakt", "lianxi.html", "impressum.html"])
def test_a_page_of_contacts_in_a_firms_folder_is_the_firms(page: str) -> None:
    assert read("", f"company/otter/{page}") == [("Otter Lamps", WHERE)]


@pytest.mark.parametrize("path", ["vendor/login/index.html", "vendor/login.html", "company/register/index.html"])
def test_a_page_where_one_signs_in_is_nobodys(path: str) -> None:
    assert not any(vendor for vendor, _ in read("", path, "Vendor Area"))
