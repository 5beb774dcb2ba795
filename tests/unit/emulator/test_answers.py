"""GenerateAnswer: questions answered from passages, inline and of the retriever."""

from __future__ import annotations

from typing import Any

from tests.unit.emulator.fronts import Front

PASSAGES = [
    {"id": "foxes", "content": {"parts": [{"text": "A fox digs its den in sand. It is red."}]}},
    {"id": "whales", "content": {"parts": [{"text": "The blue whale is the largest animal."}]}},
]
QUESTION = "Where does a fox dig its den?"


def answer(gemini: Front, question: str = QUESTION, **fields: Any) -> Any:
    """The answer to a question."""
    fields = {"inlinePassages": {"passages": PASSAGES}, "answerStyle": "EXTRACTIVE", **fields}
    return gemini.ask("GenerativeService.GenerateAnswer", **asked(question), **fields)


def asked(question: str) -> dict[str, Any]:
    contents = [{"role": "user", "parts": [{"text": question}]}]
    return {"model": "models/aqa", "contents": contents}


def said(response: Any) -> str:
    return str(response["answer"]["content"]["parts"][0]["text"])


def test_the_passage_that_fits_is_quoted_and_named(gemini: Front) -> None:
    response = answer(gemini)
    assert said(response) == "A fox digs its den in sand."
    (attribution,) = response["answer"]["groundingAttributions"]
    assert attribution["sourceId"]["groundingPassage"] == {"passageId": "foxes"}
    assert response["answer"]["finishReason"] == "STOP"
    assert response["answerableProbability"] > 0.9


def test_styles_differ(gemini: Front) -> None:
    found = {style: said(answer(gemini, answerStyle=style)) for style in ("ABSTRACTIVE", "VERBOSE")}
    assert found["VERBOSE"] == "A fox digs its den in sand. It is red."
    assert found["ABSTRACTIVE"] not in (found["VERBOSE"], said(answer(gemini)))


def test_a_question_that_no_passage_answers_is_improbable(gemini: Front) -> None:
    response = answer(gemini, "Who won the cup final?")
    assert response["answerableProbability"] < 0.5
    assert "groundingAttributions" not in response["answer"]


def test_chunks_of_a_corpus_are_named(gemini: Front) -> None:
    corpus = gemini.ask("RetrieverService.CreateCorpus", corpus={"displayName": "c"})["name"]
    document = gemini.ask("RetrieverService.CreateDocument", parent=corpus, document={})["name"]
    for text in ("A fox digs its den in sand.", "Whales are large."):
        chunk = {"data": {"stringValue": text}}
        gemini.ask("RetrieverService.CreateChunk", parent=document, chunk=chunk)
    for source in (corpus, document):
        grounds = {"source": source, "query": {"parts": [{"text": QUESTION}]}}
        response = gemini.ask(
            "GenerativeService.GenerateAnswer",
            **asked(QUESTION),
            answerStyle="EXTRACTIVE",
            semanticRetriever=grounds,
        )
        (attribution,) = response["answer"]["groundingAttributions"]
        assert attribution["sourceId"]["semanticRetrieverChunk"]["chunk"].startswith(document)


def test_what_is_wrong_is_named(gemini: Front) -> None:
    refusal = gemini.refusal("GenerativeService.GenerateAnswer", model="models/aqa")
    assert refusal.code == "INVALID_ARGUMENT"
    assert refusal.fields == ["contents", "answer_style", "grounding_source"]
    other = gemini.refusal("GenerativeService.GenerateAnswer", model="models/gemini-2.5-flash")
    assert other.code == "NOT_FOUND"
    missing = gemini.refusal(
        "GenerativeService.GenerateAnswer",
        **asked("x"),
        answerStyle="VERBOSE",
        semanticRetriever={"source": "corpora/none"},
    )
    assert missing.code == "NOT_FOUND"


def test_a_blocked_question_says_so(gemini: Front) -> None:
    response = answer(gemini, "[[block=SAFETY]] Where?")
    assert response["inputFeedback"]["blockReason"] == "SAFETY"
