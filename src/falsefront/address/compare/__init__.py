"""Two readings to the level on which they agree."""
