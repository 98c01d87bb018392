"""Watches public marketplace listings and shows which vendors claim the same premises."""

__version__ = "0.1.0"
