"""What the generated GAPIC-style clients share: calls, construction, transports, pagers, operations.

One RPC is one `Rpc` value; the generated modules are signatures and documentation around them. The
messages stand in `genai_grpc.generativelanguage.types` and `genai_grpc.aiplatform.types`. Behaviour
follows the published GAPIC clients: https://google.aip.dev/client-libraries.
"""
