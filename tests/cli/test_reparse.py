"""`falsefront reparse` as an analyst types it, on the store of the sample market."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from tests import program


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, sample_market: Path) -> Path:
    folder = tmp_path_factory.mktemp("desk") / "out"
    shutil.copytree(sample_market, folder)
    return folder


def reparse(desk: Path, *words: str) -> subprocess.CompletedProcess[str]:
    done = program.run("reparse", *words, cwd=desk)
    assert done.returncode == 0, done.stderr
    return done


def test_what_the_same_readers_read_is_no_change(desk: Path) -> None:
    done = reparse(desk, "--json")
    assert done.stdout == ""
    assert " read otherwise" in done.stderr
    assert "next:" not in done.stderr


def test_a_changed_profile_is_told_field_by_field_with_its_reason_and_a_dry_run_keeps_nothing(desk: Path) -> None:
    config = desk / "config.toml"
    before = config.read_text(encoding="utf-8")
    config.write_text(before.replace("[site.fields]", '[site.fields]\nmoq = "=5 pieces"', 1), encoding="utf-8")
    changed = [json.loads(line) for line in reparse(desk, "--dry-run", "--json").stdout.splitlines()]
    again = [json.loads(line) for line in reparse(desk, "--dry-run", "--json").stdout.splitlines()]
    config.write_text(before, encoding="utf-8")
    assert changed == again
    for change in changed:
        assert len(change["sha256"]) == 64
        assert change["old"] != change["new"]
        assert change["reader"] != change["reader_before"]
        assert change["why"] == "the site's profile was changed"
    assert "moq" in {change["field"] for change in changed}
