"""The fields are found from which an address was put together, in each dialect of a page's data."""

import pytest

from falsefront.config import Site
from falsefront.parse.read import read_page
from falsefront.parse.where import seen_on
from falsefront.selector import fields_of

JSON_LD = (
    '<script type="application/ld+json">{"@type": "Store", "name": "Brookmere", "address": {"@type": "PostalAddress",'
    ' "streetAddress": "5 Mill Road", "addressLocality": "Marlby", "addressCountry": "GB"}}</script>'
)
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Store"><b itemprop="name">Brookmere</b><p itemprop="address" itemscope'
    ' itemtype="https://schema.org/PostalAddress"><i itemprop="streetAddress">5 Mill Road</i><br>'
    '<i itemprop="addressLocality">Marlby</i><meta itemprop="addressCountry" content="GB"></p></div>'
)
OPEN_GRAPH = "".join(
    f'<meta property="{name}" content="{said}">'
    for name, said in (
        ("og:type", "business.business"), ("og:title", "Brookmere"),
        ("business:contact_data:street_address", "5 Mill Road"), ("business:contact_data:locality", "Marlby"),
        ("business:contact_data:country_name", "GB"),
    )
)  # fmt: skip
SITE = Site(name="shop", start=("http://shop.example/",), allow=("*",))
URL = "http://shop.example/5"


@pytest.mark.parametrize("data", [JSON_LD, MICRODATA, OPEN_GRAPH])
def test_the_fields_of_an_address_that_was_put_together_are_found_with_what_each_says(data: str) -> None:
    page = f"<html><head></head><body>{data}<h1>Brookmere</h1><p>Glass</p></body></html>"
    reading = read_page(page.encode(), url=URL, content_type="text/html; charset=utf-8", site=SITE)
    said = next(
        said
        for offer in (*reading.offers, *reading.blocks)
        for name, values in offer.fields.items()
        if name == "address"
        for said in values
    )
    assert len(fields_of(said.source)) == 3
    seen = seen_on(page, url=URL, site=SITE, said={said.raw: (said.source,)})
    assert [value for _, value in seen.joined[said.raw]] == ["5 Mill Road", "Marlby", "GB"]
    assert tuple(name for name, _ in seen.joined[said.raw]) == fields_of(said.source)


def test_words_of_which_no_node_has_these_fields_have_none() -> None:
    where = ("json-ld:Store.address{streetAddress,addressRegion}",)
    seen = seen_on(f"{JSON_LD}<p>5 Mill Road</p>", url=URL, site=SITE, said={"5 Mill Road, Marlby, GB": where})
    assert seen.joined == {}
