"""Writes a case file over one moment of the store, once every record it cites is found to be as it was recorded."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache, partial
from importlib import resources
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from falsefront import __version__
from falsefront.config import Config, Site
from falsefront.errors import VerificationError
from falsefront.evidence.verify import Problem, check_records, verify
from falsefront.export import case, data, ftm, graph, pages, redaction, report, tables, workbook
from falsefront.export import stamps as tokens
from falsefront.export.csv_files import write_tables
from falsefront.export.folder import Folder
from falsefront.export.leading import Custody, chain_of, write_custody, write_readme
from falsefront.export.manifest import Manifest
from falsefront.export.report.clocks import Clocks
from falsefront.export.tables import Row
from falsefront.pipeline import case as reading
from falsefront.pipeline.case import Extent as Extent
from falsefront.pipeline.copies import Copies
from falsefront.pipeline.proving import Proof, Unfound
from falsefront.pipeline.stamped import StampCheck
from falsefront.records import Capture, UnreadCapture
from falsefront.records.case import Case, LeftOut
from falsefront.review import priority
from falsefront.store import Connection, Store, captures, row_chain, stamps
from falsefront.store.row_check import RowCheck

TOLD_EVERY = 100  # records between two words on how far it is
PAGES = (
    "a page has personal data that nobody can take out of its bytes; a case file not made with `--redact share` has it"
)
PAGES_AT_HAND = 64  # whose text is in memory at a time
MOST_NAMED = 20  # records that are not as recorded, in one message
_AnyCapture = TypeVar("_AnyCapture", Capture, Capture | UnreadCapture)

Progress = Callable[[str, int, int | None], None]  # what is done, how many so far, of how many (None: not known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Who makes a case file, and of what."""

    desk: str
    contact: str = ""
    by: str | None = None  # who is at the keyboard
    notice: str | None = None  # what stands in a box at the head of the report
    sites: tuple[Site, ...] = ()  # as they are configured, for their start pages and their selectors


def export(
    store: Store,
    folder: Path,
    extent: Extent,
    *,
    evidence: Path,
    made_by: str | Maker,
    now: datetime,
    replace: bool = False,
    zipped: bool = False,
    readers: Config | None = None,
    mark_unfound: bool = False,
    certificates: bytes | None = None,
    progress: Progress = lambda _what, _done, _of: None,
) -> Manifest:
    """Write a case file over one moment of the store, once every record it cites is found to be as it was recorded.

    `evidence` is the folder of WARC files; `replace` allows an earlier case file to be replaced. With `readers` every
    value is found again in the page it cites, by the readers of that configuration; with `mark_unfound` those that are
    not stand in the table `unfound`. `certificates` (PEM) are those that have to vouch for its time stamps.
    UnknownError where a flag is asked for that does not exist, VerificationError where a record is missing or differs,
    a value is not found, or a stamp does not hold: then nothing is written.
    """
    maker = Maker(desk=made_by) if isinstance(made_by, str) else made_by
    case.check_free(folder.resolve(), replace=replace, zipped=zipped)
    with store.reading() as tx:
        whole = reading.read(tx, extent, maker.sites)
        rows = row_chain.head(tx)
        checked = _checked(tx, whole, extent, evidence, certificates, progress)
        proof = _proven(tx, whole, extent, readers, progress, mark_unfound=mark_unfound) if readers else None
        is_shared = extent.profile == "share"
        made, left_out = redaction.shared(whole) if is_shared else (whole, tuple)
        custody = Custody(
            made_at=now,
            desk=maker.desk,
            contact=maker.contact,
            by=None if is_shared else maker.by,
            notice=maker.notice,
            software=f"falsefront/{__version__}",
            store=store.place.partition(":")[0] if is_shared else store.place,  # a path, too, says whose it is
            records_checked=checked,
            words_checked=proof.words if proof else None,
            rows={"id": rows.id, "head": rows.chain} if rows else None,
            stamps=tuple(stamps.one(tx, number) for number in stamps.stamped(tx)),
        )
        configured = {site.name: site for site in maker.sites}
        copies = None if is_shared else Copies(evidence=evidence, software=custody.software, sites=configured)
        filling = _Filling(
            case=made, left_out=left_out, unfound=proof.unfound if proof else (), custody=custody, copies=copies,
            progress=progress,
        )  # fmt: skip
        return case.write(folder, filling.fill, replace=replace, zipped=zipped)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filling:
    """What fills the folder of a case file, in this order: each part is written from what is read once more."""

    case: Case
    left_out: Callable[[], Iterable[LeftOut]]  # by redaction: known once everything was read
    unfound: tuple[Unfound, ...]  # what does not stand in the page it cites
    custody: Custody
    copies: Copies | None  # None where nothing may be copied out of the evidence folder
    progress: Progress
    clocks: Clocks = field(default_factory=Clocks)  # of the captures, once their rows are written

    def fill(self, part: Folder) -> Mapping[str, Any]:
        """Write every file; return what the manifest says of them."""
        part.write("verify.py", resources.files("falsefront.export").joinpath("verify.py").read_bytes())
        data.write(part, data.rows_of(self.case, self._noted(self._captures(part))), done=self._done)
        left_out = chain(self.case.left_out, self.left_out(), self._pages_left_out())
        write_tables(part, ("left_out",), (("left_out", tables.left_out_row(each)) for each in left_out))
        marked = (_unfound_row(each, self.case.profile) for each in self.unfound)
        write_tables(part, ("unfound",), (("unfound", row) for row in marked))
        self._report(part)
        graph.write(part, self.case, done=self._done)
        ftm.write(part, self.case, done=self._done)
        workbook.write(
            part, partial(_page_of, part), done=lambda name, rows: self._done(f"{name} of the workbook", rows)
        )
        tokens.write(part, self.custody.stamps)
        write_readme(part, self.case, self.custody.stamps, self.custody.notice)
        write_custody(part, self.case, self.custody)
        about = _about(self.case, self.custody)
        return {**about, "left_out": part.rows_of("data/left_out.csv"), "values_not_found": len(self.unfound)}

    def _report(self, part: Folder) -> None:
        """Write report.html: the same for the same store, so what is of this export alone stands in custody.json."""
        made = self.custody
        told = (
            ("desk", f"{made.desk}, {made.contact}" if made.contact else made.desk),
            ("software", made.software),
            ("who, when, from which store", "custody.json"),
            *(("time stamps of its hash chains", words) for words in tokens.in_short(made.stamps)),
            ("what is left out, and why", "data/left_out.csv"),
        )
        self._done("report.html", 0)
        with part.place("report.html").open("w", encoding="utf-8", errors="replace", newline="\n") as out:
            report.write(
                self.case,
                out,
                page_of=partial(_page_of, part),
                text_of=lru_cache(PAGES_AT_HAND)(partial(pages.text_of, part)),
                custody=told,
                notice=made.notice,
                clocks=(self.clocks.told, tokens.in_limits(made.stamps)),
                rule=priority.rule(),
            )
        part.add("report.html")

    def _noted(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            self.clocks.note(row)
            yield row

    def _captures(self, part: Folder) -> Iterable[Row]:
        if self.copies is not None:
            return self.copies.rows(self.case, part)
        return (tables.capture_row(each, tables.Kept()) for each in self.case.captures())

    def _pages_left_out(self) -> Iterator[LeftOut]:
        if self.copies is None:
            for each in self.case.captures():
                yield LeftOut(what=f"page and record of capture {each.reading.capture.seq}", because=PAGES)

    def _done(self, what: str, rows: int) -> None:
        self.progress(f"writing {what}", rows, self.case.counts.get(what))


def _page_of(part: Folder, seq: int) -> str | None:
    return path if part.has(path := pages.path_of(seq)) else None


def _about(made: Case, custody: Custody) -> Mapping[str, Any]:
    """Return what the manifest says of a case file."""
    protected = [left for left in made.left_out if left.what.startswith("flag ")]
    return {
        "made_at": custody.made_at.isoformat(),
        "made_by": custody.desk,
        "scope": made.scope,
        "redaction": made.profile,
        "chain": chain_of(made.head),
        "rows": custody.rows,
        "records_checked": custody.records_checked,
        "flags_left_out": [
            {"flag": int(left.what.removeprefix("flag ")), "because": left.because} for left in protected
        ],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Proven:
    """What looking for every value in its page came to."""

    words: int
    unfound: tuple[Unfound, ...]


def _proven(
    tx: Connection, made: Case, extent: Extent, readers: Config, progress: Progress, *, mark_unfound: bool
) -> _Proven:
    """Find every value of the case file in its page; VerificationError where one is not, unless it is to be marked."""
    vendors = None if extent.is_everything else {each.vendor.id for each in made.vendors()}
    proof = Proof(tx, readers, vendor_ids=vendors)
    proof.on_page = lambda done: progress("finding values in their pages", done.pages, done.expected)
    unfound = tuple(proof.unfound())
    if unfound and not mark_unfound:
        named = [each.text for each in unfound[:MOST_NAMED]]
        named += [f"and {len(unfound) - MOST_NAMED} more"] if len(unfound) > MOST_NAMED else []
        raise VerificationError(
            "\n".join(
                [
                    "nothing was exported: values do not stand in the pages that would be cited for them",
                    *(f"  {each}" for each in named),
                    "`falsefront reparse` reads the pages anew; --mark-unfound exports, and lists them in unfound.csv",
                ]
            )
        )
    return _Proven(words=proof.done.words, unfound=unfound)


def _unfound_row(each: Unfound, profile: str | None) -> Row:
    word = each.word
    return {
        "table": word.table, "id": word.id, "vendor": word.vendor, "field": word.field,
        "raw": None if profile == "share" else word.raw, "capture": word.capture,
        "page": None if profile == "share" else each.url,
        "because": "it does not stand there" if profile == "share" else each.why,
    }  # fmt: skip


def _checked(
    tx: Connection, made: Case, extent: Extent, evidence: Path, certificates: bytes | None, progress: Progress
) -> int:
    """Check the records that will be cited, for the whole store also the chain over them; return how many.

    All chained rows of the store are checked, too, and all time stamps: it takes no page.
    """
    failures: list[str] = []
    more = 0

    def report(problem: Problem) -> None:
        nonlocal more
        if problem.is_failure and len(failures) < MOST_NAMED:
            failures.append(problem.text)
        elif problem.is_failure:
            more += 1

    def told(cited: Iterable[_AnyCapture]) -> Iterator[_AnyCapture]:
        for number, capture in enumerate(cited):
            if number % TOLD_EVERY == 0:
                progress("checking records", number, made.counts.get("captures"))
            yield capture

    if extent.is_everything:
        number = verify(evidence, told(captures.stream_past_unread(tx)), report=report).records
    else:
        number = check_records(evidence, told(each.reading.capture for each in made.captures()), report=report)
    for row_problem in RowCheck(tx, on_rows=lambda done: progress("checking rows", done, None)).problems():
        report(Problem(text=row_problem.text))
    for odd in StampCheck(tx, certificates).problems():
        report(Problem(text=odd.text, is_failure=odd.is_failure))
    if failures:
        told_of = [*failures, *([f"and {more} more"] if more else ())]
        if not evidence.is_dir():
            told_of = [f"{evidence}: the evidence folder is not here; export where the crawls write it, or mount it"]
        raise VerificationError(
            "\n".join(
                [
                    "nothing was exported: the evidence that would be cited is not as it was recorded",
                    *(f"  {each}" for each in told_of),
                    "`falsefront evidence verify` checks all of it",
                ]
            )
        )
    return number
