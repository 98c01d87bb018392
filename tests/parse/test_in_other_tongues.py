"""A page says where it stands in other languages, and is believed where only the language parts the two addresses."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://m.example/",), allow=("https://m.example/*",))


def others(url: str, *links: tuple[str, str], rel: str = "alternate") -> tuple[str, ...]:
    head = "".join(f'<link rel="{rel}" hreflang="{language}" href="{href}">' for language, href in links)
    body = f"<html><head>{head}</head><body><h1>Tit Glass Ltd</h1><p>Phone: 0113 496 0101</p></body></html>"
    return read_page(body.encode(), url=url, content_type="text/html", site=SITE).in_other_tongues


@pytest.mark.parametrize(
    ("url", "language", "href"),
    [
        ("https://m.example/en/firm/7", "zh-CN", "https://m.example/zh/firm/7"),
        ("https://m.example/en/firm/7", "zh", "https://m.example/cn/firm/7"),
        ("https://m.example/firm/7", "zh", "https://m.example/zh/firm/7"),
        ("https://m.example/zh/firm/7", "en", "https://m.example/firm/7"),
        ("https://www.m.example/firm/7", "de", "https://de.m.example/firm/7"),
        ("https://m.example/firm?id=7&lang=en", "pl", "https://m.example/firm?lang=pl&id=7"),
        ("https://m.example/firm?id=7", "pl", "https://m.example/firm?id=7&lang=pl"),
    ],
)
def test_two_addresses_that_their_languages_alone_part_are_of_one_page(url: str, language: str, href: str) -> None:
    assert others(url, (language, href)) == (href,)


@pytest.mark.parametrize(
    ("url", "language", "href"),
    [
        ("https://m.example/en/firm/7", "zh", "https://m.example/zh/firm/8"),
        ("https://m.example/en/firm/7", "zh", "https://m.example/zh/"),
        ("https://m.example/en/firm/7", "zh", "https://m.example/"),
        ("https://m.example/en/firm/7", "en", "https://m.example/en/firm/7"),
        ("https://m.example/en/firm/7", "x-default", "https://m.example/zh/firm/7"),
        ("https://m.example/en/firm/7", "zh", "https://m.example/de/firm/7"),
        ("https://m.example/en/", "zh", "https://m.example/zh/"),
        ("https://m.example/firm?id=7", "pl", "https://m.example/firm?id=8"),
        ("https://fox.example/firm/7", "zh", "https://zh.example/firm/7"),
    ],
)
def test_any_other_address_is_of_another_page(url: str, language: str, href: str) -> None:
    assert others(url, (language, href)) == ()


def test_a_stylesheet_and_a_feed_are_no_page() -> None:
    assert others("https://m.example/en/firm/7", ("zh", "https://m.example/zh/firm/7"), rel="stylesheet") == ()
