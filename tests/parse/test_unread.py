from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://market.example/item/7"
SITE = Site(name="market", start=(URL,), allow=("https://market.example/*",))


def unread(html: str) -> tuple[str, ...]:
    return read_page(html.encode(), url=URL, content_type="text/html", site=SITE).unread


def test_structured_data_that_nobody_reads_is_named_by_type_and_property_once() -> None:
    data = """{"@type": "Product", "name": "Jar", "warehouseCode": "W-7", "offers": [
      {"@type": "Offer", "price": "5", "originPort": "Ningbo"}, {"@type": "Offer", "price": "6", "originPort": "Dalian"}
    ]}"""
    assert unread(f'<script type="application/ld+json">{data}</script><h1>Jar</h1>') == (
        "json-ld:Product.warehouseCode",
        "json-ld:Offer.originPort",
    )


def test_microdata_is_named_too() -> None:
    item = (
        '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Jar</b><i itemprop="grade">A</i></div>'
    )
    assert unread(item) == ("microdata:Product.grade",)
