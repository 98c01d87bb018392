"""All sites at once: one thread a host, so that no host is asked by two and no site waits for another's gap."""

from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from falsefront.config import Config, Site
from falsefront.errors import EvidenceError, StoreBusyError, StoreError
from falsefront.fetch.scope import host_of
from falsefront.pipeline.collector import rarely_collecting
from falsefront.pipeline.crawl import Tools, crawl_site, open_recorder
from falsefront.pipeline.recorder import Recorder
from falsefront.pipeline.tally import Pass
from falsefront.store import Store, sites

WORKERS = 16  # hosts asked at the same time, at the most


def sync_sites(config: Config, opened: Store, *, now: datetime) -> None:
    """Make the stored sites those of the configuration."""
    with opened.writing() as tx:
        sites.sync(tx, {site.name: site.schedule for site in config.site}, now=now)


def crawl_sites(
    chosen: tuple[Site, ...], *, config: Config, opened: Store, tools: Tools, limit: int | None = None
) -> list[Pass]:
    """Crawl these sites once, in the order given where they share a host; return what each came to.

    A site whose pass breaks is a failed one and stops no other. What stops the whole (a full disk) is raised after
    the other threads have finished their page.
    """
    sync_sites(config, opened, now=tools.now())
    by_host: dict[str, list[Site]] = defaultdict(list)
    for site in chosen:
        by_host[host_of(site.start[0])].append(site)

    def in_turn(together: list[Site]) -> list[Pass]:
        return [
            _one(site, config=config, opened=opened, tools=tools, limit=limit, recorder=recorder) for site in together
        ]

    prefix = chosen[0].name if len(chosen) == 1 else "crawl"
    with (
        rarely_collecting(),
        open_recorder(config, opened, now=tools.now, prefix=prefix) as recorder,
        ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="crawl") as workers,
    ):
        done = [pas for passes in workers.map(in_turn, by_host.values()) for pas in passes]
    order = {site.name: place for place, site in enumerate(chosen)}
    return sorted(done, key=lambda pas: order[pas.site])


def _one(site: Site, *, config: Config, opened: Store, tools: Tools, limit: int | None, recorder: Recorder) -> Pass:
    if tools.is_stopping():
        return Pass(site=site.name, is_stopped=True)
    try:
        return crawl_site(site, config=config, opened=opened, tools=tools, limit=limit, recorder=recorder)
    except StoreBusyError as error:
        return Pass(site=site.name, problems=[str(error)])
    except (StoreError, EvidenceError):
        raise  # the disk or the database: no site can go on
    except Exception as error:  # noqa: BLE001 - one site must not stop the others
        return Pass(site=site.name, problems=[f"the pass broke off: {type(error).__name__}: {error}"])
