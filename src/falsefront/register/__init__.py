"""Known premises and watch lists."""
