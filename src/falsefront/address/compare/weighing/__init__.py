"""What speaks for and against one place, weighed together where no rule joins two addresses."""
