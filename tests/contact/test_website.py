import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.country import country, country_of_host
from falsefront.contact.quantity import least_quantity
from falsefront.contact.website import identifying_url, identifying_vendor_url


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("https://Shop.Example:443/p?id=7&utm_source=a&spm=1#x", "https://shop.example/p?id=7"),
        (
            "https://shop.example/index.php?route=product/product&product_id=2&search=acid&page=1",
            "https://shop.example/index.php?route=product/product&product_id=2",
        ),
        ("https://shop.example/index.html?from=list", "https://shop.example/"),
        ("https://例え.example/a b", "https://xn--r8jz45g.example/a%20b"),
        ("javascript:alert(1)", None),
        ("https://user:pass@shop.example/", None),
        ("http://[::1", None),
    ],
)
def test_a_page_has_one_address(raw: str, value: str | None) -> None:
    assert identifying_url(raw) == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("https://foo.market.example/index.html?from=detail&productId=16", "https://foo.market.example/"),
        ("https://market.example/foo/?pos=1&kwd=gowns&tags=BB|x", "https://market.example/foo/"),
        ("https://market.example/store.php?shop_id=9&lang=en", "https://market.example/store.php?shop_id=9"),
    ],
)
def test_a_vendors_address_keeps_only_what_names_the_vendor(raw: str, value: str) -> None:
    assert identifying_vendor_url(raw) == value


@given(st.text(max_size=100))
def test_canonical_form_is_stable(text: str) -> None:
    once = identifying_url(f"https://shop.example/{text}")
    assert once is None or identifying_url(once) == once


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("China (Mainland)", "CN"),
        ("中国", "CN"),
        ("uk", "GB"),
        ("cn ", "CN"),
        ("Georgia", "GE"),
        ("Грузия", "GE"),
        ("IRAQ", "IQ"),
        ("Burma", "MM"),
        ("Bolivia (Plurinational State of)", "BO"),
        ("Perú", "PE"),
        ("Lao PDR", "LA"),
        ("Côte d’Ivoire", "CI"),
        ("Jordan", "JO"),
        ("Korea, Republic of", "KR"),
        ("Republic of China", "TW"),
        ("The Bahamas", "BS"),
        ("Hebei", None),
        ("Kongo", None),
        ("", None),
        ("EU", None),
    ],
)
def test_a_country_has_one_code(raw: str, code: str | None) -> None:
    assert country(raw) == code


def test_a_domain_sold_to_anybody_is_no_country() -> None:
    assert (country_of_host("a.example.pl"), country_of_host("a.io"), country_of_host(None)) == ("PL", None, None)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("300 Pairs", "300 pairs"),
        ("Min. order: 1,000 kg", "1000 kg"),
        ("≥10件", "10 件"),
        ("100-999 Packs", "100 packs"),
        ("1 000 шт.", "1000 шт"),
        ("1.000 Stück", "1000 stück"),
        ("1.000.000 pcs", "1000000 pcs"),
        ("1.000 kg", "1.000 kg"),  # may be one with its thousandths
        ("12 5000 pcs", "12"),
        ("negotiable", None),
    ],
)
def test_a_least_quantity_has_number_and_unit(raw: str, value: str | None) -> None:
    assert least_quantity(raw) == value
