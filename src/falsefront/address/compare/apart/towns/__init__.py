"""Towns, suburbs and quarters that are two though much of their names is in common."""
