from pathlib import Path

import pytest

from falsefront.errors import SheetError
from falsefront.sheet import encoding_of, open_sheet

COLUMNS: dict[str, str | None] = {"id": None, "address": None, "phone": None}


def _rows(path: Path, **named: str) -> list[tuple[str, ...]]:
    return list(open_sheet(path, columns={**COLUMNS, **named}, required=frozenset({"address"})).rows())


def _write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


TEXT = 'id,address,note\n1,河北省邢台市泉北大街398号,x\n2,"Room 3, Plaza",y\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_reads_what_is_declared_or_certain(tmp_path: Path, encoding: str) -> None:
    path = _write(tmp_path / "in.csv", TEXT, encoding)
    assert _rows(path) == [("1", "河北省邢台市泉北大街398号", ""), ("2", "Room 3, Plaza", "")]


def test_a_byte_order_mark_declares_gb18030(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "\ufeff" + TEXT, "gb18030")
    assert encoding_of(path) == "gb18030"
    assert _rows(path)[0][0] == "1"


def test_western_bytes_are_not_taken_for_chinese(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "id,address\n1,Main\n2,Rue de l'Été prolongée\n", "latin-1")
    with pytest.raises(SheetError, match=r"in\.csv:3: is neither UTF-8"):
        _rows(path)


def test_tabs_separate_where_the_name_says_so(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.tsv", "id\taddress\n1\tA, B\n")
    assert _rows(path) == [("1", "A, B", "")]


def test_columns_are_found_by_the_name_given_and_in_any_letter_case(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "Nr,Adresse,PHONE\n1,A,5\n")
    assert _rows(path, id="nr", address="Adresse") == [("1", "A", "5")]


def test_a_wrong_column_is_named_with_what_there_is(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "id,addresss\n1,A\n")
    with pytest.raises(SheetError, match=r"in\.csv:1: there is no column 'address'; perhaps you meant 'addresss'"):
        _rows(path)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=r"none\.csv: there is no such file"):
        _rows(tmp_path / "none.csv")


def test_an_empty_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=r"in\.csv:1: the file is empty"):
        _rows(_write(tmp_path / "in.csv", ""))


def test_a_broken_quote_is_reported_where_its_row_starts(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", 'id,address\n1,A\n2,"broken\n3,B\n4,C\n')
    with pytest.raises(SheetError, match=r"in\.csv:3: the row that starts here has a broken quote"):
        _rows(path)


def test_a_quote_that_swallows_the_file_is_given_up_early(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", 'id,address\n1,"broken\n' + "2,some address\n" * 200_000)
    with pytest.raises(SheetError, match=r"in\.csv:2: "):
        _rows(path)


def test_a_row_with_too_many_cells_is_not_shifted_silently(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "id,address\n1,A\n2,Room 3, Plaza\n")
    with pytest.raises(SheetError, match=r"in\.csv:3: the row has 3 cells, the header 2"):
        _rows(path)


def test_short_rows_and_blank_lines_are_harmless(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "id,address,phone\n1,A\n\n2\n")
    assert _rows(path) == [("1", "A", ""), ("2", "", "")]


def test_a_line_break_inside_quotes_is_part_of_the_cell(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", 'id,address\n1,"A\nB"\n2,C\n')
    assert _rows(path) == [("1", "A\nB", ""), ("2", "C", "")]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("in.csv", "id;address\n1;A\n", "separated by ';'; save the sheet with commas"),
        ("in.csv", "\ufeffid;address\r\n1;A, B\r\n", "separated by ';'; save the sheet with commas"),
        ("in.csv", "sep=;\nid;address\n1;A\n", "separated by ';'; save the sheet with commas"),
        ("in.csv", '"id";"address"\n"1";"A, B"\n', "separated by ';'; save the sheet with commas"),
        ("in.csv", "id\taddress\n1\tA\n", "separated by tabs; name the file .tsv, or save it with commas"),
        ("in.csv", '"id"\t"address"\n', "separated by tabs; name the file .tsv, or save it with commas"),
        ("in.tsv", "id;address\n1;A\n", "separated by ';'; save the sheet with commas, as .csv"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_another_separator_is_named_with_what_to_do(
    tmp_path: Path, name: str, text: str, said: str, encoding: str
) -> None:
    with pytest.raises(SheetError) as caught:
        _rows(_write(tmp_path / name, text, encoding))
    assert f"{name}:1: " in str(caught.value)
    assert f"the cells seem to be {said}" in str(caught.value)
    assert ("broken quote" in str(caught.value)) == text.startswith('"')


def test_a_semicolon_in_a_good_sheet_is_no_separator(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", 'address; as given\n"A; B"\n"C"; D\n')
    with pytest.raises(SheetError, match=r"in\.csv:1: the cells seem to be separated by ';'"):
        _rows(path)
    good = _write(tmp_path / "good.csv", 'address; as given\n"A; B"\n')
    assert _rows(good, address="address; as given") == [("", "A; B", "")]
    broken = _write(tmp_path / "broken.csv", 'id,"address; all"\n1,"A";"B"\n')
    with pytest.raises(SheetError, match=r"broken\.csv:2: the row that starts here has a broken quote \([^:]*\)$"):
        _rows(broken, address="address; all")


def test_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="is a folder; name a file in it"):
        _rows(tmp_path)


@pytest.mark.parametrize(
    "start",
    [
        b"PK\x03\x04\x14\x00\x06\x00",
        b"PK\x03\x04id,address",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00",
        b"id,address\n1,\0\0",
    ],
)
def test_a_binary_file_is_said_to_be_no_text(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(start)
    with pytest.raises(SheetError, match=r"in\.csv: is no text file .*save it as CSV"):
        _rows(path)
