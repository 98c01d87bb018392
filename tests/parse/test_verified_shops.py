"""What a market says of a seller right above his street is no part of his address."""

import pytest
from tests.parse.shared_own import given

SAID = (
    "Verified shop on Sellspot", "Sellspot verified shop", "Verified store", "Trusted Shop",
    "Geprüfter Shop auf Sellspot",
    "Loja verificada no Sellspot", "Tienda verificada en Sellspot", "Boutique vérifiée sur Sellspot", "Ověřený obchod",
)  # fmt: skip


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("between", ["<br>", "</p><p>"])
def test_a_verified_shop_is_none_of_its_address(said: str, between: str) -> None:
    body = f"<h1>Orrin Tools</h1><p>{said}{between}9 Fern Road<br>Leeds LS1 2AB</p><p>0113 496 0777</p>"
    assert given(body, "Orrin Tools | Sellspot").startswith(("9 Fern Road", "0113"))
    assert said not in given(body, "Orrin Tools | Sellspot")


def test_a_shop_of_a_mall_stays_a_part_of_it() -> None:
    body = "<h1>Orrin Tools</h1><p>Shop 4, Fern Centre<br>9 Fern Road<br>Leeds LS1 2AB</p><p>0113 496 0777</p>"
    assert "Shop 4, Fern Centre\n9 Fern Road\nLeeds LS1 2AB" in given(body, "Orrin Tools")
