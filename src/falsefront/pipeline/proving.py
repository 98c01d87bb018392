"""Finds every word that the store keeps again on the page it cites: with today's readers, or as a string.

Each page is read once for all that cites it. A string counts only where another version of the readers read the page,
or where reading it again has withdrawn the word: what today's reader reads is what it must find.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby, islice
from operator import attrgetter
from typing import Final

from falsefront.config import Config, Site
from falsefront.errors import EvidenceError
from falsefront.evidence.reader import read_back
from falsefront.parse.decode import decode
from falsefront.pipeline.page import Read
from falsefront.pipeline.reader_version import reader_version
from falsefront.pipeline.reading_pool import Answer, Order, reading_pool
from falsefront.records import CaptureReading
from falsefront.store import Connection, captures, rereadings, sites
from falsefront.store.cited import CitedWord, captures_cited, cited_words
from falsefront.store.columns import storable
from falsefront.text.standing import Standing

PORTION: Final = 32  # captures that are looked up together
Index = Mapping[tuple[str, str, str], set[str | None]]  # table, field and words -> what they come to


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfound:
    """One word that does not stand on the page it cites."""

    word: CitedWord
    url: str
    why: str

    @property
    def text(self) -> str:
        """One sentence, naming vendor, field, value, capture and URL."""
        word = self.word
        of = f"vendor {word.vendor} ({word.name})" if word.vendor is not None else "no vendor"
        row = f"{word.table} {word.id}, {of}"
        return f"{row}: {word.field} {word.raw!r} is not found on capture {word.capture} ({self.url}): {self.why}"


@dataclass(slots=True, kw_only=True)
class Proven:
    """What a check covered so far."""

    pages: int = 0
    words: int = 0
    as_strings: int = 0  # of them found as a string alone
    unfound: int = 0
    expected: int = 0  # pages, at most


@dataclass(slots=True)
class Proof:
    """One check of the words of a store, in one moment of it."""

    tx: Connection
    config: Config
    vendor_ids: Collection[int] | None = None  # None: of all vendors, and of listings that name none
    workers: int | None = None  # processes that read; None: one for each core
    on_page: Callable[[Proven], object] = lambda _: None
    done: Proven = field(default_factory=Proven)
    _sites: dict[str, Site] = field(default_factory=dict)
    _starts: dict[str, set[str]] = field(default_factory=dict)
    _readers: dict[str, rereadings.Readers] = field(default_factory=dict)
    _waiting: dict[int, list[list[CitedWord]]] = field(default_factory=dict)
    _read: set[tuple[str, int]] = field(default_factory=set)  # rows, by table and id, that a page gives the value of
    _otherwise: dict[tuple[str, int], list[Unfound]] = field(default_factory=dict)  # rows whose words come to another

    def unfound(self) -> Iterator[Unfound]:
        """Read the pages and yield each word that is not found, in the order of the captures.

        Words that stand on their page and come to another value follow at the end, where no page gives their value.
        """
        self._sites = {site.name: site for site in (*self._unconfigured(), *self.config.site)}
        self.done.expected = captures_cited(self.tx)
        with reading_pool(
            self.config, self._sites.values(), pages=self.done.expected, workers=self.workers, is_apart=True
        ) as readers:
            for order, answer in readers.in_order(self._orders()):
                words = self._waiting[order.stored.capture.seq].pop(0)
                self.done.pages += 1
                self.done.words += len(words)
                self.on_page(self.done)
                for found in self._missing(order.stored, answer, words):
                    self.done.unfound += 1
                    yield found
        for found in self._read_nowhere():
            self.done.unfound += 1
            yield found

    def _unconfigured(self) -> Iterator[Site]:
        """Give the sites that the configuration no longer names, as they are read without a profile."""
        for stored in sites.everything(self.tx):
            yield Site(name=stored.name, start=("http://unconfigured.invalid/",), allow=("*",))

    def _orders(self) -> Iterator[Order]:
        groups = groupby(cited_words(self.tx, self.vendor_ids), key=attrgetter("capture"))
        listed = ((seq, list(dict.fromkeys(words))) for seq, words in groups)
        while portion := list(islice(listed, PORTION)):
            stored = {each.capture.seq: each for each in captures.readings_of(self.tx, [seq for seq, _ in portion])}
            for seq, words in portion:
                self._waiting.setdefault(seq, []).append(words)
                yield self._order(stored[seq])

    def _order(self, stored: CaptureReading) -> Order:
        name = stored.capture.site
        if name not in self._starts:
            self._starts[name] = rereadings.starts(self.tx, name)
            self._readers[name] = rereadings.readers(self.tx, name)
        return Order(stored=stored, site=name, is_start=stored.capture.url in self._starts[name])

    def _missing(self, stored: CaptureReading, answer: Answer, words: Iterable[CitedWord]) -> Iterator[Unfound]:
        """Yield which words of a page are not found on it."""
        url = stored.capture.url
        if answer.unpreserved is not None:
            yield from (Unfound(word=word, url=url, why=answer.unpreserved) for word in words)
            return
        index = _index(answer.read) if answer.read is not None else {}
        is_same_reader = answer.read is not None and self._is_same_reader(stored)
        page: Standing | None = None
        for word in words:
            values = index.get((word.table, word.field, word.raw))
            may_be_string = word.is_withdrawn or not is_same_reader
            if values is not None and (word.value in values or may_be_string):
                self._read.add((word.table, word.id))
            elif values is not None:
                read = " or ".join(repr(value) for value in sorted(values, key=str))
                why = f"the words stand there, but come to {read}, not {word.value!r}"
                self._otherwise.setdefault((word.table, word.id), []).append(Unfound(word=word, url=url, why=why))
            elif may_be_string:
                page = page or self._page(stored)
                if page.has(word.raw) or page.links_to(word.raw, url):
                    self.done.as_strings += 1
                else:
                    yield Unfound(word=word, url=url, why=answer.broke or "neither its reader nor its text has it")
            else:
                yield Unfound(word=word, url=url, why="the reader that read the page does not read it there")

    def _read_nowhere(self) -> Iterator[Unfound]:
        """Yield the words that no page of their row reads to the row's value.

        The same words may come to one value on one page and to none on another: a telephone number without a prefix is
        read by the address beside it. A row has one value, and one of its pages has to give it.
        """
        for row, each in self._otherwise.items():
            if row not in self._read:
                yield from each

    def _is_same_reader(self, stored: CaptureReading) -> bool:
        """Whether today's reader of a site, a private parser aside, is the one that read a page."""
        site = next((site for site in self.config.site if site.name == stored.capture.site), None)
        if site is None or site.parser is not None:
            return False
        read_by = self._readers[site.name].of(stored.capture.seq, stored.run_id)
        return read_by == reader_version(site)

    def _page(self, stored: CaptureReading) -> Standing:
        try:
            exchange = read_back(self.config.evidence_folder, stored.capture.preserved)
        except EvidenceError:
            return Standing("")
        return Standing(decode(exchange.body or b"", exchange.header("content-type"))[0])


def _index(read: Read) -> Index:
    made: dict[tuple[str, str, str], set[str | None]] = {}
    for offer in read.offers:
        for kind, value in offer.claims:
            said = made.setdefault(("claims", kind.value, storable(value.raw)), set())
            said.add(_kept(value.value))
            if not offer.vendor.is_confirmed:
                said.add(None)  # kept without a value: nobody's claim until that vendor's own page says it too
        for name, value in offer.values:
            made.setdefault(("listing_values", name, storable(value.raw)), set()).add(_kept(value.value))
    return made


def _kept(value: str | None) -> str | None:
    return None if value is None else storable(value)
