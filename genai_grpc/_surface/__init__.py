"""What users call. `aio/` is written by hand; `sync/` is generated from it by scripts/unasync.

A method here is a signature, a docstring and one line that starts a flow.
"""
