"""What met a watch list, from the bytes of pages."""

import pytest
from tests.gazetteer import load
from tests.pipeline.test_flagging import publish
from tests.store.rows import T0, add_sites, capture

from falsefront.errors import UnknownError, UsageError
from falsefront.pipeline import watching
from falsefront.pipeline.matching import match_new
from falsefront.records import FlagKind, FlagView, Value, WatchKind
from falsefront.store import Store, claims, flag_views, hubs, watched
from falsefront.store.offers import ListingFacts, PageOffer, VendorFacts
from falsefront.watch.items import item


@pytest.fixture(autouse=True)
def two_sites(store: Store) -> None:
    with store.writing() as tx:
        add_sites(tx, "market", "bazaar")


def test_names_phones_and_addresses_are_met_in_any_spelling_and_others_are_not(store: Store) -> None:
    publish(store, "Quanbei Glass Co., Ltd.", "<table><tr><th>Tel</th><td>+86 319 5550 101</td></tr></table>")
    publish(store, "Yin Tools", where="Room 5, Jinhai Tower, 398 Quanbei Street, Xindu District, Xingtai, Hebei")
    publish(store, "Far Paper", where="河北省唐山市路北区建设路11号")
    gazetteer = load()
    match_new(store, gazetteer, now=T0)
    wanted = [
        item("mine", WatchKind.NAME, "QUANBEI GLASS CO LTD"),
        item("mine", WatchKind.PHONE, "+863195550101"),
        item("mine", WatchKind.ADDRESS, "河北省邢台市信都区泉北大街398号"),
        item("other", WatchKind.NAME, "Far Paper"),
    ]
    with store.writing() as tx:
        assert watched.add(tx, wanted, by="ann", now=T0).new == 4
        assert watched.add(tx, wanted, by="ann", now=T0).new == 0
    with store.reading() as tx:
        found = [(hit.watched.item.kind.value, hit.name) for hit in watching.hits(tx, gazetteer, watch_list="mine")]
    assert sorted(found) == [
        ("address", "Quanbei Glass Co., Ltd."), ("address", "Yin Tools"), ("name", "Quanbei Glass Co., Ltd."),
        ("phone", "Quanbei Glass Co., Ltd."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "shown", "is_met"),
    [
        ("Quanbei Glass", "Quanbei Glass Co., Ltd.", True),
        ("Quanbei Glass Co., Ltd.", "QUANBEI GLASS", True),
        ("泉北玻璃", "泉北玻璃有限公司", True),
        ("Quanbei Glass Ltd", "Quanbei Glass Inc.", False),
        ("Quanbei Glass", "Quanbei Glass Works", False),
        ("Quanbei", "Quanbei Glass Ltd", False),
        ("QUANBEI GLASS LTD.", "Quanbei Glass Limited", True),
        ("Quanbei Glass Company", "Quanbei Glass Co.", True),
        ("Quanbei Glass Ltd", "Quanbei Glass Co., Ltd.", False),
        ("Синяя Птица", "ООО «Синяя Птица»", True),
        ("ООО Синяя Птица", "Синяя Птица ООО", False),
        ("Mavi Kuş", "Mavi Kuş Ltd. Şti.", True),
        ("Mavi Kuş A.Ş.", "Mavi Kuş Ltd. Şti.", False),
        ("Chim Xanh", "Công ty TNHH Chim Xanh", True),
        ("Tools", "AS Tools", False),
        ("泉北", "泉北工厂", False),
    ],
)
def test_one_side_may_leave_the_legal_form_out(store: Store, listed: str, shown: str, is_met: bool) -> None:
    publish(store, shown)
    with store.writing() as tx:
        watched.add(tx, [item("mine", WatchKind.NAME, listed)], by="ann", now=T0)
    with store.reading() as tx:
        found = [hit.sentence for hit in watching.hits(tx, load())]
    assert len(found) == is_met
    assert all("but for spelling or legal form; other firms may have that name" in sentence for sentence in found)


FLASK = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Product",
"name": "Amber flask 250 ml", "sku": "A-1"}</script>"""


def watch(store: Store, kind: WatchKind, value: str) -> None:
    with store.writing() as tx:
        watched.add(tx, [item("mine", kind, value)], by="ann", now=T0)


def flags(store: Store, *, everything: bool = False) -> dict[tuple[str, ...], FlagView]:
    match_new(store, load(), now=T0, everything=everything)
    with store.reading() as tx:
        return {flag.names: flag for flag in flag_views.queue(tx) if flag.withdrawn_at is None}


def test_an_item_put_on_a_list_later_flags_what_was_read_before(store: Store) -> None:
    publish(store, "Hit Glass", FLASK)
    assert flags(store) == {}
    watch(store, WatchKind.PRODUCT, "amber flask")
    for everything in (False, True):
        (flag,) = flags(store, everything=everything).values()
        assert (flag.names, flag.kind) == (("Hit Glass",), FlagKind.WATCH_HIT)
        assert any("Amber flask 250 ml" in reason for reason in flag.reasons)


def test_a_listing_read_later_flags_a_vendor_that_says_nothing_new_of_itself(store: Store) -> None:
    watch(store, WatchKind.PRODUCT, "amber flask")
    publish(store, "Hit Glass")
    assert flags(store) == {}
    publish(store, "Hit Glass", FLASK)
    assert {names: flag.kind for names, flag in flags(store).items()} == {("Hit Glass",): FlagKind.WATCH_HIT}


def test_a_vendor_without_a_place_is_flagged_under_its_name_until_it_names_one(store: Store) -> None:
    watch(store, WatchKind.PHONE, "+86 319 5550 101")
    phone = "<table><tr><th>Tel</th><td>+86 319 5550 101</td></tr></table>"
    publish(store, "Ringing", phone, where="China")
    (flag,) = flags(store).values()
    assert flag.premises == "Ringing: no place was read that can be compared"
    assert flags(store, everything=True)[("Ringing",)].id == flag.id
    publish(store, "Ringing", phone)
    (placed,) = flags(store).values()
    assert (placed.kind, "泉北大街398号" in placed.premises) == (FlagKind.WATCH_HIT, True)
    with store.reading() as tx:
        (gone,) = flag_views.queue(tx, [flag.id])
    assert gone.withdrawn_because is not None
    assert "names a place now" in gone.withdrawn_because


def test_what_is_taken_off_a_list_flags_nobody_until_it_is_put_back(store: Store) -> None:
    publish(store, "Hit Glass", FLASK)
    watch(store, WatchKind.PRODUCT, "amber flask")
    watch(store, WatchKind.PHONE, "+86 319 5550 101")
    (first,) = flags(store).values()
    with store.reading() as tx:
        flask, phone = watched.every(tx)
    assert watching.retire(store, flask.id, because="an ordinary bottle", by="ann", now=T0) == flask
    assert flags(store) == {}
    with store.reading() as tx:
        assert watched.every(tx) == [phone]
        assert list(watching.hits(tx, load())) == []
        (gone,) = flag_views.queue(tx, [first.id])
    assert gone.withdrawn_because is not None
    publish(store, "Late Glass", FLASK.replace("A-1", "A-2"), where="河北省唐山市路北区建设路11号")  # while it is off
    assert flags(store) == {}
    again = watching.watch(store, [flask.item], by="ann", now=T0)
    assert (again.new, again.put_back) == (0, (flask.id,))
    assert flags(store).keys() == {("Hit Glass",), ("Late Glass",)}
    assert flags(store, everything=True).keys() == {("Hit Glass",), ("Late Glass",)}


def test_what_is_not_on_a_list_cannot_be_taken_off_nor_without_a_reason(store: Store) -> None:
    watch(store, WatchKind.PRODUCT, "amber flask")
    with pytest.raises(UsageError, match="for a reason"):
        watching.retire(store, 1, because=" ", by="ann", now=T0)
    watching.retire(store, 1, because="an ordinary bottle", by="ann", now=T0)
    for item_id in (1, 2):
        with pytest.raises(UnknownError, match="watch list"):
            watching.retire(store, item_id, because="again", by="ann", now=T0)


def test_a_value_that_half_a_site_gives_hits_nobody(store: Store) -> None:
    watch(store, WatchKind.PHONE, "+86 319 5550 101")
    phone = "<table><tr><th>Tel</th><td>+86 319 5550 101</td></tr></table>"
    for number in range(8):
        publish(store, f"Shop {number}", phone, where=f"河北省唐山市路北区建设路{11 + 2 * number}号")
    publish(store, "Shop 8", phone, where="河北省唐山市路北区建设路11号")  # a place with two
    (flag,) = flags(store).values()
    assert flag.kind is FlagKind.STRANGERS
    with store.reading() as tx:
        assert flag_views.detail(tx, flag.id).hits == ()
        assert list(watching.hits(tx, load())) == []
        (hub,) = watching.of_hubs(tx)
        assert (hub.shared.value, hub.shared.vendors) == ("+863195550101", 9)
    with store.writing() as tx:
        hubs.decide(tx, hub.id, "link", reason="it is theirs", by="ann", now=T0)
    with store.reading() as tx:
        assert len(list(watching.hits(tx, load()))) == 9
        assert watching.of_hubs(tx) == []


def test_a_listing_that_names_no_vendor_makes_no_flag_and_is_shown_among_the_hits(store: Store) -> None:
    with store.writing() as tx:
        page = PageOffer(
            vendor=VendorFacts(),
            listing=ListingFacts(product_id="A-1", url="https://market.example/p/1", title="Amber flask 250 ml"),
            values=(("title", Value(raw="Amber flask 250 ml", value="Amber flask 250 ml", source="h1")),),
            claims=(),
        )
        made = capture(tx, url="https://market.example/p/1", site="market", at=T0)
        claims.record_page(tx, capture=made, site="market", offers=[page])
    watch(store, WatchKind.PRODUCT, "amber flask")
    assert flags(store) == {}
    with store.reading() as tx:
        (hit,) = watching.hits(tx, load(), watch_list="mine")
    assert (hit.vendor, hit.name, hit.site, hit.title) == (None, None, "market", "Amber flask 250 ml")
    assert hit.url == "https://market.example/p/1"
    assert hit.evidence is not None
    assert (hit.evidence.capture, hit.evidence.sha256, hit.evidence.selector) == (made.seq, made.preserved.sha256, "h1")
    assert hit.sentence.startswith("a page that names no vendor was seen with the listing “Amber flask 250 ml”")


def test_a_mailbox_is_one_in_any_case_for_the_watch_and_for_what_vendors_share(store: Store) -> None:
    def mail(text: str) -> str:
        return f"<table><tr><th>E-mail</th><td>{text}</td></tr></table>"

    publish(store, "Tarn Glass", mail("SALES@Tarn-Export.example"))
    publish(store, "Mere Paper", mail("sales@tarn-export.example"), site="bazaar")
    publish(store, "Beck Tools", mail("sale@tarn-export.example"), site="bazaar")
    watch(store, WatchKind.EMAIL, "Sales@tarn-export.example")
    (flag,) = flags(store).values()
    with store.reading() as tx:
        met = [(hit.name, hit.raw) for hit in watching.hits(tx, load())]
    assert sorted(met) == [("Mere Paper", "sales@tarn-export.example"), ("Tarn Glass", "SALES@Tarn-Export.example")]
    assert any("were seen with the same email: sales@tarn-export.example" in reason for reason in flag.reasons)
    assert any("may come to 2 operators" in reason for reason in flag.reasons)


@pytest.mark.parametrize("text", ["Hebei", "Kowloon, Hong Kong", "N/A none", "P.O. Box 12", "Quanbei Street, Xingtai"])
def test_an_address_that_could_meet_nothing_is_told(text: str) -> None:
    fault = watching.fault_of(item("mine", WatchKind.ADDRESS, text), load())
    assert fault is not None
    assert text in fault
    assert "a watch list" in fault


@pytest.mark.parametrize(
    "text",
    [
        "398 Quanbei Street, Xingtai", "Larkfield Industrial Zone, Cangzhou, Hebei", "河北省邢台市信都区泉北大街398号",
        "Office: 398 Quanbei Street, Xingtai; Factory: Hebei",
    ],
)  # fmt: skip
def test_an_address_that_could_be_met_is_not(text: str) -> None:
    assert watching.fault_of(item("mine", WatchKind.ADDRESS, text), load()) is None
