"""The words of addresses: what each says, in which language; no rule of reading is here."""
