"""The time stamps of a case file: whoever has nothing but Python and openssl finds out what they prove."""

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.authority import OPENSSL, Authority
from tests.http_server import HttpServer
from tests.pipeline.test_bundle import make_manifest_again
from tests.pipeline.test_casefile import export, fill
from tests.store.fresh import fresh_store
from tests.store.rows import DAY, PAGE, T0, offer, record

from falsefront.config import Config, Desk, Timestamp
from falsefront.errors import VerificationError
from falsefront.export import case
from falsefront.export.verify import problems_of
from falsefront.pipeline import casefile, stamping
from falsefront.pipeline.casefile import Extent
from falsefront.pipeline.stamped import BundleStamps
from falsefront.records import FlagState
from falsefront.store import Store

STAMPS = "evidence/stamps"


@dataclass(frozen=True)
class Made:
    """A store with two stamps, and its case file."""

    folder: Path
    authority: Authority
    store: Store

    @property
    def case(self) -> Path:
        return self.folder / "case"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("stamped")
    authority = Authority(folder / "tsa")
    store = fresh_store(f"sqlite:///{folder / 'store.db'}")
    fill(store, folder / "evidence")
    with authority.serve() as server:
        stamp(store, server)
        with store.writing() as tx:
            record(tx, offer("Vendor 61"), url=f"{PAGE}61", at=T0 + DAY, evidence=folder / "evidence")
        stamp(store, server)
    export(store, folder, Extent())
    return Made(folder=folder, authority=authority, store=store)


def stamp(store: Store, server: HttpServer) -> None:
    asked = Timestamp(authority=server.url("/tsr"))
    config = Config(desk=Desk(name="Test desk", contact="desk@example.org"), timestamp=asked)
    assert stamping.stamp(config, store, now=lambda: datetime.now(UTC)).outcome == "stamped"


@pytest.fixture
def copied(made: Made, tmp_path: Path) -> Path:
    shutil.copytree(made.case, tmp_path / "case")
    return tmp_path / "case"


def script(folder: Path, *program: str) -> subprocess.CompletedProcess[str]:
    asked = [*(program or (sys.executable, "-I", "-S")), str(folder / "verify.py")]
    return subprocess.run(asked, check=False, capture_output=True, text=True, cwd=folder)


def test_each_stamp_lies_there_with_its_text_and_is_told_of(made: Made) -> None:
    names = sorted(path.name for path in (made.case / STAMPS).iterdir())
    assert names == ["1.tsr", "1.txt", "2.tsr", "2.txt"]
    (told, last) = json.loads((made.case / "custody.json").read_text())["time_stamps"]
    assert (told["text"], told["token"]) == (f"{STAMPS}/1.txt", f"{STAMPS}/1.tsr")
    assert (last["subject"], last["policy"]) == ("CN=Invented Time Stamping,O=Invented Time", "1.2.3.4.1")
    readme = (made.case / "README.txt").read_text()
    assert "openssl ts -verify -data evidence/stamps/2.txt -in evidence/stamps/2.tsr -CAfile AUTHORITY.pem" in readme
    assert f"  {STAMPS + '/':<21} time stamps of the hash chains" in readme
    assert "2 time stamps, the last of " in (made.case / "report.html").read_text()


def test_the_script_says_what_it_checked_and_what_it_leaves_to_openssl(made: Made) -> None:
    done = script(made.case)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[1].startswith("time stamps: 2, the last of ")
    assert "heads that stand in data/captures.csv: 2; signatures are checked with openssl" in lines[1]
    assert lines[-1].startswith("manifest sha256 ")


def test_openssl_vouches_for_each_stamp_as_the_readme_says(made: Made) -> None:
    for number in (1, 2):
        words = ["ts", "-verify", "-data", f"{STAMPS}/{number}.txt", "-in", f"{STAMPS}/{number}.tsr"]
        asked = [OPENSSL, *words, "-CAfile", str(made.authority.roots)]
        done = subprocess.run(asked, check=False, capture_output=True, text=True, cwd=made.case)
        assert (done.returncode, "Verification: OK" in done.stdout) == (0, True), done.stderr


def test_a_second_export_has_the_same_stamps_and_the_same_words_of_them(made: Made) -> None:
    export(made.store, made.folder, Extent(), "again")
    for name in ("README.txt", "report.html", *(f"{STAMPS}/{path.name}" for path in (made.case / STAMPS).iterdir())):
        assert (made.folder / "again" / name).read_bytes() == (made.case / name).read_bytes()


def test_a_case_file_for_sharing_has_them_too_and_one_of_some_flags_says_what_is_not_here(made: Made) -> None:
    export(made.store, made.folder, Extent(profile="share"), "shared")
    assert script(made.folder / "shared").returncode == 0
    assert case.verify(made.folder / "shared")
    readme = (made.folder / "shared/README.txt").read_text()
    assert "Each row names a page that is not here" in readme, "stamps lie in evidence/ there, and no page"
    assert "openssl ts -verify -data evidence/stamps/2.txt" in readme
    export(made.store, made.folder, Extent(state=FlagState.CONFIRMED), "some")
    done = script(made.folder / "some")
    assert done.returncode == 0
    assert "heads that stand in data/captures.csv: 0;" in done.stdout


def test_a_store_without_stamps_has_none_in_its_case_file(tmp_path: Path) -> None:
    store = fresh_store(f"sqlite:///{tmp_path / 'store.db'}")
    fill(store, tmp_path / "evidence")
    export(store, tmp_path, Extent())
    store.close()
    assert not (tmp_path / "case" / STAMPS).exists()
    readme = (tmp_path / "case/README.txt").read_text()
    assert "RFC 3161" not in readme
    assert max(map(len, readme.splitlines())) <= 120  # it is opened in anything
    assert "time stamps" not in script(tmp_path / "case").stdout


def swap(folder: Path) -> None:
    one, two = folder / STAMPS / "1.tsr", folder / STAMPS / "2.tsr"
    data = one.read_bytes()
    one.write_bytes(two.read_bytes())
    two.write_bytes(data)


def forget(folder: Path) -> None:
    (folder / STAMPS / "1.txt").write_bytes(b"")


def damage(data: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / STAMPS / "1.tsr").write_bytes(data)

    return change


def rename(folder: Path) -> None:
    text = (folder / STAMPS / "1.txt").read_text().replace("captures 60", "captures 59")
    (folder / STAMPS / "1.txt").write_text(text)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (swap, "is for another text than the one beside it"),
        (forget, "is for another text than the one beside it"),
        (rename, "is for another text than the one beside it"),
        (damage(b""), "cannot be read as a time stamp: it ends too early"),
        (damage(b"\x30\x80" * 9_000), "cannot be read as a time stamp: it has a length that is none"),
        (damage(b"\x30\x82\xff\xff" + b"\x30" * 0xFFFF), "cannot be read as a time stamp"),
        (damage(b"<html>"), "cannot be read as a time stamp"),
        (damage(b"\x00" * 400_000), "cannot be read as a time stamp"),
    ],
)
def test_a_stamp_that_is_none_is_found_also_under_a_manifest_made_for_it(
    copied: Path, change: Callable[[Path], None], said: str
) -> None:
    change(copied)
    assert script(copied).returncode == 5
    make_manifest_again(copied)
    done = script(copied)
    assert (done.returncode, done.stderr) == (5, "")
    assert f"{STAMPS}/1.tsr: {said}" in done.stdout
    with pytest.raises(VerificationError, match=r"stamps/1\.tsr"):
        case.verify(copied)


def test_a_chain_that_was_built_anew_in_the_case_file_is_found_by_its_stamp(copied: Path) -> None:
    from falsefront.export.verify import chain_link

    path = copied / "data/captures.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[7]["status"] = "404"
    before = rows[0]["previous"]
    for row in rows:
        row["previous"] = before
        before = row["chain"] = chain_link(row)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    make_manifest_again(copied)
    problems = problems_of(str(copied))[0]
    assert problems == [
        f"{STAMPS}/1.tsr: names another link for capture 60 than data/captures.csv: the chain was built anew",
        f"{STAMPS}/2.tsr: names another link for capture 61 than data/captures.csv: the chain was built anew",
    ]


def test_the_full_check_asks_who_signed(made: Made, copied: Path, tmp_path: Path) -> None:
    looks = BundleStamps(made.authority.roots.read_bytes())
    case.verify(copied, also=looks.problems)
    assert (looks.number, looks.sentence.endswith("each signed by whom the certificates vouch for")) == (2, True)
    other = Authority(tmp_path / "other")
    with pytest.raises(VerificationError, match="its signature is not vouched for"):
        case.verify(copied, also=BundleStamps(other.roots.read_bytes()).problems)
    nobody = BundleStamps(None)
    case.verify(copied, also=nobody.problems)
    assert "signatures not: name the authority's" in nobody.sentence


def test_a_stamp_that_does_not_hold_stops_the_export(made: Made, tmp_path: Path) -> None:
    other = Authority(tmp_path / "other")
    with pytest.raises(VerificationError, match=r"time stamp 1 \(.*not vouched for"):
        casefile.export(
            made.store, tmp_path / "case", Extent(), evidence=made.folder / "evidence", made_by="desk", now=T0,
            certificates=other.roots.read_bytes(),
        )  # fmt: skip
    assert not (tmp_path / "case").exists()
