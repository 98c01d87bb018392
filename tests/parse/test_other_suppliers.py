"""Suppliers whom a market shows beside one: what stands under such a heading is theirs."""

import pytest
from tests.parse.shared_own import OTHER, OWN, PHONE, given

HEADINGS = (
    "You may also contact", "You might also want to contact", "Recommended suppliers", "Related companies in York",
    "Ähnliche Anbieter", "Proveedores similares", "Fornecedores recomendados", "Fournisseurs similaires",
    "Fornitori simili", "Podobne firmy", "Рекомендуемые поставщики", "Nhà cung cấp tương tự", "Pemasok serupa",
    "相关供应商推荐", "您可能还想联系", "추천 업체", "関連会社",
)  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_what_stands_under_other_suppliers_is_theirs(heading: str) -> None:
    other = f"<a>Moor Kettle Works</a><p>9 Mill Lane, Otley LS21 3AA</p><p>{OTHER}</p>"
    read = given(f"{OWN}<div><h3>{heading}</h3><div>{other}</div></div>")
    assert PHONE in read
    assert OTHER not in read
    assert "Otley" not in read


@pytest.mark.parametrize("heading", ["You may contact us here", "Our suppliers' entrance", "Company details"])
def test_an_own_heading_is_no_such_one(heading: str) -> None:
    assert OTHER in given(f"{OWN}<div><h3>{heading}</h3><p>9 Mill Lane, Otley LS21 3AA</p><p>{OTHER}</p></div>")
