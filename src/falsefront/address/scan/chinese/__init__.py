"""Chinese text to items."""
