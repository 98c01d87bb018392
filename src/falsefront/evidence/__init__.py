"""Evidence: WARC records written before anything reads them, the hash chain over them, and its check."""
