"""Performers of effects: `sync.py` blocks, `async_.py` awaits. The only sleep and await of the core."""
