"""The JavaScript @google/genai works with the emulator's resources and holds live sessions with it.

Two releases, both APIs; plaintext, and TLS for the sessions. What a program sees comes back as JSON.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from genai_grpc.emulator import Emulator
from tests.congruence.javascript import RELEASES
from tests.plugins.node import cached_packages, run_node

pytestmark = [
    pytest.mark.congruence,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("packaging"),
]

PRELUDE = """
import {GoogleGenAI, Modality} from '@google/genai';
import {OAuth2Client} from 'google-auth-library';

const baseUrl = process.argv[2];
const isNew = process.argv[3] >= '3';
const folder = process.argv[4];
const model = 'gemini-2.5-flash';
const gemini = new GoogleGenAI({apiKey: 'key', httpOptions: {baseUrl}});
const authClient = new OAuth2Client();
authClient.setCredentials({access_token: 'token', expiry_date: Date.now() + 3600e3});
const vertex = new GoogleGenAI({
  vertexai: true, project: 'p', location: 'us-central1',
  googleAuthOptions: {authClient}, httpOptions: {baseUrl},
});
const seen = {};

const soon = () => new Promise((done) => setTimeout(done, 50));
async function refusal(call) {
  try {
    await call();
  } catch (error) {
    return error.status ?? String(error);
  }
}
async function all(pager) {
  const items = [];
  for await (const item of await pager) items.push(item);
  return items;
}
"""

RESOURCES = """
import {readFileSync} from 'node:fs';

const weather = {
  name: 'get_weather',
  parametersJsonSchema: {
    type: 'object', properties: {city: {type: 'string'}}, required: ['city'],
  },
};
const callable = {
  tool: async () => ({functionDeclarations: [weather]}),
  callTool: async (calls) => calls.map((call) => ({
    functionResponse: {name: call.name, response: {result: `sunny in ${call.args.city}`}},
  })),
};

async function chats(ai) {
  const chat = ai.chats.create({model, config: {systemInstruction: 'Answer briefly.'}});
  await chat.sendMessage({message: 'Why is the sky blue?'});
  let streamed = '';
  for await (const chunk of await chat.sendMessageStream({message: 'And the sea?'})) {
    streamed += chunk.text;
  }
  const answer = await ai.models.generateContent({
    model, contents: 'What is the weather in Boston?', config: {tools: [callable]},
  });
  return {turns: chat.getHistory().length, streamed, called: answer.text};
}

async function files() {
  const data = new Blob(['x'.repeat(9 * 1024 * 1024)], {type: 'text/plain'});
  const file = await gemini.files.upload({file: data, config: {displayName: 'Letters'}});
  const path = await gemini.files.upload({
    file: folder + '/small.txt', config: {mimeType: 'text/plain'},
  });
  const read = await gemini.files.get({name: file.name});
  const asked = await gemini.models.generateContent({
    model,
    contents: [{role: 'user', parts: [
      {text: 'What is this?'}, {fileData: {fileUri: path.uri, mimeType: path.mimeType}},
    ]}],
  });
  const listed = (await all(gemini.files.list({config: {pageSize: 1}}))).length;
  await gemini.files.delete({name: file.name});
  return {
    size: read.sizeBytes, name: read.displayName, state: read.state, listed,
    asked: asked.text.length > 0, gone: await refusal(() => gemini.files.get({name: file.name})),
  };
}

async function caches(ai) {
  const made = [];
  for (const ttl of ['600s', '700s', '800s']) {
    made.push(await ai.caches.create({model, config: {contents: 'A long story', ttl}}));
  }
  const name = made[0].name;
  const updated = await ai.caches.update({name, config: {ttl: '7200s'}});
  const answer = await ai.models.generateContent({
    model, contents: 'Why?', config: {cachedContent: name},
  });
  const listed = (await all(ai.caches.list({config: {pageSize: 2}}))).length;
  for (const each of made) await ai.caches.delete({name: each.name});
  return {
    longer: updated.expireTime > made[0].expireTime,
    cached: answer.usageMetadata.cachedContentTokenCount > 0,
    listed,
    gone: await refusal(() => ai.caches.get({name})),
  };
}

async function ended(ai, job) {
  while (!/SUCCEEDED|FAILED/.test(job.state)) {
    await soon();
    job = await ai.batches.get({name: job.name});
  }
  return job;
}

async function batches() {
  let job = await gemini.batches.create({
    model, src: [{contents: [{role: 'user', parts: [{text: 'Reply with exactly: one'}]}]}],
  });
  job = await ended(gemini, job);
  const answer = job.dest.inlinedResponses[0].response.candidates[0].content.parts[0].text;
  const listed = (await all(gemini.batches.list())).length;
  await gemini.batches.delete({name: job.name});
  const stored = await ended(vertex, await vertex.batches.create({
    model, src: 'gs://b/in.jsonl', config: {dest: 'gs://b/out'},
  }));
  return {answer, listed, gone: await refusal(() => gemini.batches.get({name: job.name})),
    stored: stored.state};
}

async function film(ai) {
  let operation = await ai.models.generateVideos({
    model: 'veo-3.0-generate-001', source: {prompt: 'A fox'},
  });
  while (!operation.done) {
    await soon();
    operation = await ai.operations.getVideosOperation({operation});
  }
  return operation.response.generatedVideos[0];
}

async function downloaded(file) {
  const downloadPath = folder + '/film.mp4';
  await gemini.files.download({file, downloadPath});
  while (true) {
    // The package resolves before the file is written.
    try {
      const film = readFileSync(downloadPath);
      if (film.length >= 8) return film.subarray(4, 8).toString();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    await soon();
  }
}

async function films() {
  const made = await film(vertex);
  const kind = Buffer.from(made.video.videoBytes, 'base64').subarray(4, 8).toString();
  // The newer release makes films with Vertex AI alone.
  return [kind, await downloaded(isNew ? 'files/made' : await film(gemini))];
}

async function search() {
  const store = await gemini.fileSearchStores.create({config: {displayName: 'Animals'}});
  const text = new Blob(['The den of the fox is in the sand.'], {type: 'text/plain'});
  await gemini.fileSearchStores.uploadToFileSearchStore({
    file: text, fileSearchStoreName: store.name,
    config: {displayName: 'Foxes', mimeType: 'text/plain'},
  });
  const documents = () => all(gemini.fileSearchStores.documents.list({parent: store.name}));
  while ((await documents())[0]?.state !== 'STATE_ACTIVE') await soon();
  const answer = await gemini.models.generateContent({
    model, contents: 'Where is the den of the fox?',
    config: {tools: [{fileSearch: {fileSearchStoreNames: [store.name]}}]},
  });
  // Not the title: the older release does not send display names.
  const found = answer.candidates[0].groundingMetadata.groundingChunks.map(
    (chunk) => chunk.retrievedContext.text);
  await gemini.fileSearchStores.delete({name: store.name, config: {force: true}});
  return found;
}

async function models(ai) {
  const names = (await all(ai.models.list({config: {pageSize: 3}}))).map((each) => each.name);
  return {
    names: new Set(names).size === names.length && names.length > 10,
    got: (await ai.models.get({model})).name.endsWith('models/' + model),
    refused: await refusal(() => ai.models.generateContent({
      model, contents: 'x', config: {temperature: 3},
    })),
  };
}

for (const [name, ai] of Object.entries({gemini, vertex})) {
  seen[name] = {chats: await chats(ai), models: await models(ai), caches: await caches(ai)};
}
// The newer release makes images with Vertex AI alone.
const images = await vertex.models.generateImages({
  model: 'imagen-4.0-generate-001', prompt: 'A fox', config: {numberOfImages: 2},
});
seen.images = images.generatedImages.map((each) => each.image.imageBytes.slice(0, 6));
Object.assign(seen, {
  files: await files(), batches: await batches(), films: await films(), search: await search(),
});
console.log(JSON.stringify(seen));
"""

LIVE = """
const liveModel = (ai) => (ai === vertex ? 'gemini-live-2.5-flash' : 'gemini-live-2.5-flash-preview');

class Talk {
  heard = [];
  waiting = [];
  closed = new Promise((done) => { this.close = done; });

  async connect(ai, config, name = liveModel(ai)) {
    this.session = await ai.live.connect({
      model: name,
      config,
      callbacks: {
        onmessage: (message) => this.hear(message),
        onerror: (error) => this.close(String(error.message ?? error)),
        onclose: (event) => this.close([event.code, event.reason]),
      },
    });
    return this;
  }

  hear(message) {
    if (this.waiting.length) this.waiting.shift()(message);
    else this.heard.push(message);
  }

  next() {
    if (this.heard.length) return Promise.resolve(this.heard.shift());
    return new Promise((done) => this.waiting.push(done));
  }

  async turn() {
    const turn = {text: '', audio: 0, spoken: ''};
    while (true) {
      const {serverContent, toolCall} = await this.next();
      if (toolCall) return toolCall;
      for (const part of serverContent?.modelTurn?.parts ?? []) {
        turn.text += part.text ?? '';
        turn.audio += (part.inlineData?.data ?? '').length;
      }
      turn.spoken += serverContent?.outputTranscription?.text ?? '';
      if (serverContent?.turnComplete) return turn;
    }
  }
}

const text = {responseModalities: [Modality.TEXT]};

async function sessions(ai) {
  const talk = await new Talk().connect(ai, text);
  const texts = [];
  for (const turns of ['Reply with exactly: one', 'Reply with exactly: two']) {
    talk.session.sendClientContent({turns});
    texts.push((await talk.turn()).text);
  }
  talk.session.close();
  const [code] = await talk.closed;

  const tools = [{functionDeclarations: [{
    name: 'get_weather', description: 'Tells the weather',
    parameters: {type: 'OBJECT', properties: {city: {type: 'STRING'}}},
  }]}];
  const asking = await new Talk().connect(ai, {...text, tools});
  asking.session.sendRealtimeInput({text: 'What is the weather in Boston?'});
  const {functionCalls: [call]} = await asking.turn();
  asking.session.sendToolResponse({functionResponses: [
    {id: call.id, name: call.name, response: {result: 'sunny'}},
  ]});
  const answered = (await asking.turn()).text;
  asking.session.close();

  const speaking = await new Talk().connect(ai, {
    responseModalities: [Modality.AUDIO], outputAudioTranscription: {},
  });
  const loud = Buffer.alloc(16000, 0x22).toString('base64');
  speaking.session.sendRealtimeInput({audio: {data: loud, mimeType: 'audio/pcm;rate=16000'}});
  speaking.session.sendRealtimeInput({audioStreamEnd: true});
  const {audio, spoken} = await speaking.turn();
  speaking.session.close();

  const refused = new Talk();
  await Promise.race([refused.connect(ai, text, 'nope'), refused.closed]);
  return {
    texts, code, call: [call.name, call.args], answered: answered.includes('sunny'),
    audio: audio > 0, spoken: spoken.length > 0, refused: (await refused.closed)[0],
  };
}

async function tokens() {
  const httpOptions = {baseUrl, apiVersion: 'v1alpha'};
  const owner = new GoogleGenAI({apiKey: 'key', httpOptions});
  const token = await owner.authTokens.create({config: {
    uses: 1, liveConnectConstraints: {model: liveModel(owner), config: text},
  }});
  const guest = new GoogleGenAI({apiKey: token.name, httpOptions});
  const talk = await new Talk().connect(guest, text);
  talk.session.sendClientContent({turns: 'Reply with exactly: guest'});
  const turn = await talk.turn();
  talk.session.close();
  return [token.name.startsWith('auth_tokens/'), turn.text];
}

async function music() {
  const httpOptions = {baseUrl, apiVersion: 'v1alpha'};
  const ai = new GoogleGenAI({apiKey: 'key', httpOptions});
  let played;
  const playing = new Promise((done) => { played = done; });
  const session = await ai.live.music.connect({
    model: 'models/lyria-realtime-exp',
    callbacks: {
      onmessage: (message) => {
        if (message.serverContent?.audioChunks) played(message.serverContent.audioChunks.length);
      },
      onerror: (error) => played(String(error.message)),
      onclose: (event) => played(event.reason),
    },
  });
  await session.setWeightedPrompts({weightedPrompts: [{text: 'Jazz', weight: 1}]});
  await session.setMusicGenerationConfig({musicGenerationConfig: {bpm: 90}});
  session.play();
  const chunks = await playing;
  session.stop();
  session.close();
  return chunks;
}

seen.gemini = await sessions(gemini);
seen.vertex = await sessions(vertex);
seen.tokens = await tokens();
seen.music = await music();
console.log(JSON.stringify(seen));
process.exit(0);
"""


def drive(release: str, program: str, emulator: Emulator, *arguments: str) -> Any:
    """Run a program against an emulator and return what it saw."""
    packages = cached_packages(f"@google/genai@{release}")
    variables = {"NODE_EXTRA_CA_CERTS": emulator.ca_file} if emulator.ca_file else {}
    given = (emulator.url, release, *arguments)
    written = run_node(packages, PRELUDE + program, *given, variables=variables)
    return json.loads(written.splitlines()[-1])


@pytest.mark.parametrize("release", RELEASES)
def test_javascript_works_with_resources(release: str, tmp_path: Any) -> None:
    (tmp_path / "small.txt").write_text("A small text.", encoding="utf-8")
    with Emulator(job_s=0.2) as emulator:
        request = {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]}
        emulator.put_object("gs://b/in.jsonl", json.dumps({"request": request}))
        emulator.add_file(b"....ftyp", mime_type="video/mp4", name="files/made")
        seen = drive(release, RESOURCES, emulator, str(tmp_path))
    for name in ("gemini", "vertex"):
        facts = seen[name]
        assert facts["chats"]["turns"] == 4, name
        assert "sea" in facts["chats"]["streamed"], name
        assert "sunny in Boston" in facts["chats"]["called"], name
        assert facts["models"] == {
            "names": True,
            "got": True,
            "refused": 400,
        }, name
        assert facts["caches"] == {"longer": True, "cached": True, "listed": 3, "gone": 404}, name
    assert seen["images"] == ["iVBORw", "iVBORw"]
    assert seen["files"] == {
        "size": str(9 * 1024 * 1024),
        "name": "Letters",
        "state": "ACTIVE",
        "listed": 3,
        "asked": True,
        "gone": 403,
    }
    assert seen["batches"] == {
        "answer": "one",
        "listed": 1,
        "gone": 404,
        "stored": "JOB_STATE_SUCCEEDED",
    }
    assert seen["films"] == ["ftyp", "ftyp"]
    assert seen["search"] == ["The den of the fox is in the sand."]


@pytest.mark.parametrize("tls", [False, True], ids=["ws", "wss"])
@pytest.mark.parametrize("release", RELEASES)
def test_javascript_holds_live_sessions(release: str, tls: bool) -> None:
    with Emulator(tls=tls) as emulator:
        seen = drive(release, LIVE, emulator)
        live = {call.transport for call in emulator.calls if "Bidi" in call.name}
    assert live == {"websocket"}
    for name in ("gemini", "vertex"):
        assert seen[name] == {
            "texts": ["one", "two"],
            "code": 1000,
            "call": ["get_weather", {"city": "Boston"}],
            "answered": True,
            "audio": True,
            "spoken": True,
            "refused": 1008,
        }, name
    assert seen["tokens"] == [True, "guest"]
    assert seen["music"] > 0
