"""Two addresses of western Europe held against each other part by part."""
