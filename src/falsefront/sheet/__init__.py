"""Anyone's spreadsheet, in and out."""
