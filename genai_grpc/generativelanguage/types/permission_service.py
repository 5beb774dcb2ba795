# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: permission service."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto
from google.protobuf import field_mask_pb2

from genai_grpc._gapic import message as _message
from genai_grpc.generativelanguage.types import permission as _permission

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "CreatePermissionRequest",
        "GetPermissionRequest",
        "ListPermissionsRequest",
        "ListPermissionsResponse",
        "UpdatePermissionRequest",
        "DeletePermissionRequest",
        "TransferOwnershipRequest",
        "TransferOwnershipResponse",
    },
)


class CreatePermissionRequest(_message.Message):
    """The permission to make.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        permission (Permission):
            Who may do what with a resource.
    """

    parent: str = proto.Field(proto.STRING, number=1)
    permission: _permission.Permission = proto.Field(
        proto.MESSAGE,
        number=2,
        message=_permission.Permission,
    )


class GetPermissionRequest(_message.Message):
    """Names the permission to read.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class ListPermissionsRequest(_message.Message):
    """Asks for a page of permissions.

    Attributes:
        parent (str):
            Resource name of the collection's owner (AIP-132).
        page_size (int):
            How many entries a page may have; the server may give fewer (AIP-158).
        page_token (str):
            Token that the previous page brought; empty for the first page (AIP-158).
    """

    parent: str = proto.Field(proto.STRING, number=1)
    page_size: int = proto.Field(proto.INT32, number=2)
    page_token: str = proto.Field(proto.STRING, number=3)


class ListPermissionsResponse(_message.Message):
    """A page of permissions.

    Attributes:
        permissions (MutableSequence[Permission]):
            Permissions.
        next_page_token (str):
            Token of the next page; empty on the last one (AIP-158).
    """

    permissions: MutableSequence[_permission.Permission] = proto.RepeatedField(
        proto.MESSAGE,
        number=1,
        message=_permission.Permission,
    )
    next_page_token: str = proto.Field(proto.STRING, number=2)

    @property
    def raw_page(self) -> ListPermissionsResponse:
        """The page itself: what pagers of google.api_core call it."""
        return self


class UpdatePermissionRequest(_message.Message):
    """The permission and which of its fields to change.

    Attributes:
        permission (Permission):
            Who may do what with a resource.
        update_mask (google.protobuf.FieldMask):
            Names of the fields to change (AIP-134).
    """

    permission: _permission.Permission = proto.Field(
        proto.MESSAGE,
        number=1,
        message=_permission.Permission,
    )
    update_mask: field_mask_pb2.FieldMask = proto.Field(
        proto.MESSAGE,
        number=2,
        message=field_mask_pb2.FieldMask,
    )


class DeletePermissionRequest(_message.Message):
    """Names the permission to delete.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
    """

    name: str = proto.Field(proto.STRING, number=1)


class TransferOwnershipRequest(_message.Message):
    """The tuned model and the address of its new owner.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        email_address (str):
            Email address.
    """

    name: str = proto.Field(proto.STRING, number=1)
    email_address: str = proto.Field(proto.STRING, number=2)


class TransferOwnershipResponse(_message.Message):
    """Has no fields."""


__all__ = (
    "CreatePermissionRequest",
    "DeletePermissionRequest",
    "GetPermissionRequest",
    "ListPermissionsRequest",
    "ListPermissionsResponse",
    "TransferOwnershipRequest",
    "TransferOwnershipResponse",
    "UpdatePermissionRequest",
)
