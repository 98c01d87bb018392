"""What a sitemap lists, also where it is not written as it should be."""

import pytest

from falsefront.parse.sitemap import read_sitemap

MAP = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>{}</loc></url></urlset>"


@pytest.mark.parametrize(
    "written",
    [
        "http://m.example/p?a=1&b=2",
        "http://m.example/p?a=1&amp;b=2",
        "http://m.example/p?a=1&#38;b=2",
        "http://m.example/p?a=1&#x26;b=2",
        "<![CDATA[http://m.example/p?a=1&b=2]]>",
    ],
)
def test_an_ampersand_of_an_address_is_kept_however_it_is_written(written: str) -> None:
    found = read_sitemap(MAP.format(written).encode(), max_bytes=10_000)
    assert found is not None
    assert found.addresses == ("http://m.example/p?a=1&b=2",)
