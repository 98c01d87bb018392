"""Which encoding a file is read in: what is certain, and nothing else."""

from pathlib import Path

import pytest

from falsefront.errors import SheetError
from falsefront.sheet import encoding_of

ROWS = "id,address\n" + "".join(f"{number},河北省邢台市一中路{number}号一层\n" for number in range(60))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_certain_also_where_characters_have_zeros_on_the_other_side(
    tmp_path: Path, codec: str
) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(ROWS.encode(codec))
    assert encoding_of(path) == codec


@pytest.mark.parametrize("places", [[11], [10, 11], [200, 301, 402]])
def test_text_with_zero_bytes_here_and_there_is_no_text(tmp_path: Path, places: list[int]) -> None:
    content = bytearray(ROWS.encode())
    for place in places:
        content[place:place] = b"\0"
    path = tmp_path / "in.csv"
    path.write_bytes(bytes(content))
    with pytest.raises(SheetError, match="no text file"):
        encoding_of(path)


RARE = "镕喆堃祎琤玥珺赟翀晢"  # in GB18030, and not among the everyday characters of GB 2312


@pytest.mark.parametrize(("rare", "is_certain"), [(1, True), (8, False)])
def test_bytes_that_may_be_chinese_are_so_only_where_nearly_all_is_everyday_chinese(
    tmp_path: Path, rare: int, is_certain: bool
) -> None:
    path = tmp_path / "in.csv"
    rows = "".join(f"{number},河北省邢台市信都区中路{RARE[:rare]}\n" for number in range(60))
    path.write_bytes(f"id,address\n{rows}".encode("gb18030"))
    if is_certain:
        assert encoding_of(path) == "gb18030"
    else:
        with pytest.raises(SheetError, match="neither UTF-8 nor certainly GB18030"):
            encoding_of(path)
