"""What keeps two addresses of China or Hong Kong apart."""
