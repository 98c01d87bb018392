"""What the desk itself configures to be reached: time-stamping authorities. Never a watched site."""
