"""What a run writes down: verdicts beside targets, a warning where the bench was blind, a picture."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from scripts.benchmarks import plot, report
from scripts.benchmarks.paths import ALL_CLIENTS
from scripts.benchmarks.ratios import Readings
from scripts.benchmarks.report import BEGIN, END, Footprint, Scenario

SCENARIO = Scenario("sync_unary", "sync unary", "call", ALL_CLIENTS)


def filled(control: float = 130, ours: float = 110) -> Readings:
    """One round of one path, and of starting."""
    readings = Readings()
    costs = {"raw": 100, "control": control, "ours": ours, "ours_gapic": 150, "gapic": 250}
    costs |= {"google_genai": 900, "ours_rest": 360}
    for client, cost_us in costs.items():
        readings.add("sync_unary", client, [cost_us], extra_us=30.0)
        if client != "control":
            for moment in ("built", "answered"):
                readings.add(moment, client, [cost_us * 1000])
    return readings


def test_a_ratio_stands_beside_its_target_and_its_verdict() -> None:
    row = report.path_table(filled(), [SCENARIO]).splitlines()[-1]
    assert "sync unary, a call | 100 | 1.10 [1.10-1.10] (target <= 1.15: met)" in row
    assert "0.60 [0.60-0.60] (target <= 0.8: met)" in row
    assert "8.18 [8.18-8.18] (target >= 3.3: met)" in row
    assert "0.40 [0.40-0.40] (target <= 0.6: met)" in row


def test_a_client_that_took_no_part_has_a_dash() -> None:
    without_gapic = SCENARIO._replace(clients=("raw", "control", "ours", "google_genai"))
    cells = report.path_table(filled(), [without_gapic]).splitlines()[-1].split(" | ")
    assert cells[3] == "-"


def test_a_missed_target_stands_out() -> None:
    assert "(target <= 1.15: **missed**)" in report.path_table(filled(ours=130), [SCENARIO])


def test_a_blind_scenario_judges_nothing() -> None:
    readings = filled(control=105)
    assert "can't tell, blind" in report.path_table(readings, [SCENARIO])
    assert "met" not in report.path_table(readings, [SCENARIO])
    assert "**blind**" in report.control_table(readings, [SCENARIO], {"sync_unary": 0.5})


def test_the_control_table_says_what_was_added_and_what_was_seen() -> None:
    row = report.control_table(filled(control=127), [SCENARIO], {"sync_unary": 0.5}).splitlines()
    assert row[-1].endswith("| 30.0 | 27.0 [27.0-27.0] | 0.90 | 50% | sees it |")


def test_starting_is_compared_with_google_genai() -> None:
    footprints = {
        (moment, client): Footprint(rss_mib=40, modules=300)
        for moment in ("built", "answered")
        for client in ("ours", "google_genai")
    }
    rows = report.startup_table(filled(), footprints, ("ours", "google_genai")).splitlines()
    assert rows[2].startswith("| genai_grpc | 110 | 0.12 [0.12-0.12] (target <= 0.4: met) | 40 |")


def test_only_what_is_between_the_markers_is_replaced() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    once = report.between_markers(page, "new")
    assert once == f"before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"
    assert report.between_markers(once, "new") == once


def test_a_page_without_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks the markers"):
        report.between_markers("nothing here", "new")


def test_the_picture_is_svg_with_a_dot_for_each_client() -> None:
    picture = ElementTree.fromstring(plot.svg(filled(), [SCENARIO]))
    colours = [dot.get("fill", "") for dot in picture.iter("{http://www.w3.org/2000/svg}circle")]
    legend_and_row = 2
    assert sorted(colours) == sorted([*plot.COLOURS.values()] * legend_and_row)
    assert "sync unary" in [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
