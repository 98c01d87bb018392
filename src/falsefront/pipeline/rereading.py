"""Reads stored captures again with today's parsers: no network, and nothing that was known before is lost."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Final

from falsefront import parse
from falsefront.config import Config, Site
from falsefront.errors import EvidenceError
from falsefront.evidence.reader import read_back
from falsefront.pipeline.crawl import Tools, open_recorder
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.pipeline.recorder import Recorder
from falsefront.pipeline.tally import Pass
from falsefront.records import Outcome, PageReading
from falsefront.store import Connection, Store, captures, claims
from falsefront.store.captures import CaptureReading
from falsefront.store.offers import PageChanges

# What a body can end as once it is read; any other outcome was settled before reading.
MOST_UNDER_WAY: Final = 32  # pages that are read and not yet stored
READABLE = frozenset({Outcome.LIVE, Outcome.EMPTY, Outcome.BLOCKED, Outcome.TOO_LARGE})


def reparse(chosen: tuple[Site, ...], *, config: Config, opened: Store, tools: Tools) -> Iterator[Pass]:
    """Read every stored page of these sites again, oldest first; give what each site came to."""
    with open_recorder(config, opened, now=tools.now, prefix="reparse") as recorder:
        for site in chosen:
            yield _Rereading(site, config=config, opened=opened, tools=tools, recorder=recorder).all()


class _Rereading:
    """The stored pages of one site, read again and stored by the recorder, some of them under way."""

    def __init__(self, site: Site, *, config: Config, opened: Store, tools: Tools, recorder: Recorder) -> None:
        self._site, self._config, self._store, self._tools, self._recorder = site, config, opened, tools, recorder
        self._done = Pass(site=site.name)
        self._under_way: deque[tuple[CaptureReading, PageReading, Future[PageChanges]]] = deque()

    def all(self) -> Pass:
        """Read them all, and return what they came to."""
        with self._store.reading() as tx:
            stored = [
                reading
                for reading in captures.readings(tx, site=self._site.name)
                if reading.read_at is not None and reading.outcome in READABLE
            ]
        for reading in stored:
            if self._tools.is_stopping():
                self._done.is_stopped = True
                break
            self._read_again(reading)
            while len(self._under_way) > MOST_UNDER_WAY:
                self._note_first()
        while self._under_way:
            self._note_first()
        self._done.warnings += self._done.summed_up()
        return self._done

    def _read_again(self, stored: CaptureReading) -> None:
        capture, site = stored.capture, self._site
        try:
            exchange = read_back(self._config.evidence_folder, capture.preserved)
        except EvidenceError as error:
            self._done.problems.append(str(error))
            return
        page = parse.read_page(
            exchange.body or b"", url=capture.url, content_type=exchange.header("content-type"), site=site
        )
        offers = [page_offer(normalise(offer, site=site), page_url=capture.url) for offer in page.offers]
        memory = self._recorder.memory(site.name)

        def store(tx: Connection) -> PageChanges:
            captures.set_outcome(
                tx, capture.seq, page.outcome, now=self._tools.now(), reason=page.reason, offers=len(offers),
                warnings=page.warnings,
            )  # fmt: skip
            return claims.record_page(tx, capture=capture, site=site.name, offers=offers, memory=memory)

        self._under_way.append((stored, page, self._recorder.hand_in(store)))

    def _note_first(self) -> None:
        stored, page, changes = self._under_way.popleft()
        self._done.note(page.outcome, page, changes.result(), url=stored.capture.url)
        self._tools.on_page(self._done)
