"""What a sitemap lists, also where it is not written as it should be."""

import gzip

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


PAGES = ("http://m.example/p/1", "http://m.example/p/2?a=1&b=2")
XML = "<?xml version='1.0' encoding='UTF-16'?>" + MAP.format(PAGES[0]).replace(
    "</urlset>", f"<url><loc>{PAGES[1].replace('&', '&amp;')}</loc></url></urlset>"
)
LINES = "\r\n".join(("", *PAGES, ""))


@pytest.mark.parametrize(
    "body",
    [
        XML.encode("utf-16"),
        XML.encode("utf-16-le"),
        XML.encode("utf-16-be"),
        LINES.encode(),
        LINES.encode("utf-8-sig"),
        LINES.strip().encode("utf-16"),
        LINES.strip().encode("utf-16-le"),
        gzip.compress(LINES.encode(), mtime=0),
        gzip.compress(XML.encode("utf-16"), mtime=0),
    ],
)
def test_a_sitemap_may_be_a_text_file_and_in_utf_16(body: bytes) -> None:
    found = read_sitemap(body, max_bytes=10_000)
    assert found is not None
    assert (found.addresses, found.is_index, found.is_feed) == (PAGES, False, False)


@pytest.mark.parametrize(
    "feed",
    [
        "<rss version='2.0'><channel><link>http://m.example/</link><item><title>a</title><link>{}</link></item>"
        "<item><link> {} </link></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='/feed'/><entry><link href='{}'/></entry>"
        "<entry><link rel='enclosure' href='/a.pdf'/><link rel='alternate' href='{}'/></entry></feed>",
    ],
)
def test_a_feed_lists_the_pages_of_its_entries(feed: str) -> None:
    found = read_sitemap(feed.format(PAGES[0], PAGES[1].replace("&", "&amp;")).encode(), max_bytes=10_000)
    assert found is not None
    assert (found.addresses, found.is_feed) == (PAGES, True)


def test_an_address_with_an_entity_to_be_put_in_is_none() -> None:
    written = MAP.format("http://m.example/&x;").replace("</urlset>", f"<url><loc>{PAGES[0]}</loc></url></urlset>")
    body = f"<!DOCTYPE u [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY y 'z'>]>{written}".encode()
    found = read_sitemap(body, max_bytes=10_000)
    assert found is not None
    assert found.addresses == PAGES[:1]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"http://m.example/p/1 is where we sell hinges",
        b"http://m.example/p/1\nand more",
        b"https is spoken here",
        b"<html><body><feed>x</feed></body></html>",
        "http\u3002".encode("utf-16"),
        b"\xff\xfe",
    ],
)
def test_what_is_no_list_of_addresses_is_a_page(body: bytes) -> None:
    assert read_sitemap(body, max_bytes=10_000) is None


def several(*numbers: int) -> bytes:
    urls = "".join(f"<url><loc>http://m.example/p/{number}</loc></url>" for number in numbers)
    return f"<urlset>{urls}</urlset>".encode()


def addresses_of(*numbers: int) -> tuple[str, ...]:
    return tuple(f"http://m.example/p/{number}" for number in numbers)


def test_a_packed_sitemap_may_have_several_members() -> None:
    plain = several(1, 2, 3)
    found = read_sitemap(gzip.compress(plain[:50]) + gzip.compress(plain[50:]), max_bytes=10_000)
    assert found is not None
    assert found.addresses == addresses_of(1, 2, 3)
    assert found.warning is None


@pytest.mark.parametrize("lost", range(len(b"</loc></url></urlset>"), len(b"567</loc></url></urlset>")))
def test_an_address_that_breaks_off_is_none(lost: int) -> None:
    found = read_sitemap(several(1234, 4567)[:-lost], max_bytes=10_000)
    assert found is not None
    assert found.addresses == addresses_of(1234)
    assert found.warning == "only the beginning of the sitemap was read: its end is missing"


def test_a_sitemap_that_is_too_long_unpacked_says_so() -> None:
    plain = several(1234, 4567)
    found = read_sitemap(gzip.compress(plain), max_bytes=len(plain) - 25)
    assert found is not None
    assert found.addresses == addresses_of(1234)
    assert found.warning is not None
    assert "unpacked it is longer than" in found.warning


def test_a_list_of_lines_that_is_cut_has_no_half_address() -> None:
    lines = "\n".join(addresses_of(1234, 4567)).encode()
    found = read_sitemap(gzip.compress(lines), max_bytes=len(lines) - 2)
    assert found is not None
    assert found.addresses == addresses_of(1234)
    whole = read_sitemap(gzip.compress(lines), max_bytes=len(lines))
    assert whole is not None
    assert whole.addresses == addresses_of(1234, 4567)
    assert whole.warning is None


@pytest.mark.parametrize("tail", ["", "\n", "\n<!-- made in 0.2 s -->\n"])
def test_a_whole_sitemap_is_whole(tail: str) -> None:
    found = read_sitemap(several(1) + tail.encode(), max_bytes=10_000)
    assert found is not None
    assert found.addresses == addresses_of(1)
    assert found.warning is None


def test_an_empty_sitemap_is_whole() -> None:
    found = read_sitemap(b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>", max_bytes=10_000)
    assert found is not None
    assert found.warning is None
