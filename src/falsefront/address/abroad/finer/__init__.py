"""The parts of an address outside China finer than its town, each taken by one rule from the words still free."""
