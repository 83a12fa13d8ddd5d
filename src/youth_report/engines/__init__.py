"""Third parties behind ports: one package to a file, imported there and nowhere else, and only when it is needed."""
