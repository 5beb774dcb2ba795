"""Which function answers which method of this folder, and what happens to its resources by themselves."""

from __future__ import annotations

from genai_grpc.emulator.handlers.vertex import (
    chat,
    deployments,
    endpoints,
    evaluations,
    jobs,
    locations,
    lro,
    model_copies,
    model_registry,
    monitoring,
    policies,
    predictions,
    publisher_models,
    raw,
    rebasing,
    rewards,
    tensors,
    trials,
)
from genai_grpc.emulator.service import DialogueHandler, StreamHandler, UnaryHandler
from genai_grpc.emulator.world import Event

UNARY: dict[str, UnaryHandler] = {
    **jobs.handlers(),
    **monitoring.handlers(),
    "EndpointService.CreateEndpoint": endpoints.create,
    "EndpointService.GetEndpoint": endpoints.get,
    "EndpointService.ListEndpoints": endpoints.list_all,
    "EndpointService.UpdateEndpoint": endpoints.update,
    "EndpointService.UpdateEndpointLongRunning": endpoints.update_long_running,
    "EndpointService.DeleteEndpoint": endpoints.delete,
    "EndpointService.DeployModel": deployments.deploy,
    "EndpointService.UndeployModel": deployments.undeploy,
    "EndpointService.MutateDeployedModel": deployments.mutate,
    "EndpointService.SetPublisherModelConfig": publisher_models.set_config,
    "EndpointService.FetchPublisherModelConfig": publisher_models.fetch_config,
    "PredictionService.Predict": predictions.predict,
    "PredictionService.Explain": predictions.explain,
    "PredictionService.RawPredict": raw.raw_predict,
    "PredictionService.DirectPredict": tensors.direct_predict,
    "PredictionService.DirectRawPredict": tensors.direct_raw_predict,
    "GenAiTuningService.RebaseTunedModel": rebasing.rebase,
    "GenAiTuningService.ValidateReinforcementTuningReward": rewards.validate,
    "ModelGardenService.Deploy": publisher_models.deploy,
    "ModelGardenService.DeployPublisherModel": publisher_models.deploy_by_name,
    "ModelGardenService.ExportPublisherModel": publisher_models.export,
    "ModelGardenService.CheckPublisherModelEulaAcceptance": publisher_models.check_eula,
    "ModelGardenService.AcceptPublisherModelEula": publisher_models.accept_eula,
    "IAMPolicy.GetIamPolicy": policies.get,
    "IAMPolicy.SetIamPolicy": policies.set_,
    "IAMPolicy.TestIamPermissions": policies.test,
    "Locations.GetLocation": locations.get,
    "Locations.ListLocations": locations.list_all,
    "ModelService.UploadModel": model_registry.upload,
    "ModelService.GetModel": model_registry.get,
    "ModelService.ListModels": model_registry.list_all,
    "ModelService.ListModelVersions": model_registry.list_versions,
    "ModelService.ListModelVersionCheckpoints": model_registry.list_checkpoints,
    "ModelService.UpdateModel": model_registry.update,
    "ModelService.DeleteModel": model_registry.delete,
    "ModelService.DeleteModelVersion": model_registry.delete_version,
    "ModelService.MergeVersionAliases": model_registry.merge_aliases,
    "ModelService.ExportModel": model_copies.export,
    "ModelService.CopyModel": model_copies.copy,
    "ModelService.UpdateExplanationDataset": model_copies.update_explanation_dataset,
    "ModelService.RecommendSpec": model_copies.recommend,
    "ModelService.ImportModelEvaluation": evaluations.import_evaluation,
    "ModelService.GetModelEvaluation": evaluations.get,
    "ModelService.ListModelEvaluations": evaluations.list_all,
    "ModelService.BatchImportModelEvaluationSlices": evaluations.import_slices,
    "ModelService.GetModelEvaluationSlice": evaluations.get_slice,
    "ModelService.ListModelEvaluationSlices": evaluations.list_slices,
    "ModelService.BatchImportEvaluatedAnnotations": evaluations.import_annotations,
}
STREAM: dict[str, StreamHandler] = {
    "PredictionService.ChatCompletions": chat.chat_completions,
    "PredictionService.ServerStreamingPredict": tensors.stream_predict,
    "PredictionService.StreamRawPredict": raw.stream_raw_predict,
}
DIALOGUES: dict[str, DialogueHandler] = {
    "PredictionService.StreamDirectPredict": tensors.predict_each,
    "PredictionService.StreamDirectRawPredict": tensors.predict_each_raw,
    "PredictionService.StreamingPredict": tensors.predict_each,
    "PredictionService.StreamingRawPredict": tensors.predict_each_raw,
}
# By the work that an operation does.
WORK: dict[str, Event] = {
    work: lro.ending(action)
    for work, action in (
        (monitoring.UPDATE, monitoring.finish_update),
        (endpoints.CREATE, endpoints.finish_create),
        (endpoints.UPDATE, endpoints.finish_update),
        (deployments.DEPLOY, deployments.finish_deploy),
        (deployments.UNDEPLOY, deployments.finish_undeploy),
        (deployments.MUTATE, deployments.finish_mutate),
        (publisher_models.DEPLOY, publisher_models.finish_deploy),
        (publisher_models.DEPLOY_BY_NAME, publisher_models.finish_deploy_by_name),
        (publisher_models.EXPORT, publisher_models.finish_export),
        (publisher_models.CONFIGURE, publisher_models.finish_config),
        (model_registry.UPLOAD, model_registry.finish_upload),
        (rebasing.WORK, rebasing.finish),
        (model_copies.EXPORT, model_copies.finish_export),
        (model_copies.COPY, model_copies.finish_copy),
        (model_copies.EXPLAIN, model_copies.finish_explanation_dataset),
    )
}
ON_DUE: dict[str, Event] = {
    **jobs.events(),
    monitoring.KIND: monitoring.go_on,
}
ON_REMOVAL: dict[str, Event] = {
    trials.NAS_JOBS: trials.forget_details,
    model_registry.MODELS: model_registry.forget_inner,
    model_registry.EVALUATIONS: evaluations.forget_slices,
}
