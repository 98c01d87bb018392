"""What a page calls a former address is no address of its vendor, and does not stand in place of the one of today."""

import pytest

from falsefront.config import Site
from falsefront.parse.read import read_page

TABLE = "<table><tr><th>{name}</th><td>Heron Works Ltd</td></tr><tr><th>{label}</th><td>{said}</td></tr></table>"
LINES = "<div><p><b>{name}:</b> Heron Works Ltd</p><p><b>{label}:</b> {said}</p></div>"
CASES = [
    ("Company", "Address", "9 Forge Street, Leeds LS9 8AA", "(former address: 14 Kiln Lane, Sheffield S3 8GG)"),
    ("公司名称", "地址", "邢台市信都区泉北大街60号", "(原地址:邢台市信都区冶金北路88号)"),
    ("公司名稱", "地址", "台北市中山區林森北路119號", "（舊地址：台北市大同區民生西路88號）"),
    ("Firma", "Adresse", "Hauptstraße 5, 42651 Solingen", "(alte Adresse: Lindenweg 4, 42651 Solingen)"),
    ("Компания", "Адрес", "г. Тула, ул. Советская, д. 7", "(старый адрес: г. Тула, пр. Ленина, д. 20)"),
    ("Firma", "Adres", "Gül Sokak No: 9, Meram, Konya", "(eski adres: Lale Caddesi No: 31, Meram, Konya)"),
    ("Empresa", "Dirección", "Av. Hidalgo 330, 44100 Guadalajara", "(dirección anterior: Calle Morelos 210, Puebla)"),
    ("Tên công ty", "Địa chỉ", "25 Nguyễn Huệ, Quận 1, TP. Hồ Chí Minh", "(địa chỉ cũ: 12 Lê Lợi, Quận 3)"),
]


def addresses(layout: str, name: str, label: str, said: str) -> list[str]:
    page = (
        f"<html><head><meta charset=utf-8></head><body><main>{layout.format(name=name, label=label, said=said)}</main>"
    )
    site = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
    read = read_page(page.encode(), url="https://market.example/a", content_type="text/html", site=site)
    return [told.raw for offer in read.offers for told in offer.fields.get("address", ())]


@pytest.mark.parametrize(("name", "label", "now", "before"), CASES)
@pytest.mark.parametrize("layout", [TABLE, LINES])
def test_an_address_under_the_label_of_a_former_one_does_not_replace_that_of_today(
    layout: str, name: str, label: str, now: str, before: str
) -> None:
    (told,) = addresses(layout, name, label, f"{now} {before}")
    assert told.startswith(now)  # the reader of addresses knows what stands in such brackets


def test_of_an_old_and_a_new_address_the_new_one_is_the_vendors() -> None:
    said = "Old address: 14 Kiln Lane, Sheffield S3 8GG; new address: 9 Forge Street, Leeds LS9 8AA"
    for layout in (TABLE, LINES):
        assert addresses(layout, "Company", "Address", said) == ["9 Forge Street, Leeds LS9 8AA"]
