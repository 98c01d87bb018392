"""Matching in the store, from pages to flags, with a real reader and a real database."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from tests.gazetteer import load
from tests.store.fresh import fresh_store
from tests.store.rows import T0, add_sites, offer, record

from falsefront.address import Gazetteer
from falsefront.errors import StoreBusyError
from falsefront.pipeline import matching, whole
from falsefront.pipeline.filing import read_new
from falsefront.pipeline.grouping import premises_of
from falsefront.pipeline.matching import match_new
from falsefront.pipeline.preparing import Task
from falsefront.records import FlagView, Level
from falsefront.store import Store, decisions, flag_views, hubs, links, places
from falsefront.store import matching as rows

QUANBEI = "河北省邢台市信都区泉北大街398号金海大厦1203室"
SPELLINGS = (
    QUANBEI,
    "Room 1105, Jinhai Mansion, No. 398 Quanbei Street, Xindu District, Xingtai, Hebei, China",
    "398 Quan Bei Da Jie, Xingtai City, Hebei Province",
)
ELSEWHERE = "河北省邢台市信都区泉北大街389号"


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


def claim(store: Store, *claims: tuple[str, str | None], site: str = "market", day: int = 0) -> None:
    """Record one page a vendor: (name, address)."""
    with store.writing() as tx:
        for name, where in claims:
            profile = f"http://{site}.example/{name}".replace(" ", "-")
            url = f"{profile}/{day}"
            record(tx, offer(name, address=where, url=profile), url=url, site=site, at=T0 + timedelta(days=day))


def flags_of(store: Store) -> list[FlagView]:
    with store.reading() as tx:
        return list(flag_views.queue(tx))


def test_three_scripts_of_one_address_make_one_flag_with_reasons(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", SPELLINGS[0]), ("Yin Tools", SPELLINGS[1]), ("Tong Glass", SPELLINGS[2]))
    claim(store, ("Tie Paper", ELSEWHERE), ("Xi Scales", "Xingtai, Hebei"), ("Xi Lamps", "Xingtai, Hebei"))
    summary = match_new(store, gazetteer, now=T0)
    assert summary.flags_raised == 1
    (flag,) = flags_of(store)
    assert set(flag.names) == {"Jin Lab", "Yin Tools", "Tong Glass"}
    assert flag.level is Level.NUMBER
    assert flag.story == "strangers sharing premises"
    assert any("398" in reason for reason in flag.reasons)
    assert "F2" in flag.findings


def test_one_firm_on_two_marketplaces_makes_no_flag(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", SPELLINGS[0]))
    claim(store, ("Jin Lab", SPELLINGS[1]), site="bazaar")
    assert match_new(store, gazetteer, now=T0).flags_raised == 0
    claim(store, ("Yin Tools", SPELLINGS[2]), site="bazaar", day=1)
    assert match_new(store, gazetteer, now=T0).flags_raised == 1


def test_addresses_of_vendors_without_a_name_are_counted(store: Store, gazetteer: Gazetteer) -> None:
    with store.writing() as tx:
        for at, where in enumerate(SPELLINGS[:2]):
            record(tx, offer(None, address=where), url=f"http://market.example/{at}", site="market", at=T0)
    claim(store, ("Jin Lab", ELSEWHERE))
    summary = match_new(store, gazetteer, now=T0)
    assert (summary.flags_raised, summary.without_name) == (0, {"market": 2})


def test_what_is_new_is_matched_alone_and_ends_as_everything_would(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", SPELLINGS[0]), ("Tie Paper", ELSEWHERE))
    match_new(store, gazetteer, now=T0)
    claim(store, ("Yin Tools", SPELLINGS[1]), day=1)
    second = match_new(store, gazetteer, now=T0)
    assert (second.is_full, second.texts_read, second.nodes) == (False, 1, 2)
    before = [(flag.id, flag.names, flag.score) for flag in flags_of(store)]
    full = match_new(store, gazetteer, now=T0, everything=True)
    assert (full.is_full, full.flags_raised, full.flags_withdrawn, full.links_added) == (True, 0, 0, 0)
    assert [(flag.id, flag.names, flag.score) for flag in flags_of(store)] == before
    assert match_new(store, gazetteer, now=T0).nodes == 0


def test_ten_thousand_vendors_with_one_address_are_one_node(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, *((f"Firm {at}", QUANBEI) for at in range(300)))
    summary = match_new(store, gazetteer, now=T0)
    assert (summary.texts_read, summary.nodes, summary.links_added) == (1, 1, 0)


def test_one_vendor_at_two_places_is_told_and_another_spelling_of_one_is_not(
    store: Store, gazetteer: Gazetteer
) -> None:
    claim(store, ("Jin Lab", SPELLINGS[0]), ("Yin Tools", SPELLINGS[1]))
    claim(store, ("Jin Lab", ELSEWHERE), ("Yin Tools", SPELLINGS[2]), day=1)
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        told = [finding.detail for finding in flag_views.detail(tx, flags_of(store)[0].id).findings]
    several = [detail for detail in told if " until 2026-" in detail and " from 2026-" in detail]
    assert several
    assert all("Jin Lab" in detail for detail in several)


def test_an_analyst_binds(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", SPELLINGS[0]), ("Yin Tools", SPELLINGS[1]), ("Tie Paper", ELSEWHERE))
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (link,) = links.live(tx)
    with store.writing() as tx:
        decisions.append_link(tx, a=link.a, b=link.b, verdict="different", reason="seen", by="an", at=T0, seen={})
    assert match_new(store, gazetteer, now=T0).links_retracted == 1
    with store.reading() as tx:
        assert not links.live(tx)
    assert all(flag.withdrawn_at is not None for flag in flags_of(store))
    with store.writing() as tx:
        decisions.append_link(tx, a=link.a, b=link.b, verdict="same", reason="looked again", by="an", at=T0, seen={})
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (again,) = links.live(tx)
        assert len(set(places.of_nodes(tx, [link.a, link.b]).values())) == 1
    assert "an analyst judged these two the same" in again.reasons


def test_the_platforms_own_office_is_left_out_and_its_flag_withdrawn(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, *((f"Firm {at}", QUANBEI) for at in range(4)))
    match_new(store, gazetteer, now=T0)
    assert [flag.withdrawn_at for flag in flags_of(store)] == [None]
    claim(store, *((f"Firm {at}", QUANBEI) for at in range(4, 12)), day=1)
    summary = match_new(store, gazetteer, now=T0)
    assert (summary.hubs, summary.flags_withdrawn) == (1, 1)
    with store.reading() as tx:
        (hub,) = hubs.live(tx)
    assert "12 of the 12 vendors" in hub.reason
    with store.writing() as tx:
        hubs.decide(tx, hub.id, "link", reason="no platform", by="an", now=T0)
    assert match_new(store, gazetteer, now=T0).flags_raised == 1
    assert [flag.withdrawn_at is None for flag in flags_of(store)].count(True) == 1


CITIES = {"石家庄": "Shijiazhuang", "唐山": "Tangshan", "邯郸": "Handan", "邢台": "Xingtai", "保定": "Baoding"}
CROWD = (
    *(f"河北省{hanzi}市人民路5号" for hanzi in CITIES),
    *(f"5 Renmin Road, {pinyin}" for pinyin in CITIES.values()),
    *(f"5 Renmin Road, {word}Mansion, Hebei" for word in ("", "Jinhai ", "Xinghe ", "Lanjin ")),
    "5 Renmin Road, Suzhou",
    "江苏省苏州市人民路5号",
)


def test_texts_that_leave_their_city_open_tie_no_crowds_together(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, *((f"Firm {at}", text) for at, text in enumerate(CROWD)))
    assert match_new(store, gazetteer, now=T0).nodes == len(CROWD)
    assert len(flags_of(store)) == len(CITIES) + 2  # Suzhou, and the like of those that leave it open in Hebei
    claim(store, ("Yin Tools", "邢台市信都区人民路5号"), day=1)
    assert match_new(store, gazetteer, now=T0).nodes == 3  # with the two that say Xingtai
    before = sorted(flag.names for flag in flags_of(store))
    full = match_new(store, gazetteer, now=T0, everything=True)
    assert (full.flags_raised, full.flags_withdrawn, full.links_added, full.links_retracted) == (0, 0, 0, 0)
    assert sorted(flag.names for flag in flags_of(store)) == before


def test_a_second_city_takes_a_text_that_leaves_it_open_out_of_the_first(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", "邢台市人民路5号"), ("Yin Tools", "5 Renmin Road, Hebei"))
    match_new(store, gazetteer, now=T0)
    assert [set(flag.names) for flag in flags_of(store)] == [{"Jin Lab", "Yin Tools"}]
    claim(store, ("Tie Paper", "保定市人民路5号"), day=1)
    summary = match_new(store, gazetteer, now=T0)
    assert (summary.nodes, summary.links_retracted, summary.flags_withdrawn) == (3, 1, 1)


POOL = (
    *SPELLINGS,
    ELSEWHERE,
    "Room 1105, Jinhai Mansion, Xingtai",
    "Jinhai Mansion, 398 Quanbei Avenue, Xingtai",
    "398 Qaunbei Street, Xingtai, Hebei",
    "邢台市泉北大道398号",
    "398 Quanbei Street, Hebei",
    "389 Quanbei Street, Xingtai, Unit 3",
    "No. 398 Quanbei Road, Xingtai",
    "邢台市信都区泉北大街398号1203室",
    "Xingtai, Hebei",
    *CROWD,
)
# Abroad: spellings that only a second look joins, three of one place, one between two places, and neighbours.
ABROAD = (
    "SERRANO, 45 - 28001 MADRID (ESPAÑA)",
    "C/ Serrano, nº 45, Madrid, Spain",
    "C/ Serrano, nº 47, Madrid, Spain",
    "77 ถนนวิภาวดีรังสิต จตุจักร กรุงเทพฯ",
    "77 Vibhavadi Rangsit Rd, Chatuchak, Bangkok 10900",
    "79 Vibhavadi Rangsit Rd, Chatuchak, Bangkok 10900",
    "77 Vibhavadi Rangsit Road, Bangkok",
    "Raemistr. 74, CH-8001 Zurich",
    "Rämistrasse 74, 8001 Zürich",
    "Rämistrasse 74, Zürich",
    "12 Le Loi, District 1, Ho Chi Minh City",
    "12 Le Loi, Go Vap District, Ho Chi Minh City",
    "12 Lê Lợi, TP.HCM",
    "44 HaShalom Road, Tel Aviv",
    "דרך השלום 44, תל אביב",
    "5 Vibhavadi Rangsit Road, Bangkok, Unit 77",
)
MANY_WAYS = (
    "Schurwaldstr. 9, D-73765 Neuhausen a.d.F.",
    "Schurwaldstrasse 9 Neuhausen auf den Fildern DE 73765",
    "Lindner GmbH, Schurwaldstr. 9, Neuhausen auf den Fildern",
    "Schurwaldstr. 11, D-73765 Neuhausen a.d.F.",
    "Via dei Tigli 15, 31030 Dosson di Casier (TV)",
    "Via dei Tigli 15, 31023 Resana TV",
    "VIA DEI TIGLI N. 15 RESANA TREVISO IT 31023",
    "新北市淡水區英專路151號",
    "151 Ying-chuan Road, Tamsui, Taipei County",
    "哈尔滨市南岗区西大直街92号",
    "92 West Dazhi Street, Nan Gang District, Harbin",
    "天津经济技术开发区第三大街51号",
    "51, 3rd Avenue, TEDA, Tianjin",
    "上海市黄浦区泰康路210弄3号",
    "上海市泰康路210弄3号楼",
)
# Texts in which a road was missed, and readings of one place or of two that stand in them.
GLUED = (
    "邢台市信都区金海名苑东升公路345号3座",
    "邢台市信都区星河名苑东升公路345号8座",
    "邢台市金海名苑东升公路345号",
    "邢台市信都区东升公路345号",
    "345 Dongsheng Highway, Xindu, Xingtai",
    "邢台市信都区东升公路345号星河名苑",
    "邢台市信都区皇寺镇东升公路345号",
    "邢台市信都区浆水镇东升公路345号",
    "邢台市信都区东升公路346号",
    "No. 345Dong Sheng Highway, Xindu District, Xingtai",
)


def test_a_text_joins_the_place_that_is_verified_in_it_whichever_comes_first(
    store: Store, gazetteer: Gazetteer
) -> None:
    glued, plain, english = GLUED[0], GLUED[3], GLUED[4]
    claim(store, ("Jin Lab", glued))
    assert match_new(store, gazetteer, now=T0).flags_raised == 0
    claim(store, ("Yin Tools", plain), day=1)
    assert match_new(store, gazetteer, now=T0).flags_raised == 1
    claim(store, ("Tie Paper", english), day=2)
    match_new(store, gazetteer, now=T0)
    assert [set(flag.names) for flag in flags_of(store)] == [{"Jin Lab", "Yin Tools", "Tie Paper"}]
    with store.reading() as tx:
        reasons = [reason for link in links.live(tx) for reason in link.reasons]
    assert any(reason.startswith("verified: ") and glued in reason for reason in reasons)


def test_a_second_place_that_stands_in_a_text_takes_it_out_of_the_first(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", GLUED[0]), ("Yin Tools", "邢台市信都区皇寺镇东升公路345号"))
    match_new(store, gazetteer, now=T0)
    assert [set(flag.names) for flag in flags_of(store)] == [{"Jin Lab", "Yin Tools"}]
    claim(store, ("Tie Paper", "邢台市信都区浆水镇东升公路345号"), day=1)
    assert match_new(store, gazetteer, now=T0).flags_withdrawn == 1


@pytest.mark.parametrize("order", [1, -1])
def test_two_spellings_abroad_that_were_read_apart_are_one_place(
    store: Store, gazetteer: Gazetteer, order: int
) -> None:
    one, other = ("Jin Lab", ABROAD[0]), ("Yin Tools", ABROAD[1])
    claim(store, (one, other)[::order][0])
    assert match_new(store, gazetteer, now=T0).flags_raised == 0
    claim(store, (one, other)[::order][1], ("Tie Paper", ABROAD[2]), day=1)
    assert match_new(store, gazetteer, now=T0).flags_raised == 1
    assert [set(flag.names) for flag in flags_of(store)] == [{"Jin Lab", "Yin Tools"}]


APART = ("Via dei Tigli 15, 31030 Dosson di Casier (TV)", "Via dei Tigli 15, 31023 Resana TV")


def test_two_texts_abroad_that_are_apart_by_their_words_make_no_flag(store: Store, gazetteer: Gazetteer) -> None:
    claim(store, ("Jin Lab", APART[0]), ("Yin Tools", APART[1]))
    assert match_new(store, gazetteer, now=T0).flags_raised == 0
    claim(store, ("Tie Paper", APART[1]), day=1)
    match_new(store, gazetteer, now=T0)
    assert [set(flag.names) for flag in flags_of(store)] == [{"Yin Tools", "Tie Paper"}]


@pytest.mark.parametrize("seed", range(30))
def test_random_batches_in_random_order_end_as_everything_does(
    store: Store, gazetteer: Gazetteer, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = random.Random(seed)
    monkeypatch.setattr(matching, "VENDORS_AT_ONCE", rng.choice((1, 2, 50)))
    monkeypatch.setattr(matching, "TEXTS_AT_ONCE", rng.choice((1, 3, 500)))
    pool = rng.choice((POOL, CROWD, GLUED, ABROAD, MANY_WAYS))
    firms = [(f"Firm {at}", rng.choice(pool)) for at in range(rng.randint(6, 20))]
    while firms:
        size = rng.randint(1, 5)
        claim(store, *firms[:size], site=rng.choice(("market", "bazaar")))
        firms = firms[size:]
        match_new(store, gazetteer, now=T0)
    before = {flag.id: (flag.names, flag.score, flag.withdrawn_at) for flag in flags_of(store)}
    full = match_new(store, gazetteer, now=T0, everything=True)
    assert (full.flags_raised, full.flags_withdrawn, full.links_added, full.links_retracted) == (0, 0, 0, 0)
    assert {flag.id: (flag.names, flag.score, flag.withdrawn_at) for flag in flags_of(store)} == before


@pytest.mark.parametrize(("known", "is_full"), [(1, True), (7, False)])
def test_where_most_is_new_everything_is_matched_at_once_and_ends_alike(
    store: Store, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch, known: int, *, is_full: bool
) -> None:
    monkeypatch.setattr(matching, "MANY", 2)
    firms = [(f"Firm {at}", text) for at, text in enumerate(POOL[:9])]
    claim(store, *firms[:known])
    match_new(store, gazetteer, now=T0)
    claim(store, *firms[known:], day=1)
    assert match_new(store, gazetteer, now=T0).is_full is is_full
    before = {flag.id: (flag.names, flag.score, flag.withdrawn_at) for flag in flags_of(store)}
    full = match_new(store, gazetteer, now=T0, everything=True)
    assert (full.flags_raised, full.flags_withdrawn, full.links_added, full.links_retracted) == (0, 0, 0, 0)
    assert {flag.id: (flag.names, flag.score, flag.withdrawn_at) for flag in flags_of(store)} == before


class InterruptedPassError(Exception):
    """What ends a pass in the middle here."""


def _interrupt(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Let a pass write so many portions, and no more."""
    write = matching._write
    written = []

    def interrupted(*given: object) -> None:
        written.append(given)
        if len(written) > after:
            raise InterruptedPassError
        write(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(matching, "_write", interrupted)


@pytest.mark.parametrize("everything", [False, True])
def test_a_pass_cut_off_in_the_middle_is_taken_up_where_it_ended(
    store: Store, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch, *, everything: bool
) -> None:
    match_new(store, gazetteer, now=T0)
    claim(store, *((f"Firm {at}", text) for at, text in enumerate(POOL * 2)))
    monkeypatch.setattr(matching, "VENDORS_AT_ONCE", 1)
    monkeypatch.setattr(matching, "TEXTS_AT_ONCE", 1)
    with monkeypatch.context() as patch:
        _interrupt(patch, 3)
        with pytest.raises(InterruptedPassError):
            match_new(store, gazetteer, now=T0, everything=everything)
    some = len(flags_of(store))
    assert match_new(store, gazetteer, now=T0).flags_raised > 0
    assert 0 < some < len(flags_of(store))
    full = match_new(store, gazetteer, now=T0, everything=True)
    assert (full.flags_raised, full.flags_withdrawn, full.links_added, full.links_retracted) == (0, 0, 0, 0)


def test_others_write_between_the_portions_of_a_pass(
    store: Store, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim(store, *((f"Firm {at}", text) for at, text in enumerate(CROWD)))
    monkeypatch.setattr(matching, "TEXTS_AT_ONCE", 1)

    numbers = count()
    task = matching._task

    def between(*given: Any) -> Task:
        number = next(numbers)
        if number:
            claim(store, (f"New {number}", SPELLINGS[number % 3]), day=1)
        return task(*given)

    with monkeypatch.context() as patch:
        patch.setattr(matching, "_task", between)
        match_new(store, gazetteer, now=T0)
    assert match_new(store, gazetteer, now=T0).flags_raised == 1
    full = match_new(store, gazetteer, now=T0, everything=True)
    assert (full.flags_raised, full.flags_withdrawn, full.links_added, full.links_retracted) == (0, 0, 0, 0)


def test_matching_everything_gives_way_to_a_pass_that_begins_later(
    store: Store, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim(store, *((f"Firm {at}", text) for at, text in enumerate(CROWD)))

    def begin_another(*given: object) -> list[list[str]]:
        with store.writing() as tx:
            rows.start(tx, matcher=matching.MATCHER, is_full=False, now=T0)
        return premises_of(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(whole, "premises_of", begin_another)
        with pytest.raises(StoreBusyError, match="another pass of the matcher"):
            match_new(store, gazetteer, now=T0, everything=True)
    assert flags_of(store) == []
    assert match_new(store, gazetteer, now=T0).flags_raised == len(CITIES) + 2


def test_a_text_that_comes_while_others_are_read_is_matched_by_the_next_pass(
    store: Store, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    match_new(store, gazetteer, now=T0)
    claim(store, ("Jin Lab", SPELLINGS[0]))

    def and_another_comes(*given: object) -> int:
        count = read_new(*given)  # type: ignore[arg-type]
        claim(store, ("Yin Tools", SPELLINGS[1]), day=1)
        return count

    with monkeypatch.context() as patch:
        patch.setattr(matching, "read_new", and_another_comes)
        assert match_new(store, gazetteer, now=T0).flags_raised == 0
    assert match_new(store, gazetteer, now=T0).flags_raised == 1


def test_a_slip_in_a_group_that_may_fall_apart_stops_no_match(store: Store, gazetteer: Gazetteer) -> None:
    claim(
        store,
        ("Jin Lab", "Jiangsu Sheng, Xuzhou Shi, Fazhan Jie No.1830, Meihu Indutrial Zone, Block 27"),
        (
            "Yin Tools",
            "China - Jiangsu Prov. - Xuzhou - Quanshan District - Fazhan Jie 1830 - Miehu Gongyeyuan - Bldg. 27",
        ),
        ("Xi Lamps", "Bldg. 27, Meihu Industrial Zone, NO 1830 Fazhan St, Xuzhou, China"),
    )
    match_new(store, gazetteer, now=T0)
    assert {frozenset(flag.names) for flag in flags_of(store)} == {frozenset({"Jin Lab", "Xi Lamps"})}


def test_a_match_beside_other_threads_closes_no_connection_of_theirs(
    store: Store, gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim(store, ("Moss Lamps", QUANBEI))
    closed: list[str] = []
    with monkeypatch.context() as spied, ThreadPoolExecutor(1) as thread:
        spied.setattr(Store, "close", lambda _: closed.append("closed"))
        thread.submit(match_new, store, gazetteer, now=T0).result(60)
    # Who waits for the one connection that writes would wait until the end of its patience for one that is gone.
    assert closed == []
