"""Runs in an environment of its own: google-genai's local tokenizer, answering line by line in JSON.

Arguments: the model's file. It is put in the place of the one that google-genai would download; what
counts, and how, is google-genai's.
"""

from __future__ import annotations

import json
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

# By name: where these tests are type-checked, google-genai is not installed.
loader: Any = import_module("google.genai._local_tokenizer_loader")
types: Any = import_module("google.genai.types")
local_tokenizer: Any = import_module("google.genai.local_tokenizer")


def answer(tokenizer: Any, question: dict[str, Any]) -> Any:
    contents = [types.Content.model_validate(each) for each in question["contents"]]
    if question["method"] == "count_tokens":
        config = types.CountTokensConfig.model_validate(question["config"])
        return tokenizer.count_tokens(contents, config=config).model_dump(mode="json")
    return tokenizer.compute_tokens(contents).model_dump(mode="json")


def main() -> None:
    model = Path(sys.argv[1]).read_bytes()
    loader._load_model_proto_bytes = lambda tokenizer_name: model
    warnings.simplefilter("ignore")
    tokenizer = local_tokenizer.LocalTokenizer("gemini-2.0-flash")
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(tokenizer, json.loads(line))) + "\n")
        sys.stdout.flush()


main()
