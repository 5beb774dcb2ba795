"""Reports what a client does to OpenTelemetry. Loaded only by clients that were told to.

`watch` sees the conversation, `conventions` and `content` read messages, `instruments` writes spans and
histograms, `drivers` put it between a client and its flows. Nothing here changes a call.
"""
