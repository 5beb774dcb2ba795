"""What generic gRPC tools ask a server before they call it: whether it is well, and what it serves."""
