"""Review: the queue, decisions and their log."""
