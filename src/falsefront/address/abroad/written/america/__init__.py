"""Addresses of the United States as their senders, registers and filings write them."""
