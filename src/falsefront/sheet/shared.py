"""The texts that the cells of a workbook share, one behind the other in one stretch of memory."""

from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from falsefront.errors import SheetError
from falsefront.sheet.cells import Texts
from falsefront.sheet.package import MOST_BYTES, pieces, read_through
from falsefront.wording import counted

MOST_HELD: Final = 200_000_000  # bytes of all texts, eight more for each


class SharedTexts:
    """Texts by their number. A million short ones take a fifth of what as many objects would."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._ends = array("Q", (0,))

    @property
    def held(self) -> int:
        """How many bytes they take."""
        return len(self._data) + len(self._ends) * self._ends.itemsize

    def add(self, text: str) -> None:
        """Keep one more."""
        self._data += text.encode()
        self._ends.append(len(self._data))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, at: int) -> str:
        return self._data[self._ends[at] : self._ends[at + 1]].decode()


def read_shared(book: ZipFile, part: str, path: Path) -> SharedTexts:
    """Read the shared texts of a workbook; SheetError where they are too many."""
    found, texts = SharedTexts(), Texts(path)

    def start(name: str, _: Mapping[str, str]) -> None:
        texts.start(name)

    def end(name: str) -> None:
        texts.end(name)
        if name == "si":
            found.add(texts.take())
            if found.held > MOST_HELD:
                raise SheetError(f"{path}: has more than {counted(MOST_HELD, 'byte')} of text; save the sheet as CSV")

    read_through(pieces(book, part, path, start, end, texts.text, most_bytes=MOST_BYTES))
    return found
