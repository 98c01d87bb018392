"""Addresses of Hong Kong: names from its dictionaries, and the order its two languages write them in."""
