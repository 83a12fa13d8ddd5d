"""Settings and wiring: the only place that picks engines and stores."""
