"""What a page was misread to say joins nobody once it is read rightly, and stays on record all the same."""

import sqlite3

import pytest
from tests.gazetteer import load
from tests.http_server import reply
from tests.pipeline.test_rereading import again
from tests.pipeline.watch import Watch, index_page

from falsefront.pipeline import withdrawing
from falsefront.pipeline.matching import match_new
from falsefront.records import FlagDetail
from falsefront.store import flag_views

CARRIER = "19 Dock Gate, Harwich CO12 3HH"
OWN = ("5 Owl Lane, Leeds LS1 4AP", "12 Lark Road, Hull HU1 2AA", "7 Heron Street, York YO1 7HH")
NAMES = ("Tarn Glass", "Moss Pots", "Fell Tin")
FIELDS = {"title": "h1", "vendor": ".v", "phone": ".ph"}


def page(number: int) -> str:
    return f"""<html><body><h1>Beaker {number}</h1><p class=v>{NAMES[number]}</p><p class=ph>+44 113 496 00{number}7</p>
    <p class=ad>{OWN[number]}</p><p class=wh>{CARRIER}</p></body></html>"""


@pytest.fixture
def misread(desk: Watch) -> Watch:
    """Three vendors whose profile takes the carrier's warehouse for their address."""
    desk.server.handlers |= {f"/{number}": reply(page(number)) for number in range(3)}
    desk.server.handlers["/"] = reply(index_page(*(f"/{number}" for number in range(3))))
    desk.crawl(fields=FIELDS | {"address": ".wh"})
    return desk


def flags(desk: Watch) -> list[FlagDetail]:
    """Match what is new; return every flag."""
    match_new(desk.store, load(), now=desk.at)
    with desk.store.reading() as tx:
        return [flag_views.detail(tx, number) for number in flag_views.every_id(tx)]


def test_a_flag_on_a_misread_address_is_given_up_when_it_is_read_rightly(misread: Watch) -> None:
    (before,) = flags(misread)
    assert before.flag.withdrawn_at is None
    again(misread, fields=FIELDS | {"address": ".ad"})
    (after,) = flags(misread)
    assert after.flag.withdrawn_at is not None
    assert after.flag.withdrawn_because == withdrawing.MISREAD
    assert flags(misread) == [after]


def test_it_stays_on_record(misread: Watch) -> None:
    flags(misread)
    again(misread, fields=FIELDS | {"address": ".ad"})
    flags(misread)
    with sqlite3.connect(misread.folder / "falsefront.db") as database:
        kept = {raw for (raw,) in database.execute("SELECT raw FROM claims WHERE kind = 'address'")}
    assert kept == {CARRIER, *OWN}


def test_nobody_is_said_to_have_moved_from_a_misread_address(misread: Watch) -> None:
    """The vendors of a place that is found later have not been seen with the carrier's address."""
    flags(misread)
    again(misread, fields=FIELDS | {"address": ".ad"})
    misread.server.handlers["/3"] = reply(
        page(0).replace("Tarn Glass", "Beck Wool").replace("113 496 0007", "113 4960998")
    )
    misread.server.handlers["/"] = reply(index_page(*(f"/{number}" for number in range(4))))
    misread.crawl(fields=FIELDS | {"address": ".ad"})
    (found,) = [each for each in flags(misread) if each.flag.withdrawn_at is None]
    assert {"Tarn Glass", "Beck Wool"} <= {member.name for member in found.members}
    assert not any(CARRIER in str(finding) for finding in found.findings)


def test_a_profile_that_is_set_back_brings_the_flag_back(misread: Watch) -> None:
    flags(misread)
    again(misread, fields=FIELDS | {"address": ".ad"})
    flags(misread)
    again(misread, fields=FIELDS | {"address": ".wh"})
    assert [each.flag.withdrawn_at for each in flags(misread)] == [None]


def test_a_misread_telephone_binds_nobody(desk: Watch) -> None:
    """Three vendors at one address share a carrier's number only as long as it is read for theirs."""
    pages = [page(number).replace("class=ad>", "class=ad>").replace(OWN[number], CARRIER) for number in range(3)]
    pages = [each.replace("<p class=wh>", "<p class=cp>+44 1255 496 111</p><p class=wh>") for each in pages]
    desk.server.handlers |= {f"/{number}": reply(each) for number, each in enumerate(pages)}
    desk.server.handlers["/"] = reply(index_page(*(f"/{number}" for number in range(3))))
    fields = FIELDS | {"address": ".ad"}
    desk.crawl(fields=fields | {"phone": ".cp"})
    (before,) = flags(desk)
    again(desk, fields=fields)
    (after,) = [each for each in flags(desk) if each.flag.withdrawn_at is None]
    assert before.flag.kind is not after.flag.kind
