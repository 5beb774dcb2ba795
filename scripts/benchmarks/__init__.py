"""The measurements behind docs/performance.md; `scripts/bench` runs them.

Imported by relative names alone: a measured process runs it as `benchmarks` from inside scripts/, so
that the root of the checkout is not on its path and `genai_grpc` is the installed package; tests and
type checkers know it as `scripts.benchmarks`.
"""
