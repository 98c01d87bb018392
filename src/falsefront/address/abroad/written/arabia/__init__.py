"""Addresses of the Gulf and Egypt as they are written there."""
