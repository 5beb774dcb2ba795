"""Ratios are formed within a round, targets are judged by the median, and a blind scenario is noticed."""

from __future__ import annotations

import pytest

from scripts.benchmarks.__main__ import rotated
from scripts.benchmarks.pace import PACES
from scripts.benchmarks.paths import ALL_CLIENTS, ON_DEMAND, PATHS, load
from scripts.benchmarks.ratios import TARGETS, Readings, Spread, Target, spread, target


def readings(costs: dict[str, list[float]], extra_us: float = 30.0) -> Readings:
    """Readings of one scenario, "sync_unary", one turn a round."""
    filled = Readings()
    for client, rounds in costs.items():
        for cost_us in rounds:
            filled.add("sync_unary", client, [cost_us], extra_us=extra_us)
    return filled


def test_a_machine_that_slows_down_between_rounds_changes_no_ratio() -> None:
    drifting = readings({"raw": [100, 150, 300], "ours": [110, 165, 330]})
    assert drifting.ratio("sync_unary", "ours", "raw") == pytest.approx(Spread(1.1, 1.1, 1.1))


def test_one_disturbed_turn_is_voted_down() -> None:
    disturbed = Readings()
    disturbed.add("sync_unary", "raw", [100, 400, 200])
    disturbed.add("sync_unary", "ours", [110, 110, 220])
    assert disturbed.ratio("sync_unary", "ours", "raw") == pytest.approx(Spread(1.1, 1.1, 1.1))


def test_a_client_that_missed_a_turn_has_no_ratio() -> None:
    uneven = Readings()
    uneven.add("sync_unary", "raw", [100, 100])
    uneven.add("sync_unary", "ours", [110])
    with pytest.raises(ValueError, match="longer"):
        uneven.ratio("sync_unary", "ours", "raw")


def test_a_client_that_missed_a_round_has_no_ratio() -> None:
    uneven = readings({"raw": [100, 100], "ours": [110]})
    with pytest.raises(ValueError, match="longer"):
        uneven.ratio("sync_unary", "ours", "raw")


def test_a_spread_is_the_median_between_the_extremes() -> None:
    assert spread([3, 1, 2]) == Spread(2, 1, 3)
    assert str(spread([1.234, 1.1, 1.5])) == "1.23 [1.10-1.50]"


@pytest.mark.parametrize(
    ("control", "share", "blind"),
    [
        ([130, 131, 129], 1.0, False),
        ([115, 116, 90], 0.5, False),
        ([114, 90, 120], 14 / 30, True),
        ([100, 99, 101], 0.0, True),
        ([90, 95, 80], -1 / 3, True),
    ],
)
def test_a_scenario_that_reads_under_half_of_the_known_cost_is_blind(
    control: list[float], share: float, blind: bool
) -> None:
    found = readings({"raw": [100, 100, 100], "control": control}).control("sync_unary")
    assert found.true_us == 30
    assert found.share == pytest.approx(share)
    assert found.blind is blind


def test_the_truth_is_what_the_control_spent_not_what_it_was_told_to() -> None:
    filled = Readings()
    filled.add("sync_unary", "raw", [100])
    filled.add("sync_unary", "control", [160], extra_us=60)
    assert filled.control("sync_unary").share == 1


@pytest.mark.parametrize(
    ("promise", "median", "met"),
    [
        (Target("sync_unary", "ours", "raw", at_most=1.15), 1.15, True),
        (Target("sync_unary", "ours", "raw", at_most=1.15), 1.16, False),
        (Target("sync_unary", "google_genai", "ours", at_least=3.3), 3.3, True),
        (Target("sync_unary", "google_genai", "ours", at_least=3.3), 3.2, False),
    ],
)
def test_a_target_is_judged_by_the_median(promise: Target, median: float, met: bool) -> None:
    assert promise.met(Spread(median, 0.1, 9.9)) is met


def test_every_target_is_about_something_that_is_measured() -> None:
    assert {each.scenario for each in TARGETS} <= {*PATHS, "built"}
    assert {each.over for each in TARGETS} | {each.under for each in TARGETS} <= set(ALL_CLIENTS)


def test_a_target_is_found_by_the_ratio_it_is_about() -> None:
    found = target("sync_unary", "ours", "raw")
    assert found is not None
    assert str(found) == "<= 1.15"
    assert target("async_unary_1", "gapic", "raw") is None


def test_every_path_can_be_driven() -> None:
    for name in (*PATHS, *ON_DEMAND):
        path = load(name)
        assert path.PACE in PACES
        assert path.UNIT in ("call", "chunk")
        assert {"raw", "control"} <= set(path.CLIENTS) <= set(ALL_CLIENTS)
        assert callable(path.measure)


def test_each_client_takes_each_place_in_the_order() -> None:
    orders = [rotated(ALL_CLIENTS, turn) for turn in range(len(ALL_CLIENTS))]
    for place in range(len(ALL_CLIENTS)):
        assert {order[place] for order in orders} == set(ALL_CLIENTS)
