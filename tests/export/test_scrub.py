"""What is taken out of words before a case file is shared, and what is not."""

import pytest

from falsefront.export.scrub import LEFT_OUT, Known, scrubbed, scrubbed_url
from falsefront.records.comparable import UNDER_ONE_DOMAIN

WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"  # of the examples of BIP 173


@pytest.fixture
def known() -> Known:
    made = Known()
    made.learn_name("Mr. John Smith")
    made.learn_id("btc:" + WALLET)
    made.learn_id("sales.zhang@glass.example")
    return made


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Flask, QQ 123456789", f"Flask, QQ {LEFT_OUT}"),
        ("WeChat: lanbai or telegram @glassman", f"WeChat: {LEFT_OUT} or {LEFT_OUT}"),
        ("微信号 lanbai_888 同号", f"微信号 {LEFT_OUT} 同号"),
        (f"to {WALLET}, 5 USD", f"to {LEFT_OUT}, 5 USD"),
        ("DE89 3704 0044 0532 0130 00", LEFT_OUT),
        ("Attn: Lily Chen, Room 3, Mill Road", f"Attn: {LEFT_OUT}, Room 3, Mill Road"),
        (f"{UNDER_ONE_DOMAIN}mill-road.example: it may be", f"{UNDER_ONE_DOMAIN}{LEFT_OUT}: it may be"),
        ("c/o John Smith, Mill Road", f"c/o {LEFT_OUT}, Mill Road"),
    ],
)
def test_what_is_somebodys_goes(text: str, left: str, known: Known) -> None:
    assert scrubbed(text, known) == left
    assert scrubbed(text, Known()) == left


@pytest.mark.parametrize(
    "text",
    [
        "WeChat group available, Skype for business", "Product line 500 ml", "Contact Tealwick Glass Works, Mill Road",
        "Attention: fragile, Room 1203", "微信支付", "sha256 " + "ab" * 32, "Smith Street 5", "CAS 50-00-0",
    ],
)  # fmt: skip
def test_what_is_nobodys_stays(text: str, known: Known) -> None:
    assert scrubbed(text, known) == text


@pytest.mark.parametrize(
    ("url", "stays"),
    [
        ("http://market.example/u/1?c=sales.zhang%40glass.example", False),
        ("http://market.example/u/1?c=sales.zhang%2540glass.example", False),
        ("http://market.example/u/1?a=b&tel=13900000777", False),
        ("http://market.example/u/john-smith-7", False),
        ("http://market.example/hotel=5?telling=x&product=1600123456789", True),
        ("http://market.example/p/1600123456789.html?page=2", True),
    ],
)
def test_an_address_of_a_page_goes_where_it_is_somebodys(url: str, stays: bool, known: Known) -> None:
    assert (scrubbed_url(url, known) == url) is stays
