"""The service: a clock over the stored `next_due_at`, one worker a host, and the match after each pass."""
