"""Shows one preserved page, as text or as a document that can do nothing, what it is cited for marked in it."""

import re
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from falsefront.config import Site
from falsefront.errors import EvidenceError, UnknownError, UsageError
from falsefront.evidence.excerpt import Excerpt
from falsefront.evidence.reader import StoredExchange, read_back, read_record
from falsefront.export.pages import MARKUP
from falsefront.parse.decode import decode
from falsefront.parse.where import seen_on
from falsefront.records import CaptureReading
from falsefront.store import Connection, captures, cited, revisits
from falsefront.store.case import pages
from falsefront.text.plain_page import PlainPage, plain_page, with_source
from falsefront.text.safe_page import SafePage, escaped, safe_page
from falsefront.text.secrets import without_secrets
from falsefront.text.seen import Seen

_ROW: Final = re.compile(r"(claim|value)[: ]?([0-9]{1,18})")
_DIGITS: Final = re.compile(r"[0-9]{1,18}")
_HASH: Final = re.compile(r"(?:sha256:)?([0-9a-f]{8,64})")
_TABLES: Final = {"claim": "claims", "value": "listing_values"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One capture, and what is to be marked on its page."""

    reading: CaptureReading
    said: Mapping[str, Collection[str]] = field(default_factory=dict)  # words, and where they were read
    cited_for: str | None = None  # one row that was asked for, in words

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """What stands above the page: names and words."""
        capture, preserved = self.reading.capture, self.reading.capture.preserved
        rows = (
            ("address", without_secrets(capture.url)),
            ("fetched", f"{capture.fetched_at:%Y-%m-%d %H:%M:%S} UTC"),
            ("site", capture.site),
            ("capture", f"{capture.seq}, {self.reading.outcome.value}, status {capture.status or 'none'}"),
            ("record", f"{preserved.warc} at {preserved.offset}, {preserved.length} bytes"),
            ("SHA-256 of the record", preserved.sha256),
            ("SHA-256 of the page", preserved.body_sha256 or "no page came"),
            ("link of the chain", capture.chain),
            ("cited for", self.cited_for or ""),
        )
        return tuple((name, words) for name, words in rows if words)


def find(tx: Connection, wanted: str) -> Shown:
    """Return the capture with this number or SHA-256 (of record or page, or its beginning), or that a row cites.

    Rows are named `claim:ID` and `value:ID`. UsageError for what is none of these, UnknownError where there is none.
    """
    said = wanted.strip().lower()
    if row := _ROW.fullmatch(said):
        return _of_row(tx, row[1], int(row[2]))
    if _DIGITS.fullmatch(said):
        return _of_capture(tx, int(said), wanted)
    if sha256 := _HASH.fullmatch(said):
        found = captures.with_sha256(tx, sha256[1])
        if len(found) > 1 and len(sha256[1]) < 64:
            raise UsageError(
                f"{wanted}: begins several hashes (captures {', '.join(map(str, found))}); give more of it"
            )
        if found:
            return _of_capture(tx, found[0], wanted)
        raise UnknownError("capture", wanted, shown_by="`falsefront vendor show` names those behind each claim")
    raise UsageError(f"{wanted}: give the number of a capture, a SHA-256, claim:ID or value:ID")


def exchange_of(folder: Path, shown: Shown) -> StoredExchange:
    """Read the exchange back, held against its recorded hashes; raises as `read_back`."""
    return read_back(folder, shown.reading.capture.preserved)


def as_text(shown: Shown, exchange: StoredExchange, sites: Sequence[Site]) -> PlainPage:
    """Return the page as lines, not yet safe for a terminal; what stands in its source alone is told below them."""
    source = _source(exchange)
    seen = _seen(shown, source, sites)
    page = plain_page(source, values=tuple(shown.said), seen=seen)
    return with_source(page, source, seen.joined)


def as_document(shown: Shown, exchange: StoredExchange, sites: Sequence[Site]) -> SafePage:
    """Return the page as a document that can do nothing."""
    title, source = f"Capture {shown.reading.capture.seq}", _source(exchange)
    seen = _seen(shown, source, sites)
    return safe_page(source, title=title, about=shown.about, values=tuple(shown.said), seen=seen)


def _seen(shown: Shown, source: str, sites: Sequence[Site]) -> Seen:
    capture = shown.reading.capture
    site = next((each for each in sites if each.name == capture.site), None)
    return seen_on(source, url=capture.url, site=site, said=shown.said)


def headers_of(folder: Path, shown: Shown, exchange: StoredExchange) -> list[tuple[str, str]]:
    """Return the fields of the record, then the status and the headers of the answer."""
    record = read_record(folder, shown.reading.capture.preserved)
    status = [("HTTP status", str(exchange.status))] if exchange.status is not None else []
    return [*record.fields, *status, *exchange.headers]


def extract(tx: Connection, folder: Path, shown: Shown, file: Path) -> int:
    """Write the records of a capture to a new WARC file, that with its payload first; return how many captures."""
    if file.exists():
        raise UsageError(f"{file}: is there already; name a new file")
    capture = shown.reading.capture
    holders = sorted(revisits.holders(tx, [capture.seq]))
    taken = [each.capture for each in captures.readings_of(tx, holders)] + [capture]
    part = file.with_name(f".{file.name}.part")
    try:
        with tempfile.TemporaryDirectory(dir=file.parent) as scratch, part.open("wb") as out:
            for number, each in enumerate(taken):
                excerpt = Excerpt(folder=folder, out=Path(scratch) / str(number))
                excerpt.take(each)
                excerpt.close()
                for name in excerpt.files:
                    out.write((excerpt.out / name).read_bytes())
        part.rename(file)
    except OSError as error:
        raise EvidenceError(f"{file}: cannot be written: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
    return len(taken)


def _of_row(tx: Connection, what: str, number: int) -> Shown:
    word = cited.newest(tx, _TABLES[what], number)
    if word is None:
        raise UnknownError(what, number, shown_by="`falsefront vendor show` names them")
    whose = f"vendor {word.vendor} ({word.name})" if word.vendor is not None else "a listing that names no vendor"
    (reading,) = captures.readings_of(tx, [word.capture])
    told = f"{what} {number}, {word.field} of {whose}: {word.raw} (read from {word.source})"
    return Shown(reading=reading, said={word.raw: (word.source,)}, cited_for=told)


def _of_capture(tx: Connection, seq: int, wanted: str) -> Shown:
    found: Sequence[CaptureReading] = list(captures.readings_of(tx, [seq]))
    if not found:
        raise UnknownError("capture", wanted, shown_by="`falsefront vendor show` names those behind each claim")
    holder = next(iter(revisits.holders(tx, [seq])), seq)
    return Shown(reading=found[0], said=pages.said_on(tx, [holder]).get(holder, {}))


def _source(exchange: StoredExchange) -> str:
    """Return the decoded page; text without markup as markup that keeps its lines."""
    said = exchange.header("content-type")
    source, _ = decode(exchange.body or b"", said)
    kind = (said or "").partition(";")[0].strip().lower()
    return source if not kind or any(word in kind for word in MARKUP) else f"<pre>{escaped(source)}</pre>"
