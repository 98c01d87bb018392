from falsefront.match.hubs import find_hubs
from falsefront.records import ClaimKind


def test_a_hotline_is_a_hub_on_its_site_only() -> None:
    claims = [("a", vendor, ClaimKind.PHONE, "hotline") for vendor in range(10)]
    claims += [("b", 100, ClaimKind.PHONE, "hotline"), ("b", 101, ClaimKind.PHONE, "own")]
    (hub,) = find_hubs(claims)
    assert (hub.site, hub.kind, hub.value, hub.vendors) == ("a", ClaimKind.PHONE, "hotline", 10)
    assert hub.reason == "10 of the 10 vendors of a that give any phone give this one"


def test_dozens_at_one_made_up_address_are_no_hub() -> None:
    claims = [("a", vendor, ClaimKind.ADDRESS, "front") for vendor in range(30)]
    claims += [("a", vendor, ClaimKind.ADDRESS, f"own {vendor}") for vendor in range(30, 100)]
    assert not find_hubs(claims)


def test_the_platforms_own_office_is() -> None:
    claims = [("a", vendor, ClaimKind.ADDRESS, "platform") for vendor in range(50)]
    claims += [("a", vendor, ClaimKind.ADDRESS, f"own {vendor}") for vendor in range(100)]
    assert [hub.value for hub in find_hubs(claims)] == ["platform"]


def test_a_vendor_that_says_it_twice_is_one_vendor() -> None:
    assert not find_hubs([("a", 1, ClaimKind.PHONE, "1")] * 50)
