from falsefront.match.hubs import hub_reason
from falsefront.records import ClaimKind


def test_a_hotline_is_a_hub_and_the_reason_counts() -> None:
    reason = hub_reason(ClaimKind.PHONE, 10, 12, "a")
    assert reason == "10 of the 12 vendors of a that give any phone give this one"


def test_a_few_vendors_or_a_small_share_make_no_hub() -> None:
    assert hub_reason(ClaimKind.PHONE, 5, 5, "a") is None
    assert hub_reason(ClaimKind.PHONE, 10, 1000, "a") is None
    assert hub_reason(ClaimKind.PHONE, 6, 20, "a") is None
    assert hub_reason(ClaimKind.EMAIL, 160, 1000, "a") is None


def test_dozens_at_one_made_up_address_are_no_hub_but_the_platforms_own_office_is() -> None:
    assert hub_reason(ClaimKind.ADDRESS, 30, 100, "a") is None
    assert hub_reason(ClaimKind.ADDRESS, 50, 100, "a")


def test_a_name_is_never_a_hub() -> None:
    assert hub_reason(ClaimKind.NAME, 100, 100, "a") is None
