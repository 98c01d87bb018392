"""Who sells, where the words for it stand in two languages over the name."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://www.market.example/goods/7.html"
PAGE = """<html><head><meta charset=utf-8><title>Kraft bag</title></head><body><main><h1>Kraft bag, 100 pieces</h1>
<div>HKD 95.00</div><div><div>{head}</div><div>宏岳包裝用品</div><div><div>地址 Address</div>
<div>觀塘梟道57號榛豐工廈7樓</div></div></div></main></body></html>"""


@pytest.mark.parametrize("head", ["Sold by 商戶", "Sold by 卖家", "Sold by 供應商"])
def test_the_words_in_the_other_language_are_no_name(head: str) -> None:
    site = Site(name="c", start=(URL,), allow=("https://*",))
    body = PAGE.format(head=head).encode()
    (offer,) = read_page(body, url=URL, content_type="text/html", site=site).offers
    assert offer.fields["vendor"][0].raw == "宏岳包裝用品"
    assert offer.fields["address"][0].raw == "觀塘梟道57號榛豐工廈7樓"
