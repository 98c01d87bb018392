"""Two addresses abroad held against each other word by word, without asking what any word was read as."""
