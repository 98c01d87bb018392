"""The parts of an address, each in its one form: roads, zones, numbers, and what scanners find."""
