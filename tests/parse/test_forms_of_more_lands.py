"""Firms' names by the legal forms of more lands: over their own contacts they name the page's firm."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.firm_names import is_firm

URL = "https://souq.example/x/102.html"


def vendors(name: str) -> list[str]:
    contacts = "<p>Address: 12 Elm Street, Leeds LS1 2AB</p><p>Phone: 0113 555 0102</p><p>Email: a@vole.example</p>"
    body = f"<title>{name} - Souq</title><div><a href=/>Souq</a></div><h1>{name}</h1>{contacts}"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = read_page(body.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    return [said.raw for offer in page.offers for said in offer.fields.get("vendor", ())]


FORMED = [
    "Vole Cutting Tools FZE", "Vole Trading Tools FZCO", "Vole Commodities DMCC", "Vole Lamps W.L.L.",
    "شركة فول للأواني المنزلية ذ.م.م", "ПП «Полівка-Текстиль»", "ТзОВ «Полівка»",
    "无锡市田鼠反应釜厂 (Wuxi Vole Reactor Factory)",
    "Herrajes Musgo, S.A. de C.V.", "Musgo Digital, S.A.P.I. de C.V.", "Musgo y Sal, S. de R.L. de C.V.",
    "Hộ kinh doanh Rêu Xanh", "Cơ sở sản xuất Rêu Xanh", "Xưởng gỗ Rêu Xanh",
]  # fmt: skip


@pytest.mark.parametrize("name", FORMED)
def test_a_name_by_the_form_of_its_land_is_a_firms(name: str) -> None:
    assert is_firm(name)
    assert vendors(name) == [name]


@pytest.mark.parametrize("name", ["مؤسسة فول الخضراء", "Полёвка ООД", "ΦΟΛ Α.Ε.", "บริษัท วอล จำกัด"])
def test_over_its_own_contacts_any_form_in_letters_of_its_land_names_the_firm(name: str) -> None:
    assert vendors(name) == [name]


@pytest.mark.parametrize("name", ["Denver, CO", "Denver CO", "ПП 12", "Xưởng", "Mill est", "Trung tâm cơ sở"])
def test_a_place_and_a_word_with_such_letters_are_no_firms(name: str) -> None:
    assert not is_firm(name)
