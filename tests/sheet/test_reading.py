import csv
import io
import random
from pathlib import Path

import pytest

from falsefront.errors import SheetError
from falsefront.sheet import Form, encoding_of, open_sheet

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
    with pytest.raises(SheetError, match=r"in\.csv:2: a cell of the row that starts here is longer than"):
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
        ("in.csv", "id;address\n1;A, B\n", "';'"),
        ("in.csv", "\ufeffid;address\r\n1;A, B\r\n", "';'"),
        ("in.csv", "sep=;\nid;address\n1;A, B\n", "';'"),
        ("in.csv", '"id";"address"\n"1";"A, B"\n', "';'"),
        ("in.csv", "id;name, legal;address\n1;x;A, B\n", "';'"),
        ("in.csv", "id\taddress\n1\tA, B\n", "tabs"),
        ("in.txt", '"id"\t"address"\n1\tA, B\n', "tabs"),
        ("in.tsv", "id;address\n1;A, B\n", "';'"),
        ("in.tsv", 'id,address\n1,"A, B"\n', "','"),
        ("in.csv", "id|address\n1|A, B\n", "'|'"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_separator_is_the_one_that_parts_the_columns_asked_for(
    tmp_path: Path, name: str, text: str, said: str, encoding: str
) -> None:
    path = _write(tmp_path / name, text, encoding)
    sheet = open_sheet(path, columns=COLUMNS, required=frozenset({"address"}))
    assert list(sheet.rows()) == [("1", "A, B", "")]
    assert sheet.notes == (f"{path}: read with {said} between the cells",)


WORDS = ["5 Mill Road", "青橡北路218号", *",;|\t\"\n'", " ", "address", "id", "", "=1", "1,2;3"]


@pytest.mark.parametrize("seed", range(4))
def test_any_table_is_read_back_whatever_stands_between_its_cells_and_in_them(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(100):
        header = ["id", "address", "phone", "note", "x,y;z"][: rng.randint(2, 5)]
        rng.shuffle(header)
        if not {"id", "address"} <= set(header):
            continue
        table = [["".join(rng.choices(WORDS, k=rng.randint(0, 4))) for _ in header] for _ in range(rng.randint(0, 12))]
        text = io.StringIO(newline="")
        mark, quotes = rng.choice(",;\t|"), rng.random() < 0.5
        csv.writer(text, delimiter=mark, quoting=csv.QUOTE_ALL if quotes else csv.QUOTE_MINIMAL).writerows(
            [header, *table]
        )
        path = tmp_path / f"in{rng.choice(('.csv', '.tsv', '.txt'))}"
        path.write_bytes(text.getvalue().encode(rng.choice(("utf-8", "utf-8-sig", "utf-16"))))
        sheet = open_sheet(path, columns={"id": None, "address": None}, required=frozenset({"address"}))
        assert list(sheet.header) == header
        assert [list(row) for row in sheet.all_cells()] == table, text.getvalue()


def test_the_separator_of_the_name_comes_first_and_a_user_may_say_another(tmp_path: Path) -> None:
    good = _write(tmp_path / "good.csv", 'address; as given\n"A; B"\n')
    assert _rows(good, address="address; as given") == [("", "A; B", "")]
    broken = _write(tmp_path / "broken.csv", 'id,"address; all"\n1,"A";"B"\n')
    with pytest.raises(
        SheetError, match=r"broken\.csv:2: the row that starts here has a broken quote \(.*written twice"
    ):
        _rows(broken, address="address; all")
    both = _write(tmp_path / "both.csv", "id,address;x,address\n1,A;B,C\n")
    form = Form(separator=";")
    (row,) = open_sheet(both, columns={"address": "2"}, required=frozenset({"address"}), form=form).rows()
    assert row == ("B,C",)


def test_a_list_under_one_name_is_one_column_whatever_stands_in_its_lines(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "address\n5 Mill Road, Xingtai\n6 Mill Road; Xingtai\n")
    sheet = open_sheet(path, columns=COLUMNS, required=frozenset({"address"}))
    assert [row[1] for row in sheet.rows()] == ["5 Mill Road, Xingtai", "6 Mill Road; Xingtai"]
    assert sheet.notes == (f"{path}: read as one column",)
    quoted = _write(tmp_path / "quoted.csv", 'address\n"5 Mill Road, Xingtai"\n')
    assert open_sheet(quoted, columns=COLUMNS, required=frozenset({"address"})).notes == ()


def test_rows_without_a_header_are_never_cut_in_two_unasked(tmp_path: Path) -> None:
    bare, columns = Form(has_header=False), {"address": "1"}
    path = _write(tmp_path / "in.txt", "5 Mill Road, Xingtai\n6 Mill Road, Xindu, Xingtai\n")
    with pytest.raises(SheetError, match=r"in\.txt: the first rows have 2 to 3 cells.*--separator comma, semicolon"):
        open_sheet(path, columns=columns, required=frozenset({"address"}), form=bare)
    said = Form(has_header=False, separator="|")
    whole = open_sheet(path, columns=columns, required=frozenset({"address"}), form=said)
    assert list(whole.rows()) == [("5 Mill Road, Xingtai",), ("6 Mill Road, Xindu, Xingtai",)]
    two = _write(tmp_path / "two.txt", "5 Mill Road, Xingtai\n6 Mill Road, Xingtai\n")
    even = open_sheet(two, columns=columns, required=frozenset({"address"}), form=bare)
    assert even.notes == (f"{two}: read with ',' between the cells",)
    one = _write(tmp_path / "one.txt", "5 Mill Road\n6 Mill Road\n")
    assert list(open_sheet(one, columns=columns, required=frozenset({"address"}), form=bare).rows()) == [
        ("5 Mill Road",),
        ("6 Mill Road",),
    ]
    tabs = _write(tmp_path / "tabs.txt", "5 Mill Road, Xingtai\t1\n6 Mill Road, Xindu, Xingtai\t2\n")
    assert list(open_sheet(tabs, columns=columns, required=frozenset({"address"}), form=bare).rows()) == [
        ("5 Mill Road, Xingtai",),
        ("6 Mill Road, Xindu, Xingtai",),
    ]


def test_lines_of_titles_above_the_names_are_left_out_and_named(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "Vendors of March,,\n\n,,Contact\nid,address,phone\n1,A,5\n2,address,6\n")
    sheet = open_sheet(path, columns=COLUMNS, required=frozenset({"address"}))
    assert list(sheet.rows()) == [("1", "A", "5"), ("2", "address", "6")]
    assert sheet.notes == (f"{path}:4: names the columns; 2 rows above it left out",)
    data = _write(tmp_path / "data.csv", "nr,place,tel\n1,A,5\nid,address,phone\n")
    with pytest.raises(SheetError, match=r"data\.csv:1: there is no column 'address'"):
        _rows(data)


@pytest.mark.parametrize(("said", "rows"), [({"address": "3", "id": "1"}, [("1", "A"), ("2", "B")])])
def test_columns_may_be_numbers_with_a_header_and_without(
    tmp_path: Path, said: dict[str, str | None], rows: list[tuple[str, ...]]
) -> None:
    columns = {"id": None, "address": None, **said}
    table = "1;x;A\n2;y;B\n"
    bare, headed = _write(tmp_path / "bare.csv", table), _write(tmp_path / "headed.csv", f"a;b;c\n{table}")
    without = open_sheet(bare, columns=columns, required=frozenset({"address"}), form=Form(has_header=False))
    assert list(without.rows()) == rows
    assert without.header == ("1", "2", "3")
    assert list(open_sheet(headed, columns=columns, required=frozenset({"address"})).rows()) == rows


def test_without_a_header_the_address_needs_a_number_that_there_is(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "1,A,x\n2,B,C\n")
    for columns, said in (
        ({"address": None}, "say by its number which column it is: --address NUMBER"),
        ({"address": "4"}, "there is no column 4: there are 3"),
        ({"address": "street"}, "there is no column 'street'"),
    ):
        with pytest.raises(SheetError, match=said):
            open_sheet(path, columns=columns, required=frozenset({"address"}), form=Form(has_header=False))


def test_a_first_row_that_may_be_data_is_told_where_columns_are_asked_for_by_number(tmp_path: Path) -> None:
    bare = _write(tmp_path / "bare.csv", "7,A,5 Mill Road\n8,B,6 Mill Road\n")
    (note,) = open_sheet(bare, columns={"id": None, "address": "3"}, required=frozenset({"address"})).notes
    assert note == f"{bare}:1: taken for the names of the columns ('5 Mill Road'); if it is a row of data: --no-header"
    headed = _write(tmp_path / "headed.csv", "Nr,Firma,Anschrift\n7,A,5 Mill Road\n")
    assert open_sheet(headed, columns={"id": None, "address": "3"}, required=frozenset({"address"})).notes == ()


def test_a_header_below_a_title_is_pointed_at_by_names_that_were_not_asked_for(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "List of 2026,,\n编号,公司名称,地址\n7,A,5 Mill Road\n")
    with pytest.raises(SheetError, match=r"in\.csv:2: may name the columns: --address '?地址"):
        open_sheet(path, columns={"id": None, "address": None}, required=frozenset({"address"}))


def test_several_columns_are_one_address_and_one_list_of_phones(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "Street,City,Tel,Mobile\n5 Mill Road, Xingtai ,1,2\n,Handan,,3\n")
    assert _rows(path, address="Street,City", phone="Tel,Mobile") == [
        ("", "5 Mill Road, Xingtai", "1; 2"),
        ("", "Handan", "3"),
    ]
    whole = _write(tmp_path / "whole.csv", '"Street,City",City\n"5 Mill Road, Xingtai",x\n')
    assert _rows(whole, address="Street,City") == [("", "5 Mill Road, Xingtai", "")]
    with pytest.raises(SheetError, match="there is no column 'Sity'; perhaps you meant 'City'"):
        _rows(path, address="Street,Sity")
    with pytest.raises(SheetError, match="there is no column 'Street,City'"):
        _rows(path, address="City", id="Street,City")


def test_a_column_that_nothing_resembles_is_asked_for_by_its_option(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "name,note\nAlder Glass,5 Mill Road\n")
    with pytest.raises(SheetError, match="no column 'address'; name the one that is meant: --address COLUMN"):
        _rows(path)


def test_two_columns_of_one_name_are_told_apart_by_their_numbers(tmp_path: Path) -> None:
    path = _write(tmp_path / "in.csv", "id,address,address\n1,A,B\n")
    with pytest.raises(SheetError, match="two columns are named 'address'; say which by its number: 2 or 3"):
        _rows(path)
    assert _rows(path, address="3") == [("1", "B", "")]
    assert _rows(path, address="2") == [("1", "A", "")]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("编号,地址", "by its name it may be --address '地址'"),
        ("id,street,city", "its parts may be --address street,city"),
        ("17,Mill Road 5", "no header: --no-header --address NUMBER"),
    ],
)
def test_a_missing_address_is_answered_with_what_there_is(tmp_path: Path, header: str, said: str) -> None:
    with pytest.raises(SheetError, match=said):
        _rows(_write(tmp_path / "in.csv", f"{header}\n1,A,B\n"[: len(header) + 5]))


def test_columns_that_were_not_used_are_told_by_name_or_by_their_cells(tmp_path: Path) -> None:
    rows = "".join(f'{at},A,x{at}@shop.example,+86 319 555 010{at},2026-03-0{at},"a,b",\n' for at in range(1, 5))
    path = _write(tmp_path / "in.csv", f'id,address,kontakt,weitere,seen,"City, Town",Fax and mail\n{rows}')
    sheet = open_sheet(path, columns=COLUMNS, required=frozenset({"address"}))
    wanted = ("address", "part of an address", "name", "phone", "email")
    assert list(sheet.unused(wanted)) == [("kontakt", "email"), ("weitere", "phone")]
    used = open_sheet(path, columns={**COLUMNS, "phone": "weitere"}, required=frozenset({"address"}))
    assert list(used.unused(wanted)) == [("kontakt", "email")]


def test_an_encoding_that_is_not_certain_is_shown_as_each_would_read_it(tmp_path: Path) -> None:
    text = "id,address\n1,Hauptstraße 5\n2,München\n"
    path = _write(tmp_path / "in.csv", text, "windows-1252")
    with pytest.raises(SheetError, match=r"in\.csv:2: .*--encoding windows-1252 \(“1,Hauptstraße 5”\)"):
        _rows(path)
    form = Form(encoding="windows-1252")
    read = open_sheet(path, columns=COLUMNS, required=frozenset({"address"}), form=form)
    assert [row[1] for row in read.rows()] == ["Hauptstraße 5", "München"]
    for encoding, said in (
        ("utf-8", r"in\.csv:2: is not utf-8, or name"),
        ("klingon", "there is no encoding 'klingon'"),
    ):
        with pytest.raises(SheetError, match=said):
            open_sheet(path, columns=COLUMNS, required=frozenset({"address"}), form=Form(encoding=encoding))
    chinese = _write(tmp_path / "big5.csv", "id,address\n1,台北市中正區忠孝東路一段1號\n", "big5")
    with pytest.raises(SheetError, match=r"--encoding big5hkscs \(“1,台北市中正區"):
        _rows(chinese)


def test_a_web_page_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="is a web page or XML; open it in a spreadsheet program"):
        _rows(_write(tmp_path / "in.xls", "\ufeff <html><table><tr><td>id</td></tr></table></html>"))


def test_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="is a folder; name a file in it"):
        _rows(tmp_path)


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", r"is a damaged workbook .*save it again as \.xlsx or CSV"),
        (b"PK\x03\x04id,address", r"is a damaged workbook"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00",
            r"is no text file but an old \.xls workbook, or one with a password",
        ),
        (b"id,address\n1,\0\0", r"is no text file .*save it as CSV"),
    ],
)
def test_a_binary_file_is_said_to_be_no_text(tmp_path: Path, start: bytes, said: str) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(start)
    with pytest.raises(SheetError, match=rf"in\.csv: {said}"):
        _rows(path)
