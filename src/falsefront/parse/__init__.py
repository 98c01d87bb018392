"""Parsing: preserved bytes to offers, in the words of the page."""
