"""The customer service of a site is no vendor."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.service_words import is_head_of_service


@pytest.mark.parametrize(
    "text",
    ["Kundenservice", "Besoin d’aide ?", "¿Necesitás ayuda?", "客服中心", "고객센터", "Infolinia:", "Destek hattı"],
)
def test_words_of_a_sites_service_are_known(text: str) -> None:
    assert is_head_of_service(text)


def test_the_service_of_a_site_over_a_number_is_no_shop() -> None:
    page = (
        '<html lang="de"><head><title>Kerze | Fernmarkt</title></head><body><header><a href="/">Fernmarkt</a></header>'
        "<h1>Kerze</h1><p class='price'>9,90 €</p><div><p>Fernmarkt Kundenservice</p><p>Telefon: 040 3344550</p></div>"
        "</body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",))
    [offer] = read_page(page.encode(), url="https://x.example/12", content_type="text/html", site=site).offers
    assert "vendor" not in offer.fields or offer.fields["vendor"][0].raw != "Fernmarkt Kundenservice"
