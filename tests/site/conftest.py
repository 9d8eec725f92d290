from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browsing import serving
from tests.site.project import ROOT, SEED, Project, build_both, make_project

GOLDEN = ROOT / "tests" / "golden" / "sources"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return the project with our own briefings and one more, built in both languages."""
    project = make_project(tmp_path_factory.mktemp("project"), SEED, GOLDEN)
    build_both(project)
    return project


@pytest.fixture(scope="session")
def address(built: Project) -> Iterator[str]:
    """Serve the built site, and return where."""
    with serving(built.site) as found:
        yield found
