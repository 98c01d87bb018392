"""Two columns of a seller's page are its parts, and no list of two things."""

from collections.abc import Sequence

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer, PageReading

MAIN = """<h3>公司簡介</h3><p>電子玩具、音樂盒機芯。</p><h3>Our goods</h3>
<table><tr><td><a href="lamp.html">Desk lamp</a></td><td>$ 6.50</td></tr></table>"""
ASIDE = """<ul><li><label>電話</label><span>2420 6157</span></li>
<li><label>地址</label><span>新界葵涌打磚坪街57號二座3樓</span></li></ul>{form}<h4>發送查詢</h4>
<div>相關商戶</div><ul><li><a href="moss.html">Moss Tools</a> <b>Kwun Tong</b></li>
<li><a href="fern.html">Fern電池有限公司</a> <b>荃灣</b></li></ul>"""
FORM = '<form method="post"><input name="mail"><textarea name="said"></textarea><button>Send</button></form>'


def _read(first: str, second: str, *, form: str) -> PageReading:
    page = f"<body><h1>Wing Moon Toys</h1><div class='row'><div{first}>{MAIN}</div>" + (
        f"<div{second}>{ASIDE.format(form=form)}</div></div></body>"
    )
    return read_page(page.encode(), url="https://market.example/wing.html", content_type="text/html", site=Site(
        name="market", start=("https://market.example/",), allow=("https://market.example/*",)
    ))  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "form"),
    [
        (" class='col-md-8'", " class='col-md-4'", ""),
        (" class='col-8'", " class='col-4'", ""),
        (" class='medium-8 columns'", " class='medium-4 columns'", ""),
        (" class='span9'", " class='span3'", ""),
        ("", "", FORM),
        (" class='part'", " class='part'", FORM),
    ],
)
def test_the_firm_of_a_box_beside_is_not_given_the_address_of_the_page(first: str, second: str, form: str) -> None:
    reading = _read(first, second, form=form)
    told = [*reading.offers, *reading.blocks]
    assert not any("Fern" in said for said in _said(told, "vendor"))
    assert any("打磚坪街57號" in said for said in _said(told, "address"))


def _said(offers: Sequence[Offer], field: str) -> list[str]:
    return [said.raw for offer in offers for said in offer.fields.get(field, ())]
