"""Whether two addresses outside China have their road, house, estate and town in common."""
