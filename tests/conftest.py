"""Names the plugins that hold the fixtures, one theme each; fixtures themselves stand there."""

pytest_plugins = [
    "tests.plugins.clients",
    "tests.plugins.environments",
    "tests.plugins.grpc_server",
    "tests.plugins.http_server",
    "tests.plugins.relay",
    "tests.plugins.service_account",
    "tests.plugins.tls",
]
