"""An index over WARC records (CDXJ): the key of each URL, its time, and where its record lies."""

import heapq
import json
import re
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

_PORTS = {"http": 80, "https": 443}
_WWW = re.compile(r"www\d{0,3}\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """One record as an index names it."""

    url: str
    at: datetime
    mime: str
    status: int | None  # None where no answer came
    digest: str  # "sha256:..." of the body, or of the record where it has none
    length: int  # bytes
    offset: int  # bytes
    warc: str


@dataclass(slots=True)
class Index:
    """The lines of an index. They stand in the order of their keys: what waits for that lies on the disk."""

    folder: Path  # of files that are needed no more once the index is written
    at_once: int = 10_000  # lines that are kept in memory
    _lines: list[str] = field(default_factory=list)
    _sorted: list[Path] = field(default_factory=list)

    def add(self, record: Indexed) -> None:
        """Add a record."""
        facts = {
            "url": record.url,
            "mime": record.mime or "unk",
            "status": str(record.status or "-"),
            "digest": record.digest,
            "length": str(record.length),
            "offset": str(record.offset),
            "filename": record.warc,
        }
        said = json.dumps(facts, ensure_ascii=True)
        self._lines.append(f"{url_key(record.url)} {record.at:%Y%m%d%H%M%S} {said}\n")
        if len(self._lines) >= self.at_once:
            self._put_aside()

    def write(self, path: Path) -> None:
        """Write the whole index."""
        with ExitStack() as opened, path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            parts = [opened.enter_context(part.open(encoding="utf-8", newline="\n")) for part in self._sorted]
            file.writelines(heapq.merge(*parts, sorted(self._lines)))

    def _put_aside(self) -> None:
        part = self.folder / f"{len(self._sorted)}.cdx"
        with part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.writelines(sorted(self._lines))
        self._sorted.append(part)
        self._lines.clear()


def url_key(url: str) -> str:
    """Return the key under which players of archives look for a URL: its host turned round, then its path and query.

    >>> url_key("https://www.Shop.example.org:8080/A/b?z=1&a=2#top")
    'org,example,shop:8080)/a/b?a=2&z=1'
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return _plain(url)
    host = _WWW.sub("", (parts.hostname or "").lower(), count=1)
    turned = host if ":" in host else ",".join(reversed(host.split(".")))
    if re.fullmatch(r"[\d.]+", host):
        turned = host
    at = f":{port}" if port and port != _PORTS.get(parts.scheme) else ""
    query = "&".join(sorted(parts.query.lower().split("&"))) if parts.query else ""
    return _plain(f"{turned}{at}){parts.path.lower() or '/'}{f'?{query}' if query else ''}")


def _plain(text: str) -> str:
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f]", lambda found: f"%{ord(found[0]):02x}", text)
