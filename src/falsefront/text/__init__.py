"""Text: folding, scripts, look-alike letters, romanisation, and what a terminal may see."""
