"""Houses, towers and doors that are two though much of their words is in common."""
