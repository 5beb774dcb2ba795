"""Development tools of the wire contract: protos/ becomes code, and is proven against what is published.

Nothing here is part of the product: the package never imports it.
"""
