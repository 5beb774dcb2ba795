"""The version of this package: the one place that states it; packaging and headers read it."""

__version__ = "0.1.0.dev0"
