"""Two addresses of Japan in its own characters."""
