"""The releases of @google/genai that are compared with."""

from __future__ import annotations

# The release beside google-genai 1.51, and the line that speaks v1.
RELEASES = ("1.30.0", "3.1.0")
