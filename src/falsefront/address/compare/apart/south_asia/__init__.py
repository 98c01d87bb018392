"""What keeps two addresses of India, Pakistan or Bangladesh apart."""
