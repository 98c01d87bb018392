"""Two addresses of the Gulf, Egypt, Turkey or South Asia held against each other part by part."""
