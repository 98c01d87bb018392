import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from falsefront.errors import SheetError
from falsefront.sheet import check_targets, write_sheet


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
            check_targets([target], [source])
    with pytest.raises(SheetError, match="would be overwritten"):
        check_targets([tmp_path / "a.csv", tmp_path / "a.csv"], [source])
    check_targets([tmp_path / "a.csv"], [source])


def test_a_symbolic_link_stays_and_its_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    folder = tmp_path / "real"
    folder.mkdir()
    for name, held in (("old.csv", "old"), ("new.csv", None)):
        real, link, second = folder / name, tmp_path / f"link-{name}", tmp_path / f"second-{name}"
        if held is not None:
            real.write_text(held, encoding="utf-8")
        link.symlink_to(Path("real") / name)
        second.symlink_to(link)
        write_sheet(second, ("id",), [("1",)])
        assert second.is_symlink()
        assert link.is_symlink()
        assert real.read_text(encoding="utf-8") == "id\n1\n"
    assert sorted(path.name for path in folder.iterdir()) == ["new.csv", "old.csv"]


def test_a_failure_leaves_what_a_symbolic_link_points_to(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)

    def rows() -> Iterator[tuple[str, ...]]:
        yield ("1",)
        raise SheetError("broken on the way")

    with pytest.raises(SheetError, match="broken on the way"):
        write_sheet(link, ("id",), rows())
    assert real.read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.csv", "real.csv"]


def test_links_in_a_ring_are_said(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.symlink_to(other)
    other.symlink_to(one)
    for path in (one, one / "out.csv"):
        with pytest.raises(SheetError, match=r"cannot be written \(Too many levels"):
            write_sheet(path, ("id",), [])


def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link.tsv"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for path, expected in ((pipe, "id,text\n1,a\n"), (link, "id\ttext\n1\ta\n")):
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        try:
            write_sheet(path, ("id", "text"), [("1", "a")])
            assert os.read(reader, 1000).decode() == expected
        finally:
            os.close(reader)
    assert pipe.is_fifo()
    assert link.is_symlink()


def test_standard_output_gets_the_sheet_and_keeps_what_it_holds(tmp_path: Path) -> None:
    code = "from pathlib import Path; from falsefront.sheet import write_sheet; "
    code += "write_sheet(Path({!r}), ('id',), [('1',)])"
    command = [sys.executable, "-c", code.format("/dev/stdout")]
    assert subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout == b"id\n1\n"
    log, link = tmp_path / "log", tmp_path / "link.csv"
    link.symlink_to("/dev/stdout")
    log.write_bytes(b"before\n")
    inode = log.stat().st_ino
    for name in ("/dev/stdout", "/proc/self/fd/1", str(link)):
        for mode in ("ab", "r+b"):
            with log.open(mode) as stream:
                stream.seek(0, os.SEEK_END)
                subprocess.run([sys.executable, "-c", code.format(name)], check=True, stdout=stream)
                subprocess.run([sys.executable, "-c", "print('after')"], check=True, stdout=stream)
    assert log.read_bytes() == b"before\n" + b"id\n1\nafter\n" * 6
    assert log.stat().st_ino == inode
    assert Path("/dev/stdout").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.csv", "log"]


def test_what_cannot_be_written_is_said_before_anything_is(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    for name, said in (
        ("none/out.csv", r"none/out\.csv: cannot be written \(No such file"),
        ("file/out.csv", r"file/out\.csv: cannot be written \(Not a directory"),
        ("ring", r"ring: cannot be written \(Too many levels"),
        (".", "is a folder; name a file in it"),
    ):
        with pytest.raises(SheetError, match=said):
            check_targets([tmp_path / "out.csv", tmp_path / name], [tmp_path / "in.csv"])
    check_targets([tmp_path / "out.csv", Path("/dev/null")], [tmp_path / "in.csv"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "ring"]


@pytest.mark.parametrize("name", ["out.xls", "OUT.XLS", "out.ods"])
def test_a_workbook_of_another_kind_is_never_promised(tmp_path: Path, name: str) -> None:
    with pytest.raises(SheetError, match=r"link writes CSV, TSV or \.xlsx; name it (out|OUT)\.csv"):
        check_targets([tmp_path / name], [tmp_path / "in.csv"])
