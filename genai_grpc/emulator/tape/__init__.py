"""Recording another endpoint and serving the recording back, in the place of the handlers."""
