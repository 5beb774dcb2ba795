"""REST over HTTP/1: requests become messages, answers become JSON, the service between is gRPC's.

Written from google.api.http, AIP-127 and the JSON mapping of proto3, by the emulator's own code: what
the client's transcoding gets wrong must not look right here. Nothing in here decides an answer.
"""
