"""Child-friendly editions of official reports: easy to read, easy to hear, true to the original."""
