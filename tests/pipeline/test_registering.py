"""The register at work: what is entered is met by new claims, at once and at no other door."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.effort import ONE_S, within
from tests.gazetteer import load
from tests.pipeline.test_flagging import publish
from tests.store.fresh import fresh_store
from tests.store.rows import T0, add_sites

from falsefront import address
from falsefront.address import Gazetteer
from falsefront.errors import UsageError
from falsefront.export.report import judged
from falsefront.pipeline import registering
from falsefront.pipeline.matching import match_new
from falsefront.records import Bad, FlagView, HowKnown, NewPlace, PlaceStatus, against
from falsefront.review import kept
from falsefront.store import Store, flag_views, known

PLACE = "河北省邢台市信都区青橡北路218号榛砚花园"
FACTORY_ZONE = "Larkfield Industrial Zone, Cangzhou, Hebei"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = fresh_store(f"sqlite:///{tmp_path / 'test.db'}")
    with opened.writing() as tx:
        add_sites(tx, "market", "bazaar")
    yield opened
    opened.close()


def entry(text: str = PLACE, status: PlaceStatus = PlaceStatus.FALSE) -> NewPlace:
    return NewPlace(
        address=text, status=status, how=HowKnown.SITE_VISIT, by="Ann", at=date(2026, 2, 1), note="luxury flats"
    )


def standing(store: Store, gazetteer: Gazetteer) -> list[FlagView]:
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        return [flag for flag in flag_views.queue(tx) if flag.withdrawn_at is None]


def test_one_vendor_at_a_place_known_to_be_false_is_flagged_and_let_go_when_the_entry_is_retired(
    store: Store, gazetteer: Gazetteer
) -> None:
    publish(store, "Tarn Glass", where="Room 2009, Zhenyan Garden, No.218 Qingxiang North Road, Xingtai")
    assert standing(store, gazetteer) == []
    done = registering.enter(store, [entry()], gazetteer, by="Ann", now=T0)
    (flag,) = standing(store, gazetteer)
    assert (flag.kind, flag.findings) == ("known_false", ("F3",))
    with store.reading() as tx:
        (finding,) = flag_views.detail(tx, flag.id).findings
    assert "by Ann, 2026-02-01, site visit; luxury flats" in finding.detail
    assert (finding.source, finding.sign) == ("register: Ann", "false")
    registering.retire(store, done.ids[0], gazetteer, because="another block", now=T0)
    assert standing(store, gazetteer) == []


def test_an_area_bears_on_who_names_it_in_its_city(store: Store, gazetteer: Gazetteer) -> None:
    registering.enter(store, [entry(FACTORY_ZONE, PlaceStatus.MASS_REGISTRATION)], gazetteer, by="Ann", now=T0)
    publish(store, "Dock Glass", where="Building 9, Larkfield Industrial Zone, Cangzhou, Hebei")
    publish(store, "Quay Paper", where="Building 9, Larkfield Industrial Zone, Cangzhou, Hebei Province, China")
    publish(store, "Pier Tools", where="Building 9, Larkfield Industrial Zone, Handan, Hebei")
    (flag,) = standing(store, gazetteer)
    assert "F5" in flag.findings
    with store.reading() as tx:
        (finding,) = [each for each in flag_views.detail(tx, flag.id).findings if each.code == "F5"]
    assert "“Quay Paper” was seen with" in finding.detail
    assert "to the area" in finding.detail


def test_a_lane_bears_on_who_names_a_house_in_it(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Dock Glass", where="上海市浦东新区榛砚路398弄5号")
    publish(store, "Quay Paper", where="No. 7, Lane 398, Zhenyan Road, Pudong, Shanghai")
    publish(store, "Pier Tools", where="上海市浦东新区榛砚路398号")
    assert standing(store, gazetteer) == []
    registering.enter(store, [entry("上海市浦东新区榛砚路398弄")], gazetteer, by="Ann", now=T0)
    flags = standing(store, gazetteer)
    assert [flag.kind for flag in flags] == ["known_false", "known_false"]
    with store.reading() as tx:
        names = {member.name for flag in flags for member in flag_views.detail(tx, flag.id).members}
    assert names == {"Dock Glass", "Quay Paper"}


def test_a_day_that_nobody_gave_is_told_as_not_given_wherever_the_entry_is(store: Store, gazetteer: Gazetteer) -> None:
    for name in ("Tarn Glass", "Mere Paper"):
        publish(store, name, where="Room 2009, Zhenyan Garden, No.218 Qingxiang North Road, Xingtai")
    undated = replace(entry(), at=None)
    done = registering.enter(store, [undated, replace(undated, status=PlaceStatus.REAL)], gazetteer, by="Ann", now=T0)
    assert registering.enter(store, [undated], gazetteer, by="Ann", now=T0).already
    (flag,) = standing(store, gazetteer)
    with store.reading() as tx:
        assert [known.one(tx, place).place.at for place in done.ids] == [None, None]
        assert kept.place(known.one(tx, done.ids[0]))["at"] is None
        detail = flag_views.detail(tx, flag.id)
    (finding,) = [each for each in detail.findings if each.sign == "false"]
    assert "by Ann, day not given, site visit; luxury flats" in finding.detail
    assert any("by Ann, day not given, site visit" in each for each in against(detail))
    assert judged.known(detail.register[0]).day == "day not given"


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Xingtai, Hebei", "too coarse for the register: it names nothing finer than the city"),
        ("青橡北路, 邢台", "too coarse for the register: it names nothing finer than the road"),
        ("Room 5, Building 3", "it names the unit, and neither the road nor the place it is in"),
        ("N/A", "no place for the register: no place was read in it"),
        ("P.O. Box 12", "no place for the register: it names nothing but a post-office box"),
    ],
)
def test_what_is_too_coarse_is_no_entry(text: str, because: str, store: Store, gazetteer: Gazetteer) -> None:
    with pytest.raises(UsageError, match=because):
        registering.enter(store, [entry(text)], gazetteer, by="Ann", now=T0)


@pytest.mark.parametrize(
    ("text", "townless"),
    [("Qingxiang North Road 218", 1), ("Qingxiang North Road 218, Xingtai", 0), ("12 Mill Lane, York YO1 7AB", 0)],
)
def test_a_place_without_a_town_is_counted_for_hardly_any_claim_is_taken_for_it(
    text: str, townless: int, store: Store, gazetteer: Gazetteer
) -> None:
    assert registering.enter(store, [entry(text)], gazetteer, by="Ann", now=T0).townless == townless
    done = registering.enter_rows(store, [(2, entry(text))], gazetteer, by="Ann", now=T0, dry_run=True)
    assert done.townless == townless


def test_the_register_read_back_from_its_own_sheet_is_no_news_with_a_picture_either(
    store: Store, gazetteer: Gazetteer
) -> None:
    with_picture = replace(entry(), attachment="gate.jpg", attachment_sha256="ab" * 32)
    registering.enter(store, [with_picture], gazetteer, by="Ann", now=T0)
    assert registering.enter(store, [entry()], gazetteer, by="Ann", now=T0).already == 1
    other = replace(with_picture, attachment="back.jpg", attachment_sha256="cd" * 32)
    assert len(registering.enter(store, [other], gazetteer, by="Ann", now=T0).ids) == 1


def test_a_bad_row_keeps_all_out_unless_the_good_are_to_be_taken(store: Store, gazetteer: Gazetteer) -> None:
    rows: list[tuple[int, NewPlace | Bad]] = [
        (2, entry()),
        (3, Bad(line=3, because="status: 'x'")),
        (4, entry("Xingtai")),
    ]
    done = registering.enter_rows(store, rows, gazetteer, by="Ann", now=T0)
    assert (done.ids, done.good, [bad.line for bad in done.bad]) == ((), 1, [3, 4])
    with store.reading() as tx:
        assert known.count(tx) == 0
    done = registering.enter_rows(store, rows, gazetteer, by="Ann", now=T0, take_good=True)
    assert len(done.ids) == 1
    assert registering.enter_rows(store, rows, gazetteer, by="Ann", now=T0, take_good=True).already == 1


def test_a_thousand_claims_meet_ten_thousand_entries_in_time(store: Store, gazetteer: Gazetteer) -> None:
    places = [
        entry(f"河北省邢台市信都区建设路{number}号", PlaceStatus.MASS_REGISTRATION) for number in range(1, 10_001)
    ]
    registering.enter(store, places, gazetteer, by="Ann", now=T0)
    texts = [f"No. {number} Jianshe Road, Xindu District, Xingtai, Hebei" for number in range(1, 10_001, 10)]
    readings = {text: address.read(text, gazetteer) for text in texts}
    with store.reading() as tx:
        assert len(within(2 * ONE_S, lambda: registering.met(tx, readings))) == 1_000


def test_a_retired_entry_is_shown_with_the_reason_and_ended_once(store: Store, gazetteer: Gazetteer) -> None:
    (place,) = registering.enter(store, [entry()], gazetteer, by="Ann", now=T0).ids
    registering.retire(store, place, gazetteer, because="another block", now=T0)
    with store.reading() as tx:
        assert list(known.every(tx)) == []
        shown = kept.place(known.one(tx, place))
    assert (shown["retired_because"], shown["retired_at"]) == ("another block", T0.isoformat())
    with pytest.raises(UsageError, match=rf"place {place} was retired on {T0:%Y-%m-%d}: another block"):
        registering.retire(store, place, gazetteer, because="twice", now=T0)
    with store.reading() as tx:
        assert known.one(tx, place).retired_because == "another block"
    (again,) = registering.enter(store, [entry()], gazetteer, by="Ann", now=T0).ids
    with store.reading() as tx:
        assert again != place
        assert known.one(tx, again).retired_at is None
