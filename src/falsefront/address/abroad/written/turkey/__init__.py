"""Addresses of Turkey as they are written there and abroad."""
