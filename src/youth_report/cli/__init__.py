"""The command line: a person's words in, words out. A command has about fifteen lines."""
