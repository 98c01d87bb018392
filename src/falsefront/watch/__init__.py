"""Watch lists: items as pages are normalised, and the formats in which others keep them. Pure."""
