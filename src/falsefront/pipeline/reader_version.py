"""Which version of the readers read a page: the program's own files for it, and the site's profile."""

import hashlib
import json
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

from falsefront import __version__
from falsefront.config import Site
from falsefront.text.once import once

# What decides how a page is read: rooms of the program, and files of this one.
ROOMS: Final = ("parse", "contact", "text", "address")
OWN_FILES: Final = ("normalise.py", "offers.py", "page.py", "region.py")
PROFILE: Final = ("item", "language", "parser", "fields")  # keys of a site that its pages are read with
DIGITS: Final = 8


def reader_version(site: Site) -> str:
    """Return what stands for the readers of a site today, as "0.2.0 program 1a2b3c4d profile 5e6f7a8b"."""
    profile = json.dumps({key: getattr(site, key) for key in PROFILE}, sort_keys=True)
    return f"{__version__} program {_program()} profile {hashlib.sha256(profile.encode()).hexdigest()[:DIGITS]}"


def why_otherwise(before: str | None, now: str, *, has_parser: bool) -> str:
    """Say why a page is read otherwise than it was.

    >>> why_otherwise("0.2.0 program aa profile bb", "0.2.0 program aa profile cc", has_parser=False)
    "the site's profile was changed"
    >>> why_otherwise(None, "0.2.0 program aa profile cc", has_parser=False)
    'it is not known what read it before: this is read by 0.2.0 program aa profile cc'
    """
    if before is None:
        return f"it is not known what read it before: this is read by {now}"
    old, new = before.rpartition(" profile ")[::2], now.rpartition(" profile ")[::2]
    said = []
    if old[0] != new[0]:
        said.append(f"the program reads otherwise ({old[0]} before, {new[0]} now)")
    if old[1] != new[1]:
        said.append("the site's profile was changed")
    if not said:
        return "the private parser was changed" if has_parser else "what was known beside the page was different"
    return " and ".join(said)


@once
def _program() -> str:
    hasher = hashlib.sha256()
    package = resources.files("falsefront")
    own = [package / "pipeline" / name for name in OWN_FILES]
    for file in [*own, *(file for room in ROOMS for file in _sources(package / room))]:
        hasher.update(file.name.encode())
        hasher.update(file.read_bytes())
    return hasher.hexdigest()[:DIGITS]


def _sources(folder: Traversable) -> Iterator[Traversable]:
    """Give the program files of a room, in the order of their names."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _sources(entry)
        elif entry.name.endswith((".py", ".tsv")):
            yield entry
