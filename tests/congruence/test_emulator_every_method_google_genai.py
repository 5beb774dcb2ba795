"""Every method of the real google-genai is called on the emulator, in both colours, on both APIs.

The program notes what it calls; what a release offers and the program does not call fails the test. The
newer release has three methods that 1.51 does not have, and they need not be served. Each release runs in
an environment and a process of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from genai_grpc.emulator.brain.media import picture
from tests.congruence.google_genai import RELEASES
from tests.plugins.environments import cached_environment

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PROGRAM = r'''
import asyncio, inspect, io, json, sys
from google import genai
from google.genai import errors, types
from google.oauth2.credentials import Credentials

url = sys.argv[1]
MODEL, IMAGEN = "gemini-2.5-flash", "imagen-4.0-generate-001"
PNG = types.Image(image_bytes=open(sys.argv[2], "rb").read(), mime_type="image/png")
TEXT = {"mime_type": "text/plain"}
RESOURCES = "models batches caches files file_search_stores tunings operations auth_tokens".split()
clients = {
    "gemini": genai.Client(api_key="key", http_options={"base_url": url}),
    "alpha": genai.Client(
        api_key="key", http_options={"base_url": url, "api_version": "v1alpha"}
    ),
    "vertex": genai.Client(
        vertexai=True, project="p", location="us-central1", credentials=Credentials("token"),
        http_options={"base_url": url},
    ),
}
called = set()


class Noting:
    """A client, or a part of one, that notes what is called."""

    def __init__(self, real, name=""):
        self._real, self._name = real, name

    def __getattr__(self, name):
        found, path = getattr(self._real, name), f"{self._name}.{name}".lstrip(".")
        if not callable(found):
            return Noting(found, path)
        called.add(path)
        return found


def offered(client):
    parts = {name: getattr(client, name) for name in RESOURCES}
    parts["file_search_stores.documents"] = client.file_search_stores.documents
    return {
        f"{part}.{name}"
        for part, resource in parts.items()
        for name, method in inspect.getmembers(type(resource), inspect.isfunction)
        if not name.startswith("_")
    }


async def got(value):
    return await value if inspect.isawaitable(value) else value


async def items(value):
    value = await got(value)
    if hasattr(value, "__aiter__"):
        return [each async for each in value]
    return list(value)


async def ended(get, job, is_over):
    while not is_over(job):
        await asyncio.sleep(0.02)
        job = await got(get(job))
    return job


def is_over(job):
    return job.state.name in ("JOB_STATE_SUCCEEDED", "JOB_STATE_FAILED", "JOB_STATE_CANCELLED")


async def refused(value):
    try:
        await got(value() if callable(value) else value)
    except errors.APIError as error:
        return error.code


async def models(c, facts):
    answer = await got(c.models.generate_content(model=MODEL, contents="Why is the sky blue?"))
    stream = await items(c.models.generate_content_stream(
        model=MODEL, contents="Why is the sky blue?"
    ))
    counted = await got(c.models.count_tokens(model=MODEL, contents="Why is the sky blue?"))
    vectors = await got(c.models.embed_content(model="gemini-embedding-001", contents="a"))
    chat = c.chats.create(model=MODEL)
    await got(chat.send_message("Hello"))
    chunks = await items(chat.send_message_stream("And again"))
    facts.update(
        text="".join(each.text for each in stream) == answer.text,
        counted=counted.total_tokens == answer.usage_metadata.prompt_token_count,
        vector=len(vectors.embeddings[0].values),
        # A chunk of a stream is a turn of its own in the history.
        chat=len(chat.get_history()) == 3 + len(chunks) > 3,
        model=(await got(c.models.get(model=MODEL))).name.endswith(MODEL),
        models=len(await items(c.models.list(config={"page_size": 5}))) > 10,
    )


async def caches(c, facts):
    config = {"contents": "A long story", "ttl": "600s"}
    made = [await got(c.caches.create(model=MODEL, config=config)) for _ in range(3)]
    name = made[0].name
    later = await got(c.caches.update(name=name, config={"ttl": "7200s"}))
    read = await got(c.caches.get(name=name))
    answer = await got(c.models.generate_content(
        model=MODEL, contents="Why?", config={"cached_content": name}
    ))
    listed = await items(c.caches.list(config={"page_size": 2}))
    for each in made:
        await got(c.caches.delete(name=each.name))
    facts["caches"] = [
        read.expire_time == later.expire_time > made[0].expire_time,
        answer.usage_metadata.cached_content_token_count > 0, len(listed),
        await refused(lambda: c.caches.get(name=name)),
    ]


async def files(c, facts):
    file = await got(c.files.upload(file=io.BytesIO(b"A small text."), config=TEXT))
    read = await got(c.files.get(name=file.name))
    listed = {each.name for each in await items(c.files.list(config={"page_size": 1}))}
    film = await got(c.files.download(file="files/made"))
    await got(c.files.delete(name=file.name))
    facts["files"] = [read.size_bytes, {file.name, "files/made"} <= listed, len(film)]
    if hasattr(c.files._real, "register_files"):
        facts.setdefault("newer", []).append(await refused(
            lambda: c.files.register_files(auth=Credentials("token"), uris=["gs://b/x"])
        ))


async def stores(c, facts):
    store = await got(c.file_search_stores.create(config={"display_name": "Animals"}))
    over = lambda operation: operation.done
    again = c.operations.get
    await ended(again, await got(c.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store.name, file=io.BytesIO(b"Foxes live in dens."), config=TEXT,
    )), over)
    file = await got(c.files.upload(file=io.BytesIO(b"Whales live in the sea."), config=TEXT))
    await ended(again, await got(c.file_search_stores.import_file(
        file_search_store_name=store.name, file_name=file.name
    )), over)
    documents = c.file_search_stores.documents
    names = [each.name for each in await items(documents.list(parent=store.name))]
    read = await got(documents.get(name=names[0]))
    await got(documents.delete(name=names[0], config={"force": True}))
    left = await items(documents.list(parent=store.name))
    found = await got(c.file_search_stores.get(name=store.name))
    listed = [each.name for each in await items(c.file_search_stores.list())]
    await got(c.file_search_stores.delete(name=store.name, config={"force": True}))
    facts["stores"] = [
        read.name == names[0], len(names), len(left), found.name in listed,
        await refused(lambda: c.file_search_stores.get(name=store.name)),
    ]
    if hasattr(c.file_search_stores._real, "download_media"):
        facts.setdefault("newer", []).append(await refused(
            lambda: c.file_search_stores.download_media(media_id=store.name + "/media/x")
        ))


async def batches(c, facts):
    source = [types.InlinedRequest(contents="Reply with exactly: one")]
    again = lambda job: c.batches.get(name=job.name)
    job = await got(c.batches.create(model=MODEL, src=source))
    done = await ended(again, job, is_over)
    embedded = await got(c.batches.create_embeddings(
        model="gemini-embedding-001", src={"inlined_requests": {"contents": ["a", "b"]}}
    ))
    vectors = (await ended(again, embedded, is_over)).dest.inlined_embed_content_responses
    stopped = await got(c.batches.create(model=MODEL, src=source))
    await got(c.batches.cancel(name=stopped.name))
    stopped = await ended(again, stopped, is_over)
    listed = await items(c.batches.list(config={"page_size": 2}))
    for each in listed:
        await got(c.batches.delete(name=each.name))
    facts["batches"] = [
        done.dest.inlined_responses[0].response.text, len(vectors), stopped.state.name, len(listed),
    ]


async def images(c, facts):
    made = await got(c.models.generate_images(
        model=IMAGEN, prompt="A fox", config={"number_of_images": 2}
    ))
    raw = types.RawReferenceImage(reference_id=1, reference_image=PNG)
    edited = await got(c.models.edit_image(
        model="imagen-3.0-capability-001", prompt="Make it red", reference_images=[raw]
    ))
    larger = await got(c.models.upscale_image(
        model="imagen-4.0-upscale-preview", image=PNG, upscale_factor="x2"
    ))
    placed = await got(c.models.recontext_image(
        model="imagen-product-recontext-preview-06-30",
        source={"prompt": "on a table", "product_images": [{"product_image": PNG}]},
    ))
    parts = await got(c.models.segment_image(
        model="image-segmentation-001", source={"image": PNG}, config={"mode": "FOREGROUND"}
    ))
    answers = (made, edited, larger, placed)
    facts["images"] = [
        *([each.image.image_bytes[:4].decode("latin-1") for each in answer.generated_images]
          for answer in answers),
        len(parts.generated_masks),
    ]


async def films(c, facts):
    operation = await got(c.models.generate_videos(
        model="veo-3.0-generate-001", source={"prompt": "A fox"}
    ))
    operation = await ended(c.operations.get, operation, lambda each: each.done)
    facts["films"] = len(operation.response.generated_videos)


async def tunings(c, facts):
    tune = lambda: c.tunings.tune(
        base_model=MODEL, training_dataset={"gcs_uri": "gs://b/examples.jsonl"},
        config={"tuned_model_display_name": "fox"},
    )
    again = lambda job: c.tunings.get(name=job.name)
    job = await ended(again, await got(tune()), is_over)
    stopped = await got(tune())
    await got(c.tunings.cancel(name=stopped.name))
    stopped = await ended(again, stopped, is_over)
    listed = [each.name for each in await items(c.tunings.list(config={"page_size": 1}))]
    model = job.tuned_model.model
    changed = await got(c.models.update(model=model, config={"display_name": "vixen"}))
    answer = await got(c.models.compute_tokens(model=MODEL, contents="Why?"))
    await got(c.models.delete(model=model))
    facts["tunings"] = [
        job.state.name, stopped.state.name, {job.name, stopped.name} <= set(listed),
        changed.display_name, len(answer.tokens_info), await refused(lambda: c.models.get(model=model)),
    ]
    if hasattr(c.tunings._real, "validate_reward"):
        facts["newer"] = [await refused(lambda: c.tunings.validate_reward(
            parent="projects/p/locations/us-central1", sample_response={}, example={}
        ))]


async def tokens(c, facts):
    token = await got(c.auth_tokens.create(config={"uses": 1}))
    facts["token"] = token.name.startswith("auth_tokens/")


async def colour(of):
    seen = {"gemini": {}, "vertex": {}, "alpha": {}}
    # From 3 on, films are made with Vertex AI alone.
    both = (films,) if genai.__version__ < "3" else ()
    for part in (models, caches, files, stores, batches, *both):
        await part(of("gemini"), seen["gemini"])
    for part in (models, caches, images, films, tunings):
        await part(of("vertex"), seen["vertex"])
    await tokens(of("alpha"), seen["alpha"])
    return seen


async def main():
    seen = {}
    for name, of in (
        ("sync", lambda api: Noting(clients[api])), ("async", lambda api: Noting(clients[api].aio))
    ):
        called.clear()
        seen[name] = await colour(of)
        seen[name]["uncalled"] = sorted(offered(of("gemini")._real) - called)
    print(json.dumps(seen))


asyncio.run(main())
'''


@pytest.mark.parametrize("release", RELEASES)
def test_google_genai_calls_every_method(release: str, tmp_path: Any) -> None:
    if release > "2" and sys.version_info < (3, 11):
        pytest.skip(f"google-genai {release} needs Python 3.11")
    environment = cached_environment(f"google-genai=={release}")
    path = tmp_path / "picture.png"
    path.write_bytes(picture("a fox"))
    with Emulator(job_s=0.1) as emulator:
        emulator.add_file(b"film" * 100, mime_type="video/mp4", name="files/made")
        command = [str(environment.python), "-W", "ignore", "-c", PROGRAM, emulator.url, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    for name, facts in json.loads(done.stdout).items():
        check(facts, name)
        # Served or not, nothing fails inside.
        newer = facts["gemini"].get("newer", []) + facts["vertex"].get("newer", [])
        assert len(newer) == (3 if release > "2" else 0), name
        assert set(newer) <= {None, 400, 404, 501}, name


def check(seen: Any, name: str) -> None:
    """What both colours have seen."""
    assert seen["uncalled"] == [], name
    for api in ("gemini", "vertex"):
        facts = seen[api]
        assert facts["text"], (name, api)
        assert facts["counted"], (name, api)
        assert facts["vector"] == 3072, (name, api)
        assert facts["chat"], (name, api)
        assert facts["model"], (name, api)
        assert facts["models"], (name, api)
        assert facts["caches"] == [True, True, 3, 404], (name, api)
        assert facts.get("films", 1) == 1, (name, api)
    gemini, vertex = seen["gemini"], seen["vertex"]
    assert "films" in vertex, name
    assert gemini["files"] == [13, True, 400], name
    assert gemini["stores"] == [True, 2, 1, True, 404], name
    assert gemini["batches"] == ["one", 2, "JOB_STATE_CANCELLED", 3], name
    png = "\x89PNG"
    assert vertex["images"] == [[png, png], [png], [png], [png], 1], name
    assert vertex["tunings"] == [
        *("JOB_STATE_SUCCEEDED", "JOB_STATE_CANCELLED", True, "vixen", 1, 404),
    ], name
    assert seen["alpha"]["token"], name
