# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: service networking."""

from __future__ import annotations

from collections.abc import MutableSequence

import proto

from genai_grpc._gapic import message as _message

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "PSCAutomationState",
        "PSCAutomationConfig",
        "PrivateServiceConnectConfig",
        "PscInterfaceConfig",
        "DnsPeeringConfig",
    },
)


class PSCAutomationState(_message.Enum):
    """Where the making of a connection stands."""

    PSC_AUTOMATION_STATE_UNSPECIFIED = 0
    PSC_AUTOMATION_STATE_SUCCESSFUL = 1
    PSC_AUTOMATION_STATE_FAILED = 2


class PSCAutomationConfig(_message.Message):
    """Private connections that are made by themselves.

    Attributes:
        project_id (str):
            Project id.
        network (str):
            Network.
        ip_address (str):
            Ip address.
        forwarding_rule (str):
            Forwarding rule.
        state (PSCAutomationState):
            Where the making of a connection stands.
        error_message (str):
            Error message.
    """

    project_id: str = proto.Field(proto.STRING, number=1)
    network: str = proto.Field(proto.STRING, number=2)
    ip_address: str = proto.Field(proto.STRING, number=3)
    forwarding_rule: str = proto.Field(proto.STRING, number=4)
    state: PSCAutomationState = proto.Field(proto.ENUM, number=5, enum="PSCAutomationState")
    error_message: str = proto.Field(proto.STRING, number=6)


class PrivateServiceConnectConfig(_message.Message):
    """A private connection.

    Attributes:
        enable_private_service_connect (bool):
            Enable private service connect.
        project_allowlist (MutableSequence[str]):
            Project allowlist.
        psc_automation_configs (MutableSequence[PSCAutomationConfig]):
            Psc automation configs.
        enable_secure_private_service_connect (bool):
            Enable secure private service connect. Published in v1beta1.
        service_attachment (str):
            Service attachment.
    """

    enable_private_service_connect: bool = proto.Field(proto.BOOL, number=1)
    project_allowlist: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=2)
    psc_automation_configs: MutableSequence[PSCAutomationConfig] = proto.RepeatedField(
        proto.MESSAGE,
        number=3,
        message="PSCAutomationConfig",
    )
    enable_secure_private_service_connect: bool = proto.Field(proto.BOOL, number=4)
    service_attachment: str = proto.Field(proto.STRING, number=5)


class PscInterfaceConfig(_message.Message):
    """An interface into the caller's network.

    Attributes:
        network_attachment (str):
            Network attachment.
        dns_peering_configs (MutableSequence[DnsPeeringConfig]):
            Dns peering configs.
    """

    network_attachment: str = proto.Field(proto.STRING, number=1)
    dns_peering_configs: MutableSequence[DnsPeeringConfig] = proto.RepeatedField(
        proto.MESSAGE,
        number=2,
        message="DnsPeeringConfig",
    )


class DnsPeeringConfig(_message.Message):
    """A domain that is looked up in the caller's network.

    Attributes:
        domain (str):
            Domain.
        target_project (str):
            Target project.
        target_network (str):
            Target network.
    """

    domain: str = proto.Field(proto.STRING, number=1)
    target_project: str = proto.Field(proto.STRING, number=2)
    target_network: str = proto.Field(proto.STRING, number=3)


__all__ = (
    "DnsPeeringConfig",
    "PSCAutomationConfig",
    "PSCAutomationState",
    "PrivateServiceConnectConfig",
    "PscInterfaceConfig",
)
