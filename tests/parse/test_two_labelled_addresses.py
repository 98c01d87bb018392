"""A firm that gives its shop and its works under labels of their own is found at both."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="shop", start=("https://lamps.example/",), allow=("https://lamps.example/*",))
WORKS = "佛山市南海区山雀镇榛子路45号"


def addresses(label: str, shop: str) -> list[str]:
    rows = (("公司名称", "佛山市榛鸟灯具有限公司"), ("电话", "0757-22820000"), (label, shop), ("工厂地址", WORKS))
    table = "".join(f"<tr><th>{name}：</th><td>{value}</td></tr>" for name, value in rows)
    body = f"<html><body><div><h3>联系方式</h3><table>{table}</table></div></body></html>".encode()
    reading = read_page(body, url="https://lamps.example/contact.html", content_type="text/html; utf-8", site=SITE)
    [offer] = reading.offers
    said = [each.raw for each in offer.fields.get("address", ())]
    return sorted([*said, *(each.raw for name, each in offer.other if name == "further address")])


@pytest.mark.parametrize("label", ["门市地址", "展厅地址", "档口地址", "店面地址"])
def test_the_shop_of_a_firm_is_read_beside_its_works(label: str) -> None:
    assert addresses(label, "佛山市禅城区山雀路33号") == sorted(["佛山市禅城区山雀路33号", WORKS])


def test_where_goods_are_sent_back_to_is_no_address_of_a_firm() -> None:
    assert addresses("退货地址", "佛山市禅城区山雀路33号") == [WORKS]
