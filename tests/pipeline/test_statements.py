"""What one vendor's own page says of another: nobody's claim until that vendor's own page says it too."""

from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page

from falsefront.records import ClaimKind
from falsefront.store import behind, profiles

OWN = "No. 9 Lane 4, Fuyang Road, Hangzhou, Zhejiang"
SLANDER = "No. 77 Dixi Street, Xingtai, Hebei"


def company(desk: Watch, name: str, path: str, address: str) -> str:
    return (
        f"""{{"@type": "Organization", "name": "{name}", "url": "{desk.server.url(path)}", "address": "{address}"}}"""
    )


def page(*companies: str) -> bytes:
    data = ", ".join(companies)
    return reply(f'<html><body><script type="application/ld+json">[{data}]</script><h1>Welcome</h1></body></html>')


def claimed(desk: Watch) -> dict[tuple[str, str], set[tuple[str, str | None]]]:
    """Return the addresses by vendor: its name and the path of its own page, "" where it has none."""
    found: dict[tuple[str, str], set[tuple[str, str | None]]] = {}
    with desk.store.reading() as tx:
        for vendor in profiles.stream(tx):
            said = [claim for _, claim in behind.claim_views(tx, vendor_ids=[vendor.id])]
            path = (vendor.url or "").removeprefix(desk.server.url("")).strip("/")
            addresses = {(claim.raw, claim.value) for claim in said if claim.kind is ClaimKind.ADDRESS}
            found[vendor.name or "", path] = addresses
    return found


def market(desk: Watch, about_beta: str) -> None:
    alpha = company(desk, "Alpha Glass Ltd", "/shop/a", "No. 5 Qingxiang North Road, Xingtai, Hebei")
    beta = company(desk, "Beta Labs Ltd", "/shop/b", OWN)
    desk.server.handlers |= {
        "/": reply(index_page("/shop/b", "/shop/a")),
        "/shop/a": page(alpha, company(desk, "Beta Labs Ltd", "/shop/b", about_beta)),
        "/shop/b": page(beta),
    }


def test_an_address_that_another_vendors_page_gives_somebody_is_kept_and_joins_nobody(desk: Watch) -> None:
    market(desk, SLANDER)
    desk.crawl()
    found = claimed(desk)
    assert found["Beta Labs Ltd", "shop/b"] == {(OWN, OWN)}
    assert found["Beta Labs Ltd", ""] == {(SLANDER, None)}
    assert {raw for raw, _ in found["Alpha Glass Ltd", "shop/a"]} == {"No. 5 Qingxiang North Road, Xingtai, Hebei"}


def test_what_the_vendors_own_page_says_too_is_a_claim_of_that_vendor_and_of_no_second_one(desk: Watch) -> None:
    market(desk, OWN)
    desk.crawl()
    assert set(claimed(desk)) == {("Alpha Glass Ltd", "shop/a"), ("Beta Labs Ltd", "shop/b")}
    with desk.store.reading() as tx:
        (beta,) = [vendor for vendor in profiles.stream(tx) if vendor.name == "Beta Labs Ltd"]
        pages = {claim.evidence.url for _, claim in behind.claim_views(tx, vendor_ids=[beta.id])}
    assert pages <= {desk.server.url("/shop/a"), desk.server.url("/shop/b")}


def test_a_name_of_its_own_is_needed_to_be_whom_a_page_speaks_of(desk: Watch) -> None:
    market(desk, OWN)
    desk.server.handlers["/shop/b"] = page(company(desk, "Gamma Ltd", "/shop/b", OWN))
    desk.crawl()
    found = claimed(desk)
    assert found["Gamma Ltd", "shop/b"] == {(OWN, OWN)}
    assert found["Beta Labs Ltd", ""] == {(OWN, None)}
