"""Addresses outside China, read to the same `Reading`."""
