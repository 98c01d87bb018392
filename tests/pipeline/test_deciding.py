"""What stood behind a flag when it was decided on, and does no more, is told with it."""

from datetime import date

from tests.pipeline.test_flagging import PREMISES, publish
from tests.pipeline.test_flagging import gazetteer as gazetteer
from tests.pipeline.test_flagging import store as store
from tests.store.rows import DAY, T0

from falsefront.address import Gazetteer
from falsefront.cli import dossier
from falsefront.export.scrub import Known, scrubbed
from falsefront.pipeline import case, deciding, registering, watching
from falsefront.pipeline.case import Extent
from falsefront.pipeline.matching import match_new
from falsefront.records import HowKnown, NewPlace, PlaceStatus, Verdict, WatchKind
from falsefront.store import Store, flag_views, watched
from falsefront.watch.items import item


def test_an_entry_retired_and_an_item_taken_off_its_list_since_the_verdict_are_told(
    store: Store, gazetteer: Gazetteer
) -> None:
    publish(store, "Alder Glass")
    publish(store, "Birch Glass")
    places = [
        NewPlace(address=PREMISES, status=status, how=HowKnown.SITE_VISIT, by="Ann", at=date(2026, 2, 1))
        for status in (PlaceStatus.FALSE, PlaceStatus.REAL)
    ]
    registering.enter(store, places, gazetteer, by="Ann", now=T0)
    with store.writing() as tx:
        watched.add(tx, [item("watched", WatchKind.NAME, "Alder Glass")], by="Ann", now=T0)
    match_new(store, gazetteer, now=T0)
    deciding.decide(store, 1, Verdict.CONFIRMED, reason="looked", by="Cy", now=T0 + DAY)
    assert told(store) == []
    for entry in (1, 2):
        registering.retire(store, entry, gazetteer, because="the wrong house", now=T0 + 2 * DAY)
    watching.retire(store, 1, because="another firm", by="Bob", now=T0 + 2 * DAY)
    match_new(store, gazetteer, now=T0 + 3 * DAY)
    assert told(store) == [
        f"  - 2026-03-05  register, entry 1 was retired (the wrong house): false, {PREMISES}",
        f"  - 2026-03-05  register, entry 2 was retired (the wrong house): real, {PREMISES}",
        "  - 2026-03-05  “Alder Glass” was taken off the watch list “watched”: another firm",
        "  - found then and not now: F3",
    ]
    with store.reading() as tx:
        (exported,) = case.read(tx, Extent()).flags()
    assert (
        exported.since[0] == f"no more, 2026-03-05: register, entry 1 was retired (the wrong house): false, {PREMISES}"
    )
    assert exported.since[-1] == "found then and not now: F3"
    assert len(exported.since) == len(told(store))
    assert scrubbed(exported.since[0], Known()) == exported.since[0]  # no day is taken for a telephone


def told(store: Store) -> list[str]:
    with store.reading() as tx:
        shown = list(dossier.lines(flag_views.detail(tx, 1)))
    at = next((at for at, line in enumerate(shown) if line.startswith("changed since the verdict")), None)
    return [] if at is None else shown[at + 1 : shown.index("", at)]
