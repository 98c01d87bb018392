"""Firms' pages on sites of somebody else that no word says to be markets: social networks, malls, maps, directories."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page


def given(title: str, body: str) -> str:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    read = read_page(page.encode(), url="", content_type="text/html", site=site)
    fields = ("vendor", "address", "phone", "email")
    return "\n".join(
        said.raw for offer in (*read.offers, *read.blocks) for name in fields for said in offer.fields.get(name, ())
    )


OWN = "<h2>Contact</h2><p>7 Quay Street, Boston PE21 6QN</p><p>Tel: 01205 496 0140</p>"
SITE = "Netspot Inc., 1 Meridian Way, Oakland, CA 94607, care@netspot.example"


@pytest.mark.parametrize(
    "counted",
    [
        "3K likes • 2.1K followers", "812 Follower", "1,3 K abonnés", "950 seguidores", "1 204 подписчика",
        "4,1 B takipçi", "1.200 người theo dõi", "粉丝 1.2万", "フォロワー 340人", "팔로워 2.1만",
    ],
)  # fmt: skip
def test_who_keeps_a_social_network_is_not_whose_page_it_is(counted: str) -> None:
    body = f"<div><a href=/>Netspot</a></div><div><h1>Marsh &amp; Daughter</h1><span>{counted}</span></div>{OWN}"
    said = given("Marsh & Daughter | Netspot", f"{body}<div>Privacy · Terms · {SITE} © 2024</div>")
    assert "7 Quay Street" in said
    assert "01205 496 0140" in said
    assert "Meridian" not in said
    assert "care@" not in said


@pytest.mark.parametrize(
    "notice",
    [
        "Report counterfeit goods: trust@netspot.example", "違反商品・店舗の通報は trust@netspot.example まで",
        "假冒商品举报：trust@netspot.example", "Denuncie produtos falsificados: trust@netspot.example",
        "Laporkan toko palsu: trust@netspot.example", "위조상품 신고: trust@netspot.example",
    ],
)  # fmt: skip
def test_who_takes_reports_of_false_goods_keeps_the_site(notice: str) -> None:
    body = f"<div><a href=/>Netspot</a> Netspot help desk 0570-033-018</div><h1>Marsh &amp; Daughter</h1>{OWN}"
    said = given("Marsh & Daughter | Netspot", f"{body}<div>{notice}</div><div>{SITE}</div>")
    assert "7 Quay Street" in said
    assert "0570" not in said
    assert "Meridian" not in said
    assert "trust@" not in said


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Kalyani Brass Works, Moradabad - Supplier | Netspot", "Kalyani Brass Works"),
        ("Marsh & Daughter Roofing | Netspot", "Marsh &amp; Daughter Roofing"),
        ("BottegaLenci | Netspot", "BottegaLenci"),
        ("老苔家具厂 - Netspot", "老苔家具厂"),
    ],
)
def test_a_head_with_an_address_on_a_site_that_says_nothing(title: str, head: str) -> None:
    own = OWN.replace("<h2>Contact</h2>", "")
    body = f"<div><a href=/>Netspot</a> Need help? Call 020 7946 0199</div><h1>{head}</h1>{own}"
    said = given(title, f"{body}<div>{SITE}</div>")
    assert "7 Quay Street" in said
    assert "01205 496 0140" in said
    assert "Meridian" not in said
    assert "care@" not in said
    assert "7946" not in said


def test_an_invitation_of_the_site_gives_its_own_number() -> None:
    body = (
        f"<header><a href=/>Netspot</a> <a href=/join>List your business</a></header><main><h1>Marsh Roofing</h1>{OWN}"
    )
    said = given("Marsh Roofing | Netspot", f"{body}<p>Is this you? Call us on 020 7946 0199</p></main><footer>{SITE}")
    assert "01205 496 0140" in said
    assert "7946" not in said


@pytest.mark.parametrize(
    "head", ["Our Leeds Showroom", "Visit us", "Contact", "Leeds Showroom", "Leeds", "Roller Blinds", "Opening hours"]
)
def test_a_page_of_a_firms_own_site_keeps_what_stands_with_its_name(head: str) -> None:
    body = (
        f"<header><a href=/>Pennywort</a></header><main><h1>{head}</h1><p>22 Tanner Street, Leeds LS9 8AA</p>"
        "<p>Tel: 0113 496 0128</p></main><footer>Pennywort Ltd, 22 Tanner Street, Leeds LS9 8AA, tel. 0113 496 0128, "
        "hello@pennywort.example<p>4,120 followers</p></footer>"
    )
    said = given(f"{head} | Pennywort", body)
    assert "22 Tanner Street" in said
    assert "0113 496 0128" in said
    assert "hello@pennywort.example" in said
