"""The ends of addresses as forms, customs and clerks write them."""
