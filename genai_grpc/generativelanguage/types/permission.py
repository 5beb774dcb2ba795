# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Gemini Developer API: permission."""

from __future__ import annotations

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.generativelanguage",
    manifest={
        "Permission",
    },
)


class Permission(_message.Message):
    """Who may do what with a resource.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        grantee_type (Permission.GranteeType):
            What kind of grantee it is. Its presence is tracked: `in` tells zero from
            absent.
        email_address (str):
            Email address. Its presence is tracked: `in` tells zero from absent.
        role (Permission.Role):
            Each role includes the ones before it. Its presence is tracked: `in` tells
            zero from absent.
    """

    class GranteeType(_message.Enum):
        """What kind of grantee it is."""

        GRANTEE_TYPE_UNSPECIFIED = 0
        USER = 1
        GROUP = 2
        EVERYONE = 3

    class Role(_message.Enum):
        """Each role includes the ones before it."""

        ROLE_UNSPECIFIED = 0
        OWNER = 1
        WRITER = 2
        READER = 3

    name: str = proto.Field(proto.STRING, number=1)
    grantee_type: Permission.GranteeType = proto.Field(
        proto.ENUM,
        number=2,
        enum="Permission.GranteeType",
        optional=True,
    )
    email_address: str = proto.Field(proto.STRING, number=3, optional=True)
    role: Permission.Role = proto.Field(
        proto.ENUM,
        number=4,
        enum="Permission.Role",
        optional=True,
    )


__all__ = (
    "Permission",
)
