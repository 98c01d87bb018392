"""What keeps two addresses of the United States or Canada apart."""
