"""Addresses from India to Japan as firms there write them."""
