"""What `vendor show` prints of one vendor: as much of a value as a person reads, and each price once."""

from dataclasses import replace
from datetime import timedelta

from tests.store.rows import T0

from falsefront.cli.portrait import MOST_CHARS, Portrait, lines
from falsefront.records import ClaimKind, ClaimView, Evidence, ListingView, ValueView, VendorView
from falsefront.wording import SET_ASIDE

PAGE = "https://market.example/ad/12.html"
EVIDENCE = Evidence(
    capture=1, url=PAGE, fetched_at=T0, sha256="ab", warc="1.warc.gz", offset=0, body_sha256=None, selector="css:.ad"
)
VENDOR = VendorView(id=7, site="market", name="Alder Glass", url=None, registration=None, first_seen=T0, last_seen=T0)


def shown(
    *values: ValueView, claim: str = "No. 1, Mill Road", is_read: bool = True, selector: str = "css:.ad"
) -> list[str]:
    said = ClaimView(
        id=1,
        kind=ClaimKind.ADDRESS,
        raw=claim,
        value=claim if is_read else None,
        first_seen=T0,
        last_seen=T0,
        first_capture=1,
        last_capture=1,
        evidence=replace(EVIDENCE, selector=selector),
    )
    listing = ListingView(
        id=3, title="Jar", url=PAGE, product_id=None, first_seen=T0, last_seen=T0, values=tuple(values)
    )
    known = Portrait(
        view=VENDOR, claims=[said], listings=[listing], flags=[], by_claim={}, afterwards={}, leads=[], hubs=[]
    )
    return list(lines(known))


def price(
    raw: str, page: str, *, value: str = "12", day: int = 0, until: int = 0, is_current: bool = True
) -> ValueView:
    first, last = T0 + timedelta(days=day), T0 + timedelta(days=until)
    return ValueView(
        field="price",
        raw=raw,
        value=value,
        first_seen=first,
        last_seen=last,
        is_current=is_current,
        sha256="ab",
        page=page,
        selector="layout:.price",
    )


def test_what_was_understood_and_set_aside_is_not_called_not_understood() -> None:
    assert any("set aside" in line for line in shown(is_read=False, selector=f"css:.ad{SET_ASIDE}"))
    assert any("not understood" in line for line in shown(is_read=False))


def test_a_page_that_was_taken_for_an_address_is_cut() -> None:
    told = shown(claim="No. 1, Mill Road " + "lamp " * 2_000)
    assert sum(map(len, told)) < 4 * MOST_CHARS
    assert any("No. 1, Mill Road lamp" in line and "10,017 characters" in line for line in told)


def test_a_price_on_a_list_and_on_its_own_page_is_told_once() -> None:
    told = [line for line in shown(price("£12", "list", until=2), price("£12", "own", until=3)) if "price" in line]
    assert len(told) == 1
    assert "£12" in told[0]


def test_a_price_that_comes_back_is_told_again() -> None:
    values = (
        price("£12", "own", until=1, is_current=False),
        price("£10", "own", value="10", day=2, until=3, is_current=False),
        price("£12", "own", day=4, until=5),
    )
    assert [line.split()[1] for line in shown(*values) if "price" in line] == ["£12", "£10", "£12"]


def test_a_price_with_its_unit_on_a_list_is_that_of_its_own_page_and_another_currency_is_not() -> None:
    told = [
        line for line in shown(price("¥12/台", "list"), price("¥12", "own"), price("$12", "own")) if "price" in line
    ]
    assert [line.split()[1] for line in told] == ["¥12/台", "$12"]
