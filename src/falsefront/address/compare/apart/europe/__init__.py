"""What keeps two addresses from Ireland to Turkey and Russia apart."""
