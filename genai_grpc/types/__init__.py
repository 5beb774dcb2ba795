"""The public types."""
