"""`falsefront address` as an analyst types it: no configuration, data on stdout, talk on stderr."""

import json
import subprocess
from pathlib import Path

from tests import program

ZH = "河北省保定市满城区宁佳东路49号亭门商务楼C座5单元2603室"
EN = "Room 2603, Unit 5, Block C, Tingmen Business Building, No. 49 Ningjia East Road, Mancheng Dist., Baoding, Hebei"


def run(*arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    return program.run("address", *arguments, cwd=cwd)


def test_reading_prints_every_part_by_name_null_where_unknown(tmp_path: Path) -> None:
    done = run("read", ZH, "--json", cwd=tmp_path)
    record = json.loads(done.stdout)
    assert done.returncode == 0
    assert (record["city"], record["county"], record["number"], record["building"]) == ("保定市", "满城区", "49", "c")
    assert (record["entrance"], record["unit"], record["precision"]) == ("5", "2603", "unit")
    assert record["floor"] is None
    assert record["po_box"] is None
    assert "Ningjia East Lu" in record["pinyin"]


def test_a_reading_shown_to_a_person_has_a_line_of_pinyin(tmp_path: Path) -> None:
    shown = run("read", ZH, cwd=tmp_path).stdout
    assert "\npinyin\tRoom 2603" in shown
    assert ", Mancheng District, Baoding City, Hebei Province, China\n" in shown
    banner = run("read", "内蒙古自治区呼伦贝尔市鄂温克族自治旗安门街5号", cwd=tmp_path).stdout
    assert "Autonomous Banner, Hulunbei'er City, Neimenggu Autonomous Region, China\n" in banner


def test_a_comparison_shown_to_a_person_says_yes_or_no_and_what_its_score_is_not(tmp_path: Path) -> None:
    shown = run("compare", ZH, EN, cwd=tmp_path).stdout
    assert "\nsame premises\tyes\n" in shown
    assert "\nscore, no probability\t" in shown


def test_a_reading_shown_to_a_person_leaves_no_further_address_and_no_cut_unsaid(tmp_path: Path) -> None:
    both = "上海市浦东新区蔡伦路1690弄2号楼305室；" + ZH.replace("49号", "47号")
    shown = run("read", both, cwd=tmp_path).stdout
    assert "\nalso says\t中国，河北省，保定市，满城区，宁佳东路47号" in shown
    assert "\nalso, pinyin\tRoom 2603, Entrance 5, Building C" in shown
    assert "\nis_cut\tthe text was cut off\n" in run("read", "河北省保定市宁佳东路49号...", cwd=tmp_path).stdout


def test_comparing_prints_the_keys_that_are_promised(tmp_path: Path) -> None:
    record = json.loads(run("compare", ZH, EN, "--json", cwd=tmp_path).stdout)
    assert {"level", "same_premises", "score", "reasons", "a", "b"} <= record.keys()
    assert (record["level"], record["same_premises"], record["a"], record["b"]) == ("unit", True, ZH, EN)
    assert 0 <= record["score"] <= 1


def test_a_file_of_pairs_comes_back_as_json_lines_in_the_same_order(tmp_path: Path) -> None:
    pairs = [(ZH, EN), ("China", "China"), ('No. 5 "Rose" Road, Xingtai', "邢台市5号")]
    lines = ["note\tb\ta", *(f"x\t{b}\t{a}" for a, b in pairs)]
    (tmp_path / "pairs.tsv").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    done = run("compare", "--file", "pairs.tsv", cwd=tmp_path)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(record["a"], record["b"]) for record in records] == pairs
    assert [record["level"] for record in records[:2]] == ["unit", "insufficient"]


def test_the_readme_names_the_columns_of_a_file_of_pairs() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (told,) = [line for line in readme.splitlines() if "--file PAIRS.tsv" in line]
    assert "its first line names the columns, of which `a` and `b` are read" in told


def test_a_wrong_call_or_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "bad.tsv").write_text("x\ty\n1\t2\n")
    (tmp_path / "short.tsv").write_text("a\tb\n1\n")
    (tmp_path / "latin.tsv").write_bytes(b"a\tb\n\xff\t1\n")
    for arguments, code, said in (
        (["compare", "one"], 2, "give two addresses"),
        (["compare", "one", "two", "--file", "bad.tsv"], 2, "not both"),
        (["compare", "--file", "missing.tsv"], 1, "missing.tsv: cannot be read"),
        (["compare", "--file", "bad.tsv"], 1, "bad.tsv:1:"),
        (["compare", "--file", "short.tsv"], 1, "short.tsv:2:"),
        (["compare", "--file", "latin.tsv"], 1, "not UTF-8"),
    ):
        done = run(*arguments, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (code, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_what_a_page_says_cannot_reach_the_terminal(tmp_path: Path) -> None:
    assert "\x1b" not in run("read", "No. 5 \x1b[31mRenmin Road, Xingtai", cwd=tmp_path).stdout
