"""Addresses of Latin America as its countries write them."""
