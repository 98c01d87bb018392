"""Whether two names are one: across scripts, in translation, with typing errors forgiven."""
