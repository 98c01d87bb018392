"""Scanners: a stretch of text to the items that stand in it."""
