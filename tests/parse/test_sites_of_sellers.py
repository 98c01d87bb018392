"""A seller's page stands on another's site where two of its places agree on a name that is none of his."""

import pytest

from falsefront.parse.sites_of_sellers import OtherSite, site_of_another
from falsefront.parse.tree import build_tree


def site(frame: str, vendor: str, *, top: str = "Fernmarkt") -> OtherSite:
    page = (
        f"<html><head><title>Oak bowl | {top}</title></head><body><header><a href='/'>{top}</a></header>"
        f"<h1>Oak bowl</h1><footer><p>{frame}</p></footer></body></html>"
    )
    return site_of_another(build_tree(page), vendor)


def test_the_link_to_the_top_and_the_title_agree_on_a_name() -> None:
    assert site("Help", "Orrin Lamps") == OtherSite(names=frozenset({"fernmarkt"}))


@pytest.mark.parametrize(
    "frame",
    ["Fernmarkt, S.L., 40 Castle Wharf", "Fernmarkt Ltd 40 Castle Wharf", "© 2026 Fernmarkt B.V. - klantenservice"],
)
def test_a_firm_called_so_in_the_frame_makes_it_sure(frame: str) -> None:
    assert site(frame, "Orrin Lamps").is_sure


@pytest.mark.parametrize("vendor", ["Fernmarkt Trading GmbH", "Фернмаркт"])
def test_a_seller_who_may_be_called_as_the_site_is_stands_on_his_own(vendor: str) -> None:
    assert site("Fernmarkt Ltd", vendor) == OtherSite()


def test_firms_that_share_but_a_word_of_many_are_two() -> None:
    found = site("杭州百货集市网络科技有限公司 电话:0571-85022088", "深圳苔石科技有限公司", top="百货集市")
    assert found.is_sure


def test_a_firm_named_in_figures_alone_is_in_no_script() -> None:
    assert site("247365 Ltd, 40 Castle Wharf", "Orrin Lamps", top="247365") == OtherSite()
