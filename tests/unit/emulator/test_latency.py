"""Distributions of waiting: how they are written, what they give, that every run gets the same."""

from __future__ import annotations

import statistics

import grpc
import pytest

from genai_grpc.emulator import Emulator
from genai_grpc.emulator.faults import Fault, parse_fault
from genai_grpc.emulator.latency import Latency, drawn, read_latency
from tests.unit.emulator.caller import Caller


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0.2", 0.2),
        ("200ms", 0.2),
        ("2s", 2.0),
        ("constant(30ms)", Latency("constant", 0.03)),
        ("uniform(0.1, 0.5)", Latency("uniform", 0.1, 0.5)),
        ("normal(200ms,50ms,seed=7)", Latency("normal", 0.2, 0.05, seed=7)),
        ("lognormal(1s,0.5)", Latency("lognormal", 1.0, 0.5)),
        ("percentiles(p50:100ms,95:400ms)", Latency("percentiles", 50, 0.1, 95, 0.4)),
    ],
)
def test_a_line_says_what_is_waited(text: str, meant: object) -> None:
    assert read_latency(text) == meant


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("soon", "could not convert"),
        ("gamma(1,2)", "'gamma' is no distribution"),
        ("normal(1)", "takes mean, deviation; got 1"),
        ("uniform(2,1)", "the least before the most"),
        ("normal(-1,1)", "not negative"),
        ("normal(nan,1)", "not negative"),
        ("percentiles()", "pairs"),
        ("percentiles(50)", "no pair"),
        ("percentiles(95:1,50:2)", "percentages go up"),
        ("percentiles(50:2,95:1)", "do not go down"),
        ("percentiles(101:2)", "at most 100"),
        ("uniform(0,1,seed=x)", "invalid literal"),
    ],
)
def test_a_wrong_line_is_explained(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_latency(text)


def draws(latency: Latency, count: int = 4000) -> list[float]:
    return [latency.draw() for _ in range(count)]


def test_draws_follow_the_distribution() -> None:
    assert set(draws(Latency("constant", 0.5), 5)) == {0.5}
    even = draws(Latency("uniform", 1, 3))
    assert min(even) >= 1
    assert max(even) <= 3
    assert statistics.mean(even) == pytest.approx(2, abs=0.05)
    normal = draws(Latency("normal", 10, 2))
    assert statistics.mean(normal) == pytest.approx(10, abs=0.15)
    assert statistics.stdev(normal) == pytest.approx(2, abs=0.15)
    assert min(draws(Latency("normal", 0.1, 5))) == 0
    skewed = sorted(draws(Latency("lognormal", 1, 0.5)))
    assert statistics.median(skewed) == pytest.approx(1, abs=0.05)
    assert skewed[len(skewed) * 84 // 100] == pytest.approx(2.718281828**0.5, abs=0.1)


def test_draws_keep_to_percentiles() -> None:
    found = sorted(draws(Latency("percentiles", 50, 0.1, 95, 0.4, 99, 2.0)))
    assert found[len(found) // 2] == pytest.approx(0.1, abs=0.01)
    assert found[len(found) * 95 // 100] == pytest.approx(0.4, abs=0.05)
    assert found[-1] == 2.0


def test_every_run_waits_alike() -> None:
    spec = "lognormal(0.2,0.8,seed=3)"
    first, second = read_latency(spec), read_latency(spec)
    assert [drawn(first) for _ in range(5)] == [drawn(second) for _ in range(5)]
    assert drawn(read_latency("uniform(0,1,seed=1)")) != drawn(read_latency("uniform(0,1,seed=2)"))


def test_faults_wait_by_distributions(emulator: Emulator, caller: Caller) -> None:
    assert parse_fault("delay=uniform(0,10ms);trickle=normal(1ms,1ms)") == Fault(
        delay_s=Latency("uniform", 0, 0.01), trickle_s=Latency("normal", 0.001, 0.001)
    )
    with pytest.raises(ValueError, match="the least before the most"):
        parse_fault("delay=uniform(2,1)")
    emulator.delay("percentiles(100:60ms)")
    emulator.trickle("constant(20ms)", method="StreamGenerateContent")
    wanted = Latency("percentiles", 100, 0.06)
    for _ in range(3):
        at_least = wanted.draw()
        caller.generate()
        call = emulator.calls[-1].wait_ended()
        assert call.ended is not None
        assert call.ended - call.started >= at_least
    assert len(caller.stream("[[chunks=3 chars=5]] x")) == 3
    call = emulator.calls[-1].wait_ended()
    assert call.ended is not None
    assert call.ended - call.started >= 0.06


def test_calls_bring_their_own_distributions(emulator: Emulator, caller: Caller) -> None:
    line = "delay=uniform(0,40ms,seed=5)"
    wanted = Latency("uniform", 0, 0.04, seed=5)
    for _ in range(4):
        # The draws go on from call to call.
        at_least = wanted.draw()
        metadata = [("x-emulator-fault", line)]
        caller.callable("GenerateContent")(caller.request(), metadata=metadata)
        call = emulator.calls[-1].wait_ended()
        assert call.ended is not None
        assert call.ended - call.started >= at_least


def test_an_emulator_may_be_slow_by_a_distribution() -> None:
    with Emulator(delay_s="uniform(20ms,30ms)") as server:
        with grpc.insecure_channel(server.address) as channel:
            Caller(channel).generate()
        call = server.calls[0].wait_ended()
        assert call.ended is not None
        assert call.ended - call.started >= 0.02
    with pytest.raises(ValueError, match="no distribution"):
        Emulator(delay_s="gamma(1,2)")
