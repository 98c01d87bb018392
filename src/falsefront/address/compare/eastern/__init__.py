"""Two addresses of Russia and four neighbours held against each other part by part."""
