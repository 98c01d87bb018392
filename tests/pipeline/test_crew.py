"""Processes that work for another say nothing when Ctrl-C is pressed, and end with whom they serve."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PATIENCE_S = 60
PROGRAM = """
import os, signal, sys, time
from falsefront.pipeline import bulk

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job has it switched off

def slow(piece, gazetteer):
    print(os.getpid(), flush=True)
    time.sleep(1)

try:
    with bulk.crew(bulk.PARALLEL_ROWS) as workers:
        for _ in workers.each(slow, range(1)):
            pass
except KeyboardInterrupt:
    print("unwound", flush=True)
"""

pytestmark = pytest.mark.skipif(
    not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2, reason="needs two cores, to fork for"
)


def begun(tmp_path: Path) -> tuple["subprocess.Popen[str]", int]:
    (tmp_path / "program.py").write_text(PROGRAM)
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "program.py")], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def test_ctrl_c_is_heard_by_the_one_who_started_them_alone(tmp_path: Path) -> None:
    process, _ = begun(tmp_path)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE_S)
    assert out.splitlines()[-1] == "unwound"
    assert err == ""


def test_they_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    process, worker = begun(tmp_path)
    process.kill()
    process.communicate(timeout=PATIENCE_S)  # until nobody holds its output: the workers have ended, too
    until = time.monotonic() + PATIENCE_S
    while Path(f"/proc/{worker}").exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not Path(f"/proc/{worker}").exists()
