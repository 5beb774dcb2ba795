"""The soak: a mix of everything that a client does, for minutes, while memory is watched on both sides.

`scripts/soak` runs it. `visits` is what is done, `client` does it again and again, `readings` looks at
processes from outside, `verdict` judges; this package is no part of what is installed.
"""
