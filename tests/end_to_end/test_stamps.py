"""Time stamps as a desk has them: asked for by a crawl, the service and by hand, shown, checked, and failing."""

import json
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.authority import Authority
from tests.end_to_end.desk import Desk, Shop, end, wait_for
from tests.http_server import HttpServer, reply


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tsa") / "own")


@pytest.fixture
def server(authority: Authority) -> Iterator[HttpServer]:
    with authority.serve() as running:
        yield running


def table(server: HttpServer, *more: str) -> str:
    return "\n".join(["[timestamp]", f'authority = "{server.url("/tsr")}"', *more, ""])


@pytest.fixture
def stamping(desk: Desk, shop: Shop, server: HttpServer, authority: Authority) -> Desk:
    roots = (desk.folder / "roots.pem").write_bytes(authority.roots.read_bytes())
    assert roots
    desk.write(shop.site(), table(server, 'certificates = "roots.pem"'), hosts=[shop.server.host])
    return desk


def test_a_crawl_is_stamped_at_its_end_and_status_and_verify_tell_it(stamping: Desk, server: HttpServer) -> None:
    assert stamping.run("check").ok().err.count("time stamps every 1d from") == 1
    before = stamping.run("status").failed(1, "there is no store here yet")
    assert before.out == ""
    done = stamping.run("crawl").ok()
    assert f"UTC by {server.url('/tsr')}" in done.err
    assert len(server.asked) == 1

    shown = stamping.run("status").ok().out
    assert "last time stamp: " in shown
    assert "over capture 2 " in shown
    (line,) = stamping.run("status", "--json").ok().lines()
    assert line["stamp"]["captures"] == {"seq": 2, "head": line["chain_head"]["sha256"]}
    assert (line["stamp"]["id"], line["stamp"]["failed_since"], line["stamp"]["problem"]) == (1, 0, None)

    assert "1 signature vouched for by the configured certificates" in stamping.run("evidence", "verify").ok().out
    summary = stamping.run("evidence", "verify", "--json").ok().lines()[-1]
    assert (summary["stamps"], summary["stamps_signatures"], summary["stamps_unchecked"]) == (1, 1, None)
    assert summary["last_stamp"] == line["stamp"]["time"]

    assert stamping.run("crawl").ok()
    assert len(server.asked) == 1, "the next is due in a day"


def test_asked_by_hand_it_says_what_was_stamped_and_by_whom_and_writes_it_out(stamping: Desk, shop: Shop) -> None:
    stamping.run("crawl").ok()
    done = stamping.run("evidence", "stamp", "--out", "elsewhere").ok()
    assert done.out.startswith("falsefront stamp 1\ncaptures 2 ")
    assert "by CN=Invented Time Stamping,O=Invented Time, serial number " in done.out
    assert done.out.endswith("signature vouched for by the configured certificates\n")
    kept = stamping.folder / "elsewhere"
    assert sorted(path.name for path in kept.iterdir()) == ["stamp-2.tsr", "stamp-2.txt"]
    assert (kept / "stamp-2.txt").read_text() in done.out

    told = stamping.run("evidence", "stamp", "--json").ok().lines()[0]
    assert (told["id"], told["outcome"], told["signature_checked"]) == (3, "stamped", True)

    shop.sellers.pop()
    stamping.run("crawl").ok()
    stamping.run("evidence", "verify", "--head", "elsewhere/stamp-2.txt").ok()


def test_an_authority_that_fails_stops_no_crawl_and_is_told(stamping: Desk, server: HttpServer) -> None:
    server.handlers["/tsr"] = reply("<p>closed</p>", status=503)
    done = stamping.run("crawl").ok()
    assert f"warning: time stamp of {server.url('/tsr')}: status 503 Service Unavailable" in done.err
    stamping.run("evidence", "stamp").failed(1, "(http_error): status 503 Service Unavailable")
    failed = stamping.run("evidence", "stamp", "--json")
    assert failed.code == 1
    assert failed.lines()[0]["outcome"] == "http_error"
    shown = stamping.run("status").ok().out
    assert "last time stamp: none yet\n  3 requests came to nothing since, the last " in shown
    (line,) = stamping.run("status", "--json").ok().lines()
    assert (line["stamp"]["time"], line["stamp"]["failed_since"]) == (None, 3)
    stamping.run("crawl").ok()
    assert len(server.asked) == 3, "it waits before it asks again by itself"
    stamping.run("evidence", "verify").ok()


def test_without_certificates_verify_says_that_no_signature_was_checked(
    desk: Desk, shop: Shop, server: HttpServer
) -> None:
    desk.write(shop.site(), table(server), hosts=[shop.server.host])
    desk.run("crawl").ok()
    assert desk.run("evidence", "stamp").ok().out.endswith("signature not checked\n")
    said = desk.run("evidence", "verify").ok().out
    assert "text, nonce and heads checked, signatures not: no certificates of an authority are configured" in said
    assert desk.run("evidence", "verify", "--json").ok().lines()[-1]["stamps_signatures"] == 0


def test_a_stamp_that_does_not_hold_fails_the_check(stamping: Desk, tmp_path: Path) -> None:
    stamping.run("crawl").ok()
    other = Authority(tmp_path / "other")
    (stamping.folder / "roots.pem").write_bytes(other.roots.read_bytes())
    done = stamping.run("evidence", "verify").failed(5, "its signature is not vouched for")
    assert "time stamp 1 (" in done.err
    stamping.run("evidence", "verify", "--json").failed(5)
    with closing(sqlite3.connect(stamping.folder / "falsefront.db")) as db, db:
        db.execute("DROP TRIGGER captures_no_update")
        db.execute("UPDATE captures SET chain = substr(chain, 2) || substr(chain, 1, 1)")
    lines = [json.loads(line) for line in stamping.run("evidence", "verify", "--json").failed(5).out.splitlines()]
    assert any(line.get("stamp") == 1 and "captures was built anew" in line["problem"] for line in lines)


def test_what_cannot_be_used_is_told_with_its_line(stamping: Desk, shop: Shop, server: HttpServer) -> None:
    roots = stamping.folder / "roots.pem"
    roots.write_text("no certificate")
    for command in (("check",), ("crawl",), ("evidence", "stamp"), ("evidence", "verify")):
        stamping.run(*command).failed(3, "timestamp.certificates: ", "has no certificate that can be read (PEM")
    roots.unlink()
    said = stamping.run("check").failed(3, "cannot be read: No such file or directory").err
    number = next(at for at, line in enumerate(stamping.config.read_text().splitlines(), 1) if "certificates" in line)
    assert f"config.toml:{number}: " in said
    stamping.run("status").failed(1, "there is no store here yet")
    stamping.write(shop.site(), hosts=[shop.server.host])
    stamping.run("crawl").ok()
    stamping.run("evidence", "stamp").failed(3, "no authority is configured")
    assert server.asked == []


@pytest.mark.timeout(180)
def test_the_service_has_its_chains_stamped_after_a_pass(
    desk: Desk, shop: Shop, server: HttpServer, authority: Authority
) -> None:
    (desk.folder / "roots.pem").write_bytes(authority.roots.read_bytes())
    stamps = table(server, 'certificates = "roots.pem"', 'every = "2s"')
    desk.write(shop.site(more='every = "3s"'), stamps, hosts=[shop.server.host])
    service = desk.start("run")
    try:
        wait_for("two stamps", lambda: len(server.asked) >= 2)
        wait_for("its line in the log", lambda: desk.talk().count("stamped") >= 2)
    finally:
        code = end(service, signal.SIGTERM)
    assert code == 0, desk.talk()
    summary = desk.run("evidence", "verify", "--json").ok().lines()[-1]
    assert summary["stamps"] == summary["stamps_signatures"] >= 2


def test_a_case_file_takes_its_stamps_along_and_is_checked_against_certificates(
    stamping: Desk, authority: Authority, tmp_path: Path
) -> None:
    stamping.run("crawl").ok()
    stamping.run("match").ok()
    stamping.run("case", "export", "case").ok()
    assert (stamping.folder / "case/evidence/stamps/1.tsr").is_file()
    said = "1 time stamp checked: each for its text, which names a head of the chain"
    assert f"{said}, each signed by whom the certificates vouch for" in stamping.run("case", "verify", "case").ok().err
    named = stamping.run("case", "verify", "case", "--certificates", str(authority.roots)).ok()
    assert "each signed by whom the certificates vouch for" in named.err
    other = Authority(tmp_path / "other")
    stamping.run("case", "verify", "case", "--certificates", str(other.roots)).failed(5, "is not vouched for")
    stamping.run("case", "verify", "case", "--certificates", "case/README.txt").failed(2, "has no certificate")
    stamping.config.unlink()
    bare = stamping.run("case", "verify", "case").ok()
    assert f"{said}; signatures not: name the authority's with --certificates PEM" in bare.err
