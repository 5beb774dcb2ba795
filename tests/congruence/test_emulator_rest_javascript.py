"""The JavaScript @google/genai drives the emulator: two releases, both APIs."""

from __future__ import annotations

import json
from collections.abc import Iterator

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

PROGRAM = """
import {GoogleGenAI, Type} from '@google/genai';

const baseUrl = process.argv[2];
const model = 'gemini-2.5-flash';
const contents = 'Why is the sky blue? [[chunks=4]]';
const clients = {
  gemini: new GoogleGenAI({apiKey: 'key', httpOptions: {baseUrl}}),
  slash: new GoogleGenAI({apiKey: 'key', httpOptions: {baseUrl: baseUrl + '/'}}),
  express: new GoogleGenAI({vertexai: true, apiKey: 'key', httpOptions: {baseUrl}}),
};
const declaration = {
  name: 'get_weather',
  parameters: {type: Type.OBJECT, properties: {city: {type: Type.STRING}}, required: ['city']},
};

async function refusal(call) {
  try {
    await call();
  } catch (error) {
    return [error.status, error.message];
  }
}

async function facts(ai) {
  const answer = await ai.models.generateContent({model, contents});
  const chunks = [];
  for await (const chunk of await ai.models.generateContentStream({model, contents})) {
    chunks.push(chunk.text);
  }
  const structured = await ai.models.generateContent({
    model,
    contents,
    config: {
      systemInstruction: 'Answer briefly.',
      responseMimeType: 'application/json',
      responseSchema: {type: Type.OBJECT, properties: {n: {type: Type.STRING, enum: ['three']}}},
    },
  });
  const called = await ai.models.generateContent({
    model,
    contents: 'What is the weather in Boston?',
    config: {
      tools: [{functionDeclarations: [declaration]}],
      toolConfig: {functionCallingConfig: {mode: 'ANY', allowedFunctionNames: ['get_weather']}},
    },
  });
  const embedded = await ai.models.embedContent({model: 'text-embedding-004', contents: ['a']});
  const counted = await ai.models.countTokens({model, contents});
  return {
    text: answer.text,
    tokens: answer.usageMetadata.promptTokenCount,
    counted: counted.totalTokens,
    chunks: chunks.length,
    streamed: chunks.join(''),
    json: structured.text,
    call: called.functionCalls[0],
    vectors: embedded.embeddings.map((each) => each.values.length),
    unknown: await refusal(() => ai.models.generateContent({model: 'nope', contents})),
    broken: await refusal(async () => {
      const stream = await ai.models.generateContentStream({
        model,
        contents,
        config: {httpOptions: {headers: {'x-emulator-fault': 'break-after=2;trickle=0.05'}}},
      });
      for await (const chunk of stream) void chunk;
    }),
  };
}

const seen = {};
for (const [name, ai] of Object.entries(clients)) seen[name] = await facts(ai);
console.log(JSON.stringify(seen));
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One emulator for all releases."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("release", RELEASES)
def test_javascript(release: str, emulator: Emulator) -> None:
    packages = cached_packages(f"@google/genai@{release}")
    emulator.clear()
    seen = json.loads(run_node(packages, PROGRAM, emulator.url))
    assert {call.transport for call in emulator.calls} == {"rest"}
    for name, facts in seen.items():
        assert "sky" in facts["text"], name
        assert facts["chunks"] == 4, name
        assert facts["streamed"] == facts["text"], name
        assert facts["counted"] == facts["tokens"] > 0, name
        assert json.loads(facts["json"]) == {"n": "three"}, name
        assert facts["call"]["name"] == "get_weather", name
        assert facts["call"]["args"] == {"city": "Boston"}, name
        assert facts["vectors"] == [768], name
        assert facts["unknown"][0] == 404, name
        assert "UNAVAILABLE" in facts["broken"][1], name
