"""What the words of two addresses name that keeps them apart, whatever was read of them."""
