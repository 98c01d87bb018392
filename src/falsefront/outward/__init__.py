"""What the desk itself configures to be reached: never a watched site."""
