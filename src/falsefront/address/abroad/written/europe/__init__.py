"""Addresses of Europe as each language writes them."""
