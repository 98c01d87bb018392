"""Who an offer's vendor is: by its own page, never by what another vendor's page says of it."""

import pytest

from falsefront.config import Site
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer, page_offers
from falsefront.records import Offer, Said
from falsefront.store.offers import VendorFacts

SITE = Site(name="case", start=("https://market.example/",), allow=("https://market.example/*",))


def facts_of(page_url: str, **fields: str) -> VendorFacts:
    offer = Offer(fields={name: (Said(raw=raw, source="test"),) for name, raw in fields.items()})
    return page_offer(normalise(offer, site=SITE), page_url=page_url).vendor


def profile_of(page_url: str, **fields: str) -> str | None:
    return facts_of(page_url, **fields).profile_url


VICTIM = "https://market.example/store/victim"


@pytest.mark.parametrize(
    "page",
    [
        "https://market.example/store/mallory",
        "https://mallory.market.example/",
        "https://market.example/store/mallory/x",
    ],
)
def test_what_a_vendors_page_says_of_another_is_a_statement_about_it_and_known_by_neither_page(page: str) -> None:
    said = facts_of(page, vendor="Victim Ltd", vendor_url=VICTIM, address="1 Mallory Road, Xingtai")
    assert (said.profile_url, said.about_url, said.is_confirmed) == (None, VICTIM, False)


def test_a_profile_that_names_its_vendors_own_website_is_the_vendors() -> None:
    page = "https://market.example/store/foo"
    said = facts_of(page, vendor="Foo Ltd", vendor_url="https://foo-labs.example/", address="1 Foo Road, Xingtai")
    assert (said.profile_url, said.about_url, said.is_confirmed) == (page, None, True)


@pytest.mark.parametrize(
    ("page", "vendor"),
    [
        ("https://market.example/store/foo/contact", "https://market.example/store/foo/"),
        ("https://market.example/contact?shop=foo", "https://market.example/store/foo"),
        ("https://foo.market.example/contact.html", "https://foo.market.example/"),
        ("https://www.market.example/company/foo.html", "https://foo.market.example/"),
        ("https://market.example/store/foo", "https://market.example/store/foo"),
    ],
)
def test_a_page_of_a_vendor_is_known_by_the_page_it_belongs_to(page: str, vendor: str) -> None:
    said = profile_of(page, vendor="Foo Ltd", vendor_url=vendor)
    assert said is not None
    assert said.rstrip("/") == vendor.rstrip("/")


def test_a_product_page_speaks_for_its_seller() -> None:
    assert profile_of("https://market.example/p/1", vendor="Victim Ltd", vendor_url=VICTIM, price="US$ 3") == VICTIM


def page_facts(page_url: str, *said: dict[str, str]) -> list[str | None]:
    offers = [Offer(fields={name: (Said(raw=raw, source="test"),) for name, raw in each.items()}) for each in said]
    found = page_offers([normalise(offer, site=SITE) for offer in offers], page_url=page_url)
    return [each.vendor.page_url for each in found]


def test_a_page_of_contacts_alone_may_be_the_profile_of_whom_it_does_not_name() -> None:
    page, contacts = "https://market.example/store/foo", {"address": "1 Foo Road, Xingtai"}
    assert page_facts(page, contacts) == [page]
    assert page_facts(f"{page}?utm_source=a", contacts) == [page]
    assert page_facts(page, contacts, contacts) == [None, None]
    assert page_facts(page, {**contacts, "price": "12 EUR"}) == [page]  # whatever is sold there
    assert page_facts(page, {**contacts, "vendor": "Foo Ltd", "price": "12 EUR"}) == [None]
    assert page_facts(f"{page}?goods=7", contacts) == [None]


def test_other_languages_of_a_page_are_those_of_the_vendor_whose_profile_it_is() -> None:
    page, other = "https://market.example/en/store/foo", "https://market.example/zh/store/foo"

    def told(**fields: str) -> tuple[str, ...]:
        offer = Offer(fields={name: (Said(raw=raw, source="test"),) for name, raw in fields.items()})
        return page_offers([normalise(offer, site=SITE)], page_url=page, others=[other])[0].vendor.other_urls

    assert told(vendor="Foo Ltd", vendor_url=page) == (other,)
    assert told(vendor="Foo Ltd", vendor_url="https://market.example/en/store/bar", price="12 EUR") == ()
