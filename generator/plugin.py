"""The adapter to MkDocs: the one module that knows it."""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal

import jinja2
from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime
from mkdocs.utils.templates import TemplateContext

from generator.catalogue import LANGUAGES, Catalogue, catalogue
from generator.inspection import Inspection, inspect
from generator.model.problem import Severity
from generator.report.tally import summary_line
from generator.report.text import line_report, text_report
from generator.site import HOME, PageInfo, Settings, Site, render_site

log = get_plugin_logger(__name__)

_THEME: Final = Path(__file__).parent / "theme"
_REFERENCE: Final = re.compile(r"&#([0-9]+);")
_MARKUP: Final = frozenset("<>&\"'")
_SCRIPT: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)


class BriefingConfig(Config):  # type: ignore[no-untyped-call] # MkDocs' own hook is untyped
    """The options under `plugins: - briefing:` in `mkdocs.yml`."""

    sources = options.Dir(exists=True, default="sources")
    language = options.Optional(options.Choice(LANGUAGES))
    edit_uri = options.Type(str, default="")
    repository = options.Type(str, default="")


class BriefingPlugin(BasePlugin[BriefingConfig]):  # type: ignore[no-untyped-call] # the same
    """Adds the pages of all briefings to a site.

    Options:
        sources: The folder with a folder for each briefing, beside `mkdocs.yml` (`sources`).
        language: The language of the edition, `de` or `en` (that of the theme).
        edit_uri: Where the line of a file can be edited: an address with `{path}` and `{line}`
            (that of `repository`).
        repository: `owner/name` of the repository on GitHub (none, then there are no such links).
    """

    def __init__(self) -> None:
        """Start with nothing rendered."""
        self._serving = False
        self._site: Site | None = None
        self._problems = ""

    def on_startup(
        self,
        *,
        command: Literal["build", "gh-deploy", "serve"],
        dirty: bool,  # noqa: ARG002 - MkDocs passes it
    ) -> None:
        """Remember whether this is `mkdocs serve`, which must survive every mistake.

        Being there, it also makes MkDocs keep this object from one build to the next.
        """
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Put our theme between that of the site's owner and Material's."""
        theme = str(_THEME)
        if theme not in config.theme.dirs:
            own = len([config.theme.custom_dir] if config.theme.custom_dir else [])
            config.theme.dirs.insert(own, theme)
            config.extra_css.insert(0, "assets/briefing.css")
            config.extra_javascript.insert(0, "assets/briefing.js")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the files of the site; a page written by hand wins over one of ours."""
        site = self._render(config)
        taken = {file.dest_uri for file in files}
        for path, content in site.files.items():
            listed = InclusionLevel.UNDEFINED if path == HOME else InclusionLevel.NOT_IN_NAV
            file = File.generated(config, path, content=content, inclusion=listed)
            if file.dest_uri not in taken:
                files.append(file)
        return files

    def on_pre_page(self, page: Page, *, config: MkDocsConfig, files: Files) -> Page:  # noqa: ARG002 - MkDocs passes them
        """Let the edit link of a page lead to the file that its facts are in."""
        if page.file.generated_by and (info := self._pages.get(page.file.src_uri)):
            page.edit_url = info.edit_url or None
        return page

    def on_page_content(
        self,
        html: str,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002 - MkDocs passes it
        files: Files,  # noqa: ARG002 - MkDocs passes it
    ) -> str:
        """Write punctuation that was no markup to Markdown, and is none to HTML, as it is."""
        return _REFERENCE.sub(_character, html) if page.file.generated_by else html

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002 - MkDocs passes it
    ) -> jinja2.Environment:
        """Give the templates of the theme our words, and what is wrong."""
        env.globals["t"] = catalogue("pages", self._language(config)).text
        env.globals["serving"] = self._serving
        env.globals["problems"] = self._problems if self._serving else ""
        env.globals["many_briefings"] = HOME in self._pages and not self._pages[HOME].sidebar
        env.filters["csp_hashes"] = _csp_hashes
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002 - MkDocs passes it
        nav: Navigation,  # noqa: ARG002 - MkDocs passes it
    ) -> TemplateContext:
        """Tell the templates of the theme what is known of the page."""
        info = self._pages.get(page.file.src_uri) if page.file.generated_by else None
        extended: dict[str, Any] = {**context, "briefing": info}
        return extended  # type: ignore[return-value] # MkDocs declares only its own keys

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,  # noqa: ARG002 - MkDocs passes it
        builder: Any,  # noqa: ANN401, ARG002 - MkDocs passes it
    ) -> LiveReloadServer:
        """Build again whenever a file of the sources changes."""
        server.watch(self.config.sources)
        return server

    @property
    def _pages(self) -> Mapping[str, PageInfo]:
        return self._site.pages if self._site else {}

    def _language(self, config: MkDocsConfig) -> str:
        return self.config.language or str(config.theme["language"])

    def _render(self, config: MkDocsConfig) -> Site:
        inspection = inspect(Path(self.config.sources), get_build_datetime().date())
        self._report(inspection, catalogue("problems", self._language(config)))
        if self._site is None or not inspection.has_errors:
            proven = [verdict.proven for verdict in inspection.verdicts if verdict.proven]
            self._site = render_site(proven, self._settings(config))
        return self._site

    def _report(self, inspection: Inspection, words: Catalogue) -> None:
        problems = inspection.problems
        self._problems = "".join(text_report(problem, words) for problem in problems)
        tally = summary_line(inspection.tally, problems, words)
        if inspection.has_errors and not self._serving:
            report = f"\n{self._problems}{tally}"
            raise PluginError(report)
        for problem in problems:
            level = logging.ERROR if problem.severity is Severity.ERROR else logging.WARNING
            log.log(level, line_report(problem, words))
        log.info(tally)

    def _settings(self, config: MkDocsConfig) -> Settings:
        root = Path(config.config_file_path or ".").parent
        sources = os.path.relpath(self.config.sources, root)
        return Settings(
            self._language(config),
            config.site_url or "",
            self.config.edit_uri or _github(self.config.repository),
            directory_urls=config.use_directory_urls,
            sources=Path(sources).as_posix(),
        )


def _github(repository: str) -> str:
    return f"https://github.com/{repository}/edit/main/{{path}}#L{{line}}" if repository else ""


def _character(reference: re.Match[str]) -> str:
    character = chr(int(reference[1]))
    return reference[0] if character in _MARKUP or not character.isascii() else character


def _csp_hashes(html: str) -> str:
    """Return the hashes of the scripts in a template's own HTML (Content Security Policy 3)."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _SCRIPT.findall(html))
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
