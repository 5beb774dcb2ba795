"""A response that is decoded when it is first looked at; until then `.text` reads the message.

One level only: the first touch of anything else fills the instance and makes it an ordinary object
of its class, under a lock. Dumps, ==, repr, copies and pickles cannot tell the difference. What is
read, and how, is decode.py's.

Budget: 2 us from the bytes of a chunk to `.text`. Measured 1.5 us, of which parsing is 0.4; any other
touch costs 1.1 us more than decoding at once.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from typing import Any

import pydantic

from genai_grpc._codec.slots import new, private_slot, set_extra, set_names, set_private, set_values

Headers = Mapping[str, str] | Callable[[], Mapping[str, str]] | None
"""Headers of the answer, or what gives them: over gRPC they cost something to collect."""

Decode = Callable[[Any, Any, Headers], Any]
"""decode(message, schema of `.parsed` or None, headers) -> a finished model"""


_park = private_slot.__set__
_unpark = private_slot.__get__
# One lock for all: held for a microsecond, and only when a response is first touched.
_installing = threading.Lock()


def _renew_lock() -> None:
    # A child of fork inherits the lock, held for ever if another thread had it just then.
    global _installing
    _installing = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)


def parker(model: type[pydantic.BaseModel], decode: Decode) -> Decode:
    """Returns what wraps a message in an instance of the model that decodes when touched."""
    lazy = _lazy_class(model, decode)

    def wrap(message: Any, schema: Any, headers: Headers) -> Any:
        instance = new(lazy)
        _park(instance, (message, schema, headers))
        return instance

    return wrap


def _lazy_class(model: type[pydantic.BaseModel], decode: Decode) -> type[Any]:
    base_text: Any = model.__dict__["text"]

    def text(self: Any) -> Any:
        parked = _unpark(self)
        # A tuple is ours; another thread may have put the private attributes of the model there.
        if type(parked) is tuple:
            candidates = parked[0].candidates
            if len(candidates) == 1:
                parts = candidates[0].content.parts
                if len(parts) == 1:
                    part = parts[0]
                    found = part.text
                    if found and not part.thought:
                        return found
                else:
                    found = _plain_text(parts)
                    if found is not None:
                        return found
        _realise(self, model, decode)
        return base_text.__get__(self, model)

    namespace: dict[str, Any] = {
        "__slots__": (),
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        "__doc__": model.__doc__,
        "text": property(text, doc=base_text.__doc__),
        **_deferring(model, decode),
    }
    # Past ModelMetaclass.__new__: that would collect fields and build a schema once more.
    return type.__new__(type(model), model.__name__, (model,), namespace)


def _plain_text(parts: Any) -> str | None:
    """Joins parts if all are text; None if anything else is there, which the model will judge."""
    texts = []
    for part in parts:
        text: str = part.text
        if not text:
            return None
        if not part.thought:
            texts.append(text)
    return "".join(texts) if texts else None


def _realise(instance: Any, model: type[pydantic.BaseModel], decode: Decode) -> None:
    """Decodes in place. Threads that come together may all decode; the first one's result is kept."""
    parked = _unpark(instance)
    # Outside the lock: reading by a schema runs validators of the user.
    finished: Any = decode(*parked) if type(parked) is tuple else None
    with _installing:
        if type(instance) is model:
            return
        set_values(instance, finished.__dict__)
        set_names(instance, finished.__pydantic_fields_set__)
        set_extra(instance, finished.__pydantic_extra__)
        set_private(instance, finished.__pydantic_private__)
        object.__setattr__(instance, "__class__", model)


def _deferring(model: type[pydantic.BaseModel], decode: Decode) -> dict[str, Any]:
    """The members that realise first and then do what the plain object does."""

    def slot(name: str) -> property:
        descriptor = pydantic.BaseModel.__dict__[name]

        def get(self: Any) -> Any:
            _realise(self, model, decode)
            return descriptor.__get__(self, model)

        def put(self: Any, value: Any) -> None:
            _realise(self, model, decode)
            descriptor.__set__(self, value)

        return property(get, put)

    def then(name: str) -> Callable[..., Any]:
        def method(self: Any, *args: Any, **kwargs: Any) -> Any:
            _realise(self, model, decode)
            return getattr(self, name)(*args, **kwargs)

        return method

    def equal(self: Any, other: Any) -> Any:
        _realise(self, model, decode)
        return self == other  # dispatched anew: BaseModel.__eq__ looks at both classes

    def get_attribute(self: Any, name: str) -> Any:
        _realise(self, model, decode)
        return getattr(self, name)  # found in __dict__ now, or missing for the class of the model

    def field(name: str) -> property:
        def get(self: Any) -> Any:
            _realise(self, model, decode)
            return getattr(self, name)

        return property(get)

    slots = ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
    methods = ("__setattr__", "__delattr__", "__reduce_ex__", "__copy__",
               "__deepcopy__", "__repr__", "__str__", "__iter__", "__getstate__")  # fmt: skip
    return {
        # Without these a field would be found by __getattr__, after a failed look-up that costs 1 us.
        **{name: field(name) for name in model.model_fields},
        **{name: slot(name) for name in slots},
        **{name: then(name) for name in methods},
        "__getattr__": get_attribute,
        "__eq__": equal,
        "__hash__": model.__hash__,
    }
