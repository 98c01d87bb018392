"""Watches public marketplace listings and shows which vendors claim the same premises."""

__version__ = "0.2.0"
