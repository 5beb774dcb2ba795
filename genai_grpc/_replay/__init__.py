"""Recordings of what a client asked and was answered, and clients that answer from one.

`choice` reads what a client was told, `exchange` writes calls as JSON, `redaction` takes secrets out,
`recording` is the file, `matching` compares, `transports` and `dialogues` stand where a transport would.
Loaded only by clients that were told to record or replay; docs/replay.md describes the files.
"""
