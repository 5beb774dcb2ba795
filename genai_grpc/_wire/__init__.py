"""Pure functions over the wire: names, paths, headers, JSON, status. No grpc, no I/O, no policy."""
