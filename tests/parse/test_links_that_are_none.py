"""A link that is none, wherever it stands, costs a page nothing of what else is read on it."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

PAGE = """<html lang=es><head><meta charset=utf-8><title>Silla de roble - Lumo</title>
<link rel=canonical href="{link}"><link rel=icon href="{link}"><base href="{link}">
<meta property=og:url content="{link}">
</head><body><header><a href="{link}"><img src="{link}" alt="Sillas Lumo"></a></header>
<main><h1>Silla de roble</h1><div class=price>$ 10.00</div><form action="{link}"></form>
<p>Vendido por <a class=seller href="{link}">Lumo</a>, <a href="mailto:a@lumo.example">a@lumo.example</a></p>
<ul class=list>
<li><a href="/a">Silla uno</a> <span class=price>$ 10</span> <a class=shop href="{link}">Uno</a></li>
<li><a href="/b">Silla dos</a> <span class=price>$ 11</span> <a class=shop href="{link}">Dos</a></li>
<li><a href="/c">Silla tres</a> <span class=price>$ 12</span> <a class=shop href="{link}">Tres</a></li>
</ul></main><footer>Lumo S.L., Calle Mayor 5, 28001 Madrid, info@lumo.example</footer></body></html>"""


@pytest.mark.parametrize("url", ["https://www.lumo.example/silla", "https://www.lumo.example/"])
@pytest.mark.parametrize(
    "link", ["http://[x", "//[x/", "https://a]b/", "http://[::1", "\ud800", "http://x:99999/", "//"]
)
def test_a_page_is_read_whatever_its_links_are(link: str, url: str) -> None:
    body = PAGE.replace("{link}", link).encode("utf-8", "surrogatepass")
    site = Site(name="c", start=(url,), allow=("https://*",))
    found = read_page(body, url=url, content_type="text/html; charset=utf-8", site=site)
    assert any("Silla" in said.raw for offer in found.offers for said in offer.fields.get("title", ()))
