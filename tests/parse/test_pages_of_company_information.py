"""A page headed "Company information", in any language, is its firm's own page and nothing for sale."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://moss.example/firm.html"
WHERE = "27 Quarry Road, Sheffield S8 0PX, United Kingdom"
ROWS = f"<p>Moss Tools Ltd</p><p>Address: {WHERE}</p><p>Tel: 0114 496 0142</p>"


@pytest.mark.parametrize(
    "heading",
    [
        "Company information", "Informasi Perusahaan", "Maklumat Syarikat", "Thông tin doanh nghiệp", "Dane firmy",
        "Firmeninformationen", "Informations sur l’entreprise", "Información de la empresa",
        "Informazioni sull'azienda",
        "Bedrijfsgegevens", "Firma Bilgileri", "Информация о компании", "Інформація про компанію", "회사 정보",
        "Informações da empresa", "Údaje o firmě", "Informații despre companie", "Yritystiedot",
        "Företagsinformation", "Στοιχεία εταιρείας", "بيانات الشركة", "פרטי החברה", "Podaci o firmi",
        "Данни за фирмата",
    ],
)  # fmt: skip
def test_a_page_of_company_information_tells_of_its_firm(heading: str) -> None:
    page = f"<meta charset=utf-8><title>{heading} | Mossmarkt</title><main><h1>{heading}</h1>{ROWS}</main>"
    page += f"<footer><p>© 2026 Moss Tools Ltd, {WHERE}. Tel: 0114 496 0142</p></footer>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    (offer,) = read_page(page.encode(), url=URL, content_type="text/html", site=site).offers
    assert offer.fields["vendor"][0].raw == "Moss Tools Ltd"
    assert "title" not in offer.fields


def test_things_called_after_information_stay_things() -> None:
    page = "<meta charset=utf-8><title>Boards</title><h1>Company information board</h1>"
    page += "<p>Price: £45.00</p><button>Add to cart</button>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    (offer,) = read_page(page.encode(), url=URL, content_type="text/html", site=site).offers
    assert offer.fields["title"][0].raw == "Company information board"
