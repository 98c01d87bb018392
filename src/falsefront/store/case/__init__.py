"""What a case file reads from the store, in one order that never changes and in portions: see `records.case`."""
