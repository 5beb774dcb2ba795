"""scripts/unasync: what the rules do to code, text and comments, and what a check notices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts._lib import unasync

SURFACE = '''"""The models of an AsyncClient."""

from collections.abc import AsyncIterator

from genai_grpc._drivers import async_

from . import chats


class AsyncModels:
    """Methods behind `client.aio.models`."""

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        if self._source is None:
            raise StopAsyncIteration
        return await self._source.__anext__()

    async def __aenter__(self) -> AsyncModels:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    async def texts(self) -> AsyncIterator[str]:
        async for text in self:
            yield text

    async def aclose(self) -> None:
        """Close it."""
        await async_.run(chats.close())
'''

SCENARIO = '''"""One body for both colours."""

from genai_grpc import AsyncClient


async def test_text_arrives(client: AsyncClient) -> None:
    async with client.aio.models.stream() as stream:
        texts = [chunk.text async for chunk in stream]
    assert (await client.aio.models.get(model="m")).name == "m"
    assert texts  # `await client.aio.models.get()` needs none
'''


def translate(source: str) -> str:
    return unasync.Translator().translate(source)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A checkout with one surface and one scenario, twins written."""
    for folder, text in (("genai_grpc/_surface/aio", SURFACE), ("tests/scenarios/aio", SCENARIO)):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "models.py").write_text(text)
    assert unasync.main([], root=tmp_path) == 0
    return tmp_path


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async def f() -> None:\n    await g()\n", "def f() -> None:\n    g()\n"),
        ("x = [y async for y in z]\n", "x = [y for y in z]\n"),
        ("from collections.abc import AsyncIterator\n", "from collections.abc import Iterator\n"),
        ("raise StopAsyncIteration\n", "raise StopIteration\n"),
        ("x.__aiter__()\n", "x.__iter__()\n"),
        ("Asynchronicity = AsyncPager\n", "Asynchronicity = Pager\n"),
        ("client.aio.models\n", "client.models\n"),
        ("from . import aio\n", "from . import aio\n"),
        ("x = 'AsyncClient'  # await it\n", "x = 'Client'  # it\n"),
        ("x = f'{AsyncClient} and {{await x}}'\n", "x = f'{Client} and {{x}}'\n"),
        ("aio = 1\n", "aio = 1\n"),
    ],
)
def test_a_rule_changes_what_it_names_and_nothing_else(source: str, twin: str) -> None:
    assert translate(source) == twin


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async def f():\n    return (await g()).h\n", "def f():\n    return g().h\n"),
        ("async def f():\n    a = (await g[0](1, 2)).h\n", "def f():\n    a = g[0](1, 2).h\n"),
        ("async def f():\n    g(await h())\n", "def f():\n    g(h())\n"),
        ("async def f():\n    a[0](await h())\n", "def f():\n    a[0](h())\n"),
        ("async def f():\n    x = (await h(), 1)\n", "def f():\n    x = (h(), 1)\n"),
        ("async def f():\n    x = (await h() or 1).y\n", "def f():\n    x = (h() or 1).y\n"),
    ],
)
def test_parentheses_go_only_when_await_alone_needed_them(source: str, twin: str) -> None:
    assert translate(source) == twin


def test_a_generator_of_other_arity_is_refused_with_the_remedy() -> None:
    with pytest.raises(unasync.Untranslatable, match=r"line 2: AsyncGenerator.*AsyncIterator"):
        translate("import x\nfrom collections.abc import AsyncGenerator\n")


def test_an_absolute_import_of_the_async_half_is_refused() -> None:
    with pytest.raises(unasync.Untranslatable, match="line 1: import a neighbour relatively"):
        translate("import genai_grpc._surface.aio.models\n")


def test_a_twin_says_where_it_comes_from(tree: Path) -> None:
    first = (tree / "genai_grpc/_surface/sync/models.py").read_text().splitlines()[0]
    assert "genai_grpc/_surface/aio/models.py" in first
    assert "scripts/unasync" in first


def test_translating_twice_changes_nothing(tree: Path) -> None:
    twin = tree / "tests/scenarios/sync/models.py"
    before = twin.stat().st_mtime_ns
    assert unasync.main([], root=tree) == 0
    assert twin.stat().st_mtime_ns == before
    assert unasync.main(["--check"], root=tree) == 0


def truncate(twin: Path) -> None:
    twin.write_text("".join(twin.read_text().splitlines(keepends=True)[:-1]))


def add_an_orphan(twin: Path) -> None:
    (twin.parent / "orphan.py").write_text(twin.read_text())


def edit_the_origin(twin: Path) -> None:
    origin = twin.parent.parent / "aio" / twin.name
    origin.write_text(origin.read_text() + "\nEXTRA = 1\n")


@pytest.mark.parametrize(
    ("harm", "complaint"),
    [
        (truncate, "models.py differs from its origin"),
        (Path.unlink, "models.py is missing"),
        (add_an_orphan, "orphan.py has no origin"),
        (edit_the_origin, "models.py differs from its origin"),
    ],
)
def test_a_check_notices(
    tree: Path,
    capsys: pytest.CaptureFixture[str],
    harm: Callable[[Path], None],
    complaint: str,
) -> None:
    harm(tree / "genai_grpc/_surface/sync/models.py")
    assert unasync.main(["--check"], root=tree) == 1
    assert complaint in capsys.readouterr().err


def test_a_rule_that_matches_nothing_fails_the_check(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(unasync, "NAMES", {**unasync.NAMES, "asleep": "sleep"})
    assert unasync.main(["--check"], root=tree) == 1
    assert "'asleep' matches nothing" in capsys.readouterr().err


def test_a_folder_that_lost_all_its_sources_fails_the_check(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "tests/scenarios/aio/models.py").unlink()
    assert unasync.main(["--check"], root=tree) == 1
    assert "tests/scenarios/aio holds no sources" in capsys.readouterr().err


def test_a_file_written_by_hand_among_the_twins_is_not_deleted(tree: Path) -> None:
    stranger = tree / "tests/scenarios/sync/by_hand.py"
    stranger.write_text("X = 1\n")
    assert unasync.main([], root=tree) == 1
    assert stranger.exists()
