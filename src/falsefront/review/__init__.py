"""Review: the queue, decisions, binding words, and their log."""
