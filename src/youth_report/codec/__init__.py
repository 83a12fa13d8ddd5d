"""Values as plain data and back: JSON for machines, TOML for people. Knows no file."""
