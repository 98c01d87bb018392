"""What leaves: case files as CSV, written to the folder that is handed in."""
