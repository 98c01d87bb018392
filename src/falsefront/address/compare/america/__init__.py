"""Roads, sides and towns of two addresses of the United States or Canada."""
