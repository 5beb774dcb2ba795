"""The resources of `client.aio`."""
