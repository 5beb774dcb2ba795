"""What the emulator answers, made from the request alone: same request, same answer, on any machine.

One module per subject; none knows of servers, protobuf messages or time.
"""
