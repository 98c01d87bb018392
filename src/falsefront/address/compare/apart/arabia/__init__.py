"""What keeps two addresses of Arab countries or Iran apart."""
