"""Reads stored captures again with today's parsers: no network, and nothing that was known before is lost."""

from collections.abc import Iterator

from falsefront import parse
from falsefront.config import Config, Site
from falsefront.errors import EvidenceError
from falsefront.evidence.reader import read_back
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.pipeline.tally import Pass
from falsefront.records import Outcome
from falsefront.store import Store, captures, claims
from falsefront.store.captures import CaptureReading

# What a body can end as once it is read; any other outcome was settled before reading.
READABLE = frozenset({Outcome.LIVE, Outcome.EMPTY, Outcome.BLOCKED, Outcome.TOO_LARGE})


def reparse(chosen: tuple[Site, ...], *, config: Config, opened: Store, tools: Tools) -> Iterator[Pass]:
    """Read every stored page of these sites again, oldest first; give what each site came to."""
    for site in chosen:
        done = Pass(site=site.name)
        with opened.reading() as tx:
            stored = [
                reading
                for reading in captures.readings(tx, site=site.name)
                if reading.read_at is not None and reading.outcome in READABLE
            ]
        for reading in stored:
            if tools.is_stopping():
                done.is_stopped = True
                break
            _read_again(site, reading, config=config, opened=opened, tools=tools, done=done)
            tools.on_page(done)
        done.warnings += done.summed_up()
        yield done


def _read_again(site: Site, stored: CaptureReading, *, config: Config, opened: Store, tools: Tools, done: Pass) -> None:
    capture = stored.capture
    try:
        exchange = read_back(config.evidence_folder, capture.preserved)
    except EvidenceError as error:
        done.problems.append(str(error))
        return
    page = parse.read_page(
        exchange.body or b"", url=capture.url, content_type=exchange.header("content-type"), site=site
    )
    offers = [page_offer(normalise(offer, site=site), page_url=capture.url) for offer in page.offers]
    with opened.writing() as tx:
        captures.set_outcome(
            tx,
            capture.seq,
            page.outcome,
            now=tools.now(),
            reason=page.reason,
            offers=len(offers),
            warnings=page.warnings,
        )
        changes = claims.record_page(tx, capture=capture, site=site.name, offers=offers)
    done.note(page.outcome, page, changes, url=capture.url)
