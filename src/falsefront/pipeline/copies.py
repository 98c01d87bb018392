"""Copies what a case cites out of the evidence folder: records, pages, an index; and tells of each what it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from falsefront.config import Site
from falsefront.evidence.excerpt import Excerpt, Taken
from falsefront.evidence.record import CERTIFICATE_SHA256
from falsefront.export import pages, wacz
from falsefront.export.cdx import Indexed
from falsefront.export.folder import Folder
from falsefront.export.tables import Kept, Row, capture_row
from falsefront.export.wacz import Opening
from falsefront.parse.decode import decode
from falsefront.parse.where import Sources, seen_on
from falsefront.records import Outcome
from falsefront.records.case import Case, CaseCapture

# What says something of a page though none came with it: a report cites it.
ANSWERS = frozenset({Outcome.GONE, Outcome.FORBIDDEN, Outcome.BLOCKED, Outcome.SERVER_ERROR, Outcome.TOO_LARGE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """The copies of one case file, made as the rows of its captures are asked for."""

    evidence: Path
    software: str  # as the archive for players names it
    sites: Mapping[str, Site] = field(default_factory=dict)  # as they are configured, by name

    def rows(self, case: Case, out: Folder) -> Iterator[Row]:
        """Give the rows of captures; of each its record and its page are copied, behind the last the archive made."""
        excerpt = Excerpt(folder=self.evidence, out=out.root / wacz.ARCHIVE)
        lists = wacz.Lists(out)
        said = _Said(case.said())
        try:
            for made in case.captures():
                words = said.of(made.reading.capture.seq)
                yield capture_row(made, self._copy(made, excerpt, lists, words, out))
            excerpt.close()
            for name in excerpt.files:
                out.add(f"{wacz.ARCHIVE}/{name}")
            what = "whole store" if case.scope == "everything" else f"flags {', '.join(map(str, case.flag_ids))}"
            lists.write(out, excerpt.files, title=f"Case file: {what}", software=self.software)
        finally:
            excerpt.close()
            lists.close()

    def _copy(self, made: CaseCapture, excerpt: Excerpt, lists: wacz.Lists, words: Sources, out: Folder) -> Kept:
        taken = excerpt.take(made.reading.capture)
        headers = {name.lower(): value for name, value in taken.headers}
        page = self._page(made, taken, headers, lists, words, out)
        self._note(made, taken, headers, lists)
        return Kept(
            url=taken.record.field("WARC-Target-URI"),
            headers=headers,
            certificate_sha256=taken.record.field(CERTIFICATE_SHA256),
            software=taken.software,
            offset=taken.offset,
            page=page,
        )

    def _note(self, made: CaseCapture, taken: Taken, headers: dict[str, str], lists: wacz.Lists) -> None:
        capture = made.reading.capture
        preserved = capture.preserved
        if taken.record.field("WARC-Type") not in ("response", "revisit"):
            return
        lists.add_record(
            Indexed(
                url=taken.record.field("WARC-Target-URI") or capture.url,
                at=capture.fetched_at,
                mime=headers.get("content-type", "").partition(";")[0].strip(),
                status=capture.status,
                digest=taken.record.field("WARC-Payload-Digest")
                or f"sha256:{preserved.body_sha256 or preserved.sha256}",
                length=preserved.length,
                offset=taken.offset,
                warc=preserved.warc,
            )
        )

    def _page(
        self, made: CaseCapture, taken: Taken, headers: dict[str, str], lists: wacz.Lists, words: Sources,
        out: Folder,
    ) -> str | None:  # fmt: skip
        """Write the page of a capture and return where it lies; that of the record that holds the same body."""
        capture = made.reading.capture
        kind = headers.get("content-type", "")
        if capture.preserved.body_sha256 is None or taken.body is None or not pages.is_textual(kind):
            if made.reading.outcome not in ANSWERS:
                return None
            return pages.write_empty(out, capture.seq, _about(made, taken))
        if made.holder is not None:
            return pages.path_of(made.holder)
        source, _ = decode(taken.body, kind or None)
        seen = seen_on(source, url=capture.url, site=self.sites.get(capture.site), said=words)
        page = pages.Page(
            seq=capture.seq, source=source, media_type=kind, about=_about(made, taken), values=tuple(words), seen=seen
        )
        lists.add_page(
            Opening(
                seq=capture.seq,
                url=taken.record.field("WARC-Target-URI") or capture.url,
                at=capture.fetched_at,
                title=f"Capture {capture.seq}",
            )
        )
        return pages.write(out, page)


class _Said:
    """Words by capture, handed out in the order of the chain."""

    def __init__(self, said: Iterator[tuple[int, str, str]]) -> None:
        self._said = said
        self._next = next(said, None)

    def of(self, seq: int) -> Sources:
        """Return the words of a capture, each once with its places; captures before it are passed over."""
        found: dict[str, set[str]] = {}
        while self._next is not None and self._next[0] <= seq:
            if self._next[0] == seq:
                found.setdefault(self._next[1], set()).add(self._next[2])
            self._next = next(self._said, None)
        return found


def _about(made: CaseCapture, taken: Taken) -> tuple[tuple[str, str], ...]:
    """Return what stands above a page."""
    capture, shown = made.reading.capture, taken.record.field(CERTIFICATE_SHA256)
    return (
        ("address", capture.url),
        ("fetched", f"{capture.fetched_at:%Y-%m-%d %H:%M:%S} UTC"),
        ("status", str(capture.status or "no answer")),
        ("site", capture.site),
        *((("SHA-256 of the server's certificate", shown),) if shown else ()),
        ("record", f"{capture.preserved.warc}; here in evidence/archive/, at byte {taken.offset}"),
        ("SHA-256 of the record", capture.preserved.sha256),
        ("SHA-256 of the page", capture.preserved.body_sha256 or ""),
    )
