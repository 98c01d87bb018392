"""The same store and the same arguments give the same bytes, whatever the machine's seed, time zone and words are."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.torture.rows import work

OF_THIS_EXPORT = {"custody.json", "manifest.json", "manifest-sha256.txt"}
PLACES = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Shanghai", "LC_ALL": "C", "NO_COLOR": "1"},
)

WORDS: tuple[tuple[str, ...], ...] = ((), ("--redact", "share"), ("--state", "open"))
# One process for all exports of a place: to load the program took it longer than to export.
EACH = """
import json, runpy, sys
for words in json.loads(sys.argv[1]):
    sys.argv[1:] = words
    try:
        runpy.run_module("falsefront", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        if end.code:
            raise
"""

Exported = dict[tuple[str, ...], tuple[Path, Path]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, sample_market: Path) -> Path:
    """The demo, with decisions, a vendor left out, an entry of the register and a watch list."""
    folder = tmp_path_factory.mktemp("desk") / "demo"
    shutil.copytree(sample_market, folder)
    work(folder)
    return folder


@pytest.fixture(scope="module")
def exported(desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """Give the case files of two processes, each begun in a place of its own; nobody changes them.

    The second makes them the other way round, so that what an export leaves behind in its process would show as well.
    """
    made = {
        words: (tmp_path_factory.mktemp("one") / "case", tmp_path_factory.mktemp("two") / "case") for words in WORDS
    }
    for which, (place, order) in enumerate(zip(PLACES, (WORDS, WORDS[::-1]), strict=True)):
        export = ("--config", str(desk / "config.toml"), "case", "export")
        calls = [(*export, str(made[words][which]), "--zip", *words) for words in order]
        command = [sys.executable, "-c", EACH, json.dumps(calls)]
        done = subprocess.run(command, env={**os.environ, **place}, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
    return made


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_only_what_is_of_one_export_differs_between_two(exported: Exported, words: tuple[str, ...]) -> None:
    before, after = (files(folder) for folder in exported[words])
    assert len(before) > 30
    assert {"report.html", "excel/case.xlsx", "graph/case.graphml", "graph/case.ftm.jsonl"} <= before.keys()
    assert ("evidence/case.wacz" in before) == ("share" not in words)
    assert before.keys() == after.keys()
    assert {path for path in before if before[path] != after[path]} <= OF_THIS_EXPORT
    assert before["custody.json"] != after["custody.json"]


@pytest.mark.timeout(600)
def test_the_one_file_holds_them_in_the_same_order_with_the_same_dates(exported: Exported) -> None:
    heads = []
    for folder in exported[()]:
        with zipfile.ZipFile(folder.with_suffix(".zip")) as file:
            heads.append(
                [
                    (each.filename, each.date_time, each.external_attr, each.compress_type)
                    + (() if each.filename.partition("/")[2] in OF_THIS_EXPORT else (each.CRC, each.compress_size))
                    for each in file.infolist()
                ]
            )
    assert heads[0] == heads[1]
