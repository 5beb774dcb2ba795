"""Which function answers which method of a resource, and what happens to resources by themselves."""

from __future__ import annotations

from genai_grpc.emulator.handlers.resources import batches, operations, videos
from genai_grpc.emulator.service import UnaryHandler
from genai_grpc.emulator.world import Event

GEMINI: dict[str, UnaryHandler] = {
    "BatchService.BatchGenerateContent": batches.create,
    "BatchService.AsyncBatchEmbedContent": batches.create_embeddings,
    "BatchService.GetBatch": batches.get,
    "BatchService.ListBatches": batches.list_all,
    "BatchService.CancelBatch": batches.cancel,
    "BatchService.DeleteBatch": batches.delete,
    "PredictionService.PredictLongRunning": videos.begin,
}
VERTEX: dict[str, UnaryHandler] = {
    "PredictionService.PredictLongRunning": videos.begin_on_vertex,
    "PredictionService.FetchPredictOperation": videos.fetch,
}
BOTH: dict[str, UnaryHandler] = {
    "Operations.GetOperation": operations.get,
    "Operations.WaitOperation": operations.wait,
    "Operations.ListOperations": operations.list_all,
    "Operations.CancelOperation": operations.cancel,
    "Operations.DeleteOperation": operations.delete,
}
# By the work that an operation does.
WORK: dict[str, Event] = {videos.WORK: videos.make_files}

RESOURCES: dict[tuple[str, str], UnaryHandler] = {
    **{("gemini", name): handler for name, handler in (GEMINI | BOTH).items()},
    **{("vertex", name): handler for name, handler in (VERTEX | BOTH).items()},
}
ON_DUE: dict[str, Event] = {
    batches.KIND: batches.go_on,
    videos.KIND: videos.make_answer,
    operations.KIND: operations.by_work(WORK),
}
ON_REMOVAL: dict[str, Event] = {batches.KIND: batches.forget_input}
