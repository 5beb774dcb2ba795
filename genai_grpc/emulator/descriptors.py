"""What descriptors say of a field, spelled so as to work from protobuf 4.25 to 7."""

from __future__ import annotations

from google.protobuf.descriptor import FieldDescriptor


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether a field holds a list or a map."""
    # protobuf 6 brought `is_repeated`; protobuf 7 deprecates `label`.
    if hasattr(field, "is_repeated"):
        return bool(field.is_repeated)
    return bool(getattr(field, "label") == FieldDescriptor.LABEL_REPEATED)  # noqa: B009


def is_map(field: FieldDescriptor) -> bool:
    """Whether a field holds a map."""
    return field.message_type is not None and bool(field.message_type.GetOptions().map_entry)
