"""What scripts/gapic runs: the GAPIC-style clients, written from the method table and the facts.

One room for each thing that is read (packages, service, messages, comments) and each module that is
written (clients, transports, rpcs, pagers, resources, exports, aliases). What a call does stands in
genai_grpc/_gapic: written modules only sign and describe it.
"""
