"""A short torture, so that the long one (`make torture`) cannot rot."""

import random
from pathlib import Path

from tests.torture.crawl import torture
from tests.torture.cycles import cycles
from tests.torture.hostile import robots_servers
from tests.torture.pace import pace


def test_a_crawl_killed_at_any_moment_leaves_whole_evidence_and_goes_on(tmp_path: Path) -> None:
    servers = robots_servers()
    sites = {f"robots-{name}": servers[f"robots-{name}"] for name in ("open", "missing", "closed", "cut", "reset")}
    report = torture(tmp_path, sites, rounds=1, first_starts=0, noise=random.Random())
    assert report.failures == []
    assert report.captures >= 10


def test_whatever_command_is_killed_nothing_acknowledged_is_lost_and_no_page_is_kept_twice(tmp_path: Path) -> None:
    under, failures = cycles(tmp_path, rounds=12, noise=random.Random(20260303))
    assert failures == []
    assert under.kills >= 2
    assert len(under.chain) > 11  # what the first crawl, which nobody kills, leaves
    assert under.decided >= 1


def test_three_processes_ask_no_host_early_and_none_at_the_same_time(tmp_path: Path) -> None:
    came, failures = pace(tmp_path, requests=300, noise=random.Random(7))
    assert failures == []
    assert came > 300
