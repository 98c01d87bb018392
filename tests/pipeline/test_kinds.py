import pytest

from falsefront.pipeline.kinds import MOST_CHARACTERS, page_kind


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("https://m.example/product/beaker-250", "https://m.example/product/flask"),
        ("https://m.example/shop/acme-12/contact", "https://m.example/shop/zeta-labs-9/contact"),
        ("https://m.example/search?q=beaker&page=2", "https://m.example/search?page=3&q=flask"),
        ("https://m.example/acme", "https://m.example/zeta.html".removesuffix(".html")),
        ("https://a.m.example/商品/玻璃", "https://b.m.example/商品/烧杯"),
    ],
)
def test_pages_about_two_things_of_one_sort_are_of_one_kind(a: str, b: str) -> None:
    assert page_kind(a) == page_kind(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("https://m.example/", "https://m.example/acme"),
        ("https://m.example/product/7", "https://m.example/category/7"),
        ("https://m.example/shop/7/contact", "https://m.example/shop/7/products"),
        ("https://m.example/i.php?route=product/product&id=1", "https://m.example/i.php?route=product/category&id=1"),
    ],
)
def test_a_list_and_a_product_are_of_two_kinds(a: str, b: str) -> None:
    assert page_kind(a) != page_kind(b)


def test_the_name_of_a_kind_is_bounded() -> None:
    assert len(page_kind("https://m.example/" + "/".join(["word"] * 900))) == MOST_CHARACTERS
