"""The cited records as one file that players of web archives open: WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1)."""

import hashlib
import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from falsefront.export.folder import Folder
from falsefront.export.manifest import sha256_of
from falsefront.export.packing import add, entry

PATH: Final = "evidence/case.wacz"
ARCHIVE: Final = "evidence/archive"
INDEX: Final = "indexes/index.cdx"
PAGES: Final = "pages/pages.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A page that a player lists."""

    seq: int
    url: str
    at: datetime
    title: str


def write(
    folder: Folder, files: Sequence[str], index: str, pages: Sequence[Opening], *, title: str, software: str
) -> None:
    """Write the archive over WARC files that lie in `evidence/archive/` already."""
    archives = {f"archive/{name}": folder.root / ARCHIVE / name for name in files}
    made = {INDEX: index.encode(), PAGES: _page_list(pages)}
    resources = [_resource(name, sha256_of(path), path.stat().st_size) for name, path in archives.items()]
    resources += [_resource(name, hashlib.sha256(data).hexdigest(), len(data)) for name, data in made.items()]
    package = _package(resources, title=title, software=software, at=max((page.at for page in pages), default=None))
    made["datapackage.json"] = package
    made["datapackage-digest.json"] = _json(
        {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(package).hexdigest()}"}
    )
    with zipfile.ZipFile(folder.place(PATH), "w") as file:
        for name, path in archives.items():
            add(file, path, name)
        for name, data in made.items():
            file.writestr(entry(name), data)
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


def _page_list(pages: Sequence[Opening]) -> bytes:
    head = {"format": "json-pages-1.0", "id": "pages", "title": "Cited pages"}
    lines = [head]
    lines += [{"id": f"capture-{p.seq}", "url": p.url, "ts": _time(p.at), "title": p.title} for p in pages]
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode("utf-8", "replace")


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _json(said: dict[str, Any]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
