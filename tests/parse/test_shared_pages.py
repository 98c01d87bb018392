"""What real pages say, held against what was read from them by eye and by another scraper."""

import re
from typing import Any

import pytest
from tests.parse.shared_pages import INDIAMART, NO_PROFILE, body, expected, needs_pages, rows

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.records import Outcome, PageReading

pytestmark = [pytest.mark.shared, needs_pages]


def reading_of(name: str, site: Site = NO_PROFILE) -> PageReading:
    return read_page(body(name), url="https://shop.invalid/page", content_type="text/html", site=site)


def only_offer(name: str) -> dict[str, Any]:
    reading = reading_of(name)
    assert reading.outcome is Outcome.LIVE
    assert len(reading.offers) == 1
    return normalise(reading.offers[0], site=NO_PROFILE).as_json()


def value(offer: dict[str, Any], field: str) -> Any:
    return offer[field]["value"]


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@pytest.mark.parametrize(("name", "count"), [("8quad_Gripe_Mixture", 27), ("8quad_Maternity_Blouses", 58)])
def test_every_card_gives_vendor_and_address_as_another_scraper_read_them(name: str, count: int) -> None:
    reading = reading_of(f"indiamart/{name}.html", INDIAMART)
    truth = rows(f"indiamart/{name}.csv")
    assert len(reading.offers) == len(truth) == count
    for field, column in (("vendor", "company_name"), ("address", "address_details"), ("vendor_url", "company_link")):
        said = [folded(offer.fields[field][0].raw) if field in offer.fields else "" for offer in reading.offers]
        right = sum(ours == folded(row[column]) for ours, row in zip(said, truth, strict=True))
        assert right / count >= 0.95, field


@pytest.mark.parametrize(("name", "count"), [("8quad_Gripe_Mixture", 27), ("8quad_Maternity_Blouses", 58)])
def test_every_card_gives_its_vendor_and_most_their_address_without_a_profile(name: str, count: int) -> None:
    reading = reading_of(f"indiamart/{name}.html")
    truth = rows(f"indiamart/{name}.csv")
    assert len(reading.offers) == count
    least = (("vendor_url", "company_link", 1.0), ("vendor", "company_name", 0.9), ("address", "address_details", 0.8))
    for field, column, share in least:
        said = [folded(offer.fields[field][0].raw) if field in offer.fields else "" for offer in reading.offers]
        right = sum(ours == folded(row[column]) for ours, row in zip(said, truth, strict=True))
        assert right / count >= share, field


def test_a_card_list_is_read_even_without_a_profile() -> None:
    reading = reading_of("indiamart/8quad_Maternity_Blouses.html")
    assert len(reading.offers) == 58
    assert all("vendor" in offer.fields for offer in reading.offers)


@pytest.mark.parametrize(
    "name",
    ["carolina_sulfuric-acid", "carolina_citric-acid", "loudwolf_754", "onyxmet_2042", "warchem_p23"],
)
def test_chemical_shops_give_cas_numbers_prices_and_currency(name: str) -> None:
    truth = expected()[f"chem/{name}.html"]
    offer = only_offer(f"chem/{name}.html")
    assert [said["value"] for said in offer["cas"]] == truth["cas"]
    assert value(offer, "price") == truth.get("price", truth.get("price_min"))
    assert value(offer, "currency") == truth["currency"]
    if "price_max" in truth:
        assert value(offer, "price_max") == truth["price_max"]
        assert value(offer, "product_id") == truth["sku"]
    if "availability" in truth:
        assert value(offer, "availability") == truth["availability"]


def test_a_shop_speaks_for_itself_in_its_footer() -> None:
    offer = only_offer("chem/warchem_p23.html")
    truth = expected()["chem/warchem_p23.html"]
    assert [said["value"] for said in offer["email"]] == [truth["email"]]
    assert [said["raw"] for said in offer["phone"]] == [truth["phone"]]
    assert value(offer, "vendor") == "WARCHEM Sp. z o.o."


def test_an_alibaba_page_gives_its_own_vendor_and_tiers_and_nobody_elses() -> None:
    truth = expected()["alibaba/yray_productexample.html"]
    offer = only_offer("alibaba/yray_productexample.html")
    for field in ("vendor", "vendor_url", "product_id", "country", "currency", "moq"):
        assert value(offer, field) == truth[field], field
    tiers = [tuple(said["value"].split(": ")) for said in offer["tiers"]]
    assert tiers == [tuple(tier) for tier in truth["price_tiers"]]
    assert (value(offer, "price"), value(offer, "price_max")) == ("45.96", "80.51")


def test_a_profile_table_gives_its_labelled_pairs() -> None:
    truth = expected()["alibaba/wangyitao_company_basic_information.html"]
    offer = only_offer("alibaba/wangyitao_company_basic_information.html")
    assert value(offer, "address") == truth["location"]
    assert value(offer, "business_type") == truth["business_type"]
    assert value(offer, "since") == str(truth["year_established"])
    assert value(offer, "vendor_url") == truth["vendor_url"]
    assert offer["other"]["Total Employees"]["value"] == truth["employees"]
    assert offer["other"]["Main Products"]["value"].split(",") == truth["main_products"]
    assert "price" not in offer


@pytest.mark.parametrize("name", ["1688_3789b", "globalsources_1091b"])
def test_walls_are_blocked_and_give_no_offer(name: str) -> None:
    reading = reading_of(f"blocked/{name}.html")
    assert reading.outcome is Outcome.BLOCKED
    assert reading.offers == ()
    assert reading.reason


def test_an_empty_search_is_empty_and_a_full_one_is_live() -> None:
    nothing = reading_of("chem/loudwolf_search_none.html")
    assert (nothing.outcome, nothing.offers) == (Outcome.EMPTY, ())
    found = reading_of("chem/loudwolf_search_acid.html")
    assert (found.outcome, len(found.offers)) == (Outcome.LIVE, 10)
    assert all({"title", "url", "price"} <= set(offer.fields) for offer in found.offers)


@pytest.mark.parametrize(
    ("name", "vendor", "address", "price"),
    [
        ("LocalBusiness.002", "GreatFood", "1901 Lemur Ave, Sunnyvale, CA, 94086", None),
        ("null_ld_mock", "Some Name Goes Here", "123 Munroe Hwy, Tacoma, Georgia, 52342", None),
        ("product", "Executive Objects", None, "119.99"),
        ("product-ref", "Executive Objects", None, "119.99"),
        ("product_microdata", "Executive Objects", None, "119.99"),
    ],
)
def test_structured_samples_give_vendor_address_and_price(
    name: str, vendor: str, address: str | None, price: str | None
) -> None:
    offer = only_offer(f"structured/{name}.html")
    assert value(offer, "vendor") == vendor
    assert offer.get("address", {}).get("value") == address
    assert offer.get("price", {}).get("value") == price


@pytest.mark.parametrize(
    "name",
    [
        "JSONLD_with_JS_comment",
        "JSONLD_with_control_characters",
        "JSONLD_with_control_characters_comment",
        "LocalBusiness.003",
        "audriga_jsonld-website-broken-tag",
        "audriga_mixed-jsonld-microdata",
        "audriga_website-without-markup",
        "elysianfields",
        "expanded_OG_support_test",
        "opengraph_test",
    ],
)
def test_pages_that_sell_nothing_are_empty_without_a_complaint_about_their_data(name: str) -> None:
    reading = reading_of(f"structured/{name}.html")
    assert (reading.outcome, reading.offers, reading.warnings) == (Outcome.EMPTY, (), ())
