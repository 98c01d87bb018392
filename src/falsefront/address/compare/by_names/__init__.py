"""Two texts of the mainland held against each other name by name, whatever each was read as."""
