"""`falsefront case export` as it is typed: stopped at any moment it leaves nothing, and it says what it leaves out."""

import os
import pty
import shutil
import signal
import stat
import time
import zipfile
from pathlib import Path

import pytest
from tests import program
from tests.cli.test_review_commands import CONFIG, run
from tests.pipeline.test_casefile import fill
from tests.store.fresh import fresh_store
from tests.store.rows import PAGE, T0, record, said

from falsefront.records import ClaimKind, Finding
from falsefront.store import findings, flag_views, open_store
from falsefront.store.findings import FindingOn
from falsefront.store.offers import PageOffer, VendorFacts

PATIENCE_S = 60
FORM = ("--mark-unfound",)  # the invented pages have no words: these tests are about the case file


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    (folder / "config.toml").write_text(CONFIG)
    store = fresh_store(f"sqlite:///{folder / 'falsefront.db'}")
    fill(store, folder / "evidence")
    store.close()
    return folder


@pytest.fixture
def desk(filled: Path, tmp_path: Path) -> Path:
    """A folder with config.toml and a store of some dozens of vendors."""
    return shutil.copytree(filled, tmp_path, dirs_exist_ok=True)


def begun(desk: Path, *words: str, err: Path) -> program.Begun:
    called = ("--config", str(desk / "config.toml"), "case", "export", "out", *FORM, *words)
    return program.begin(*called, cwd=desk, out=Path(os.devnull), err=err)


def left(desk: Path) -> list[str]:
    return sorted(path.name for path in desk.iterdir() if "out" in path.name)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
def test_an_export_that_is_stopped_leaves_nothing_behind(desk: Path, number: signal.Signals) -> None:
    export = begun(desk, "--zip", err=desk / "said")
    until = time.monotonic() + PATIENCE_S
    while not left(desk) and export.poll() is None and time.monotonic() < until:
        time.sleep(0.002)
    export.send_signal(number)
    assert export.wait(PATIENCE_S) != 0
    assert "Traceback" not in (desk / "said").read_text(encoding="utf-8")
    assert left(desk) == []
    run(desk, "case", "export", "out", *FORM)
    assert left(desk) == ["out"]


def test_what_a_killed_export_left_is_cleared_away_by_the_next(desk: Path) -> None:
    export = begun(desk, err=Path(os.devnull))
    until = time.monotonic() + PATIENCE_S
    while not left(desk) and time.monotonic() < until:
        time.sleep(0.002)
    export.kill()
    export.wait(PATIENCE_S)
    assert len(left(desk)) == 1
    (desk / ".out.part-mine").mkdir()  # no name of ours: somebody's
    run(desk, "case", "export", "out", *FORM)
    assert left(desk) == [".out.part-mine", "out"]


def test_nobody_else_may_read_a_case_file(desk: Path) -> None:
    run(desk, "case", "export", "out", *FORM, "--zip")
    folders = [desk / "out", *(path for path in (desk / "out").rglob("*") if path.is_dir())]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
    files = [desk / "out.zip", *(path for path in (desk / "out").rglob("*") if path.is_file())]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_the_zip_is_the_folder_and_is_verified_like_it(desk: Path) -> None:
    told = run(desk, "case", "export", "out", *FORM, "--zip").stdout
    with zipfile.ZipFile(desk / "out.zip") as file:
        packed = {name.removeprefix("out/"): file.read(name) for name in file.namelist()}
        report = file.getinfo("out/report.html")
    lying = [path for path in (desk / "out").rglob("*") if path.is_file()]
    assert packed == {path.relative_to(desk / "out").as_posix(): path.read_bytes() for path in lying}
    assert run(desk, "case", "verify", "out.zip").stdout == told
    data = bytearray((desk / "out.zip").read_bytes())
    # In what is packed, not in the header before it: a time of day there is nothing that the manifest knows.
    data[report.header_offset + 30 + len(report.filename) + report.compress_size // 2] ^= 1
    (desk / "out.zip").write_bytes(data)
    run(desk, "case", "verify", "out.zip", code=5)
    assert "not replaced" in run(desk, "case", "export", "out", *FORM, "--zip", "--replace", code=1).stderr


def test_sharing_says_how_much_is_left_out_and_where_it_is_listed(desk: Path) -> None:
    done = run(desk, "case", "export", "out", *FORM, "--redact", "share")
    assert "things left out, each with its reason: out/data/left_out.csv" in done.stderr
    assert not (desk / "out/evidence").exists()


def test_a_bar_shows_how_far_it_is_on_a_terminal_alone(desk: Path) -> None:
    ours, theirs = pty.openpty()
    export = begun(desk, err=Path(os.ttyname(theirs)))
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end was closed
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert export.wait(PATIENCE_S) == 0
    assert b"writing claims" in shown
    assert "writing claims" not in run(desk, "case", "export", "again", *FORM).stderr


def test_a_flag_by_its_state_is_all_there_is(desk: Path) -> None:
    store = open_store(f"sqlite:///{desk / 'falsefront.db'}", create=False)
    person = PageOffer(
        vendor=VendorFacts(name="Ann", folded_name="ann"), claims=((ClaimKind.NAME, said("Ann", "css:.name")),)
    )
    with store.writing() as tx:
        record(tx, person, url=f"{PAGE}x", evidence=desk / "evidence")
        protected = next(flag for flag in flag_views.queue(tx) if flag.state == "open")
        sign = Finding(code="F10", title="real", detail="a real firm", source="register: ann", at=T0, sign="real_firm")
        place = [protected.premises_id]
        about = [FindingOn(finding=sign, premises_id=place[0])]
        findings.replace(tx, about, premises_ids=place, claim_ids=[], sources=["register"], now=T0)
    store.close()
    done = run(desk, "case", "export", "out", *FORM, "--state", "open")
    assert f"flag {protected.id} is left out: F10" in done.stderr
    flags = (desk / "out/data/flags.csv").read_text(encoding="utf-8")
    assert f"\n{protected.id}," not in flags.replace("\r", "")
    assert "Ann" not in (desk / "out/data/vendors.csv").read_text(encoding="utf-8")


def test_values_that_are_read_otherwise_today_are_not_called_evidence_that_changed(desk: Path) -> None:
    told = run(desk, "evidence", "verify", "--claims", code=5).stderr
    assert "every preserved byte and every row is as it was recorded" in told
    assert "the evidence is as it was recorded; today's reader does not find" in told
    assert "not as it was recorded" not in told
