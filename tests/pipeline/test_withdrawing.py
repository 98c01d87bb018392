"""Why a flag was given up: what is known to have changed, and no other reason."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.gazetteer import load
from tests.store.rows import T0, add_sites, offer, record

from falsefront.pipeline import registering, watching, withdrawing
from falsefront.pipeline.judging import Judgement
from falsefront.pipeline.matching import MATCHER, match_new
from falsefront.records import FlagKind, HowKnown, NewPlace, PlaceStatus, WatchKind
from falsefront.store import Store, flag_views, watched
from falsefront.store.flags import Standing
from falsefront.watch.items import item

WHERE = "河北省邢台市信都区青橡北路218号榛砚花园2009室"
DAY = timedelta(days=1)


class Market:
    """A store with one site; each visit and each pass is a day later."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = T0
        with store.writing() as tx:
            add_sites(tx, "market")

    def publish(self, name: str, page: str | None = None, phone: str | None = None) -> None:
        self.now += DAY
        url = f"http://market.example/{page or name}".replace(" ", "-")
        with self.store.writing() as tx:
            record(tx, offer(name, address=WHERE, url=url, phone=phone), url=url, site="market", at=self.now)

    def gone(self) -> list[str | None]:
        """Match, and say why flags that stand no more are gone."""
        self.now += DAY
        match_new(self.store, load(), now=self.now)
        with self.store.reading() as tx:
            return [
                detail.flag.withdrawn_because
                for number in flag_views.every_id(tx)
                if (detail := flag_views.detail(tx, number)).flag.withdrawn_at is not None
            ]


@pytest.fixture
def market(store: Store) -> Market:
    return Market(store)


def test_a_retired_entry_is_the_reason_of_the_flag_that_stood_on_it(market: Market) -> None:
    market.publish("Tarn Glass")
    seen = NewPlace(
        address=WHERE, status=PlaceStatus.FALSE, how=HowKnown.SITE_VISIT, by="Ann", at=date(2026, 2, 1), note="a field"
    )
    (entry,) = registering.enter(market.store, [seen], load(), by="Ann", now=T0).ids
    assert market.gone() == []
    registering.retire(market.store, entry, load(), because="another block", now=market.now)
    assert market.gone() == [f"entry {entry} of the register was retired: another block"]


def test_an_item_taken_off_its_list_leaves_nothing_on_one(market: Market) -> None:
    market.publish("Tarn Glass")
    with market.store.writing() as tx:
        watched.add(tx, [item("seen", WatchKind.NAME, "Tarn Glass")], by="ann", now=T0)
    assert market.gone() == []
    with market.store.reading() as tx:
        (name,) = watched.every(tx)
    watching.retire(market.store, name.id, because="another firm", by="ann", now=market.now)
    assert market.gone() == [withdrawing.NO_HIT]


def test_two_profiles_that_come_to_one_name_and_one_contact_are_one_firm(market: Market) -> None:
    market.publish("Tarn Glass", page="a")
    market.publish("Fell Glass", page="b")
    assert market.gone() == []
    for page, name in (("a", "Tarn Glass"), ("b", "TARN GLASS")):
        market.publish(name, page=page, phone="+86 319 5550 101")
    assert market.gone() == [withdrawing.ONE_FIRM]


STOOD = Standing(
    id=1, premises_id=7, kind=FlagKind.STRANGERS, matcher=MATCHER, claims=frozenset((1, 2)), vendors=frozenset((1, 2)),
    nodes=frozenset((1, 2)), is_merged=False,
)  # fmt: skip
HEARD = Judgement((), frozenset((1, 2)), {})


def why(
    store: Store, flag: Standing, *, causes: dict[int, str] | None = None, out: dict[int, str] | None = None
) -> str:
    with store.reading() as tx:
        found = withdrawing.whys(tx, [flag], HEARD, causes=causes or {}, left_out={7: out or {}}, matcher=MATCHER)
    return found[7]


def test_an_analysts_word_about_addresses_or_about_a_member_is_the_reason(store: Store) -> None:
    assert why(store, STOOD, causes={7: "ann judged A and B different: seen"}) == "ann judged A and B different: seen"
    assert why(store, STOOD, out={2: "ann left vendor 2 out: the landlord"}) == "ann left vendor 2 out: the landlord"


def test_a_word_about_who_was_no_member_any_more_is_no_reason(store: Store) -> None:
    assert why(store, STOOD, out={3: "ann left vendor 3 out: the landlord"}) == withdrawing.ELSEWHERE


def test_another_version_of_the_matcher_is_named_beside_the_one_that_raised_it(store: Store) -> None:
    older = replace(STOOD, matcher="0.0.1-1")
    assert why(store, older) == f"version {MATCHER} of the matcher does not raise it; version 0.0.1-1 did"


def test_what_is_not_known_is_not_told(store: Store) -> None:
    assert why(store, replace(STOOD, kind=FlagKind.SELF_CONTRADICTION)) == withdrawing.NOT_KNOWN
    assert why(store, replace(STOOD, claims=frozenset((1, 2, 3)))) == withdrawing.SHARED
    assert why(store, replace(STOOD, is_merged=True)) == withdrawing.ONE_PLACE
