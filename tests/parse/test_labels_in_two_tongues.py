"""Labels that say the same in two tongues side by side, as sites of trade between lands write them."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.label_words import field_of_label, is_vague

SITE = Site(name="case", start=("https://site.example/",), allow=("https://*",))


@pytest.mark.parametrize(
    "label",
    ["Address 地址", "地址Address", "Adresse / Address", "ADDRESS (住所)", "العنوان Address", "Адрес | Address"],
)
def test_a_label_in_two_tongues_means_what_each_of_them_means(label: str) -> None:
    assert field_of_label(label) == "address"


@pytest.mark.parametrize("label", ["Address / Telephone", "Fax 传真", "Address 工期", "Colour 颜色", "Price (地址)"])
def test_parts_that_mean_different_things_make_no_label(label: str) -> None:
    assert not field_of_label(label)


def test_a_word_that_is_vague_in_one_tongue_is_clear_beside_another() -> None:
    assert is_vague("Address")
    assert not is_vague("Address / Alamat")


def test_a_seller_on_a_market_in_two_tongues_has_what_its_labels_say() -> None:
    page = """<html><meta charset=utf-8><title>Moss Lamp Co., Ltd. - Fernport 蕨港网</title><h1>Moss Lamp Co., Ltd.</h1>
    <dl><dt>Company 公司名称:</dt><dd>Moss Lamp Co., Ltd.</dd>
    <dt>Address 地址:</dt><dd>Bldg 4, 815 Hehua Xi Lu, Yiwu, Zhejiang, P.R.China</dd>
    <dt>Tel 电话:</dt><dd>+86 579 8500 2291</dd></dl><h4>Products 产品</h4><ul></ul></html>"""
    (offer,) = read_page(page.encode(), url="https://site.example/supplier/moss", content_type=None, site=SITE).offers
    assert [offer.fields[name][0].raw for name in ("vendor", "address", "phone")] == [
        "Moss Lamp Co., Ltd.",
        "Bldg 4, 815 Hehua Xi Lu, Yiwu, Zhejiang, P.R.China",
        "+86 579 8500 2291",
    ]
    assert offer.fields["address"][0].source == "label:Address 地址"


def test_an_address_that_stands_again_in_letters_below_is_given_once() -> None:
    page = """<html><meta charset=utf-8><title>联系我们</title><h1>联系我们</h1><div>地址 ADDRESS:</div>
    <div>宁波市鄞州区青桐路928号3号楼北楼<br>No. 803, Lilac center, building 3</div>
    <div>电话: 0574-85550166</div></html>"""
    reading = read_page(page.encode(), url="https://site.example/contact", content_type=None, site=SITE)
    (said,) = [said for each in (*reading.offers, *reading.blocks) for said in each.fields.get("address", ())]
    assert said.raw == "宁波市鄞州区青桐路928号3号楼北楼"
