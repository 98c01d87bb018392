"""A style parts a label from its address: the estate that this begins with is no other firm, its telephone stays."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="toko", start=("https://toko.example/",), allow=("https://toko.example/*",), fields={"vendor": "h1"})
FOOT = "<p><b>PasarBurung.example</b> dikelola oleh PT Burung Digital. Jl. Elang Kav. 60, Jakarta Selatan 12190.</p>"


def read(address: str) -> Offer:
    rows = "".join(
        f'<div class="r"><span>{name}</span><span>{value}</span></div>'
        for name, value in (("Alamat", address), ("Telepon", "021-8983 4410"))
    )
    page = (
        "<html lang='id'><head><title>PT Merpati Logam | PasarBurung</title></head><body><section><h1>PT Merpati Logam"
        f"</h1><div>{rows}</div></section><footer>{FOOT}</footer></body></html>"
    )
    url = "https://toko.example/toko/7.html"
    [offer] = read_page(page.encode(), url=url, content_type="text/html; utf-8", site=SITE).offers
    return offer


@pytest.mark.parametrize(
    "address",
    [
        "Kawasan Industri Merak II, Jl. Merak Selatan 8 Blok GG-5 No. 3, Cikarang, Kab. Bekasi 17530",
        "Komplek Pergudangan Elang, Jl. Merak Selatan 8, Cikarang, Kab. Bekasi 17530",
        "Jl. Raya Merak - Elang KM 2, RT 03/RW 05, Desa Merak, Kab. Jepara, Jawa Tengah 59427",
    ],
)
def test_an_estate_before_its_road_is_no_other_firm(address: str) -> None:
    found = read(address)
    assert [said.raw for said in found.fields["address"]] == [address]
    assert [said.raw for said in found.fields["phone"]] == ["021-8983 4410"]


def test_another_firm_before_its_road_is_no_address_of_the_pages() -> None:
    found = read("PT Kenari Jaya Abadi, Jl. Merak Selatan 8, Cikarang, Kab. Bekasi 17530")
    assert "address" not in found.fields
