"""A contact that vendors at other places give leads to them: it is told with their places, and joins nobody."""

from dataclasses import replace

from tests.pipeline.test_flagging import gazetteer as gazetteer
from tests.pipeline.test_flagging import publish
from tests.pipeline.test_flagging import store as store
from tests.store.rows import T0

from falsefront.address import Gazetteer
from falsefront.cli.portrait import Portrait, lines
from falsefront.pipeline.matching import match_new
from falsefront.records import ClaimKind, ContactLead, Giver, Hub, SharedValue
from falsefront.store import Store, flag_views, leads, profiles

PHONE = "<p>Tel: +86 319 5550 101</p>"
FIRST, SECOND = "河北省邢台市信都区泉北大街398号", "河北省唐山市路北区建设路11号"
HUB = Hub(
    id=1,
    shared=SharedValue(site="bazaar", kind=ClaimKind.PHONE, value="+863195550101", vendors=9),
    reason="given by 9 of 10",
    found_at=T0,
    is_overruled=False,
    overruled_by=None,
    overruled_because=None,
)


def told(store: Store, *groups: set[str], hubs: tuple[Hub, ...] = ()) -> list[list[str]]:
    with store.reading() as tx:
        of_name = {view.name: view.id for view in profiles.stream(tx)}
        found = leads.of_groups(tx, [{of_name[name] for name in group} for group in groups], hubs)
    return [[lead.sentence for lead in each] for each in found]


def test_a_phone_leads_to_who_gives_it_elsewhere_and_joins_nobody(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Alder Glass", PHONE, where=FIRST)
    publish(store, "Birch Glass", where=FIRST)
    publish(store, "Cedar Glass", PHONE, site="bazaar", where=SECOND)
    publish(store, "Elder Glass", PHONE, where="Hebei")
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (flag,) = flag_views.details(tx, [view.id for view in flag_views.queue(tx)])
    assert set(flag.flag.names) == {"Alder Glass", "Birch Glass"}
    assert [lead.sentence for lead in flag.leads] == [
        "“Alder Glass” (market) was seen with the phone +863195550101, as were 1 vendor at 1 other place and"
        " 1 vendor of whom no place was read that can be compared:"
        f" “Cedar Glass” (bazaar) at “{SECOND}”; “Elder Glass” (market)"
    ]
    alone, mild = told(store, {"Birch Glass"}, {"Cedar Glass"})
    assert alone == []
    others = "as were 1 vendor at 1 other place and 1 vendor of whom no place was read that can be compared"
    assert f"{others}: “Alder Glass” (market) at" in mild[0]


def test_all_that_vendors_at_several_places_gave_is_listed_but_for_hubs(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Alder Glass", PHONE, where=FIRST)
    publish(store, "Birch Glass", PHONE, where=FIRST)
    publish(store, "Cedar Glass", PHONE, site="bazaar", where=SECOND)
    publish(store, "Rowan Glass", "<p>Tel: +86 319 5550 199</p>", where=FIRST)
    publish(store, "Holly Glass", "<p>Tel: +86 319 5550 199</p>", where=FIRST)
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        (shared,) = leads.every(tx, [])
        assert leads.every(tx, [], at_least=4) == leads.every(tx, [HUB]) == []
    assert (shared.value, shared.places) == ("+863195550101", 2)
    assert [giver.name for giver in shared.givers] == ["Alder Glass", "Birch Glass", "Cedar Glass"]


def test_who_is_at_the_same_place_is_not_elsewhere(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Alder Glass", PHONE, where=FIRST)
    publish(store, "Birch Glass", PHONE, where="398 Quanbei Street, Xindu District, Xingtai, Hebei")
    match_new(store, gazetteer, now=T0)
    assert told(store, {"Alder Glass"}) == [[]]


def test_a_hub_leads_nobody_of_its_site_anywhere(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Alder Glass", PHONE, where=FIRST)
    publish(store, "Cedar Glass", PHONE, site="bazaar", where=SECOND)
    match_new(store, gazetteer, now=T0)
    assert [len(each) for each in told(store, {"Alder Glass"}, {"Cedar Glass"})] == [1, 1]
    assert told(store, {"Alder Glass"}, {"Cedar Glass"}, hubs=(HUB,)) == [[], []]
    put_back = replace(HUB, is_overruled=True)
    assert [len(each) for each in told(store, {"Alder Glass"}, {"Cedar Glass"}, hubs=(put_back,))] == [1, 1]


def test_of_many_some_are_named_and_the_rest_counted() -> None:
    givers = tuple(Giver(vendor=at, name=f"V{at}", site="market") for at in range(10))
    lead = ContactLead(kind=ClaimKind.EMAIL, value="a@b.example", here=givers[:1], elsewhere=givers, places=0)
    assert "as were 10 vendors of whom no place was read that can be compared: “V0” (market); “V1”" in lead.sentence
    assert lead.sentence.endswith("“V7” (market) and 2 more")


def test_vendor_show_tells_leads_and_hubs(store: Store, gazetteer: Gazetteer) -> None:
    publish(store, "Alder Glass", PHONE, where=FIRST)
    publish(store, "Cedar Glass", PHONE, site="bazaar", where=SECOND)
    match_new(store, gazetteer, now=T0)
    with store.reading() as tx:
        view = next(view for view in profiles.stream(tx) if view.name == "Alder Glass")
        (led,) = leads.of_groups(tx, [{view.id}], [])
    shown = list(lines(Portrait(view, [], [], [], {}, {}, led, [HUB])))
    assert any("as was 1 vendor at 1 other place: “Cedar Glass” (bazaar)" in line for line in shown)
    assert any("hub 1: the phone +863195550101 is given by several vendors of one site" in line for line in shown)
