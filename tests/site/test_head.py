"""What the head of a page tells search engines and whoever shares it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.site.project import SEED, Project, make_project

ADDRESS = "https://briefings.example/b/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# With one briefing alone the home page is that briefing.
HOMES = {"": "irak-koalition/", "en/": "en/irak-koalition/"}
THINGS = {
    "troop-numbers/": {"Dataset"},
    "key-dates/": {"Event"},
    "actors/": {"Country", "GovernmentOrganization", "Organization", "Person"},
    "positions/": {"Claim"},
}
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return our own site as it is built for an address."""
    project = make_project(tmp_path_factory.mktemp("published"), SEED)
    for name, address in (("mkdocs.yml", ADDRESS), ("mkdocs.en.yml", f"{ADDRESS}en/")):
        config = project.root / name
        config.write_text(config.read_text().replace('!ENV [SITE_URL, ""]', address))
        done = project.build(name, "--strict")
        assert done.returncode == 0, done.stderr
    return project


def head(project: Project, path: str) -> str:
    return (project.site / path / "index.html").read_text().partition("</head>")[0]


def links(project: Project, path: str) -> dict[str, str]:
    found = re.findall(
        r'<link rel="alternate " hreflang="(.*?)" href="(.*?)">', head(project, path)
    )
    return dict(found)


def meta(project: Project, path: str) -> dict[str, str]:
    found = re.findall(r'<meta (?:name|property)="(.*?)" content="(.*?)">', head(project, path))
    return dict(found)


@pytest.mark.parametrize("path", ["", "about/", "irak-koalition/", "irak-koalition/actors/"])
def test_each_page_names_itself_in_every_language(published: Project, path: str) -> None:
    canonical = path or "irak-koalition/"
    german, english = f"{ADDRESS}{canonical}", f"{ADDRESS}en/{canonical}"
    expected = {"de": german, "x-default": german, "en": english}

    assert links(published, path) == expected
    assert links(published, f"en/{path}") == expected
    assert f'<link rel="canonical" href="{german}">' in head(published, path)
    assert f'<link rel="canonical" href="{english}">' in head(published, f"en/{path}")


def test_every_page_of_a_briefing_has_a_title_of_its_own(published: Project) -> None:
    pages = [path.parent for path in (published.site / "irak-koalition").rglob("index.html")]
    titles = [re.findall(r"<title>(.*?)</title>", head(published, str(page))) for page in pages]
    words = [found for (found,) in titles]

    assert len(set(words)) == len(words) == 8
    assert all("Die Koalition im Irak" in title for title in words)


def test_a_shared_page_has_title_description_and_picture(published: Project) -> None:
    shared = meta(published, "irak-koalition/troop-numbers")

    assert shared["og:title"].startswith("Zahlen – Die Koalition im Irak")
    assert shared["og:description"] == shared["description"]
    assert shared["og:url"] == f"{ADDRESS}irak-koalition/troop-numbers/"
    assert shared["og:image"] == f"{ADDRESS}assets/social.png"
    assert shared["og:locale"] == "de_DE"
    assert shared["twitter:card"] == "summary_large_image"


def test_the_picture_is_there_light_and_of_the_size_it_says(published: Project) -> None:
    picture = (published.site / "assets" / "social.png").read_bytes()
    size = int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])
    told = meta(published, "about")

    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert size == (int(told["og:image:width"]), int(told["og:image:height"])) == (1200, 630)
    assert len(picture) < 60_000


def test_the_sitemap_lists_each_page_once_in_both_languages(published: Project) -> None:
    root = ET.fromstring((published.site / "sitemap.xml").read_bytes())  # noqa: S314 - our own
    places = [str(url.findtext(f"{SITEMAP}loc")) for url in root]

    assert len(places) == len(set(places))
    assert f"{ADDRESS}irak-koalition/troop-numbers/" in places
    assert f"{ADDRESS}en/irak-koalition/troop-numbers/" in places
    assert set(places) == {ADDRESS + path for path in pages(published) if path not in HOMES}
    for url in root:
        others = {link.get("hreflang"): link.get("href") for link in url.findall(f"{XHTML}link")}
        assert set(others) == {"de", "en"}
        assert url.findtext(f"{SITEMAP}loc") in others.values()


def test_the_english_sitemap_keeps_to_english_addresses(published: Project) -> None:
    root = ET.fromstring((published.site / "en" / "sitemap.xml").read_bytes())  # noqa: S314 - our own
    places = [str(url.findtext(f"{SITEMAP}loc")) for url in root]

    assert places
    assert all(place.startswith(f"{ADDRESS}en/") for place in places)


def pages(project: Project) -> list[str]:
    found = sorted(page.parent for page in project.site.rglob("index.html"))
    paths = [folder.relative_to(project.site).as_posix() for folder in found]
    return ["" if path == "." else f"{path}/" for path in paths]


def test_every_page_of_both_languages_names_itself_and_describes_itself(
    published: Project,
) -> None:
    described: dict[tuple[bool, str], set[str]] = {}
    for path in pages(published):
        (canonical,) = re.findall(r'<link rel="canonical" href="(.*?)">', head(published, path))
        named = links(published, path)
        words = meta(published, path)["description"]
        described.setdefault((path.startswith("en/"), words), set()).add(canonical)

        assert canonical == ADDRESS + HOMES.get(path, path)
        assert canonical == named["en" if path.startswith("en/") else "de"]
        assert set(named) == {"de", "en", "x-default"}
        assert all(target.removeprefix(ADDRESS) in pages(published) for target in named.values())
        assert len(words) > 20
    assert len(described) > 20
    assert all(len(same) == 1 for same in described.values()), "two pages described alike"


def graph(project: Project, path: str) -> list[dict[str, Any]]:
    page = (project.site / path / "index.html").read_text()
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    found: list[dict[str, Any]] = json.loads(data)["@graph"]
    return found


def addresses(node: object) -> Iterator[str]:
    """Yield every address that is told of a thing and of those within it."""
    if isinstance(node, dict):
        yield from (node[key] for key in ("@id", "url", "contentUrl", "sameAs") if key in node)
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from addresses(item)


def kinds_of(node: dict[str, Any]) -> list[str]:
    kinds = node["@type"]
    return [kinds] if isinstance(kinds, str) else kinds


@pytest.mark.parametrize("edition", ["", "en/"])
def test_every_page_of_a_briefing_speaks_to_programs(published: Project, edition: str) -> None:
    start = f"{edition}irak-koalition/"
    briefing = [path for path in pages(published) if path.startswith(start)]

    assert len(briefing) > 6
    for path in briefing:
        page, *nodes = graph(published, path)
        based = [node["@id"] for node in nodes if node["@type"] == "NewsArticle"]
        kinds = {kind for node in nodes for kind in kinds_of(node)}
        assert page["@id"] == ADDRESS + path
        assert [source["@id"] for source in page["isBasedOn"]] == based != []
        assert all(found.startswith("https://") for found in addresses([page, *nodes]))
        assert kinds >= THINGS.get(path.removeprefix(start), set())


def test_without_an_address_nothing_is_named_in_full(tmp_path: Path) -> None:
    project = make_project(tmp_path, SEED)
    assert project.build("mkdocs.yml", "--strict").returncode == 0
    page = head(project, "irak-koalition/actors")

    assert "og:image" not in page
    assert 'rel="canonical"' not in page
    assert links(project, "irak-koalition/actors")["en"] == "../.././en/irak-koalition/actors/"
