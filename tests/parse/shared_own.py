"""A firm's page of contacts with a part of somebody else's behind its own, and all that is read from it."""

from falsefront.config import Site
from falsefront.parse import read_page

OWN = "<p>Larkfield Tea Ltd<br>4 Dock Road<br>Hull HU1 2AB</p><p>Tel: 01482 220 118</p>"
TITLE = "Contact | Larkfield Tea"
PHONE, OTHER = "01482 220 118", "01943 555 077"


def given(body: str, title: str = TITLE) -> str:
    """Return all that a page gives of addresses and telephones, whoever is said to have them."""
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><main>{body}</main></body></html>"
    url = "https://www.larkfieldtea.example/contact"
    site = Site(name="case", start=(url,), allow=("https://*",))
    read = read_page(page.encode(), url=url, content_type="text/html", site=site)
    every = (*read.offers, *read.blocks)
    return "\n".join(
        said.raw for offer in every for name in ("address", "phone", "email") for said in offer.fields.get(name, ())
    )
