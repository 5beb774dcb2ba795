"""Which function answers which method of a resource, and what happens to resources by themselves."""

from __future__ import annotations

from genai_grpc.emulator.handlers.resources import (
    auth_tokens,
    batch_jobs,
    batches,
    file_search,
    operations,
    permissions,
    retriever,
    tuning_jobs,
    tunings,
    videos,
)
from genai_grpc.emulator.service import UnaryHandler
from genai_grpc.emulator.world import Event

GEMINI: dict[str, UnaryHandler] = {
    **retriever.handlers(),
    "PermissionService.CreatePermission": permissions.create,
    "PermissionService.GetPermission": permissions.get,
    "PermissionService.ListPermissions": permissions.list_all,
    "PermissionService.UpdatePermission": permissions.update,
    "PermissionService.DeletePermission": permissions.delete,
    "PermissionService.TransferOwnership": permissions.transfer,
    "AuthTokenService.CreateAuthToken": auth_tokens.create,
    "PredictionService.PredictLongRunning": videos.begin,
    "ModelService.CreateTunedModel": tunings.create,
    "ModelService.CancelTunedModel": tunings.cancel,
    "FileSearchStoreService.CreateFileSearchStore": file_search.create,
    "FileSearchStoreService.GetFileSearchStore": file_search.get,
    "FileSearchStoreService.ListFileSearchStores": file_search.list_all,
    "FileSearchStoreService.DeleteFileSearchStore": file_search.delete,
    "FileSearchStoreService.ImportFile": file_search.import_file,
    "FileSearchStoreService.GetOperation": file_search.get_operation,
    "FileSearchStoreService.GetDocument": file_search.get_document,
    "FileSearchStoreService.ListDocuments": file_search.list_documents,
    "FileSearchStoreService.DeleteDocument": file_search.delete_document,
    "BatchService.BatchGenerateContent": batches.create,
    "BatchService.AsyncBatchEmbedContent": batches.create_embeddings,
    "BatchService.GetBatch": batches.get,
    "BatchService.ListBatches": batches.list_all,
    "BatchService.CancelBatch": batches.cancel,
    "BatchService.DeleteBatch": batches.delete,
}
VERTEX: dict[str, UnaryHandler] = {
    "PredictionService.PredictLongRunning": videos.begin_on_vertex,
    "PredictionService.FetchPredictOperation": videos.fetch,
    "JobService.CreateBatchPredictionJob": batch_jobs.create,
    "JobService.GetBatchPredictionJob": batch_jobs.get,
    "JobService.ListBatchPredictionJobs": batch_jobs.list_all,
    "JobService.CancelBatchPredictionJob": batch_jobs.cancel,
    "JobService.DeleteBatchPredictionJob": batch_jobs.delete,
    "GenAiTuningService.CreateTuningJob": tuning_jobs.create,
    "GenAiTuningService.GetTuningJob": tuning_jobs.get,
    "GenAiTuningService.ListTuningJobs": tuning_jobs.list_all,
    "GenAiTuningService.CancelTuningJob": tuning_jobs.cancel,
}
BOTH: dict[str, UnaryHandler] = {
    "Operations.GetOperation": file_search.get_any_operation,
    "Operations.WaitOperation": operations.wait,
    "Operations.ListOperations": operations.list_all,
    "Operations.CancelOperation": operations.cancel,
    "Operations.DeleteOperation": operations.delete,
}
# By the work that an operation does.
WORK: dict[str, Event] = {videos.WORK: videos.make_files, tunings.WORK: tunings.go_on}

RESOURCES: dict[tuple[str, str], UnaryHandler] = {
    **{("gemini", name): handler for name, handler in (GEMINI | BOTH).items()},
    **{("vertex", name): handler for name, handler in (VERTEX | BOTH).items()},
}
ON_DUE: dict[str, Event] = {
    batches.KIND: batches.go_on,
    batch_jobs.KIND: batch_jobs.go_on,
    tuning_jobs.KIND: tuning_jobs.go_on,
    videos.KIND: videos.make_answer,
    file_search.OPERATIONS: file_search.finish,
}
ON_REMOVAL: dict[str, Event] = {
    batches.KIND: batches.forget_input,
    file_search.STORES: file_search.forget_documents,
    file_search.DOCUMENTS: file_search.forget_chunks,
    retriever.CORPUS.kind: retriever.forget_inner,
    retriever.DOCUMENT.kind: retriever.forget_inner,
}
