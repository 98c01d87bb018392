"""An entry on somebody's site whose heading is no name: its firm by data or a smaller heading, its keeper's foot."""

import pytest
from tests.parse.shared_own import given

DATA = (
    '<script type="application/ld+json">{"@type":"Organization","name":"Larkfield Pumps","telephone":"+91-8045550142",'
    '"address":{"@type":"PostalAddress","streetAddress":"14 Dock Road","addressLocality":"Rajkot"}}</script>'
)
TOP = '<div class=top><a href="//www.fernvendors.example">FernVendors</a><a href=/login>Sign in</a></div>'
OWN = "<p>Mr. Ada Smith</p><p>14 Dock Road, Rajkot - 360002, Gujarat, India</p><p>Mobile: +91-98255 50142</p>"
FOOT = (
    "<div class=bt><p>{}, Tower B, Sector 62, Noida - 201309. Helpline 0120-5550177, "
    "care@fernvendors.example. Grievance officer: nodal@fernvendors.example</p></div>"
)
TITLE = "Contact Larkfield Pumps, Rajkot | FernVendors"
KEEPERS = ("Noida", "0120-5550177")


def page(head: str = "<h2>Larkfield Pumps</h2>", foot: str = "FernVendors Online Pvt. Ltd.", data: str = DATA) -> str:
    return f"{data}{TOP}{head}<h1>Contact Us</h1>{OWN}{FOOT.format(foot)}"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (page(), TITLE),
        (page(head=""), TITLE),
        (page(data="", head="<h2>Larkfield Pumps Pvt. Ltd.</h2>"), TITLE.replace("Pumps", "Pumps Pvt. Ltd.")),
    ],
)
def test_the_keepers_foot_is_his_where_no_heading_is_the_firms(body: str, title: str) -> None:
    said = given(body, title)
    assert "14 Dock Road" in said
    assert "98255 50142" in said
    assert not any(theirs in said for theirs in KEEPERS)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (page(foot="Larkfield Pumps Pvt. Ltd."), TITLE.replace("FernVendors", "Larkfield")),  # the firm's own foot
        (page(data="", head="<h2>Our pumps</h2>"), "Contact | FernVendors"),  # the site's own page
    ],
)
def test_a_foot_that_may_be_the_firms_stays_its_own(body: str, title: str) -> None:
    said = given(body, title)
    assert KEEPERS[1] in said


@pytest.mark.parametrize(
    "others",
    [
        "<h4>Công ty cùng ngành</h4><div class=box><b>Rêu - Công ty CP Rêu Xanh</b><p>(024) 3555 0177</p></div>",
        "<h2>近隣の会社</h2><div class=k><a href=/c/1>北苔鉄工</a><br>0120-555-017</div>"
        "<div class=k><a href=/c/2>相苔製函</a><br>0120-555-018</div>",
        "<h2>Weitere Pumpenbauer im Umkreis</h2><div class=t><h3>Moosbau Ulme</h3><p>0711 5550177</p></div>",
        "<h3>ร้านค้าใกล้เคียง</h3><div class=r>มอสแฟร์ โทร. 02-555-0177</div><div class=r>เฟิร์นดีไซน์ โทร. 02-555-0178</div>",
    ],
)
def test_others_nearby_are_no_part_of_an_entry(others: str) -> None:
    said = given(f"{TOP}<h1>Larkfield Pumps Ltd</h1>{OWN}{others}", "Larkfield Pumps Ltd | FernVendors")
    assert "98255 50142" in said
    assert "017" not in said.replace("50142", "")


def test_a_site_called_by_the_trade_of_its_firms_is_another() -> None:
    body = (
        "<div class=hd><a href=/>苔具商务网</a><span>客服热线：400-555-0177</span></div><h2>青州北岭苔具厂</h2>"
        "<ul><li>电话：0536-55501420</li><li>地址：山东省青州市北岭路12号</li></ul>"
        "<div class=ft>苔具商务网 版权所有 地址：杭州市滨江区江南大道3688号 举报电话：0571-55501770</div>"
    )
    said = given(body, "【联系方式】青州北岭苔具厂 - 苔具商务网")
    assert "0536-55501420" in said
    assert "400-555-0177" not in said
    assert "江南大道" not in said


def test_a_firm_named_in_the_middle_of_its_title_gives_what_it_shows_and_where_it_is() -> None:
    goods = "".join(f"<div class=p><a href=/p{n}.html>Pump {n} inch</a><b>US$ {n}.10</b></div>" for n in (2, 3, 4))
    rows = "<tr><th>Address:</th><td>No. 14 Dock Road, Ningbo, Zhejiang, China</td></tr>"
    rows += "<tr><th>Telephone:</th><td>86-574-55501420</td></tr>"
    body = f"<h1>Larkfield Pumps Co., Ltd.</h1><table>{rows}</table><div class=g>{goods}</div>"
    said = given(body, "Contact Us - Larkfield Pumps Co., Ltd. | FernVendors Global")
    assert "14 Dock Road" in said
    assert "86-574-55501420" in said
