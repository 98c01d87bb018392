"""What keeps two addresses of Latin America apart."""
