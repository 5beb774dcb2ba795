"""Conversations as generators of effects: what to do next, never how. No I/O, no clock, no colour.

A flow yields an effect (`effects.py`), receives its result, and returns what the caller asked for.
It owns no resource, yields nothing in `finally`, and catches TransportError alone. The drivers in
`_drivers` perform the effects. Never imported here: grpc, HTTP libraries, asyncio, threading, time,
random, os.
"""
