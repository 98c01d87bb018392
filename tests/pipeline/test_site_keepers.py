"""What a market gives on its own page, and two of its vendors seem to give too, is no lead from one to the other."""

from tests.pipeline.test_flagging import gazetteer as gazetteer
from tests.pipeline.test_flagging import publish
from tests.pipeline.test_flagging import store as store
from tests.store.rows import T0

from falsefront.address import Gazetteer
from falsefront.pipeline.matching import match_new
from falsefront.pipeline.site_keepers import Profile, site_keepers
from falsefront.records import ClaimKind
from falsefront.store import Store, flag_views, hubs

HOTLINE = "<p>Tel: +86 400 555 7719</p>"
FIRST, SECOND = "河北省邢台市信都区泉北大街398号", "河北省唐山市路北区建设路11号"
OFFICE = "浙江省湖州市吴兴区白杨路88号"


def market(store: Store, *, has_own_page: bool) -> None:
    """Record a market of four vendors, two of whom seem to have its hotline, at one place and at two."""
    publish(store, "Alder Glass", HOTLINE, where=FIRST)
    publish(store, "Birch Glass", where=FIRST)
    publish(store, "Cedar Glass", HOTLINE, where=SECOND)
    publish(store, "Rowan Glass", HOTLINE, where=FIRST)
    if has_own_page:
        publish(store, "Fernquay Network", HOTLINE, where=OFFICE, page="contact-us.html")


def test_a_hotline_of_the_market_makes_no_lead_and_no_operator_of_two_vendors(
    store: Store, gazetteer: Gazetteer
) -> None:
    market(store, has_own_page=False)
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (flag,) = flag_views.details(tx, [view.id for view in flag_views.queue(tx)])
    assert flag.leads
    market(store, has_own_page=True)
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (flag,) = flag_views.details(tx, [view.id for view in flag_views.queue(tx)])
        (hub,) = (each for each in hubs.live(tx) if each.shared.kind is ClaimKind.PHONE)
    assert set(flag.flag.names) == {"Alder Glass", "Birch Glass", "Rowan Glass"}
    assert flag.leads == ()
    assert not any("same phone" in reason for link in flag.links for reason in link.reasons)
    assert hub.reason == (
        "given on https://market.example/contact-us.html, where the site itself is found and 4 vendors have pages"
    )


def test_a_vendor_is_no_keeper_for_its_own_website_or_beside_two_others(store: Store, gazetteer: Gazetteer) -> None:
    for name in ("Alder Glass", "Birch Glass"):
        publish(store, name, HOTLINE, where=FIRST)
    publish(store, "Fernquay Network", HOTLINE, where=OFFICE, page="contact-us.html")
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        near = [Profile(*row) for row in hubs.profiles_near_tops(tx)]
        assert hubs.live(tx) == []
        assert hubs.profiles_at(tx, "market", "market.example") == 3
        assert hubs.profiles_at(tx, "market", "arket.example") == 0
    known = [
        *near,
        Profile(8, "market", "https://ash.example/"),
        Profile(9, "market", "https://elm.example/e"),
    ]
    beside = {"market.example": 4, "ash.example": 1}
    assert [each.others for each in site_keepers(known, lambda _, host: beside[host])] == [3]


def found_at(store: Store, gazetteer: Gazetteer) -> list[list[str]]:
    """Return the names of each flag."""
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        return [sorted(view.names) for view in flag_views.queue(tx)]


def keeper_beside(store: Store, *, givers: tuple[str, ...]) -> None:
    """Record a market of three vendors elsewhere, its own pages of contacts and of law, and who gives its office."""
    for name, where in (("Alder Glass", FIRST), ("Cedar Glass", SECOND), ("Elm Glass", "浙江省湖州市吴兴区红丰路9号")):
        publish(store, name, where=where)
    for page in ("contact-us.html", "law-and-terms.html"):
        publish(store, "Fernquay Network", where=OFFICE, page=page)
    for name in givers:
        publish(store, name, where=OFFICE)


def test_the_office_of_who_keeps_the_site_is_no_place_it_shares_with_a_seller(
    store: Store, gazetteer: Gazetteer
) -> None:
    keeper_beside(store, givers=("Birch Glass",))
    assert found_at(store, gazetteer) == []
    with store.reading() as tx:
        (hub,) = hubs.live(tx)
    assert (hub.shared.vendors, hub.shared.kind) == (3, ClaimKind.ADDRESS)


def test_two_sellers_who_give_the_office_of_the_sites_keeper_are_told_of(store: Store, gazetteer: Gazetteer) -> None:
    keeper_beside(store, givers=("Birch Glass", "Rowan Glass"))
    (names,) = found_at(store, gazetteer)
    assert {"Birch Glass", "Rowan Glass"} <= set(names)
