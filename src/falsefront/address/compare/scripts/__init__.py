"""Two addresses of which one is written in the letters of another country, by their sound."""
