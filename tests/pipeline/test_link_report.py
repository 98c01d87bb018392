"""`link --report`: the places that several rows give, as one page without a script, told as the sheet has them."""

import csv
import re
from collections.abc import Sequence
from html import unescape
from pathlib import Path

import pytest

from falsefront.errors import SheetError
from falsefront.pipeline.linking import link_sheet

HEADER = ("id", "address", "name", "phone", "email")
ROWS = (
    ("a", "河北省邢台市信都区泉北大街398号金海大厦1203室", "Jin Lab", "+86 319 1111111", "x@jin.example"),
    ("b", "Room 1203, Jinhai Mansion, No. 398 Quanbei Street, Xingtai, Hebei", "Yin Tools", "0319-1111111; 5", ""),
    ("c", "398 Quan Bei Da Jie, Xingtai City, Hebei Province", "Tong Glass", "", "X@jin.example;y@tong.example"),
    ("d", "河北省邢台市信都区泉北大街389号", "Tie Paper", "", ""),
    ("e", "Xingtai, Hebei", "Xi Scales", "", ""),
)


def reported(tmp_path: Path, rows: Sequence[tuple[str, ...]] = ROWS, header: tuple[str, ...] = HEADER) -> str:
    with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header, *rows])
    link_sheet(tmp_path / "in.csv", tmp_path / "out.csv", columns={}, report=tmp_path / "report.html")
    return (tmp_path / "report.html").read_text(encoding="utf-8")


def text(document: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", re.sub(r"<style>.*?</style>", "", document, flags=re.DOTALL)))


def test_a_report_names_the_place_its_rows_what_else_they_share_and_why(tmp_path: Path) -> None:
    told = text(reported(tmp_path))
    assert "1 place that several rows of in.csv give" in told
    assert "3 rows of the sheet give this place, in 3 spellings" in told
    assert all(words in told for words in ("Jin Lab", "Yin Tools", "Tong Glass"))
    assert "Tie Paper" not in told
    assert re.search(r"Telephone \+86 319 1111111\s*2", told)
    assert re.search(r"E-mail x@jin.example\s*2", told)
    assert "same number: 398 and 398" in told


def test_its_number_of_a_place_is_that_of_the_sheet(tmp_path: Path) -> None:
    rows = (("0", "No. 9 Yuanshi Road, Zibo, Shandong", "First", "", ""), *ROWS)
    document = reported(tmp_path, rows)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        shared = {row["premises"] for row in csv.DictReader(stream) if row["size"] == "3"}
    assert [f'id="place-{number}"' in document for number in shared] == [True]


def test_a_hostile_sheet_stays_text(tmp_path: Path) -> None:
    bad = "<script>alert(1)</script>\u202e"
    rows = tuple(
        (f"{bad}{row[0]}", f"{row[1]} {bad}" if at < 2 else row[1], bad, *row[3:]) for at, row in enumerate(ROWS)
    )
    document = reported(tmp_path, rows)
    assert "<script" not in document
    assert "\u202e" not in document
    assert "<U+202E>" in text(document)


def test_columns_that_a_sheet_has_not_are_not_told(tmp_path: Path) -> None:
    document = reported(tmp_path, [row[:2] for row in ROWS], HEADER[:2])
    assert "3 rows of the sheet give this place" in text(document)
    assert ">Telephone</th>" not in document


def test_a_sheet_without_a_shared_place_says_so(tmp_path: Path) -> None:
    assert "No place that several rows of in.csv give" in text(reported(tmp_path, ROWS[2:]))


def test_the_same_sheet_gives_the_same_report(tmp_path: Path) -> None:
    assert reported(tmp_path) == reported(tmp_path)


def test_a_report_over_the_sheet_itself_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("id,address\n1,x\n", encoding="utf-8")
    with pytest.raises(SheetError, match="would be overwritten"):
        link_sheet(tmp_path / "in.csv", tmp_path / "out.csv", columns={}, report=tmp_path / "in.csv")
    assert not (tmp_path / "out.csv").exists()
