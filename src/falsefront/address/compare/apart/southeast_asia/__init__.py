"""What keeps two addresses of Vietnam, Thailand, Malaysia, the Philippines or Cambodia apart."""
