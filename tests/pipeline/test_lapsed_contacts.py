"""That a page no longer has the contact by which a flag holds its vendors together speaks against the flag."""

from tests.gazetteer import load
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page

from falsefront.pipeline import deciding
from falsefront.pipeline.matching import match_new
from falsefront.records import Verdict
from falsefront.records.fairness import against
from falsefront.review.since import since
from falsefront.store import flag_views


def firm(name: str, phone: str) -> bytes:
    rows = (("Company name", name), ("Address", "No. 398 Quanbei Street, Xingtai, Hebei"), ("Tel", phone))
    table = "".join(f"<tr><th>{label}</th><td>{text}</td></tr>" for label, text in rows)
    return reply(f"<html><body><main><h1>{name}</h1><table>{table}</table></main></body></html>")


def told(desk: Watch) -> list[str]:
    desk.crawl()
    match_new(desk.store, load(), now=desk.at)
    with desk.store.reading() as tx:
        (flag,) = flag_views.every_id(tx)
        return [line for line in against(flag_views.detail(tx, flag)) if "no longer" in line]


def test_who_no_longer_gives_what_is_shared_is_named_with_the_day(desk: Watch) -> None:
    shared = "+86 319 5550 101"
    names = {"/shop/a": "Jin Lamps", "/shop/b": "Yin Ropes", "/shop/c": "Wu Combs"}
    desk.server.handlers |= {"/": reply(index_page(*names))} | {
        path: firm(name, shared) for path, name in names.items()
    }
    assert told(desk) == []
    desk.server.handlers["/shop/b"] = firm("Yin Ropes", "+86 319 5550 909")
    assert told(desk) == [
        "the page that gave the phone +863195550101 for 1 of the 3 vendors seen with it was read again and no longer"
        " has it (“Yin Ropes”; last seen 2026-03-10)"
    ]
    desk.server.handlers["/shop/b"] = firm("Yin Ropes", shared)
    assert told(desk) == []


def test_a_contact_that_is_shared_only_since_the_verdict_is_told_with_its_day(desk: Watch) -> None:
    names = {"/shop/a": "Jin Lamps", "/shop/b": "Yin Ropes"}
    pages = {path: firm(name, f"+86 319 5550 10{at}") for at, (path, name) in enumerate(names.items())}
    desk.server.handlers |= {"/": reply(index_page(*names))} | pages
    assert told(desk) == []
    deciding.decide(desk.store, 1, Verdict.CONFIRMED, reason="looked", by="Ann", now=desk.at)
    desk.server.handlers["/shop/b"] = firm("Yin Ropes", "+86 319 5550 100")
    assert told(desk) == []
    with desk.store.reading() as tx:
        found = since(flag_views.detail(tx, 1))
    assert found is not None
    (shared,) = found.shared
    assert shared.words == "“Yin Ropes” [market] was seen with the phone +863195550100, as was “Jin Lamps” [market]"
    assert shared.at > found.decision.at
