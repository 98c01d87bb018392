"""How long a label may be: what is longer is a sentence, and no label of what stands beside it."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

PAGE = """<html><body><main><h1>Glass beads</h1><p>Supplier: Acme Glass</p><p>Address: 1 Mill Road, Leeds LS1 4AP</p>
<dl><dt>{label}</dt><dd>kiln two</dd></dl></main></body></html>"""


def others(label: str) -> list[str]:
    site = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
    reading = read_page(
        PAGE.format(label=label).encode(), content_type="text/html", url="https://market.example/p", site=site
    )
    return [name for offer in reading.offers for name, _ in offer.other]


@pytest.mark.parametrize(("length", "is_label"), [(60, True), (61, False)])
def test_a_label_has_sixty_characters_at_most(length: int, is_label: bool) -> None:
    label = ("where it is made " * 9)[: length - 1] + "x"
    assert (label in others(label)) is is_label


def test_no_contact_of_a_list_of_thirty_is_hidden_by_those_before_it() -> None:
    pairs = "".join(f"<dt>Phone</dt><dd>+86 139 0000 {1000 + at}</dd>" for at in range(30))
    page = (
        f"<html><body><main><h1>Acme Glass</h1><p>Address: 1 Mill Road, Leeds</p><dl>{pairs}</dl></main></body></html>"
    )
    site = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
    reading = read_page(page.encode(), content_type="text/html", url="https://market.example/p", site=site)
    found = {value.raw for offer in reading.offers for value in offer.fields.get("phone", ())}
    assert sum("139 0000" in (raw or "") for raw in found) == 30
