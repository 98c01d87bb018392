"""Changes to a case file that nobody would tell of: each must be found."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

Change = Callable[[Path, random.Random], str]  # makes it, says what it was


def _files(folder: Path, ending: str = "") -> list[Path]:
    return sorted(path for path in folder.rglob(f"*{ending}") if path.is_file() and path.stat().st_size)


def _write(path: Path, data: bytes | bytearray) -> None:
    """Write a file anew: what has its bytes in common with the case file that was copied keeps them to itself."""
    path.unlink(missing_ok=True)
    path.write_bytes(data)


def one_byte(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder))
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)
    _write(path, data)
    return f"byte {at} of {path.relative_to(folder)}"


def one_letter(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder, ".csv") + _files(folder, ".txt"))
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data))
    data[at] = (data[at] + 1) % 256
    _write(path, data)
    return f"letter {at} of {path.relative_to(folder)}"


def a_byte_less(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder))
    _write(path, path.read_bytes()[:-1])
    return f"the last byte of {path.relative_to(folder)} gone"


def a_byte_more(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder))
    _write(path, path.read_bytes() + chance.choice([b"\n", b" ", b"\x00", b"x"]))
    return f"a byte behind {path.relative_to(folder)}"


def a_file_added(folder: Path, chance: random.Random) -> str:
    base = chance.choice([folder, *(path for path in folder.rglob("*") if path.is_dir())])
    path = base / chance.choice(["extra.csv", ".hidden", "Thumbs.db", "verify.pyc", "readme.txt "])
    _write(path, chance.choice([b"", b"x"]))
    return f"{path.relative_to(folder)} added"


def a_folder_added(folder: Path, chance: random.Random) -> str:
    base = chance.choice([folder, *(path for path in folder.rglob("*") if path.is_dir())])
    (base / "new").mkdir()
    return f"{(base / 'new').relative_to(folder)}/ added"


def a_file_removed(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder))
    path.unlink()
    return f"{path.relative_to(folder)} removed"


def a_file_renamed(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder))
    path.rename(path.with_name(chance.choice([f"{path.name}x", path.name.swapcase(), f"x{path.name}"])))
    return f"{path.relative_to(folder)} renamed"


def two_files_swapped(folder: Path, chance: random.Random) -> str:
    one = chance.choice(_files(folder))
    other = chance.choice([path for path in _files(folder) if path.read_bytes() != one.read_bytes()])
    first, second = one.read_bytes(), other.read_bytes()
    _write(one, second)
    _write(other, first)
    return f"{one.relative_to(folder)} and {other.relative_to(folder)} swapped"


def two_rows_swapped(folder: Path, chance: random.Random) -> str:
    path = chance.choice([path for path in _files(folder, ".csv") if len(set(_rows(path)[1:])) > 1])
    rows = _rows(path)
    one, other = chance.sample(range(1, len(rows)), 2)
    while rows[one] == rows[other]:
        one, other = chance.sample(range(1, len(rows)), 2)
    rows[one], rows[other] = rows[other], rows[one]
    _write(path, b"\r\n".join(rows) + b"\r\n")
    return f"rows {one} and {other} of {path.relative_to(folder)} swapped"


def a_file_made_a_link(folder: Path, chance: random.Random) -> str:
    path = chance.choice(_files(folder))
    aside = folder.parent / f"aside-{chance.random()}"
    shutil.move(path, aside)
    path.symlink_to(aside)
    return f"{path.relative_to(folder)} made a link to the same bytes"


def _rows(path: Path) -> list[bytes]:
    return path.read_bytes().removesuffix(b"\r\n").split(b"\r\n")


CHANGES: tuple[Change, ...] = (
    one_byte, one_letter, a_byte_less, a_byte_more, a_file_added, a_folder_added, a_file_removed, a_file_renamed,
    two_files_swapped, two_rows_swapped, a_file_made_a_link,
)  # fmt: skip


def changed(folder: Path, aside: Path, number: int, *, seed: int) -> Iterator[str]:
    """Make so many changes to copies of a case file, each to a fresh one in `aside`; say what each was.

    A copy shares its bytes with the case file, which took less than a tenth of the time to make; no change is made
    to the bytes of both.
    """
    chance = random.Random(seed)
    for _ in range(number):
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(folder, aside, copy_function=os.link)
        yield chance.choice(CHANGES)(aside, chance)
