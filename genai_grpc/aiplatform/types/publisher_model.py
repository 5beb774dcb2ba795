# Generated from protos/ by scripts/proto (scripts/contract/messages.py). Do not edit.
"""Vertex AI API: publisher model."""

from __future__ import annotations

from collections.abc import MutableMapping, MutableSequence

import proto

from genai_grpc._gapic import message as _message
from genai_grpc.aiplatform.types import machine_resources as _machine_resources
from genai_grpc.aiplatform.types import model as _model

__protobuf__ = proto.module(
    package="genai_grpc.aiplatform",
    manifest={
        "PublisherModel",
    },
)


class PublisherModel(_message.Message):
    """A model and what the garden says about it.

    Attributes:
        name (str):
            Resource name, such as `collection/id` (AIP-122).
        version_id (str):
            Version id.
        open_source_category (PublisherModel.OpenSourceCategory):
            Open source category.
        parent (PublisherModel.Parent):
            Resource name of the collection's owner (AIP-132). Published in v1beta1.
        supported_actions (PublisherModel.CallToAction):
            Supported actions.
        frameworks (MutableSequence[str]):
            Frameworks.
        launch_stage (PublisherModel.LaunchStage):
            Launch stage.
        version_state (PublisherModel.VersionState):
            Version state.
        publisher_model_template (str):
            Publisher model template.
        predict_schemata (PredictSchemata):
            Schemas of instances, parameters and predictions.
    """

    class OpenSourceCategory(_message.Enum):
        """Carries nothing but itself."""

        OPEN_SOURCE_CATEGORY_UNSPECIFIED = 0
        PROPRIETARY = 1
        GOOGLE_OWNED_OSS_WITH_GOOGLE_CHECKPOINT = 2
        THIRD_PARTY_OWNED_OSS_WITH_GOOGLE_CHECKPOINT = 3
        GOOGLE_OWNED_OSS = 4
        THIRD_PARTY_OWNED_OSS = 5

    class LaunchStage(_message.Enum):
        """Carries nothing but itself."""

        LAUNCH_STAGE_UNSPECIFIED = 0
        EXPERIMENTAL = 1
        PRIVATE_PREVIEW = 2
        PUBLIC_PREVIEW = 3
        GA = 4

    class VersionState(_message.Enum):
        """Carries nothing but itself."""

        VERSION_STATE_UNSPECIFIED = 0
        VERSION_STATE_STABLE = 1
        VERSION_STATE_UNSTABLE = 2

    class ResourceReference(_message.Message):
        """Carries nothing but itself.

        Attributes:
            uri (str):
                Uri. One of `reference`.
            resource_name (str):
                Resource name. One of `reference`.
            use_case (str):
                Use case. One of `reference`.
            description (str):
                What it is for, in words of the user. One of `reference`.
        """

        uri: str = proto.Field(proto.STRING, number=1, oneof="reference")
        resource_name: str = proto.Field(proto.STRING, number=2, oneof="reference")
        use_case: str = proto.Field(proto.STRING, number=3, oneof="reference")
        description: str = proto.Field(proto.STRING, number=4, oneof="reference")

    class Parent(_message.Message):
        """Carries nothing but itself.

        Attributes:
            display_name (str):
                Its name for people; need not be unique.
            reference (PublisherModel.ResourceReference):
                Reference.
        """

        display_name: str = proto.Field(proto.STRING, number=1)
        reference: PublisherModel.ResourceReference = proto.Field(
            proto.MESSAGE,
            number=2,
            message="PublisherModel.ResourceReference",
        )

    class Documentation(_message.Message):
        """Carries nothing but itself.

        Attributes:
            title (str):
                Title.
            content (str):
                Content.
        """

        title: str = proto.Field(proto.STRING, number=1)
        content: str = proto.Field(proto.STRING, number=2)

    class CallToAction(_message.Message):
        """Carries nothing but itself.

        Attributes:
            view_rest_api (PublisherModel.CallToAction.ViewRestApi):
                View rest api.
            open_notebook (PublisherModel.CallToAction.RegionalResourceReferences):
                Open notebook.
            open_notebooks (PublisherModel.CallToAction.OpenNotebooks):
                Open notebooks. Its presence is tracked: `in` tells zero from absent.
            create_application (PublisherModel.CallToAction.RegionalResourceReferences):
                Create application.
            open_fine_tuning_pipeline (PublisherModel.CallToAction.RegionalResourceReferences):
                Open fine tuning pipeline.
            open_fine_tuning_pipelines (PublisherModel.CallToAction.OpenFineTuningPipelines):
                Open fine tuning pipelines. Its presence is tracked: `in` tells zero from
                absent.
            open_prompt_tuning_pipeline (PublisherModel.CallToAction.RegionalResourceReferences):
                Open prompt tuning pipeline.
            open_genie (PublisherModel.CallToAction.RegionalResourceReferences):
                Open genie.
            deploy (PublisherModel.CallToAction.Deploy):
                Deploy.
            multi_deploy_vertex (PublisherModel.CallToAction.DeployVertex):
                Multi deploy vertex. Published in v1beta1.
            deploy_gke (PublisherModel.CallToAction.DeployGke):
                Deploy gke.
            open_generation_ai_studio (PublisherModel.CallToAction.RegionalResourceReferences):
                Open generation ai studio.
            request_access (PublisherModel.CallToAction.RegionalResourceReferences):
                Request access.
            open_evaluation_pipeline (PublisherModel.CallToAction.RegionalResourceReferences):
                Open evaluation pipeline.
        """

        class RegionalResourceReferences(_message.Message):
            """Carries nothing but itself.

            Attributes:
                references (MutableMapping[str, PublisherModel.ResourceReference]):
                    References.
                title (str):
                    Title.
                resource_title (str):
                    Resource title. Its presence is tracked: `in` tells zero from absent.
                resource_use_case (str):
                    Resource use case. Its presence is tracked: `in` tells zero from absent.
                resource_description (str):
                    Resource description. Its presence is tracked: `in` tells zero from absent.
            """

            references: MutableMapping[str, PublisherModel.ResourceReference] = proto.MapField(
                proto.STRING,
                proto.MESSAGE,
                number=1,
                message="PublisherModel.ResourceReference",
            )
            title: str = proto.Field(proto.STRING, number=2)
            resource_title: str = proto.Field(proto.STRING, number=3, optional=True)
            resource_use_case: str = proto.Field(proto.STRING, number=4, optional=True)
            resource_description: str = proto.Field(proto.STRING, number=5, optional=True)

        class ViewRestApi(_message.Message):
            """Carries nothing but itself.

            Attributes:
                documentations (MutableSequence[PublisherModel.Documentation]):
                    Documentations.
                title (str):
                    Title.
            """

            documentations: MutableSequence[PublisherModel.Documentation] = proto.RepeatedField(
                proto.MESSAGE,
                number=1,
                message="PublisherModel.Documentation",
            )
            title: str = proto.Field(proto.STRING, number=2)

        class OpenNotebooks(_message.Message):
            """Carries nothing but itself.

            Attributes:
                notebooks (MutableSequence[PublisherModel.CallToAction.RegionalResourceReferences]):
                    Notebooks.
            """

            notebooks: MutableSequence[PublisherModel.CallToAction.RegionalResourceReferences] = proto.RepeatedField(
                proto.MESSAGE,
                number=1,
                message="PublisherModel.CallToAction.RegionalResourceReferences",
            )

        class OpenFineTuningPipelines(_message.Message):
            """Carries nothing but itself.

            Attributes:
                fine_tuning_pipelines (MutableSequence[PublisherModel.CallToAction.RegionalResourceReferences]):
                    Fine tuning pipelines.
            """

            fine_tuning_pipelines: MutableSequence[PublisherModel.CallToAction.RegionalResourceReferences] = proto.RepeatedField(
                proto.MESSAGE,
                number=1,
                message="PublisherModel.CallToAction.RegionalResourceReferences",
            )

        class DeployVertex(_message.Message):
            """Carries nothing but itself.

            Attributes:
                multi_deploy_vertex (MutableSequence[PublisherModel.CallToAction.Deploy]):
                    Multi deploy vertex.
            """

            multi_deploy_vertex: MutableSequence[PublisherModel.CallToAction.Deploy] = proto.RepeatedField(
                proto.MESSAGE,
                number=1,
                message="PublisherModel.CallToAction.Deploy",
            )

        class Deploy(_message.Message):
            """Carries nothing but itself.

            Attributes:
                dedicated_resources (DedicatedResources):
                    Machines of one's own, in a range of numbers. One of `prediction_resources`.
                automatic_resources (AutomaticResources):
                    Machines that the server chooses. One of `prediction_resources`.
                shared_resources (str):
                    Shared resources. One of `prediction_resources`.
                model_display_name (str):
                    Model display name.
                large_model_reference (LargeModelReference):
                    The large model that was tuned.
                container_spec (ModelContainerSpec):
                    The container that serves the model.
                artifact_uri (str):
                    Artifact uri.
                deploy_task_name (str):
                    Deploy task name. Its presence is tracked: `in` tells zero from absent.
                deploy_metadata (PublisherModel.CallToAction.Deploy.DeployMetadata):
                    Deploy metadata. Its presence is tracked: `in` tells zero from absent.
                title (str):
                    Title.
                public_artifact_uri (str):
                    Public artifact uri.
            """

            class DeployMetadata(_message.Message):
                """Carries nothing but itself.

                Attributes:
                    labels (MutableMapping[str, str]):
                        Labels by key; keys and values are lower case, at most 64 characters.
                    sample_request (str):
                        Sample request.
                """

                labels: MutableMapping[str, str] = proto.MapField(proto.STRING, proto.STRING, number=1)
                sample_request: str = proto.Field(proto.STRING, number=2)

            dedicated_resources: _machine_resources.DedicatedResources = proto.Field(
                proto.MESSAGE,
                number=5,
                message=_machine_resources.DedicatedResources,
                oneof="prediction_resources",
            )
            automatic_resources: _machine_resources.AutomaticResources = proto.Field(
                proto.MESSAGE,
                number=6,
                message=_machine_resources.AutomaticResources,
                oneof="prediction_resources",
            )
            shared_resources: str = proto.Field(
                proto.STRING,
                number=7,
                oneof="prediction_resources",
            )
            model_display_name: str = proto.Field(proto.STRING, number=1)
            large_model_reference: _model.LargeModelReference = proto.Field(
                proto.MESSAGE,
                number=2,
                message=_model.LargeModelReference,
            )
            container_spec: _model.ModelContainerSpec = proto.Field(
                proto.MESSAGE,
                number=3,
                message=_model.ModelContainerSpec,
            )
            artifact_uri: str = proto.Field(proto.STRING, number=4)
            deploy_task_name: str = proto.Field(proto.STRING, number=10, optional=True)
            deploy_metadata: PublisherModel.CallToAction.Deploy.DeployMetadata = proto.Field(
                proto.MESSAGE,
                number=11,
                message="PublisherModel.CallToAction.Deploy.DeployMetadata",
                optional=True,
            )
            title: str = proto.Field(proto.STRING, number=8)
            public_artifact_uri: str = proto.Field(proto.STRING, number=9)

        class DeployGke(_message.Message):
            """Carries nothing but itself.

            Attributes:
                gke_yaml_configs (MutableSequence[str]):
                    Gke yaml configs.
            """

            gke_yaml_configs: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=1)

        view_rest_api: PublisherModel.CallToAction.ViewRestApi = proto.Field(
            proto.MESSAGE,
            number=1,
            message="PublisherModel.CallToAction.ViewRestApi",
        )
        open_notebook: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=2,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        open_notebooks: PublisherModel.CallToAction.OpenNotebooks = proto.Field(
            proto.MESSAGE,
            number=12,
            message="PublisherModel.CallToAction.OpenNotebooks",
            optional=True,
        )
        create_application: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=3,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        open_fine_tuning_pipeline: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=4,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        open_fine_tuning_pipelines: PublisherModel.CallToAction.OpenFineTuningPipelines = proto.Field(
            proto.MESSAGE,
            number=13,
            message="PublisherModel.CallToAction.OpenFineTuningPipelines",
            optional=True,
        )
        open_prompt_tuning_pipeline: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=5,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        open_genie: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=6,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        deploy: PublisherModel.CallToAction.Deploy = proto.Field(
            proto.MESSAGE,
            number=7,
            message="PublisherModel.CallToAction.Deploy",
        )
        multi_deploy_vertex: PublisherModel.CallToAction.DeployVertex = proto.Field(
            proto.MESSAGE,
            number=16,
            message="PublisherModel.CallToAction.DeployVertex",
        )
        deploy_gke: PublisherModel.CallToAction.DeployGke = proto.Field(
            proto.MESSAGE,
            number=14,
            message="PublisherModel.CallToAction.DeployGke",
        )
        open_generation_ai_studio: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=8,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        request_access: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=9,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )
        open_evaluation_pipeline: PublisherModel.CallToAction.RegionalResourceReferences = proto.Field(
            proto.MESSAGE,
            number=11,
            message="PublisherModel.CallToAction.RegionalResourceReferences",
        )

    name: str = proto.Field(proto.STRING, number=1)
    version_id: str = proto.Field(proto.STRING, number=2)
    open_source_category: PublisherModel.OpenSourceCategory = proto.Field(
        proto.ENUM,
        number=7,
        enum="PublisherModel.OpenSourceCategory",
    )
    parent: PublisherModel.Parent = proto.Field(
        proto.MESSAGE,
        number=14,
        message="PublisherModel.Parent",
    )
    supported_actions: PublisherModel.CallToAction = proto.Field(
        proto.MESSAGE,
        number=19,
        message="PublisherModel.CallToAction",
    )
    frameworks: MutableSequence[str] = proto.RepeatedField(proto.STRING, number=23)
    launch_stage: PublisherModel.LaunchStage = proto.Field(
        proto.ENUM,
        number=29,
        enum="PublisherModel.LaunchStage",
    )
    version_state: PublisherModel.VersionState = proto.Field(
        proto.ENUM,
        number=37,
        enum="PublisherModel.VersionState",
    )
    publisher_model_template: str = proto.Field(proto.STRING, number=30)
    predict_schemata: _model.PredictSchemata = proto.Field(
        proto.MESSAGE,
        number=31,
        message=_model.PredictSchemata,
    )


__all__ = (
    "PublisherModel",
)
