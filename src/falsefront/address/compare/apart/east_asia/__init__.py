"""What keeps two addresses of Japan or Korea apart."""
