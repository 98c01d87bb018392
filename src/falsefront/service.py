"""The service: a clock over `next_due_at`, workers, health."""
