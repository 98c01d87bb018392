"""Where an address outside China lies: its country, region, city and postcode."""
