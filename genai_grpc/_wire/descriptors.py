"""What descriptors say of a field, spelled so as to work from protobuf 4.25 to 7. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from google.protobuf.descriptor import FieldDescriptor


def _repeated_by_label(field: Any) -> bool:
    return bool(field.label == FieldDescriptor.LABEL_REPEATED)


# protobuf 6 brought the attribute, protobuf 7 deprecates the label.
is_repeated: Callable[[FieldDescriptor], bool] = (
    (lambda field: bool(field.is_repeated))
    if hasattr(FieldDescriptor, "is_repeated")
    else _repeated_by_label
)
"""Whether a field is a list or a map."""


def is_map(field: FieldDescriptor) -> bool:
    """Whether a field is a map."""
    return field.message_type is not None and bool(field.message_type.GetOptions().map_entry)
