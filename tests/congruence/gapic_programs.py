"""Programs that call every service of the GAPIC packages and print what comes; they know neither package.

Run as `python -c PROGRAM package address kind`, where kind is a transport's name. What differs from run
to run, names that servers make up and times, is for whoever compares to blot out.
"""

from __future__ import annotations

CONVERSATION = r"""
import asyncio, importlib, inspect, json, sys, warnings
warnings.simplefilter("ignore")
import grpc
import proto
from google.api_core import exceptions, operation, operation_async
from google.auth import credentials as blocking_credentials
from google.auth.aio import credentials as awaiting_credentials
from google.protobuf import json_format
from google.protobuf.message import Message

package, address, kind = sys.argv[1:]
api = importlib.import_module(package)


def connect(service):
    '''A client of a service over the transport that is asked for.'''
    module = importlib.import_module(f"{package}.services.{service}")
    awaits = kind.endswith("asyncio")
    name = next(n for n in module.__all__ if n.endswith("AsyncClient") == awaits)
    made = module.transports._transport_registry[kind]
    if kind.startswith("grpc"):
        channels = grpc.aio if awaits else grpc
        transport = made(channel=channels.insecure_channel(address))
    else:
        known = awaiting_credentials if awaits else blocking_credentials
        anonymous = known.AnonymousCredentials()
        transport = made(host=address, url_scheme="http", credentials=anonymous)
    return getattr(module, name)(transport=transport)


clients = {}
# Fields that have not been set stay out: newer messages have more of them.
PLAIN = {"always_print_fields_with_no_presence": False, "sort_keys": True}


async def call(service, method, request=None, **arguments):
    '''Call a method, print what comes, and give back the answer.'''
    print(f"-- {service}.{method}", flush=True)
    if service not in clients:
        clients[service] = connect(service)
    try:
        answer = getattr(clients[service], method)(request, **arguments)
        return await show(await answer if inspect.isawaitable(answer) else answer)
    except exceptions.GoogleAPICallError as error:
        print(type(error).__name__, error.code, error.grpc_status_code, error.reason, error.domain)
        print(error.message, sorted((error.metadata or {}).items()))
        print([readable(detail) for detail in error.details])
    except NotImplementedError as error:
        print("NotImplementedError", "not available over REST" in str(error))


async def show(answer):
    if isinstance(answer, (operation.Operation, operation_async.AsyncOperation)):
        return await follow(answer)
    if hasattr(answer, "pages"):
        print(type(answer).__name__, repr(answer.next_page_token == ""))
        found = [each async for each in answer] if hasattr(answer, "__aiter__") else list(answer)
        print(*[readable(each) for each in found], sep="\n")
        return found
    if hasattr(answer, "__aiter__"):
        return await show([each async for each in answer])
    if hasattr(answer, "__next__"):
        return await show(list(answer))
    print([readable(each) for each in answer] if isinstance(answer, list) else readable(answer))
    return answer


async def follow(future):
    '''A long-running operation: its name, how far it is, what it ends with.'''
    awaits = isinstance(future, operation_async.AsyncOperation)
    print(type(future).__name__, future.operation.name, readable(future.metadata))
    result = future.result(timeout=30)
    result = await result if awaits else result
    done, cancelled = future.done(), future.cancelled()
    ended = (await done, await cancelled) if awaits else (done, cancelled)
    print(readable(result), *ended)
    return result


def readable(value):
    if isinstance(value, proto.Message):
        return f"{type(value).__name__} {json.loads(type(value).to_json(value, **PLAIN))}"
    if isinstance(value, Message):
        text = json.loads(json_format.MessageToJson(value))
        return f"{type(value).__name__} {text}"
    return repr(value)
"""

GEMINI = r"""
import threading

from google.protobuf import struct_pb2

MODEL = "models/gemini-2.5-flash"
EMBEDDER = "models/gemini-embedding-001"
SAID = {"role": "user", "parts": [{"text": "Why is the sky blue?"}]}
ASK = {"model": MODEL, "contents": [SAID]}


async def generative():
    service = "generative_service"
    await call(service, "generate_content", ASK)
    await call(service, "stream_generate_content", ASK)
    await call(service, "count_tokens", ASK)
    await call(service, "embed_content", {"model": EMBEDDER, "content": SAID})
    batch = {"model": EMBEDDER, "requests": [{"model": EMBEDDER, "content": SAID}] * 2}
    await call(service, "batch_embed_contents", batch)
    await call(service, "generate_content", {**ASK, "generation_config": {"temperature": 3}})
    await call(service, "stream_generate_content", {**ASK, "model": "models/nothing"})
    if package.endswith("_v1"):
        return
    passage = {"id": "a", "content": {"parts": [{"text": "The sky is blue."}]}}
    answer = {"inline_passages": {"passages": [passage]}, "answer_style": "VERBOSE"}
    await call(service, "generate_answer", {"model": "models/aqa", "contents": [SAID], **answer})


async def models():
    service = "model_service"
    await call(service, "get_model", name=MODEL)
    await call(service, "list_models", {"page_size": 7})
    await call(service, "get_model", name="models/nothing")
    if package.endswith("_v1"):
        return
    examples = [{"text_input": str(n), "output": str(n + 1)} for n in range(20)]
    tuned = {
        "display_name": "next number",
        "base_model": "models/gemini-2.5-flash",
        "tuning_task": {"training_data": {"examples": {"examples": examples}}},
    }
    made = await call(service, "create_tuned_model", tuned_model=tuned, tuned_model_id="next")
    await call(service, "create_tuned_model", tuned_model={"display_name": "no task"})
    await call(service, "get_tuned_model", name="tunedModels/next")
    await call(service, "list_tuned_models", {"page_size": 1})
    change = {"name": "tunedModels/next", "display_name": "another name"}
    mask = {"paths": ["display_name"]}
    await call(service, "update_tuned_model", tuned_model=change, update_mask=mask)
    await call("permission_service", "create_permission", parent="tunedModels/next",
        permission={"grantee_type": "USER", "email_address": "a@example.com", "role": "READER"})
    granted = await call("permission_service", "list_permissions", {"parent": "tunedModels/next"})
    for each in granted or ():
        await call("permission_service", "get_permission", name=each.name)
        each.role = "WRITER"
        await call("permission_service", "update_permission", permission=each,
            update_mask={"paths": ["role"]})
        await call("permission_service", "delete_permission", name=each.name)
    await call("permission_service", "transfer_ownership",
        {"name": "tunedModels/next", "email_address": "b@example.com"})
    await call(service, "delete_tuned_model", name="tunedModels/next")
    await call(service, "get_operation", {"name": "tunedModels/next/operations/nothing"})


async def caches():
    service = "cache_service"
    kept = {"model": MODEL, "contents": [SAID] * 300, "ttl": {"seconds": 300}}
    cache = await call(service, "create_cached_content", cached_content=kept)
    await call(service, "get_cached_content", name=cache.name)
    await call(service, "list_cached_contents")
    change = {"name": cache.name, "ttl": {"seconds": 600}}
    await call(service, "update_cached_content", cached_content=change, update_mask={"paths": ["ttl"]})
    await call(service, "delete_cached_content", name=cache.name)
    await call(service, "delete_cached_content", name=cache.name)


async def files():
    await call("file_service", "create_file", {"file": {"display_name": "f"}})
    await call("file_service", "list_files")
    await call("file_service", "get_file", name="files/nothing")
    await call("file_service", "delete_file", name="files/nothing")
    await call("file_service", "download_file", name="files/nothing")


async def predictions():
    service = "prediction_service"
    wanted = struct_pb2.Value()
    wanted.struct_value["prompt"] = "a fox"
    for model in ("imagen-4.0-generate-001", "nothing"):
        await call(service, "predict", model=f"models/{model}", instances=[wanted])
    # Over REST the official client stumbles over fields that are newer than it is.
    if kind.startswith("grpc"):
        film = "models/veo-3.0-generate-001"
        await call(service, "predict_long_running", model=film, instances=[wanted])


async def corpora():
    service = "retriever_service"
    corpus = await call(service, "create_corpus", corpus={"display_name": "c"})
    await call(service, "get_corpus", name=corpus.name)
    await call(service, "list_corpora", {"page_size": 1})
    change = {"name": corpus.name, "display_name": "d"}
    await call(service, "update_corpus", corpus=change, update_mask={"paths": ["display_name"]})
    document = await call(service, "create_document", parent=corpus.name, document={"display_name": "d"})
    chunk = {"data": {"string_value": "The sky is blue."}}
    made = await call(service, "create_chunk", parent=document.name, chunk=chunk)
    await call(service, "list_chunks", parent=document.name)
    requests = [{"parent": document.name, "chunk": chunk}]
    await call(service, "batch_create_chunks", {"parent": document.name, "requests": requests})
    await call(service, "query_corpus", {"name": corpus.name, "query": "sky"})
    await call(service, "query_document", {"name": document.name, "query": "sky"})
    await call(service, "delete_chunk", name=made.name)
    await call(service, "list_documents", parent=corpus.name)
    await call(service, "delete_corpus", name=corpus.name)


async def palm():
    prompt = {"messages": [{"content": "hello"}]}
    chat = "models/chat-bison-001"
    await call("discuss_service", "generate_message", model=chat, prompt=prompt, temperature=0.5)
    await call("discuss_service", "count_message_tokens", model=chat, prompt=prompt)
    text, gecko = "models/text-bison-001", "models/embedding-gecko-001"
    await call("text_service", "generate_text", model=text, prompt={"text": "hello"}, top_k=3)
    await call("text_service", "count_text_tokens", model=text, prompt={"text": "hello"})
    await call("text_service", "embed_text", model=gecko, text="hello")
    await call("text_service", "batch_embed_text", {"model": gecko, "texts": ["a", "b"]})


async def live():
    '''One turn of a live session: the second message goes out when the first was answered.'''
    print("-- generative_service.bidi_generate_content")
    client, answered = clients["generative_service"], asyncio.Event()
    setup = api.BidiGenerateContentClientMessage(setup={"model": "models/gemini-live-2.5-flash-preview"})
    turn = {"turns": [SAID], "turn_complete": True}
    said = api.BidiGenerateContentClientMessage(client_content=turn)

    async def awaited():
        yield setup
        await answered.wait()
        yield said
        await asyncio.sleep(30)

    def blocking():
        yield setup
        yield said
        over.wait(30)

    over = threading.Event()
    try:
        if kind == "grpc_asyncio":
            stream = await client.bidi_generate_content(awaited())
            async for message in stream:
                answered.set()
                print(readable(message))
                if message.server_content.turn_complete:
                    break
            print(stream.cancel())
        else:
            stream = client.bidi_generate_content(blocking())
            for message in stream:
                print(readable(message))
                if message.server_content.turn_complete:
                    break
            over.set()
            stream.cancel()
    except NotImplementedError as error:
        print("not available over REST" in str(error))


async def main():
    parts = [generative, models]
    if not package.endswith("_v1"):
        parts += [caches, files, predictions, corpora, palm, live]
    for part in parts:
        await part()
    for client in clients.values():
        closed = client.transport.close()
        if inspect.isawaitable(closed):
            await closed


asyncio.run(main())
"""

VERTEX = r"""
from google.protobuf import struct_pb2

HERE = "projects/p/locations/us-central1"
PUBLISHED = f"{HERE}/publishers/google/models"
MODEL, EMBEDDER = f"{PUBLISHED}/gemini-2.5-flash", f"{PUBLISHED}/text-embedding-005"
SAID = {"role": "user", "parts": [{"text": "Why is the sky blue?"}]}
ASK = {"model": MODEL, "contents": [SAID]}
COUNT = {"endpoint": MODEL, "model": MODEL, "contents": [SAID]}


def value(**fields):
    made = struct_pb2.Value()
    made.struct_value.update(fields)
    return made


async def predictions():
    service = "prediction_service"
    await call(service, "generate_content", ASK)
    await call(service, "stream_generate_content", ASK)
    await call(service, "generate_content", {**ASK, "generation_config": {"temperature": 3}})
    await call(service, "stream_generate_content", {**ASK, "model": f"{PUBLISHED}/nothing"})
    await call(service, "predict", endpoint=EMBEDDER, instances=[value(content="a")])
    await call(service, "predict", endpoint=f"{PUBLISHED}/nothing", instances=[value(content="a")])
    await call(service, "embed_content", {"model": EMBEDDER, "content": SAID})
    await call(service, "direct_predict", {"endpoint": f"{HERE}/endpoints/7"})
    if not package.endswith("_v1"):
        await call(service, "count_tokens", COUNT)
    else:
        await call("llm_utility_service", "count_tokens", COUNT)
    await call("llm_utility_service", "compute_tokens", {"endpoint": MODEL, "contents": [SAID]})


async def caches():
    service = "gen_ai_cache_service"
    kept = {"model": MODEL, "contents": [SAID] * 300, "ttl": {"seconds": 300}}
    cache = await call(service, "create_cached_content", parent=HERE, cached_content=kept)
    await call(service, "get_cached_content", name=cache.name)
    await call(service, "list_cached_contents", parent=HERE)
    change = {"name": cache.name, "ttl": {"seconds": 600}}
    await call(service, "update_cached_content", cached_content=change, update_mask={"paths": ["ttl"]})
    await call(service, "delete_cached_content", name=cache.name)
    await call(service, "get_cached_content", name=cache.name)


async def tuning():
    service = "gen_ai_tuning_service"
    job = {
        "base_model": "gemini-2.5-flash",
        "supervised_tuning_spec": {"training_dataset_uri": "gs://bucket/nobody-sees.jsonl"},
    }
    made = await call(service, "create_tuning_job", parent=HERE, tuning_job=job)
    await call(service, "list_tuning_jobs", {"parent": HERE, "page_size": 1})
    await call(service, "get_tuning_job", name=made.name)
    await call(service, "cancel_tuning_job", name=made.name)
    await call(service, "get_tuning_job", name=f"{HERE}/tuningJobs/1")


async def jobs():
    service = "job_service"
    job = {
        "display_name": "j",
        "model": "publishers/google/models/gemini-2.5-flash",
        "input_config": {
            "instances_format": "jsonl", "gcs_source": {"uris": ["gs://bucket/in.jsonl"]}
        },
        "output_config": {
            "predictions_format": "jsonl",
            "gcs_destination": {"output_uri_prefix": "gs://bucket/out"},
        },
    }
    made = await call(service, "create_batch_prediction_job", parent=HERE, batch_prediction_job=job)
    await call(service, "get_batch_prediction_job", name=made.name)
    await call(service, "list_batch_prediction_jobs", {"parent": HERE, "page_size": 1})
    await call(service, "cancel_batch_prediction_job", name=made.name)
    await call(service, "delete_batch_prediction_job", name=made.name)
    await call(service, "create_custom_job", parent=HERE, custom_job={"display_name": "c"})
    await call(service, "list_nas_jobs", parent=HERE)


async def models():
    service = "model_service"
    if kind.startswith("grpc"):
        await call(service, "upload_model", parent=HERE, model={"display_name": "m"})
    await call(service, "list_models", parent=HERE)
    await call(service, "get_model", name=f"{HERE}/models/1")
    await call(service, "delete_model", name=f"{HERE}/models/1")
    service = "endpoint_service"
    # Over REST the official clients wait for operations below /ui, ours below the version.
    if kind.startswith("grpc"):
        await call(service, "create_endpoint", parent=HERE, endpoint={"display_name": "e"})
    await call(service, "list_endpoints", parent=HERE)
    await call(service, "get_endpoint", name=f"{HERE}/endpoints/1")
    service = "model_garden_service"
    name = "publishers/google/models/gemini-2.5-flash"
    await call(service, "get_publisher_model", name=name)
    await call(service, "get_publisher_model", name="publishers/google/models/nothing")
    if not package.endswith("_v1"):
        await call(service, "list_publisher_models", {"parent": "publishers/google", "page_size": 3})


async def shared():
    service = "job_service"
    # Over REST the official clients ask for these below /ui, ours below the version.
    if kind.startswith("grpc"):
        await call(service, "list_operations", {"name": HERE})
        await call(service, "get_operation", {"name": f"{HERE}/operations/1"})
        await call(service, "cancel_operation", {"name": f"{HERE}/operations/1"})
        await call(service, "list_locations", {"name": "projects/p"})
        await call(service, "get_location", {"name": HERE})
    await call(service, "get_iam_policy", {"resource": f"{HERE}/models/1"})
    await call(service, "test_iam_permissions", {"resource": f"{HERE}/models/1", "permissions": ["a"]})


async def main():
    for part in (predictions, caches, tuning, jobs, models, shared):
        await part()
    for client in clients.values():
        closed = client.transport.close()
        if inspect.isawaitable(closed):
            await closed


asyncio.run(main())
"""

FAULTS = r"""
from google.api_core.retry import Retry
from google.api_core.retry_async import AsyncRetry

BACKOFF = AsyncRetry if kind.endswith("asyncio") else Retry
ASK = {
    "model": MODEL,
    "contents": [{"role": "user", "parts": [{"text": "[[chunks=5]] Why is the sky blue?"}]}],
}


async def outcome(method, fault, **options):
    '''What a call with this fault ends with, and what had come before.'''
    print(f"-- {method} {fault} {sorted(options)}")
    came = []
    metadata = [("x-emulator-fault", fault)]
    try:
        answer = getattr(client, method)(ASK, metadata=metadata, **options)
        answer = await answer if inspect.isawaitable(answer) else answer
        if hasattr(answer, "__aiter__"):
            async for each in answer:
                came.append(readable(each))
        elif hasattr(answer, "__next__"):
            for each in answer:
                came.append(readable(each))
        else:
            came.append(readable(answer))
    except exceptions.RetryError as error:
        print(type(error).__name__, type(error.cause).__name__, type(error.__cause__).__name__)
    except exceptions.GoogleAPICallError as error:
        print(type(error).__name__, error.code, error.grpc_status_code, error.message)
        print(error.reason, error.domain, error.metadata, error.errors and True, bool(error.response))
        print([readable(each) for each in error.details])
    except Exception as error:
        print(type(error).__module__, type(error).__name__)
    print(came)


async def waited(future, label, *arguments, **options):
    '''What a method of a future returns or raises.'''
    try:
        found = getattr(future, label)(*arguments, **options)
        found = await found if inspect.isawaitable(found) else found
        print(label, readable(found))
    except Exception as error:
        cause = type(getattr(error, "cause", None)).__name__
        print(label, type(error).__module__, type(error).__name__, cause, getattr(error, "code", ""))


async def operations():
    '''An operation that is waited for too briefly, cancelled, and one that ends.'''
    client = connect("model_service")
    examples = [{"text_input": str(n), "output": str(n + 1)} for n in range(20)]
    task = {"training_data": {"examples": {"examples": examples}}}
    tuned = {"base_model": MODEL, "display_name": "next", "tuning_task": task}
    for ends in (False, True):
        future = client.create_tuned_model(tuned_model=tuned)
        future = await future if inspect.isawaitable(future) else future
        print(type(future).__name__, type(future.metadata).__name__, future.metadata.total_steps)
        await waited(future, "done")
        if ends:
            await waited(future, "result", timeout=30)
            print(future.metadata.completed_percent)
        else:
            await waited(future, "result", timeout=0.01)
            await waited(future, "cancel")
            await waited(future, "cancelled")
            await waited(future, "exception", timeout=30)
            await waited(future, "result", timeout=30)
        await waited(future, "done")
        await waited(future, "cancelled")
    closed = client.transport.close()
    if inspect.isawaitable(closed):
        await closed


async def main():
    global client
    client = connect(SERVICE)
    for method in ("generate_content", "stream_generate_content"):
        for status in ("UNAVAILABLE", "RESOURCE_EXHAUSTED", "INTERNAL", "PERMISSION_DENIED"):
            await outcome(method, f"status={status}; message=no; retry-delay=1.5s", retry=None)
        await outcome(method, "status=INTERNAL")
        if RETRIES:
            await outcome(method, f"status=UNAVAILABLE; times=1; message={method}")
        await outcome(method, "delay=5", timeout=0.4, retry=None)
        quickly = BACKOFF(initial=0.01, maximum=0.02, timeout=0.3, predicate=lambda error: True)
        await outcome(method, "status=ABORTED", retry=quickly)
        await outcome(method, "delay=0.01", timeout=20, retry=quickly)
    # Over REST the official clients take the error that ends a stream for an empty message.
    if kind.startswith("grpc"):
        await outcome("stream_generate_content", "break-after=2; status=UNAVAILABLE")
        await outcome("stream_generate_content", "break-after=2; status=INTERNAL", retry=None)
    closed = client.transport.close()
    if inspect.isawaitable(closed):
        await closed
    if RETRIES:
        await operations()


asyncio.run(main())
"""

GEMINI_FAULTS = f"""
MODEL, SERVICE, RETRIES = "models/gemini-2.5-flash", "generative_service", True
{FAULTS}"""

VERTEX_FAULTS = f"""
HERE = "projects/p/locations/us-central1"
MODEL = HERE + "/publishers/google/models/gemini-2.5-flash"
SERVICE, RETRIES = "prediction_service", False
{FAULTS}"""
