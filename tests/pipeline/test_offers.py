"""Who an offer's vendor is: by its own page, never by what another vendor's page says of it."""

import pytest

from falsefront.config import Site
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.records import Offer, Said

SITE = Site(name="case", start=("https://market.example/",), allow=("https://market.example/*",))


def profile_of(page_url: str, **fields: str) -> str | None:
    offer = Offer(fields={name: (Said(raw=raw, source="test"),) for name, raw in fields.items()})
    return page_offer(normalise(offer, site=SITE), page_url=page_url).vendor.profile_url


VICTIM = "https://market.example/store/victim"


@pytest.mark.parametrize(
    "page",
    [
        "https://market.example/store/mallory",
        "https://mallory.market.example/",
        "https://market.example/store/mallory/x",
    ],
)
def test_a_vendors_page_that_names_anothers_is_known_by_itself(page: str) -> None:
    said = profile_of(page, vendor="Victim Ltd", vendor_url=VICTIM, address="1 Mallory Road, Xingtai")
    assert said is not None
    assert "mallory" in said


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
