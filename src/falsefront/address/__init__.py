"""Addresses: read in any spelling, compared level by level."""
