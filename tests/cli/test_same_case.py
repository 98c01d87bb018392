"""The same store and the same arguments give the same bytes, whatever the machine's seed, time zone and words are."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from tests.torture.rows import work

OF_THIS_EXPORT = {"custody.json", "manifest.json", "manifest-sha256.txt"}
PLACES = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "4242", "TZ": "Asia/Shanghai", "LC_ALL": "C", "NO_COLOR": "1"},
)

Exported = Callable[..., tuple[Path, Path]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, sample_market: Path) -> Path:
    """The demo, with decisions, a vendor left out, an entry of the register and a watch list."""
    folder = tmp_path_factory.mktemp("desk") / "demo"
    shutil.copytree(sample_market, folder)
    work(folder)
    return folder


@pytest.fixture(scope="module")
def exported(desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """Give the case file of an export by two processes, each begun in a place of its own; nobody changes it."""

    @cache
    def in_both(*words: str) -> tuple[Path, Path]:
        folders = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
        for folder, place in zip(folders, PLACES, strict=True):
            command = [sys.executable, "-m", "falsefront", "--config", str(desk / "config.toml"), "case", "export"]
            done = subprocess.run(
                [*command, str(folder / "case"), "--zip", *words], env={**os.environ, **place}, capture_output=True,
                check=False,
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
        return folders[0] / "case", folders[1] / "case"

    return in_both


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("words", [(), ("--redact", "share"), ("--state", "open")], ids=" ".join)
def test_only_what_is_of_one_export_differs_between_two(exported: Exported, words: tuple[str, ...]) -> None:
    before, after = (files(folder) for folder in exported(*words))
    assert len(before) > 30
    assert {"report.html", "excel/case.xlsx", "graph/case.graphml", "graph/case.ftm.jsonl"} <= before.keys()
    assert ("evidence/case.wacz" in before) == ("share" not in words)
    assert before.keys() == after.keys()
    assert {path for path in before if before[path] != after[path]} <= OF_THIS_EXPORT
    assert before["custody.json"] != after["custody.json"]


@pytest.mark.timeout(600)
def test_the_one_file_holds_them_in_the_same_order_with_the_same_dates(exported: Exported) -> None:
    heads = []
    for folder in exported():
        with zipfile.ZipFile(folder.with_suffix(".zip")) as file:
            heads.append(
                [
                    (each.filename, each.date_time, each.external_attr, each.compress_type)
                    + (() if each.filename.partition("/")[2] in OF_THIS_EXPORT else (each.CRC, each.compress_size))
                    for each in file.infolist()
                ]
            )
    assert heads[0] == heads[1]
