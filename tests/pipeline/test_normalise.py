from typing import Any

import pytest
from tests.effort import ONE_S, within

from falsefront.config import Site
from falsefront.pipeline.normalise import NormalisedOffer, normalise
from falsefront.pipeline.offers import page_offer
from falsefront.pipeline.region import region_of
from falsefront.records import LIST_FIELDS, ClaimKind, Offer, Said, Value


def site(language: str | None = None) -> Site:
    return Site(name="case", start=("https://m.example/",), allow=("https://m.example/*",), language=language)


def offer(**fields: str | tuple[str, str]) -> Offer:
    """Return an offer with one string a field, or a string and its source."""
    said = {}
    for name, given in fields.items():
        raw, source = given if isinstance(given, tuple) else (given, "css:x")
        said[name] = (Said(raw=raw, source=source),)
    return Offer(fields=said)


def values(normalised: NormalisedOffer) -> dict[str, Any]:
    return {
        name: held.value if isinstance(held, Value) else [value.value for value in held]
        for name, held in normalised.fields.items()
    }


def normalised(language: str | None = None, **fields: str | tuple[str, str]) -> dict[str, Any]:
    return values(normalise(offer(**fields), site=site(language)))


def test_a_price_is_split_and_each_part_keeps_the_source() -> None:
    result = normalise(offer(price=("US$ 1.20 - 3.50 / kg", "css:.price")), site=site())
    assert values(result) == {"price": "1.20", "price_max": "3.50", "currency": "USD", "unit": "kg"}
    for held in result.fields.values():
        assert isinstance(held, Value)
        assert (held.raw, held.source) == ("US$ 1.20 - 3.50 / kg", "css:.price")


def test_what_the_page_says_of_a_part_is_not_replaced() -> None:
    result = normalised(price="$4.00", currency="AUD", price_max="9.00")
    assert result == {"price": "4.00", "currency": "AUD", "price_max": "9.00"}


@pytest.mark.parametrize(("source", "value"), [("json-ld:Product.offers.price", "1.234"), ("css:.price", "1234")])
def test_a_point_in_structured_data_stands_before_decimals(source: str, value: str) -> None:
    assert normalised(price=("1.234", source))["price"] == value


def test_list_fields_keep_what_is_not_understood_beside_what_is() -> None:
    given = Offer(
        fields={"phone": (Said(raw="0319-2223333 / 139-0000-0301", source="a"), Said(raw="ask us", source="b"))}
    )
    result = normalise(given, site=site("zh-CN"))
    assert result.fields["phone"] == (
        Value(raw="0319-2223333 / 139-0000-0301", value="+863192223333", source="a"),
        Value(raw="0319-2223333 / 139-0000-0301", value="+8613900000301", source="a"),
        Value(raw="ask us", value=None, source="b"),
    )


def test_a_messenger_and_a_code_are_told_by_their_label() -> None:
    result = normalised(messenger=("chengyan_glass", "label:微信"), registration=("1132980823", "label:NIP"))
    assert result == {"messenger": ["wechat:chengyan_glass"], "registration": ["nip:1132980823"]}


@pytest.mark.parametrize(
    ("field", "raw", "value"),
    [
        ("address", "Süderhafen 3\n25845  Nordstrand", "Süderhafen 3, 25845 Nordstrand"),
        ("address", "邢台市襄都区荻溪大街77号\n青砚大厦1206室", "邢台市襄都区荻溪大街77号青砚大厦1206室"),
        ("vendor", "Ebbstone Lab &amp;\u00a0Co", "Ebbstone Lab & Co"),
        ("url", "https://m.example/p?id=1&utm_source=x", "https://m.example/p?id=1"),
        ("vendor_url", "https://v.m.example/index.html?from=detail", "https://v.m.example/"),
        ("url", "nonsense", None),
        ("availability", "https://schema.org/InStock", "In Stock"),
        ("availability", "Out Of Stock", "Out Of Stock"),
        ("availability", "0", "Out Of Stock"),
        ("availability", "25", "In Stock"),
        ("since", "2009年4月1日", "2009"),
        ("since", "6 yrs", "6 years"),
        ("since", "long ago", None),
        ("country", "China (Mainland)", "CN"),
        ("moq", "300 Pairs", "300 pairs"),
        ("unit", "KGM", "kg"),
    ],
)
def test_a_single_field_comes_to_one_value(field: str, raw: str, value: str | None) -> None:
    assert normalised(**{field: raw}) == {field: value}


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("300 - 1000 pairs GH₵80.51", "300-1000: 80.51"),
        (">= 5001 pairs GH₵45.96", ">=5001: 45.96"),
        ("1,000+ Packs US$0.80", ">=1000: 0.80"),
        ("cheap", None),
    ],
)
def test_a_tier_is_a_quantity_and_a_price(raw: str, value: str | None) -> None:
    assert normalised(tiers=raw) == {"tiers": [value]}


@pytest.mark.parametrize(
    ("language", "fields", "region"),
    [
        ("zh", {}, None),
        ("zh-CN", {}, "CN"),
        ("de", {"vendor": "Larkfield GmbH"}, None),
        (None, {"address": "12 Fenwick Row, Springfield, IL 62999"}, "US"),
        (None, {"address": "4 Mossgrave Court, Sheffield S99 9ZY"}, "GB"),
        (None, {"address": "Lindenrain 7, 10999 Berlin, Deutschland"}, "DE"),
        (None, {"address": "77 Dixi Street, Xingtai, Hebei, China"}, "CN"),
        ("en", {"vendor": "Larkfield", "url": "https://market.example.pl/x"}, None),
        (None, {"country": "India"}, "IN"),
        ("en", {"url": "https://shop.example.pl/x"}, "PL"),
        (None, {"address": "河北省邢台市"}, "CN"),
        (None, {"price": "₹ 70"}, "IN"),
        ("en", {"vendor": "Larkfield"}, None),
        ("zh", {"country": "Hong Kong"}, "HK"),
    ],
)
def test_the_country_of_a_bare_number_is_what_the_offer_says_of_itself(
    language: str | None, fields: dict[str, str], region: str | None
) -> None:
    assert region_of(offer(**fields), site(language)) == region


def test_json_has_objects_lists_for_list_fields_and_each_label_once() -> None:
    given = Offer(
        fields={"vendor": (Said(raw="Orrin", source="a"),), "cas": (Said(raw="CAS 64-17-5", source="b"),)},
        other=(("Colour", Said(raw="red", source="c")), ("Colour", Said(raw="blue", source="d"))),
    )
    assert normalise(given, site=site()).as_json() == {
        "vendor": {"raw": "Orrin", "value": "Orrin", "source": "a"},
        "cas": [{"raw": "CAS 64-17-5", "value": "64-17-5", "source": "b"}],
        "other": {
            "Colour": {"raw": "red", "value": "red", "source": "c"},
            "Colour (2)": {"raw": "blue", "value": "blue", "source": "d"},
        },
    }


@pytest.mark.parametrize("name", sorted(LIST_FIELDS))
def test_every_list_field_is_read(name: str) -> None:
    (value,) = normalise(offer(**{name: "?"}), site=site()).fields[name]  # type: ignore[misc]
    assert value == Value(raw="?", value=None, source="css:x")


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\u00ad", "\ufeff", "\u3164", "\u200f"], ids=ascii)
def test_a_character_that_nobody_sees_hides_no_contact_and_no_name(unseen: str) -> None:
    plain = {
        "phone": "+86 139 0000 0301",
        "email": "sales@larkfield.example",
        "messenger": "WeChat: chengyan_glass",
        "registration": "91130500MA07ABCD17",
        "vendor": "Larkfield Glass",
        "price": "US$ 12.50",
        "currency": "USD",
    }
    disguised = {name: f"{text[:-4]}{unseen}{text[-4:]}" for name, text in plain.items()}
    result = normalise(offer(**disguised), site=site())
    assert None not in normalised(None, **plain).values()
    assert [None] not in normalised(None, **plain).values()
    assert values(result) == normalised(None, **plain)
    held = result.fields["vendor"]
    assert isinstance(held, Value)
    assert held.raw == disguised["vendor"]


def test_what_nobody_sees_stays_in_an_address_for_the_reading_to_tell() -> None:
    assert normalised(address="砚梧路66号\n蓝釉大\u200b厦  1508室") == {"address": "砚梧路66号蓝釉大\u200b厦 1508室"}


def test_each_address_of_a_field_is_a_claim_of_its_own() -> None:
    both = "Office: 8 Renmin Road, Xingtai; Factory: 66 Heping Road, Shahe, Hebei"
    claims = page_offer(
        normalise(offer(vendor="Jinxing", address=both), site=site()), page_url="https://m.example/a"
    ).claims
    said = [(value.raw, value.source) for kind, value in claims if kind is ClaimKind.ADDRESS]
    assert said == [
        ("8 Renmin Road, Xingtai", "css:x > label:Office"),
        ("66 Heping Road, Shahe, Hebei", "css:x > label:Factory"),
    ]


@pytest.mark.parametrize("piece", ["a", "、", "kg"])
def test_a_text_too_long_for_an_address_tells_no_country_and_costs_no_time(piece: str) -> None:
    """12 s for 25,000 characters when the shapes of all countries were looked for in it."""
    endless = offer(vendor="Jinxing", phone="0319 5550101", address=piece * 25_000)
    assert "phone" in within(5 * ONE_S, lambda: normalise(endless, site=site())).fields
