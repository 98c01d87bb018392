"""The cited records as one file that players of web archives open: WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1)."""

import hashlib
import json
import re
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from falsefront.export.cdx import Index, Indexed
from falsefront.export.folder import Folder
from falsefront.export.manifest import sha256_of
from falsefront.export.packing import add, entry

PATH: Final = "evidence/case.wacz"
ARCHIVE: Final = "evidence/archive"
INDEX: Final = "indexes/index.cdx"
PAGES: Final = "pages/pages.jsonl"
MAKING: Final = ".making"  # a folder beside `evidence/` that is gone before the case file is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A page that a player lists."""

    seq: int
    url: str
    at: datetime
    title: str


class Lists:
    """What a player finds records and pages by, written as they come into a folder of the export's own."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder.root / MAKING
        self._folder.mkdir(mode=0o700)
        self._index = Index(self._folder)
        self._pages = (self._folder / "pages.jsonl").open("wb")
        self._pages.write(_line({"format": "json-pages-1.0", "id": "pages", "title": "Cited pages"}))
        self._newest: datetime | None = None

    def add_record(self, record: Indexed) -> None:
        """Index a record."""
        self._index.add(record)

    def add_page(self, page: Opening) -> None:
        """List a page."""
        self._newest = page.at if self._newest is None else max(self._newest, page.at)
        said = {"id": f"capture-{page.seq}", "url": page.url, "ts": _time(page.at), "title": page.title}
        self._pages.write(_line(said))

    def close(self) -> None:
        """Take away what only this archive needs; a second call does nothing."""
        self._pages.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def write(self, folder: Folder, files: Sequence[str], *, title: str, software: str) -> None:
        """Write the archive over WARC files that lie in `evidence/archive/` already."""
        self._pages.close()
        self._index.write(self._folder / "index.cdx")
        parts = {f"archive/{name}": folder.root / ARCHIVE / name for name in files}
        parts |= {INDEX: self._folder / "index.cdx", PAGES: self._folder / "pages.jsonl"}
        resources = [_resource(name, sha256_of(path), path.stat().st_size) for name, path in parts.items()]
        package = _package(resources, title=title, software=software, at=self._newest)
        digest = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(package).hexdigest()}"}
        with zipfile.ZipFile(folder.place(PATH), "w") as file:
            for name, path in parts.items():
                add(file, path, name)
            file.writestr(entry("datapackage.json"), package)
            file.writestr(entry("datapackage-digest.json"), _json(digest))
        folder.add(PATH)


def _package(resources: list[dict[str, Any]], *, title: str, software: str, at: datetime | None) -> bytes:
    """Return the description of the archive. It is dated by its newest page: the same store gives the same bytes."""
    said: dict[str, Any] = {"profile": "data-package", "wacz_version": "1.1.1", "title": title, "software": software}
    if at is not None:
        said["created"] = _time(at)
    return _json({**said, "resources": resources})


def _resource(path: str, sha256: str, size: int) -> dict[str, Any]:
    name = re.sub(r"[^-a-z0-9._]", "-", path.rpartition("/")[2].lower())  # what a data package calls a name
    return {"name": name, "path": path, "hash": f"sha256:{sha256}", "bytes": size}


def _line(said: Mapping[str, str]) -> bytes:
    return f"{json.dumps(said, ensure_ascii=False)}\n".encode("utf-8", "replace")


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _json(said: dict[str, Any]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
