from collections.abc import Iterator
from pathlib import Path

import pytest

from falsefront.errors import SheetError
from falsefront.sheet import refuse_overwriting, write_sheet


def test_cells_are_written_exactly(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    write_sheet(out, ("id", "text"), [("1", '=a,"b"'), ("2", "中国\n")])
    assert out.read_bytes().decode() == 'id,text\n1,"=a,""b"""\n2,"中国\n"\n'


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old", encoding="utf-8")

    def rows() -> Iterator[tuple[str, ...]]:
        yield ("1",)
        raise SheetError("broken on the way")

    with pytest.raises(SheetError, match="broken on the way"):
        write_sheet(out, ("id",), rows())
    assert out.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="cannot be written"):
        write_sheet(tmp_path / "none" / "out.csv", ("id",), [])


def test_the_input_is_never_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("id\n", encoding="utf-8")
    other_name = tmp_path / "link.csv"
    other_name.hardlink_to(source)
    for target in (source, other_name, tmp_path / "x" / ".." / "in.csv"):
        with pytest.raises(SheetError, match="would be overwritten"):
            refuse_overwriting([target], [source])
    with pytest.raises(SheetError, match="would be overwritten"):
        refuse_overwriting([tmp_path / "a.csv", tmp_path / "a.csv"], [source])
    refuse_overwriting([tmp_path / "a.csv"], [source])
