"""The places of the world that have names of their own, and what each name may be."""
