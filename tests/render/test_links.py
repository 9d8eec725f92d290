from __future__ import annotations

from urllib.parse import urljoin

import pytest

from generator.render.links import Links

HERE = "lage/troop-numbers.md"
FOLDERS = Links("https://example.org/site/", "", "sources", directory_urls=True)
FILES = Links("", "", "sources", directory_urls=False)


@pytest.mark.parametrize(
    ("page", "target", "fragment", "folders", "files"),
    [
        ("index.md", "index.md", "", "./", "index.html"),
        ("index.md", "lage/index.md", "", "lage/", "lage/index.html"),
        ("lage/index.md", "index.md", "", "../", "../index.html"),
        ("lage/index.md", HERE, "a", "troop-numbers/#a", "troop-numbers.html#a"),
        (HERE, "lage/index.md", "", "../", "index.html"),
        (HERE, HERE, "a", "#a", "#a"),
        (HERE, "lage/sources/b/index.md", "q-a", "../sources/b/#q-a", "sources/b/index.html#q-a"),
        ("lage/sources/b/index.md", "lage/sources/b.txt", "", "../b.txt", "../b.txt"),
        ("lage/sources/index.md", "lage/briefing.json", "", "../briefing.json", "../briefing.json"),
    ],
)
def test_pages_lead_to_each_other(
    page: str, target: str, fragment: str, folders: str, files: str
) -> None:
    assert FOLDERS.between(page, target, fragment) == folders
    assert FILES.between(page, target, fragment) == files


def test_full_addresses_begin_with_that_of_the_site_where_it_is_known() -> None:
    assert FOLDERS.absolute(HERE, "a") == "https://example.org/site/lage/troop-numbers/#a"


def test_without_a_site_data_lead_to_pages_from_where_they_are() -> None:
    relative = FILES.absolute(HERE, "a")

    assert relative == "../lage/troop-numbers.html#a"
    assert urljoin("file:///site/lage/briefing.json", relative) == (
        "file:///site/lage/troop-numbers.html#a"
    )


def test_an_edit_link_names_the_file_in_the_repository_and_the_line() -> None:
    links = Links("", "https://git.example/{path}#L{line}", "data/briefings/", directory_urls=True)

    assert (
        links.edit("lage/actors.yml", 7) == "https://git.example/data/briefings/lage/actors.yml#L7"
    )
    assert not FOLDERS.edit("lage/actors.yml", 7)
