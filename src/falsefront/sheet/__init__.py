"""Anyone's spreadsheet in and out: CSV, or TSV by its ending, in the encoding it declares or certainly has."""

from falsefront.sheet.encoding import encoding_of
from falsefront.sheet.reading import Sheet, open_sheet
from falsefront.sheet.writing import check_targets, write_sheet, write_text

__all__ = ("Sheet", "check_targets", "encoding_of", "open_sheet", "write_sheet", "write_text")
