"""What a client costs before it is of use: importing and building it, then the first answer.

Run as a file of its own in a fresh process, and it imports next to nothing: a module that is already
loaded is one the client gets for free. python startup.py CLIENT GRPC_PORT HTTP_PORT [CPU]
"""

from __future__ import annotations

import os
import resource
import sys

KEY = "bench"
MODEL = "gemini-2.0-flash"
PROMPT = "Why is the sky blue at noon and red at sunset? Answer in one paragraph."

# Per client: what a program's first lines are, and its first call. GRPC and HTTP are addresses.
PROGRAMS = {
    "raw": (
        """
import grpc
from genai_grpc._stubs.generativelanguage import content_pb2, generative_service_pb2 as service
channel = grpc.insecure_channel(GRPC)
generate = channel.unary_unary(
    "/google.ai.generativelanguage.v1beta.GenerativeService/GenerateContent",
    request_serializer=service.GenerateContentRequest.SerializeToString,
    response_deserializer=service.GenerateContentResponse.FromString,
)
""",
        """
request = service.GenerateContentRequest(model="models/" + MODEL)
request.contents.add(role="user").parts.add(text=PROMPT)
text = generate(request).candidates[0].content.parts[0].text
""",
    ),
    "ours": (
        """
import genai_grpc
client = genai_grpc.Client(api_key=KEY, http_options={"base_url": "http://" + GRPC})
""",
        "text = client.models.generate_content(model=MODEL, contents=PROMPT).text",
    ),
    "google_genai": (
        """
from google import genai
client = genai.Client(api_key=KEY, http_options={"base_url": "http://" + HTTP})
""",
        "text = client.models.generate_content(model=MODEL, contents=PROMPT).text",
    ),
    "gapic": (
        """
import grpc
from google.ai import generativelanguage_v1beta as api
from google.ai.generativelanguage_v1beta.services.generative_service import transports
transport = transports.GenerativeServiceGrpcTransport(channel=grpc.insecure_channel(GRPC))
client = api.GenerativeServiceClient(transport=transport)
""",
        """
contents = [api.Content(role="user", parts=[api.Part(text=PROMPT)])]
request = api.GenerateContentRequest(model="models/" + MODEL, contents=contents)
text = client.generate_content(request).candidates[0].content.parts[0].text
""",
    ),
}


def state() -> tuple[float, int, int]:
    """CPU microseconds, resident bytes and loaded modules of this process so far."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e6, _resident_bytes(usage), len(sys.modules)


def _resident_bytes(usage: resource.struct_rusage) -> int:
    """What is resident now. On Linux ru_maxrss starts with the peak of the process that forked."""
    if sys.platform == "linux":
        with open("/proc/self/statm", encoding="ascii") as pages:
            return int(pages.read().split()[1]) * resource.getpagesize()
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main(client: str, grpc_port: str, http_port: str, cpu: str = "") -> None:
    """Runs one client's program and prints what each half of it took, as one line of JSON."""
    if cpu:
        os.sched_setaffinity(0, {int(cpu)})
    build, call = (compile(source, client, "exec") for source in PROGRAMS[client])
    names = {
        "KEY": KEY,
        "MODEL": MODEL,
        "PROMPT": PROMPT,
        "GRPC": "127.0.0.1:" + grpc_port,
        "HTTP": "127.0.0.1:" + http_port,
    }
    start = state()
    exec(build, names)
    built = state()
    exec(call, names)
    answered = state()
    assert names["text"].startswith("Air scatters")

    import json

    print(json.dumps({"built": _since(start, built), "answered": _since(start, answered)}))


def _since(start: tuple[float, int, int], now: tuple[float, int, int]) -> dict[str, float]:
    return {
        "cpu_us": now[0] - start[0],
        "rss_mib": now[1] / 2**20,
        "modules": now[2] - start[2],
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
