"""Known premises: what an entry bears on, and what can be read as one. Pure."""
