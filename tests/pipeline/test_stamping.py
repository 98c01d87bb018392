"""Both hash chains stamped by a real authority, and what a stamp later finds: a chain that was built anew."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from tests.authority import ANSWERED, NAME, POLICY, Authority, answered, granted, posted, with_mods
from tests.http_server import Asked, Handler, HttpServer, reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.config import Config, Timestamp
from falsefront.errors import ConfigurationError
from falsefront.evidence import chain, timestamp
from falsefront.pipeline import stamping
from falsefront.pipeline.stamped import NO_CERTIFICATES, StampCheck
from falsefront.pipeline.stamping import BACK_OFF_S, MOST_BACK_OFF_S, due_at
from falsefront.records import Stamp, StampOutcome
from falsefront.store import Connection, captures, row_chain, stamps
from falsefront.store.instance import only_instance
from falsefront.store.row_check import RowCheck

DAY_S = 86_400.0


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tsa") / "own")


@pytest.fixture
def server(authority: Authority) -> Iterator[HttpServer]:
    with authority.serve() as running:
        yield running


@pytest.fixture
def crawled(desk: Watch, server: HttpServer, authority: Authority) -> Watch:
    desk.server.handlers |= {"/": reply(index_page("/a")), "/a": reply(vendor_page("Alpha"))}
    desk.crawl()
    asked = Timestamp(authority=server.url("/tsr"), certificates=str(authority.roots), timeout_s=20)
    desk.config = desk.config.model_copy(update={"timestamp": asked})
    return desk


def now() -> datetime:
    return datetime.now(UTC)


def stamp(desk: Watch) -> Stamp:
    return stamping.stamp(desk.config, desk.store, now=now)


def checked(desk: Watch, config: Config | None = None) -> tuple[list[str], StampCheck]:
    with desk.store.reading() as tx:
        check = StampCheck(tx, stamping.trusted(config or desk.config))
        return [problem.text for problem in check.problems()], check


def test_a_stamp_names_both_heads_and_keeps_all_that_was_sent_and_said(crawled: Watch, server: HttpServer) -> None:
    with crawled.store.reading() as tx:
        heads = stamps.heads(tx)
    made = stamp(crawled)
    assert (made.outcome, made.problem) == (StampOutcome.STAMPED, None)
    assert timestamp.heads_of(made.text) == heads
    assert (heads.captures, heads.rows > 0) == (3, True)
    assert server.asked[0].body == made.request
    assert (made.policy, made.subject) == (POLICY, ",".join(reversed(NAME.strip("/").split("/"))))
    assert made.signature_checked
    assert made.time is not None
    assert abs((now() - made.time).total_seconds()) < 60
    with crawled.store.reading() as tx:
        assert stamps.last(tx) == made
        assert list(RowCheck(tx).problems()) == []
    problems, check = checked(crawled)
    assert (problems, check.number, check.signatures, check.unchecked) == ([], 1, 1, None)


def test_without_certificates_the_signature_is_said_to_be_unchecked(crawled: Watch) -> None:
    stamp(crawled)
    assert crawled.config.timestamp is not None
    bare = crawled.config.timestamp.model_copy(update={"certificates": None})
    problems, check = checked(crawled, crawled.config.model_copy(update={"timestamp": bare}))
    assert (problems, check.number, check.signatures, check.unchecked) == ([], 1, 0, NO_CERTIFICATES)


def test_nothing_is_asked_without_the_table(desk: Watch) -> None:
    with pytest.raises(ConfigurationError, match="no authority is configured"):
        stamp(desk)
    assert stamping.stamp_if_due(desk.config, desk.store, now=now) is None


def test_a_stamp_is_due_where_something_is_new_and_its_time_has_come(crawled: Watch, server: HttpServer) -> None:
    def due(after_s: float) -> Stamp | None:
        at = now() + timedelta(seconds=after_s)
        return stamping.stamp_if_due(crawled.config, crawled.store, now=lambda: at)

    assert due(0) is not None
    assert due(DAY_S + 5) is None, "nothing but its own row is new"
    crawled.crawl()
    assert due(DAY_S - 60) is None, "its time has not come"
    assert due(DAY_S + 5) is not None
    assert len(server.asked) == 2


def test_an_empty_store_is_not_stamped_by_itself(desk: Watch, server: HttpServer) -> None:
    config = desk.config.model_copy(update={"timestamp": Timestamp(authority=server.url("/tsr"))})
    assert stamping.stamp_if_due(config, desk.store, now=now) is None
    assert server.asked == []


def test_who_asks_already_is_waited_for_by_nobody(crawled: Watch, server: HttpServer) -> None:
    with only_instance(crawled.store, "stamp"):
        assert stamping.stamp_if_due(crawled.config, crawled.store, now=now) is None
    assert server.asked == []


def example(id_: int, at: datetime) -> Stamp:
    return Stamp(
        id=id_, asked_at=at, authority="http://a.example/", text="", request=b"", nonce="1",
        outcome=StampOutcome.STAMPED, signature_checked=False,
    )  # fmt: skip


def test_after_failures_it_waits_longer_and_longer_up_to_a_bound() -> None:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    good, bad = example(1, at), example(2, at + timedelta(days=2))
    waits = [due_at(DAY_S, good, failed, bad) for failed in (1, 2, 3, 40)]
    assert [(wait - bad.asked_at).total_seconds() for wait in waits if wait] == [
        BACK_OFF_S, 2 * BACK_OFF_S, 4 * BACK_OFF_S, MOST_BACK_OFF_S,
    ]  # fmt: skip
    assert due_at(DAY_S, good, 0, None) == at + timedelta(days=1)
    assert due_at(DAY_S, None, 0, None) is None


def html(_asked: Asked) -> bytes:
    return reply("<p>Welcome</p>", content_type=ANSWERED)


@pytest.mark.parametrize(
    ("handler", "outcome", "said"),
    [
        (html, StampOutcome.UNREADABLE, "the answer cannot be read as a time stamp"),
        (posted(b""), StampOutcome.UNREADABLE, "cannot be read"),
        (posted(b"\x30\x03\x02\x01\x00"), StampOutcome.UNREADABLE, "cannot be read"),
        (posted(granted(b"")), StampOutcome.UNREADABLE, "cannot be read"),
        (posted(answered(2, "bad request")), StampOutcome.REFUSED, "it refused the request: bad request"),
        (posted(answered(2, "\x1b[2J\u202e")), StampOutcome.REFUSED, "it refused the request: �[2J�"),
        (posted(answered(3)), StampOutcome.REFUSED, "it has not decided yet"),
        (posted(answered(77)), StampOutcome.REFUSED, "it answered with status 77"),
        (reply(status=503), StampOutcome.HTTP_ERROR, "status 503"),
        (reply("<p>hi</p>"), StampOutcome.UNREADABLE, "the answer is text/html"),
    ],
)
def test_each_bad_answer_is_kept_with_its_words_and_is_no_stamp(
    crawled: Watch, server: HttpServer, handler: Handler, outcome: StampOutcome, said: str
) -> None:
    server.handlers["/tsr"] = handler
    made = stamp(crawled)
    assert (made.outcome, made.response, made.time) == (outcome, None, None)
    assert said in (made.problem or "")
    with crawled.store.reading() as tx:
        assert stamps.last(tx) is None
        assert stamps.failures(tx, None) == (1, made)
        assert list(RowCheck(tx).problems()) == []
    assert checked(crawled)[0] == []


def test_a_token_for_something_else_is_no_stamp(crawled: Watch, server: HttpServer, authority: Authority) -> None:
    def of_now(digest: str) -> Handler:
        def answer(_asked: Asked) -> bytes:
            with crawled.store.reading() as tx:
                text_now = timestamp.text_of(stamps.heads(tx))
            return reply(authority.answer(authority.query(text_now, digest)), content_type=ANSWERED)

        return answer

    for handler, said in (
        (posted(authority.answer(authority.query("another text"))), "is for another text"),
        (of_now("sha256"), "the nonce is not ours"),
        (of_now("sha512"), "is over a hash that is no SHA-256"),
    ):
        server.handlers["/tsr"] = handler
        made = stamp(crawled)
        assert (made.outcome, said in (made.problem or "")) == (StampOutcome.MISMATCHED, True), made.problem
    server.handlers["/tsr"] = lambda asked: reply(with_mods(authority.answer(asked.body)), content_type=ANSWERED)
    made = stamp(crawled)
    assert (made.outcome, made.problem) == (StampOutcome.REFUSED, "it granted something else than was asked for")


def test_an_authority_that_the_desk_does_not_trust_gives_no_stamp(crawled: Watch, tmp_path: Path) -> None:
    assert crawled.config.timestamp is not None
    strange = Authority(tmp_path / "strange")
    expired = Authority(tmp_path / "expired", days=("20200101000000Z", "20210101000000Z"))
    for other, roots, said in ((strange, None, "vouch"), (expired, expired.roots, "expired")):
        with other.serve() as theirs:
            asked = crawled.config.timestamp.model_copy(update={"authority": theirs.url("/tsr")})
            if roots is not None:
                asked = asked.model_copy(update={"certificates": str(roots)})
            config = crawled.config.model_copy(update={"timestamp": asked})
            made = stamping.stamp(config, crawled.store, now=now)
            assert made.outcome is StampOutcome.UNTRUSTED
            assert said in (made.problem or "")


def test_clocks_that_differ_are_told_and_it_is_a_stamp_all_the_same(crawled: Watch) -> None:
    late = now() + timedelta(days=400)
    made = stamping.stamp(crawled.config, crawled.store, now=lambda: late)
    assert made.outcome is StampOutcome.STAMPED
    assert "the authority's clock was 34560" in (made.problem or "")
    assert "behind ours: one of them is wrong" in (made.problem or "")
    problems, check = checked(crawled)
    assert len(problems) == 1
    assert check.number == check.signatures == 1
    assert stamping.stamp_if_due(crawled.config, crawled.store, now=now) is None, "nothing is new"
    crawled.crawl()
    assert stamping.stamp_if_due(crawled.config, crawled.store, now=now) is not None, "a stamp from later binds nobody"


@contextmanager
def by_hand(desk: Watch) -> Iterator[Connection]:
    """Give a connection that is none of the program's."""
    engine = create_engine(desk.config.store_url)
    with engine.begin() as tx:
        yield tx
    engine.dispose()


def rebuilt_captures(tx: Connection) -> None:
    """Change one capture and build the chain over all of them anew, as somebody who knows how can."""
    tx.execute(text("DROP TRIGGER captures_no_update"))
    tx.execute(text("UPDATE captures SET status = 201 WHERE seq = 2"))
    before = None
    for capture in list(captures.stream(tx)):
        before = chain.link(
            before, seq=capture.seq, site=capture.site, url=capture.url, fetched_at=capture.fetched_at,
            status=capture.status, preserved=capture.preserved,
        )  # fmt: skip
        tx.execute(text("UPDATE captures SET chain = :chain WHERE seq = :seq"), {"chain": before, "seq": capture.seq})


def rebuilt_rows(tx: Connection) -> None:
    """Change one claim and build the chain over all rows anew."""
    tx.execute(text("UPDATE claims SET raw = 'No. 9, Mill Road' WHERE id = 1"))
    for name in ("row_chain", "row_forms"):
        tx.execute(text(f"DROP TRIGGER {name}_no_delete"))
        tx.execute(text(f"DELETE FROM {name}"))  # noqa: S608
    tx.info.clear()
    row_chain.append_as_found(tx)


def test_a_chain_that_was_built_anew_is_found_by_its_stamp(crawled: Watch) -> None:
    stamp(crawled)
    crawled.crawl()
    stamp(crawled)
    assert checked(crawled)[0] == []
    with by_hand(crawled) as tx:
        rebuilt_captures(tx)
    problems, _ = checked(crawled)
    assert [("captures was built anew" in each, "link 3 was" in each or "link 6 was" in each) for each in problems] == [
        (True, True), (True, True),
    ]  # fmt: skip
    assert crawled.problems() != [], "only the record itself still has its status"
    with by_hand(crawled) as tx:
        rebuilt_rows(tx)
    problems, _ = checked(crawled)
    assert sum("rows was built anew" in each for each in problems) == 2


def test_captures_that_were_cut_off_are_found_by_their_stamp(crawled: Watch) -> None:
    stamp(crawled)
    with by_hand(crawled) as tx:
        tx.execute(text("DROP TRIGGER captures_no_delete"))
        tx.execute(text("DELETE FROM captures WHERE seq = 3"))
    (problem,) = checked(crawled)[0]
    assert problem.endswith("today there is no such link")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("text = replace(text, 'captures 3', 'captures 2')", "its token is for another text"),
        ("text = 'nothing'", "what it stamped is no text of a time stamp"),
        ("response = NULL", "its token is not there"),
        ("response = x'3003020100'", "its token cannot be read"),
        ("time = 'noon'", "stamps: row 1 cannot be read: it was changed by hand"),
        ("response = 'text'", "cannot be read"),
        ("nonce = 'x'", "the nonce is not that of its row"),
        ("time = '2020-01-01 00:00:00.000000'", "its row says another time"),
        ("serial = '77'", "its row says another time, serial number or policy"),
        ("response = (SELECT response FROM stamps WHERE id = 2)", "its token is for another text"),
    ],
)
def test_a_stamp_that_was_changed_by_hand_is_found(crawled: Watch, change: str, said: str) -> None:
    stamp(crawled)
    crawled.crawl()
    stamp(crawled)
    with by_hand(crawled) as tx:
        tx.execute(text("DROP TRIGGER stamps_no_update"))
        tx.execute(text(f"UPDATE stamps SET {change} WHERE id = 1"))  # noqa: S608
    problem, *_ = checked(crawled)[0]
    assert said in problem
    with crawled.store.reading() as tx:
        assert any(each.text.startswith("stamps: row 1 was changed by hand") for each in RowCheck(tx).problems())


def test_another_desks_certificates_vouch_for_none_of_its_stamps(crawled: Watch, tmp_path: Path) -> None:
    stamp(crawled)
    assert crawled.config.timestamp is not None
    other = Authority(tmp_path / "other")
    asked = crawled.config.timestamp.model_copy(update={"certificates": str(other.roots)})
    problems, check = checked(crawled, crawled.config.model_copy(update={"timestamp": asked}))
    assert len(problems) == 1
    assert "its signature is not vouched for" in problems[0]
    assert check.signatures == 0
