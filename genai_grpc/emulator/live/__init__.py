"""Live sessions: what is said in them (`session`), and how a WebSocket carries it (`websocket`)."""
