"""What is small and asks for much is read within bounds: a page's worst is known before somebody sends it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.effort import ONE_S
from tests.parse.small_walls import ANSWERS, PAGES

MOST = 2 * ONE_S
MOST_MIB = 256.0


@pytest.fixture(scope="module")
def took() -> dict[str, tuple[float, float]]:
    command = [sys.executable, "-m", "tests.parse.small_walls"]
    ended = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[2])
    found: dict[str, tuple[float, float]] = json.loads(ended.stdout)
    return found


@pytest.mark.parametrize("name", [*PAGES, *ANSWERS])
def test_a_small_wall_costs_no_more_than_a_page_may(name: str, took: dict[str, tuple[float, float]]) -> None:
    taken, extra_mib = took[name]
    assert taken < MOST
    assert extra_mib < MOST_MIB
