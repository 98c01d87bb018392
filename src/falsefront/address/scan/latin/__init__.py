"""Text in Latin letters to items."""
