"""A case file: there whole or not at all, replacing nothing but its like, and checked against its own manifest."""

import os
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from falsefront.errors import FalsefrontError, VerificationError
from falsefront.export import manifest
from falsefront.export import verify as stranger
from falsefront.export.folder import Folder, put_in_place, staged, written
from falsefront.export.manifest import Manifest
from falsefront.export.packing import pack
from falsefront.export.unpacking import unpacked

Further = Callable[[Path], Iterable[str]]  # gives what else is wrong with the folder of a case file
Fill = Callable[[Folder], Mapping[str, Any]]  # writes the files, returns what the manifest says of them


def write(folder: Path, fill: Fill, *, replace: bool = False, zipped: bool = False) -> Manifest:
    """Have a case file filled, then put it in a new or empty folder; with `zipped` also in one file beside it.

    With `replace` also over a case file that is as it was exported, which stays until the new one is complete.
    FalsefrontError where the folder holds anything else.
    """
    folder = folder.resolve()
    check_free(folder, replace=replace, zipped=zipped)
    with written(), staged(folder) as part:
        about = fill(part)
        made = manifest.write(part.root, part.entries, about)
        packed = pack(part.root, folder.name, files=len(part.entries)) if zipped else None
        check_free(folder, replace=replace, zipped=zipped)  # what came there meanwhile is somebody's
        put_in_place([(part.root, folder), *([(packed, zip_of(folder))] if packed is not None else [])])
    return made


def zip_of(folder: Path) -> Path:
    """Return where the one file of a case file goes."""
    return folder.with_name(f"{folder.name}.zip")


def verify(path: Path, *, expected_sha256: str | None = None, also: Further = lambda _folder: ()) -> Manifest:
    """Check every file of a case file, a folder or one zip; VerificationError names each that is not as recorded.

    `expected_sha256` is what the manifest itself must have, as the export told it. `also` looks for more, where
    nothing else is wrong.
    """
    if path.is_file():
        if not zipfile.is_zipfile(path):
            raise FalsefrontError(f"{path}: is neither the folder of a case file nor its zip")
        with tempfile.TemporaryDirectory(prefix="falsefront-case-") as room:
            return _verify(unpacked(path, Path(room)), path, expected_sha256, also)
    return _verify(path, path, expected_sha256, also)


def _verify(folder: Path, called: Path, expected_sha256: str | None, also: Further) -> Manifest:
    made = manifest.read(folder)
    found = list(manifest.problems(folder, made))
    if not found:
        found, _ = stranger.content_problems(str(folder))
        found = found or list(also(folder))
    if expected_sha256 not in (None, made.sha256):
        found.insert(0, f"{manifest.NAME}: SHA-256 is {made.sha256}, expected is {expected_sha256}")
    if found:
        raise VerificationError("\n".join([f"{called}: not as it was exported:", *(f"  {each}" for each in found)]))
    return made


def check_free(folder: Path, *, replace: bool = False, zipped: bool = False) -> None:
    """Raise FalsefrontError unless a case file may be written here; writes nothing.

    `replace` allows a folder that holds a case file of this program and nothing else, all of it as it was exported:
    what somebody changed or added is their work.
    """
    if zipped and os.path.lexists(zip_of(folder)):
        _check_zip(zip_of(folder), replace=replace)
    if not folder.exists() and not folder.is_symlink():
        return
    if not folder.is_dir():
        raise FalsefrontError(f"{folder}: is a file; name a folder")
    if not any(folder.iterdir()):
        return
    if not manifest.is_case(folder):
        raise FalsefrontError(f"{folder}: is not empty and no case file; name a new folder")
    try:
        made = manifest.read(folder)
    except VerificationError as exc:
        raise FalsefrontError(f"{exc}; name a new folder") from exc
    if not replace:
        when = str(made.about.get("made_at") or "an unknown time")[:19]
        raise FalsefrontError(
            f"{folder}: holds the case file of {when}; name a new folder, or replace that one with --replace"
        )
    listed = {manifest.NAME, manifest.HASHES, *(entry.path for entry in made.entries)}
    if extra := manifest.extra_files(folder, listed):
        raise FalsefrontError(f"{folder}: holds what is no part of the case file ({extra[0]}); move it or name another")
    if changed := list(manifest.problems(folder, made)):
        raise FalsefrontError(
            f"{folder}: is not as it was exported, so it is not replaced ({changed[0]}); move it or name another"
        )


def _check_zip(path: Path, *, replace: bool) -> None:
    if not replace:
        raise FalsefrontError(f"{path}: is there already; name a new folder, or replace it with --replace")
    try:
        verify(path)
    except (VerificationError, FalsefrontError) as exc:
        raise FalsefrontError(f"{path}: is no case file as it was exported, so it is not replaced") from exc
