"""Items put together to one reading."""
