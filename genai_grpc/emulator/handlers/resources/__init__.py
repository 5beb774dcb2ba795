"""What calls make and find again: caches, files, jobs, operations, stores. One file per subject.

The same handlers serve gRPC and REST, and where their methods agree both APIs.
"""
