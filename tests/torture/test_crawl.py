"""A short torture, so that the long one (`make torture`) cannot rot."""

import random
from pathlib import Path

from tests.torture.crawl import torture
from tests.torture.hostile import robots_servers


def test_a_crawl_killed_at_any_moment_leaves_whole_evidence_and_goes_on(tmp_path: Path) -> None:
    servers = robots_servers()
    sites = {f"robots-{name}": servers[f"robots-{name}"] for name in ("open", "missing", "closed", "cut", "reset")}
    report = torture(tmp_path, sites, rounds=1, first_starts=0, noise=random.Random())
    assert report.failures == []
    assert report.captures >= 10
