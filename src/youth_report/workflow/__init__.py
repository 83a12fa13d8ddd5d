"""One wish, one use case. Calls the stations in order and asks the world through ports; holds no rule of its own."""
