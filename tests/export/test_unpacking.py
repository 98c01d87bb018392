"""A zip of a case file is verified like its folder; one that means harm is refused in words, and nothing is written."""

import stat
import struct
import subprocess
import sys
import tracemalloc
import warnings
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from falsefront.errors import FalsefrontError, VerificationError
from falsefront.export import case, unpacking
from falsefront.export import verify as stranger
from falsefront.export.folder import Folder

Entry = tuple[str, bytes]
LINK = (stat.S_IFLNK | 0o777) << 16


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A case file with its zip beside it."""

    def fill(part: Folder) -> Mapping[str, object]:
        part.write("report.html", b"a report" * 999)
        return {}

    case.write(tmp_path / "case", fill, zipped=True)
    return tmp_path / "case.zip"


def packed_again(made: Path, *more: Entry, mode: int = 0) -> Path:
    """Return the same zip with more in it; `mode` is that of what is more."""
    target = made.with_name("other.zip")
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry))
        for name, data in more:
            entry = zipfile.ZipInfo(name)
            entry.external_attr, entry.compress_type = mode, zipfile.ZIP_DEFLATED
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # of a name that is there already
                new.writestr(entry, data)
    return target


def told(path: Path) -> str:
    before = sorted(path.parent.rglob("*"))
    with pytest.raises(VerificationError) as raised:
        case.verify(path)
    assert sorted(path.parent.rglob("*")) == before
    return str(raised.value)


def test_a_zip_is_verified_like_its_folder_also_where_it_names_its_folders(made: Path) -> None:
    assert case.verify(made) == case.verify(made.with_suffix("")) == case.verify(packed_again(made, ("case/", b"")))


@pytest.mark.parametrize(
    "name", ["../case/report.html", "case/../x", "/etc/x", "C:/x", "case//x", "./case/x", "case\\..\\x", "case/a\tb"]
)
def test_a_name_that_leads_elsewhere_is_refused(made: Path, name: str) -> None:
    assert "is no name of a file inside a folder" in told(packed_again(made, (name, b"x")))


@pytest.mark.parametrize("name", ["case/report.html", "case/REPORT.html"])
def test_two_files_of_one_name_are_refused_for_programs_do_not_agree_which_counts(made: Path, name: str) -> None:
    assert "is there twice" in told(packed_again(made, (name, b"another")))


def test_a_link_is_refused(made: Path) -> None:
    assert "is a link or a device" in told(packed_again(made, ("case/link", b"/etc/passwd"), mode=LINK))


def test_what_unpacks_to_too_much_is_refused_before_it_is_read(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = packed_again(made, ("case/bomb", bytes(50_000_000)))
    assert told(bomb).endswith("  bomb: not in the manifest")  # it is small enough to be looked at
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 1_000_000)
    tracemalloc.start()
    try:
        assert "bytes unpacked: more than a case file comes to" in told(bomb)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_what_the_disk_has_no_room_for_is_refused(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "ROOM_LEFT", 1 << 60)
    assert "more than there is room for" in told(made)


def test_a_list_of_files_that_would_fill_the_memory_is_refused_unread(made: Path) -> None:
    data = bytearray(made.read_bytes())
    at = data.rindex(b"PK\x05\x06")
    struct.pack_into("<L", data, at + 12, unpacking.MOST_LIST + 1)
    made.write_bytes(data)
    assert "it lists more files than a case file has" in told(made)


def test_an_entry_that_lies_about_its_size_is_told_as_damaged(made: Path) -> None:
    data = bytearray(made.read_bytes())
    at = data.index(b"PK\x01\x02")
    struct.pack_into("<L", data, at + 24, 3)
    made.write_bytes(data)
    assert "cannot be unpacked" in told(made)


def test_verify_py_says_of_a_zip_what_to_do(made: Path) -> None:
    program = Path(stranger.__file__)
    done = subprocess.run([sys.executable, program, made], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout.startswith(f"{made}: is no folder; a zip is unpacked first (python3 -m zipfile -e CASE.zip .)")
    assert done.stdout.count("\n") == 1


def test_what_is_neither_a_folder_nor_a_zip_is_called_so(made: Path) -> None:
    file = made.with_name("report.html")
    file.write_text("no zip")
    with pytest.raises(FalsefrontError, match="is neither the folder of a case file nor its zip"):
        case.verify(file)
