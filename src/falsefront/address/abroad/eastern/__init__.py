"""Addresses of Russia, Ukraine, Belarus, Kazakhstan or Uzbekistan taken apart by their labels."""
