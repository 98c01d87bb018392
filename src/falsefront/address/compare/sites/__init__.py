"""Estates, zones, villages and their parts in China, and whether two of them are one."""
