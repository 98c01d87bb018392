"""Anyone's spreadsheet in and out: CSV, or TSV by its ending, in the encoding it declares or certainly has."""

from falsefront.sheet.encoding import encoding_of
from falsefront.sheet.reading import Sheet, open_sheet
from falsefront.sheet.writing import refuse_overwriting, write_sheet

__all__ = ("Sheet", "encoding_of", "open_sheet", "refuse_overwriting", "write_sheet")
