"""The manifest of a case file: what each file's bytes must be, and where the hash chain stood."""

import hashlib
import json
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from falsefront.errors import FalsefrontError, VerificationError
from falsefront.wording import counted

NAME = "manifest.json"
HASHES = "manifest-sha256.txt"  # what `verify.py` reads
FORMAT = "falsefront case 1"
CHUNK = 1 << 20  # bytes
LONGEST_PATH = 200  # characters; no file system's limit is below


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of a case file."""

    path: str  # relative to the folder, "/" between parts
    rows: int
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a case file says about itself. `sha256` is that of manifest.json: written down, it covers everything."""

    entries: tuple[Entry, ...]
    about: Mapping[str, Any]  # made_at, made_by, scope, chain: {"seq", "head"}
    sha256: str


def write(folder: Path, entries: tuple[Entry, ...], about: Mapping[str, Any]) -> Manifest:
    """Write manifest.json over files that are written already, and the list of hashes over all of them and it.

    Neither is ever whole in memory: a case file of many pages has twice as many files.
    """
    about = {**about, "hashes": HASHES}
    made = Manifest(entries=entries, about=about, sha256=_written(folder / NAME, _pieces(entries, about)))
    _written(folder / HASHES, _hash_lines(made))
    return made


def _written(path: Path, pieces: Iterable[bytes]) -> str:
    """Write a file piece by piece; return its SHA-256."""
    hasher = hashlib.sha256()
    with path.open("wb") as file:
        for piece in pieces:
            hasher.update(piece)
            file.write(piece)
    return hasher.hexdigest()


def _pieces(entries: Sequence[Entry], about: Mapping[str, Any]) -> Iterator[bytes]:
    """Give manifest.json as `json.dumps` would write it with its files last, indented by two."""
    head = json.dumps({"format": FORMAT, **about}, ensure_ascii=False, indent=2)
    yield head[: -len("\n}")].encode() + b',\n  "files": [\n'
    for number, each in enumerate(entries, start=1):
        said = {"path": each.path, "rows": each.rows, "bytes": each.size_bytes, "sha256": each.sha256}
        lines = ",\n".join(f'      "{name}": {json.dumps(value, ensure_ascii=False)}' for name, value in said.items())
        yield f"    {{\n{lines}\n    }}{',' if number < len(entries) else ''}\n".encode()
    yield b"  ]\n}\n"


def hash_list(manifest: Manifest) -> bytes:
    """Return manifest-sha256.txt: every other file as `sha256sum` writes it; the last line is the hash of the rest."""
    return b"".join(_hash_lines(manifest))


def _hash_lines(manifest: Manifest) -> Iterator[bytes]:
    hasher = hashlib.sha256()
    listed = {entry.path: entry.sha256 for entry in manifest.entries} | {NAME: manifest.sha256}
    for path in sorted(listed):
        line = f"{listed[path]}  {path}\n".encode()
        hasher.update(line)
        yield line
    yield f"{hasher.hexdigest()}  {HASHES}\n".encode()


def is_case(folder: Path) -> bool:
    """Say whether a folder holds a case file, damaged or not."""
    try:
        return (folder / NAME).is_file() and bool(json.loads((folder / NAME).read_bytes())["format"] == FORMAT)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False


def read(folder: Path) -> Manifest:
    """Read a manifest; FalsefrontError where there is none, VerificationError where it is no longer one."""
    path = folder / NAME
    try:
        if not stat.S_ISREG(path.lstat().st_mode):  # a pipe would be waited for, a link leads elsewhere
            raise FalsefrontError(f"{folder}: no case file here ({NAME}: is no file)")
        data = path.read_bytes()
    except OSError as exc:
        raise FalsefrontError(f"{folder}: no case file here ({NAME}: {exc.strerror})") from exc
    try:
        said = json.loads(data)
        data.decode()
        json.dumps(said, ensure_ascii=False).encode()  # half a character is in no name that was written
        if said.pop("format") != FORMAT:
            raise VerificationError(f"{folder / NAME}: of another format than {FORMAT!r}")
        entries = tuple(
            Entry(path=str(e["path"]), rows=int(e["rows"]), size_bytes=int(e["bytes"]), sha256=str(e["sha256"]))
            for e in said.pop("files")
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as exc:
        raise VerificationError(f"{folder / NAME}: damaged; it is no manifest any more") from exc
    if not entries:
        raise VerificationError(f"{folder / NAME}: lists no file: this is no case file")
    return Manifest(entries=entries, about=said, sha256=hashlib.sha256(data).hexdigest())


def problems(folder: Path, manifest: Manifest) -> Iterator[str]:
    """Say what is not as the manifest has it: a file changed, missing, outside the folder, or not listed."""
    listed = {NAME}
    if manifest.about.get("hashes") == HASHES:  # earlier case files had no list of hashes
        listed.add(HASHES)
        path = folder / HASHES
        if not path.is_file() or path.is_symlink():
            yield f"{HASHES}: missing"
        elif path.read_bytes() != hash_list(manifest):
            yield f"{HASHES}: differs from {NAME}"
    for entry in manifest.entries:
        listed.add(entry.path)
        path = folder / entry.path
        if len(entry.path) > LONGEST_PATH or not entry.path.isprintable():
            yield f"{entry.path[:80]!a}…: no path of a case file"
        elif ".." in Path(entry.path).parts or Path(entry.path).is_absolute():
            yield f"{entry.path}: leads out of the case file"
        elif not path.is_file() or path.is_symlink():
            yield f"{entry.path}: missing"
        elif (size := path.stat().st_size) != entry.size_bytes:
            yield f"{entry.path}: {counted(size, 'byte')}, recorded are {entry.size_bytes}"
        elif (found := sha256_of(path)) != entry.sha256:
            yield f"{entry.path}: SHA-256 is {found}, recorded is {entry.sha256}"
    for extra in extra_files(folder, listed):
        yield f"{extra}: not in the manifest"
    for extra in _empty_folders(folder):
        yield f"{extra}/: not in the manifest, and nothing lies in it"


def extra_files(folder: Path, listed: set[str]) -> list[str]:
    """Return what is in a folder and not listed, by name; folders count for what is in them."""
    all_of_it = folder.rglob("*")
    found = (path.relative_to(folder).as_posix() for path in all_of_it if path.is_symlink() or not path.is_dir())
    return sorted(set(found) - listed)


def _empty_folders(folder: Path) -> list[str]:
    """Return the folders in which no file lies, nor in any folder of theirs: a case file has none."""
    folders = {path.relative_to(folder) for path in folder.rglob("*") if path.is_dir() and not path.is_symlink()}
    plain = (path.relative_to(folder) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return sorted(path.as_posix() for path in folders - {parent for path in plain for parent in path.parents})


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    hasher = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            hasher.update(chunk)
    return hasher.hexdigest()
