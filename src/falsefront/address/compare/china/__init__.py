"""Whether two addresses of China, Hong Kong, Macau or Taiwan are the same premises."""
