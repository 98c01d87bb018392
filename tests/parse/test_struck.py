"""What a page strikes out is no contact, and is kept for a sign."""

import pytest
from tests.parse.test_contacts_of_pages import told

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.unseen import STRUCK

SITE = Site(name="firm", start=("https://firm.example/",), allow=("https://firm.example/*",))
OWN = "<h1>Contact</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel 0113 496 0101</p>"
LEFT = "27 Quarry Road, Sheffield S8 0PX"


@pytest.mark.parametrize(
    "struck",
    [
        f"<p><s>{LEFT}</s></p>",
        f"<del><p>{LEFT}</p></del>",
        f"<p><strike>{LEFT}</strike></p>",
        f"<p style='color:red; text-decoration: line-through'>{LEFT}</p>",
        f"<style>.old {{color:red;text-decoration:line-through}}</style><p class=old>{LEFT}</p>",
        f"<style>@media print{{a{{color:red}}}} .x,.old{{text-decoration:line-through}}</style><p class=old>{LEFT}</p>",
        "<p>Fax and more: <s>Tel 0114 496 0142</s></p>",
        "<p>Tel <s>0114 496 0142</s></p>",
    ],
)
def test_what_is_struck_out_is_no_claim(struck: str) -> None:
    assert told(OWN + struck, "Contact", field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]
    assert told(OWN + struck, "Contact", field="phone")[1] == ["+441134960101"]
    read = read_page((OWN + struck).encode(), url="https://firm.example/x", content_type="text/html", site=SITE)
    assert any("strikes out" in warning for warning in read.warnings)


@pytest.mark.parametrize(
    "kept",
    [
        f"<p><s></s>{LEFT}</p>",
        f"<style>.old{{color:red}} .gone{{text-decoration:line-through}}</style><p class=old>{LEFT}</p>",
        f"<p style='text-decoration:underline'>{LEFT}</p>",
        f"<p><ins>{LEFT}</ins></p>",
        f"<style>.done .site{{text-decoration:line-through}}</style><p class=site>{LEFT}</p>",
        f"<style>.site.gone{{text-decoration:line-through}}</style><p class='site gone'>{LEFT}</p>",
        f"<style>@media print{{.x{{color:red}} .site{{text-decoration:line-through}}}}</style><p class=site>{LEFT}</p>",
        f"<style>.site{{text-decoration:none;/* not line-through */}}</style><p class=site>{LEFT}</p>",
        f"<p style='text-decoration:none!important; -x:line-through'>{LEFT}</p>",
        f"<s>Tel 0114 496 0142<br>{LEFT}",
    ],
)
def test_what_is_not_struck_out_stays(kept: str) -> None:
    assert LEFT in told(OWN + kept, "Contact", field="address")[1]


def test_a_struck_price_is_still_known_for_an_old_one() -> None:
    page = b"<h1>Alder kettle</h1><p class=price><del>USD 1,299.00</del> USD 999.00</p><p><s>12,990,000</s></p>"
    read = read_page(page, url="https://firm.example/x", content_type="text/html", site=SITE)
    assert [said.raw for offer in read.offers for said in offer.fields["price"]] == ["USD 999.00"]
    assert not any("strikes out" in warning for warning in read.warnings)


def test_it_is_noted_beside_the_one_offer() -> None:
    page = f"<h1>Alder kettle</h1><p>Price: USD 12.00</p><p>Seller: Lumo Glass Ltd</p><p><s>{LEFT}</s></p>".encode()
    read = read_page(page, url="https://firm.example/x", content_type="text/html", site=SITE)
    noted = [(label, said.raw) for offer in read.offers for label, said in offer.other]
    assert (STRUCK, LEFT) in noted
