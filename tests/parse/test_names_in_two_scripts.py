"""Who keeps a directory is nobody whose entry it shows, in whichever of the scripts of its name its foot is written."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://fernsouq.example/entry/102.html"
ADDRESS = "<li><span>Address</span><span>W/H No. 14, St. 21, Sajaa Industrial, Sharjah</span></li>"
PHONE = "<li><span>Phone</span><span>050 555 0194</span></li>"
MAIL = "<li><span>Email</span><span>vole@baskets.example</span></li>"
BESIDE = (
    "<div><h2>You may also be interested in</h2><ul><li><a href=/entry/107.html>Wren Paints</a> "
    "<span>No. 118, A3 Industrial Area, Tenth of Ramadan</span> <span>+20 55 555 0129</span></li></ul></div>"
)


def vendors(*, site: str, foot: str, own: str = ADDRESS + PHONE + MAIL, name: str = "Vole Palm Baskets") -> list[str]:
    body = (
        f"<title>{name} - {site}</title><div class=hdr><a href=/index.html>{site}</a></div><h1 class=ttl>{name}</h1>"
        f"<div><h2>About</h2><p>Wholesale supplier. Bulk orders welcome.</p></div><ul>{own}</ul>{BESIDE}"
        f"<div class=ftr><div>{foot}, Office 2203, Fern Tower, Business Bay, Dubai, P.O. Box 500317</div>"
        "<div>Call centre: 800 55501 | hello@fernsouq.example</div></div>"
    )
    profile = Site(name="case", start=(URL,), allow=("https://*",))
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=profile)
    return [said.raw for offer in page.offers for said in offer.fields.get("vendor", ())]


@pytest.mark.parametrize(
    ("site", "foot"),
    [
        ("FernSouq دليل فرن", "FernSouq FZ-LLC"),
        ("FernSouq دليل فرن", "دليل فرن ذ.م.م"),
        ("ФернРынок FernSouq", "FernSouq LLC"),
        ("蕨叶供应网 FernSouq", "FernSouq Ltd"),
        ("FernSouq ตลาดเฟิร์น", "FernSouq Co., Ltd."),
        ("FernSouq", "Souq Digital FZ-LLC"),
    ],
)
def test_a_site_named_in_two_scripts_is_no_vendor_of_its_entries(site: str, foot: str) -> None:
    assert vendors(site=site, foot=foot) == []


def test_labels_that_a_style_parts_from_a_telephone_tell_that_the_entry_has_contacts_of_its_own() -> None:
    assert vendors(site="FernSouq", foot="FernSouq FZ-LLC", own=ADDRESS + PHONE) == []


def test_an_entry_by_its_legal_form_is_still_named() -> None:
    name = "Vole Palm Baskets LLC"
    assert vendors(site="FernSouq دليل فرن", foot="FernSouq FZ-LLC", name=name) == [name]
