"""`falsefront link` as an analyst types it: a sheet in, a sheet out, no configuration."""

import csv
import subprocess
import sys
from pathlib import Path


def run(*arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "falsefront", "link", *arguments],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_a_sheet_comes_out_with_groups_and_what_was_done_is_said_on_stderr(tmp_path: Path) -> None:
    text = "Nr,Anschrift\n7,邢台市泉北大街398号\n8,398 Quanbei Street; Xingtai\n9,China\n"
    (tmp_path / "in.csv").write_bytes(text.encode("gb18030"))
    done = run("in.csv", "out.tsv", "--id", "Nr", "--address", "Anschrift", "--pairs", "pairs.csv", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "3 rows, 2 with an address fine enough to compare: 1 premises" in done.stderr
    with (tmp_path / "out.tsv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t"))
    assert rows == [
        ["Nr", "Anschrift", "address_group", "premises", "size", "further", "why"],
        ["7", "邢台市泉北大街398号", "1", "1", "2", "", ""],
        ["8", "398 Quanbei Street; Xingtai", "1", "1", "2", "", ""],
        ["9", "China", "", "", "", "", "too coarse: a country and nothing finer"],
    ]
    assert (tmp_path / "pairs.csv").read_text(encoding="utf-8").splitlines()[1].startswith("7,8,number,")


def test_what_is_wrong_is_said_with_the_line_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text('id,address\n1,"broken\n2,x\n', encoding="utf-8")
    (tmp_path / "ok.csv").write_text("id,address\n1,x\n", encoding="utf-8")
    for arguments, said in (
        (("in.csv", "out.csv"), "in.csv:2: the row that starts here has a broken quote"),
        (("ok.csv", "out.csv", "--phone", "fone"), "ok.csv:1: there is no column 'fone'"),
        (("none.csv", "out.csv"), "none.csv: there is no such file"),
        (("ok.csv", "ok.csv"), "ok.csv: would be overwritten"),
    ):
        done = run(*arguments, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (1, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv", "ok.csv"]
