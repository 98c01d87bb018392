"""Matching: keys, scores, clusters and hubs."""
