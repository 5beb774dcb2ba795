"""The store: records by name and in order, bytes in pieces, and what lasts."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from genai_grpc._stubs.generativelanguage import file_pb2
from genai_grpc.emulator import Emulator
from genai_grpc.emulator.state.store import NameTaken, Record, Store


def record(name: str, **fields: object) -> Record:
    return Record("files", name, file_pb2.File(name=name)).but(**fields)


@pytest.fixture(params=["temporary", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return Store() if request.param == "temporary" else Store(tmp_path / "data")


def test_a_record_is_found_changed_and_forgotten(store: Store) -> None:
    store.add(record("a", facts={"n": [1]}, expires=5.0))
    found = store.get("files", "a")
    assert found is not None
    assert (found.message.name, found.facts, found.expires) == ("a", {"n": [1]}, 5.0)
    found.message.display_name = "changed"
    store.put(found.but(due=7.0))
    again = store.get("files", "a")
    assert again is not None
    assert (again.message.display_name, again.due, again.number) == ("changed", 7.0, found.number)
    assert store.get("others", "a") is None
    store.remove("a")
    assert store.get("files", "a") is None
    store.close()


def test_a_name_is_given_once(store: Store) -> None:
    store.add(record("a"))
    with pytest.raises(NameTaken):
        store.add(record("a"))
    store.remove("a")
    store.add(record("a"))
    store.close()


def test_pages_follow_the_order_of_making(store: Store) -> None:
    for name in "dbca":
        store.add(record(name, parent="p"))
    store.add(record("z", parent="q"))
    first = store.page("files", "p", 0, 2)
    rest = store.page("files", "p", first[-1].number, 10)
    assert [each.name for each in first + rest] == ["d", "b", "c", "a"]
    assert (store.count("files", "p"), store.count("files", "q")) == (4, 1)
    store.close()


def test_what_comes_next_is_known(store: Store) -> None:
    assert store.next_event() is None
    store.add(record("a", expires=9.0))
    store.add(record("b", due=5.0))
    assert store.next_event() == 5.0
    assert [each.name for each in store.due(5.0)] == ["b"]
    assert [each.name for each in store.expired(9.0)] == ["a"]
    assert store.due(4.9) == store.expired(8.9) == []
    store.close()


def test_a_change_that_fails_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.changing():
            store.add(record("a"))
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        fail()
    assert store.get("files", "a") is None
    store.close()


def test_bytes_are_read_from_any_position(store: Store) -> None:
    store.append("b", 0, b"abc")
    store.append("b", 3, b"defg")
    assert [b"".join(store.pieces("b", start)) for start in (0, 2, 3, 6, 7, 9)] == [
        b"abcdefg",
        b"cdefg",
        b"defg",
        b"g",
        b"",
        b"",
    ]
    store.drop("b")
    assert list(store.pieces("b")) == []
    store.close()


def test_many_threads_may_use_it(store: Store) -> None:
    def work(number: int) -> None:
        for at in range(20):
            name = f"{number}-{at}"
            with store.changing():
                store.add(record(name))
                assert store.get("files", name) is not None

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.count("files", "") == 160
    store.close()


def test_a_file_lasts_and_the_temporary_does_not(tmp_path: Path) -> None:
    for path, lasts in ((tmp_path / "data", True), ("", False)):
        store = Store(path)
        store.add(record("a"))
        store.append("b", 0, b"x")
        store.close()
        again = Store(path)
        assert (again.get("files", "a") is not None) is lasts
        assert b"".join(again.pieces("b")) == (b"x" if lasts else b"")
        again.close()


def test_somebody_elses_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader, " * 200)
    store = Store(path)
    with pytest.raises(ValueError, match=r"letter\.txt is not a data file"):
        store.get("files", "a")
    assert path.read_text().startswith("Dear")
    store.close()


def test_a_file_belongs_to_one_emulator_at_a_time(tmp_path: Path) -> None:
    second = Emulator(data=tmp_path / "data")
    with Emulator(data=tmp_path / "data"), pytest.raises(ValueError, match="another emulator has"):
        second.start()
    with Emulator(data=tmp_path / "data") as later:
        assert later.url


@pytest.mark.parametrize("name", ["", "no/such/folder/data"])
def test_a_file_that_cannot_be_opened_is_told_at_the_start(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=r"the data file .* cannot be used: unable to open"):
        Emulator(data=tmp_path / name).start()
