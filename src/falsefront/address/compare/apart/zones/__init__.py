"""Zones and estates that are two though much of their names is in common."""
