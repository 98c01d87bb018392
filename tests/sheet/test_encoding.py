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
