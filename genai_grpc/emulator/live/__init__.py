"""Live sessions: what is said in them. gRPC (`rpc`) and WebSockets (`rest.live_sockets`) carry it."""
