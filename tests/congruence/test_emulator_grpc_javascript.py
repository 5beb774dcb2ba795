"""@grpc/grpc-js with the protos that Google publishes drives the emulator, in plaintext and by TLS.

It is a client in another language with an HTTP/2 of its own (Node's), and it shares no generated code
with us: what it sends and reads follows from the `.proto` files alone.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from genai_grpc.emulator import Call, Emulator
from tests.plugins.node import cached_packages, run_node

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PACKAGES = (
    "@grpc/grpc-js@1.14",
    "@grpc/proto-loader@0.8",
    # For their .proto files alone: the second brings google/api, google/rpc and google/longrunning.
    "@google-ai/generativelanguage@4.1",
    "google-gax@5",
)
STREAMS = 1000

PRELUDE = """
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';
import {readFileSync} from 'node:fs';

const [address, ca, streams] = process.argv.slice(2);
const folder = (name) => new URL(`node_modules/${name}/build/protos`, import.meta.url).pathname;
const includeDirs = [folder('@google-ai/generativelanguage'), folder('google-gax')];
const options = {includeDirs, keepCase: true, longs: String, enums: String, oneofs: true};
const names = ['generative', 'model', 'cache', 'file', 'permission', 'retriever'];
const credentials = ca
  ? grpc.credentials.createSsl(readFileSync(ca)) : grpc.credentials.createInsecure();
const channel = {'grpc.max_send_message_length': -1, 'grpc.max_receive_message_length': -1};
const model = 'models/gemini-2.5-flash';
const contents = [{role: 'user', parts: [{text: 'Why is the sky blue? [[chunks=4]]'}]}];
const request = {model, contents};
const text = (answer) => answer.candidates[0].content.parts.map((part) => part.text).join('');

function services(version) {
  const found = {};
  for (const name of names) {
    const file = `google/ai/generativelanguage/${version}/${name}_service.proto`;
    const {google} = grpc.loadPackageDefinition(loader.loadSync(file, options));
    for (const [service, Client] of Object.entries(google.ai.generativelanguage[version])) {
      if (typeof Client === 'function') found[service] = new Client(address, credentials, channel);
    }
  }
  return found;
}

const call = (client, method, message, metadata = {}, extra = {}) => new Promise((done, fail) => {
  const sent = new grpc.Metadata();
  for (const [name, value] of Object.entries(metadata)) sent.set(name, value);
  client[method](message, sent, extra, (error, answer) => error ? fail(error) : done(answer));
});

async function refusal(run) {
  try {
    await run();
  } catch (error) {
    const details = error.metadata.get('grpc-status-details-bin');
    return [grpc.status[error.code], error.details, details.length && details[0].length > 20];
  }
}

async function read(stream) {
  const texts = [];
  for await (const chunk of stream) texts.push(text(chunk));
  return texts;
}

const inSeconds = (seconds) => ({deadline: Date.now() + seconds * 1000});
const faulty = (fault) => {
  const metadata = new grpc.Metadata();
  metadata.set('x-emulator-fault', fault);
  return metadata;
};

"""

PROGRAM = """
async function generation({GenerativeService: service}) {
  const counted = await call(service, 'CountTokens', {model, contents});
  const answer = await call(service, 'GenerateContent', request, {'x-goog-api-key': 'key'});
  const embedded = await call(service, 'BatchEmbedContents', {
    model: 'models/gemini-embedding-001',
    requests: ['a', 'b'].map((each) => ({
      model: 'models/gemini-embedding-001', content: {parts: [{text: each}]},
    })),
  });
  const large = 'x'.repeat(6 * 1024 * 1024);
  return {
    text: text(answer),
    reason: answer.candidates[0].finish_reason,
    counted: counted.total_tokens === answer.usage_metadata.prompt_token_count,
    streamed: await read(service.StreamGenerateContent(request)),
    vectors: embedded.embeddings.map((each) => each.values.length),
    large: (await call(service, 'CountTokens', {
      model, contents: [{role: 'user', parts: [{text: large}]}],
    })).total_tokens > 1000,
  };
}

async function failures({GenerativeService: service}) {
  const ask = (fault, extra) => call(
    service, 'GenerateContent', request, {'x-emulator-fault': fault}, extra);
  const texts = [];
  const broken = await refusal(async () => {
    const stream = service.StreamGenerateContent(request, faulty('break-after=2;status=DATA_LOSS'));
    for await (const chunk of stream) texts.push(text(chunk));
  });
  const left = service.StreamGenerateContent(request, faulty('stall-after=1'));
  const cancelled = await refusal(async () => {
    for await (const chunk of left) left.cancel();
  });
  return {
    unknown: await refusal(() => call(service, 'GenerateContent', {...request, model: 'models/x'})),
    wrong: await refusal(() => call(service, 'GenerateContent', {
      ...request, generation_config: {temperature: 3},
    })),
    late: (await refusal(() => ask('stall', inSeconds(0.3))))[0],
    ordered: await refusal(() => ask('status=RESOURCE_EXHAUSTED;retry-delay=1s;message=slow down')),
    broken: [broken[0], texts.length],
    cancelled: cancelled[0],
    reset: (await refusal(() => ask('reset')))[0],
    after: text(await call(service, 'GenerateContent', request)).length > 0,
  };
}

async function resources({ModelService, CacheService, FileService}) {
  const listed = [];
  let page_token = '';
  let pages = 0;
  do {
    const page = await call(ModelService, 'ListModels', {page_size: 5, page_token});
    listed.push(...page.models.map((each) => each.name));
    page_token = page.next_page_token;
    pages += 1;
  } while (page_token);
  const cached_content = {model, contents, ttl: {seconds: 600}};
  const cache = await call(CacheService, 'CreateCachedContent', {cached_content});
  const update = {
    cached_content: {name: cache.name, ttl: {seconds: 7200}}, update_mask: {paths: ['ttl']},
  };
  const later = await call(CacheService, 'UpdateCachedContent', update);
  await call(CacheService, 'DeleteCachedContent', {name: cache.name});
  return {
    models: new Set(listed).size === listed.length,
    pages: pages === Math.ceil(listed.length / 5),
    longer: Number(later.expire_time.seconds) > Number(cache.expire_time.seconds),
    gone: (await refusal(() => call(CacheService, 'GetCachedContent', {name: cache.name})))[0],
    files: (await call(FileService, 'ListFiles', {})).files.length,
  };
}

async function retriever({RetrieverService: service}) {
  const corpus = await call(service, 'CreateCorpus', {corpus: {display_name: 'Animals'}});
  const document = await call(service, 'CreateDocument', {
    parent: corpus.name, document: {display_name: 'Foxes'},
  });
  await call(service, 'BatchCreateChunks', {
    parent: document.name,
    requests: ['Foxes live in dens.', 'Whales live in the sea.'].map((each) => ({
      parent: document.name, chunk: {data: {string_value: each}},
    })),
  });
  const {relevant_chunks} = await call(service, 'QueryCorpus', {
    name: corpus.name, query: 'Where do whales live?', results_count: 1,
  });
  await call(service, 'DeleteCorpus', {name: corpus.name, force: true});
  return relevant_chunks.map((each) => each.chunk.data.string_value);
}

async function live({GenerativeService: service}) {
  const session = service.BidiGenerateContent();
  const answers = session[Symbol.asyncIterator]();
  const next = async () => (await answers.next()).value;
  const config = {response_modalities: ['TEXT']};
  session.write({setup: {
    model: 'models/gemini-live-2.5-flash-preview', generation_config: config,
  }});
  const seen = {setup: 'setup_complete' in await next(), texts: []};
  for (const number of ['one', 'two']) {
    const parts = [{text: `Reply with exactly: ${number}`}];
    session.write({client_content: {turns: [{role: 'user', parts}], turn_complete: true}});
    let said = '';
    for (let over = false; !over;) {
      const {server_content: content} = await next();
      for (const part of content?.model_turn?.parts ?? []) said += part.text;
      over = Boolean(content?.turn_complete);
    }
    seen.texts.push(said);
  }
  session.end();
  seen.ended = (await answers.next()).done;
  const early = service.BidiGenerateContent();
  early.write({client_content: {turn_complete: true}});
  seen.early = (await refusal(async () => { for await (const each of early) void each; }))[0];
  return seen;
}

const seen = {};
for (const version of ['v1beta', 'v1alpha']) {
  const found = services(version);
  seen[version] = {
    generation: await generation(found), failures: await failures(found),
    resources: await resources(found), retriever: await retriever(found),
    live: await live(found),
  };
  for (const client of Object.values(found)) client.close();
}
console.log(JSON.stringify(seen));
"""

CROWD = """
const {GenerativeService: service} = services('v1beta');
const ask = () => read(service.StreamGenerateContent(request));
const answers = await Promise.all(Array.from({length: Number(streams)}, ask));
service.close();
console.log(JSON.stringify(answers));
"""


@pytest.fixture(params=[False, True], ids=["plaintext", "tls"], scope="module")
def seen(request: pytest.FixtureRequest) -> Any:
    """What the client saw, by version of the API."""
    packages = cached_packages(*PACKAGES)
    with Emulator(tls=request.param) as emulator:
        emulator.add_file(b"film", mime_type="video/mp4", name="files/made")
        written = run_node(packages, PRELUDE + PROGRAM, emulator.address, emulator.ca_file)
        assert {call.transport for call in emulator.calls} == {"grpc"}
    return json.loads(written)


VERSIONS = ("v1beta", "v1alpha")


@pytest.mark.parametrize("version", VERSIONS)
def test_calls_and_streams_are_answered(seen: Any, version: str) -> None:
    facts = seen[version]["generation"]
    assert "sky" in facts["text"]
    assert facts["reason"] == "STOP"
    assert facts["counted"]
    assert len(facts["streamed"]) == 4
    assert "".join(facts["streamed"]) == facts["text"]
    assert facts["vectors"] == [3072, 3072]
    assert facts["large"]


@pytest.mark.parametrize("version", VERSIONS)
def test_failures_have_codes_messages_and_details(seen: Any, version: str) -> None:
    facts = seen[version]["failures"]
    code, message, has_details = facts["unknown"]
    assert (code, has_details) == ("NOT_FOUND", True)
    assert "models/x" in message
    assert facts["wrong"][0] == "INVALID_ARGUMENT"
    assert facts["wrong"][2]
    assert facts["late"] == "DEADLINE_EXCEEDED"
    assert facts["ordered"] == ["RESOURCE_EXHAUSTED", "slow down", True]
    assert facts["broken"] == ["DATA_LOSS", 2]
    assert facts["cancelled"] == "CANCELLED"
    assert facts["reset"] == "UNAVAILABLE"
    assert facts["after"]


@pytest.mark.parametrize("version", VERSIONS)
def test_resources_are_made_listed_and_deleted(seen: Any, version: str) -> None:
    assert seen[version]["resources"] == {
        "models": True,
        "pages": True,
        "longer": True,
        "gone": "NOT_FOUND",
        "files": 1,
    }
    assert seen[version]["retriever"] == ["Whales live in the sea."]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_session_goes_both_ways(seen: Any, version: str) -> None:
    assert seen[version]["live"] == {
        "setup": True,
        "texts": ["one", "two"],
        "ended": True,
        "early": "INVALID_ARGUMENT",
    }


def test_a_thousand_streams_are_open_at_once_on_one_connection() -> None:
    everybody = threading.Barrier(STREAMS)

    def answer(call: Call) -> Iterator[str]:
        yield "first"
        everybody.wait(60)
        yield "last"

    with Emulator() as emulator:
        emulator.reply(answer, times=None)
        packages = cached_packages(*PACKAGES)
        written = run_node(packages, PRELUDE + CROWD, emulator.address, "", str(STREAMS))
        assert len({call.peer for call in emulator.calls}) == 1
    assert json.loads(written) == [["first", "last"]] * STREAMS
