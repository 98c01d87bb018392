"""Anyone's spreadsheet in and out: CSV, TSV and their kin in the encoding they declare or certainly have, and .xlsx."""

from falsefront.sheet.encoding import encoding_of
from falsefront.sheet.headings import PART, SEEMS
from falsefront.sheet.opening import Form
from falsefront.sheet.reading import Sheet, open_sheet
from falsefront.sheet.writing import check_targets, write_binary, write_sheet, write_text

__all__ = (
    "PART",
    "SEEMS",
    "Form",
    "Sheet",
    "check_targets",
    "encoding_of",
    "open_sheet",
    "write_binary",
    "write_sheet",
    "write_text",
)
