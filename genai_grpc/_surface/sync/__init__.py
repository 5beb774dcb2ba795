# Generated from genai_grpc/_surface/aio/__init__.py by scripts/unasync: edit that file and run scripts/unasync.
"""The resources of `client`."""
