"""The map of the house in CONTRIBUTING.md, as far as imports can show it."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import pytest

from tests.project.repository import imports

LAYERS = (
    {"markup"},
    {"model"},
    {"language", "catalogue"},
    {"search", "advice"},
    {"read", "check", "render", "report", "history"},
    {"sheets"},
    {"site"},
    {"inspection", "schema", "drafting"},
    {"weaving", "preview"},
    {"rounds"},
    {"commands"},
    {"plugin", "cli", "__main__"},
)


def part(module: str) -> str:
    """Return the part of the house a module belongs to, empty for the package itself."""
    return module.removeprefix("generator").removeprefix(".").partition(".")[0]


def layer(module: str) -> int:
    """Return the height of a module; the package itself lies below everything."""
    heights = [height for height, parts in enumerate(LAYERS) if part(module) in parts]
    return heights[0] if heights else -1


def importers(library: str) -> set[str]:
    return {
        module
        for module, imported in imports().items()
        if any(found == library or found.startswith(f"{library}.") for found in imported)
    }


def of_ours(module: str) -> set[str]:
    return {found for found in imports()[module] if found.partition(".")[0] == "generator"}


def test_there_are_modules_to_look_at() -> None:
    assert {"generator", "generator.model.count"} <= set(imports())


def test_every_part_of_the_generator_has_its_layer() -> None:
    homeless = {part(module) for module in imports() if layer(module) < 0} - {""}

    assert not homeless, f"say in LAYERS where these belong: {sorted(homeless)}"


@pytest.mark.parametrize("module", sorted(imports()))
def test_no_module_imports_from_a_higher_layer(module: str) -> None:
    higher = {found for found in of_ours(module) if layer(found) > layer(module)}

    assert not higher


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {module: of_ours(module) for module in imports()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_only_the_plugin_imports_mkdocs() -> None:
    assert importers("mkdocs") <= {"generator.plugin"}


def test_only_the_command_line_imports_click() -> None:
    parts = {part(module) for module in importers("click")}

    assert parts <= {"cli", "commands"}


def test_the_model_imports_nothing_of_ours_but_markup() -> None:
    parts = {
        part(found) for module in imports() if part(module) == "model" for found in of_ours(module)
    }

    assert parts <= {"model", "markup"}


def test_the_generator_imports_no_tests() -> None:
    assert not importers("tests")
