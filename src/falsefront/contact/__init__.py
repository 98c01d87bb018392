"""Contact details and numbers: what a string comes to, or None where it cannot be understood. Pure."""
