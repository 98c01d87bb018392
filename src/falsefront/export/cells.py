"""CSV in two flavours: exact for programs (`data`), guarded for spreadsheets (`excel`).

A spreadsheet runs a cell that begins like a formula, and a marketplace page can put one into a vendor's name. Prefixing
changes evidence, so only the spreadsheet's copy is guarded; the copy that counts has the strings as they stood.
"""

import json
import re
from collections.abc import Sequence
from datetime import datetime

Cell = str | int | float | datetime | Sequence[str | int] | None

# What Excel, LibreOffice and Google Sheets take for the beginning of a formula or of a command, full width included.
FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_BEHIND_SEPARATOR = re.compile(r"([;\t|\r\n\x0b\x0c\x85\u2028\u2029][ \u00a0\u3000]*)(?=[=+\-@＝＋－＠])")
_MAY_RUN = re.compile(
    r"^[ \u00a0\u3000]*[=+\-@\t\r\n＝＋－＠]|[;\t|\r\n\x0b\x0c\x85\u2028\u2029]"
)  # anything else is safe
_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_NUMBERS = frozenset({int})
PLAIN = frozenset({int, float, type(None)})  # what the csv module writes as `exact` does
LONGEST_CELL = 32_767  # characters in one cell of Excel
CUT = " … (cut: see data/)"
BOM = "﻿"


def exact(cell: Cell) -> str:
    """Return a cell as programs read it back: lists as JSON, times as ISO 8601, unknown as nothing.

    >>> exact(("a", "b")), exact(None), exact("=1+1")
    ('["a","b"]', '', '=1+1')
    """
    if cell.__class__ is datetime:  # most that come here
        return cell.isoformat()
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat()
    if isinstance(cell, int | float):
        return repr(cell)
    if len(cell) == 1 and cell[0].__class__ is int:  # most lists have one capture
        return f"[{cell[0]}]"
    if _NUMBERS.issuperset(map(type, cell)):
        return f"[{','.join(map(str, cell))}]"
    return _AS_JSON(cell if isinstance(cell, tuple) else list(cell))


def guarded(cell: Cell) -> str:
    r"""Return a cell as a spreadsheet shows it: nothing in it runs, lists are read by people, nothing overflows.

    >>> guarded("=1+1"), guarded("+86 319 555 0100"), guarded(("a", "b")), guarded(0.5)
    ("'=1+1", "'+86 319 555 0100", 'a; b', '0.5')
    >>> guarded("Acme;=1+1")  # half of Europe's spreadsheets split a line there, whatever stands around it
    "Acme;'=1+1"
    >>> guarded("Acme\n=1+1")  # and some begin a new row at a line break, whatever stands around it
    "Acme\n'=1+1"
    """
    if cell.__class__ in PLAIN or isinstance(cell, int | float | datetime):
        return exact(cell)
    text = cell if isinstance(cell, str) else "; ".join(str(each) for each in cell or ())
    if len(text) <= LONGEST_CELL and not _MAY_RUN.search(text):
        return text
    text = _BEHIND_SEPARATOR.sub(r"\1'", text)
    if text.lstrip(" \u00a0\u3000")[:1] in FORMULA_STARTS or text[:1] in FORMULA_STARTS:
        text = "'" + text if text else text
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - len(CUT)] + CUT
