"""The adapter to MkDocs: the one module that knows it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urljoin

import jinja2
from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_datetime
from mkdocs.utils.templates import TemplateContext

from generator.catalogue import LANGUAGES, Catalogue, catalogue
from generator.preview.compiled import CompiledTemplates
from generator.preview.memory import Memory
from generator.preview.place import editor_here, is_taken
from generator.read.files import problem_of_link, shown_path
from generator.render.policy import csp_hashes
from generator.render.templating import spelled_out
from generator.report.text import line_report
from generator.rounds import FaultyError, Round, Rounds
from generator.site import HOME, PageInfo, Settings, Site, on_github
from generator.weaving import HandPage

log = get_plugin_logger(__name__)

_THEME: Final = Path(__file__).parent / "theme"
_PREVIEW: Final = Path(__file__).parent / "preview" / "theme"
_STYLES: Final = ("briefing", "evidence", "charts", "search")
_SCRIPTS: Final = ("briefing", "evidence", "copying", "timeline")


class BriefingConfig(Config):  # type: ignore[no-untyped-call] # MkDocs' own hook is untyped
    """The options under `plugins: - briefing:` in `mkdocs.yml`."""

    sources = options.Dir(exists=True, default="sources")
    language = options.Optional(options.Choice(LANGUAGES))
    edit_uri = options.Type(str, default="")
    repository = options.Type(str, default="")
    editor = options.Type(str, default="")


class BriefingPlugin(BasePlugin[BriefingConfig]):  # type: ignore[no-untyped-call] # the same
    """Adds the pages of all briefings to a site.

    Options:
        sources: The folder with a folder for each briefing, beside `mkdocs.yml` (`sources`).
        language: The language of the edition, `de` or `en` (that of the theme).
        edit_uri: Where a line can be edited, with `{path}` and `{line}` (that of `repository`).
        repository: `owner/name` of the repository on GitHub (none, then there are no such links).
        editor: Where a line opens on the machine of `mkdocs serve`: an address with `{path}`,
            `{line}` and `{column}` (that of the editor in whose terminal it runs, if any).
    """

    def __init__(self) -> None:
        """Start with nothing rendered."""
        self._serving = False
        self._round = Round(Site({}, {}))
        self._compiled = CompiledTemplates()
        self._memory = Memory()

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
            config.extra_css[:0] = [f"assets/{name}.css" for name in _STYLES]
            config.extra_javascript[:0] = [f"assets/{name}.js" for name in _SCRIPTS]
            if self._serving:
                config.theme.dirs.insert(own, str(_PREVIEW))
                config.extra_css.insert(1, "assets/preview.css")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the files of the site; a page written by hand wins over one of ours."""
        self._leave_links(files, config)
        self._round = self._next(config, tuple(_by_hand(files)))
        taken = {file.dest_uri for file in files}
        for path, content in self._round.site.files.items():
            listed = InclusionLevel.UNDEFINED if path == HOME else InclusionLevel.NOT_IN_NAV
            file = File.generated(config, path, content=content, inclusion=listed)
            if file.dest_uri not in taken:
                files.append(file)
        alike = (set(files.src_uris), config.markdown_extensions, config.mdx_configs)
        self._memory.begin(alike if self._serving else ())
        return files

    def on_page_markdown(
        self,
        markdown: str,
        *,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002 - MkDocs passes it
        files: Files,  # noqa: ARG002 - MkDocs passes it
    ) -> str:
        """Put what facts say into a page written by hand, where it refers to them."""
        if page.file.generated_by:
            return self._memory.markdown(page, markdown)
        woven, own = self._round.loom, HandPage(page.file.src_uri, "", markdown, whole=False)
        return woven.text(own) if woven else markdown

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
        return spelled_out(self._memory.html(page, html)) if page.file.generated_by else html

    def on_env(
        self,
        env: jinja2.Environment,
        *,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002 - MkDocs passes it
    ) -> jinja2.Environment:
        """Give the templates of the theme our words."""
        env.globals["t"] = catalogue("pages", self._language(config)).text
        env.globals["words_in"] = lambda language: catalogue("pages", language).text
        env.globals["p"] = self._words(config).text
        env.globals["serving"] = self._serving
        env.globals["many_briefings"] = HOME in self._pages and not self._pages[HOME].sidebar
        env.filters["joined"] = urljoin
        env.filters["csp_hashes"] = csp_hashes
        if self._serving:
            env.bytecode_cache = self._compiled
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002 - MkDocs passes it
    ) -> TemplateContext:
        """Tell the templates of the theme what is known of the page."""
        info = self._pages.get(page.file.src_uri) if page.file.generated_by else None
        panel = None
        if self._serving:
            editor = editor_here(self.config.editor)
            panel = self._round.panel(page.file.src_uri, self._words(config), editor)
        return {**context, "briefing": info, "panel": panel}  # type: ignore[typeddict-unknown-key] # MkDocs knows its own

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Let search find more than the words as written, once its index is there."""
        index = Path(config.site_dir, "search", "search_index.json")
        if index.is_file():
            files = self._memory.index(index.read_text("utf-8"), self._round.site.guide)
            for name, text in files.items():
                index.with_name(name).write_text(text, "utf-8", newline="")

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Any,  # noqa: ANN401, ARG002 - MkDocs passes it
    ) -> LiveReloadServer:
        """Build again whenever a file of the sources changes, where the address is free."""
        if is_taken(server.server_address):
            raise PluginError(self._words(config).text("preview.taken", address=server.url))
        server.watch(self.config.sources)
        return server

    def _leave_links(self, files: Files, config: MkDocsConfig) -> None:
        for file in tuple(files):
            path = Path(file.abs_src_path or config.docs_dir)
            if problem := problem_of_link(path, Path(config.docs_dir)):
                files.remove(file)
                log.warning(line_report(problem, self._words(config)))

    @property
    def _pages(self) -> Mapping[str, PageInfo]:
        return self._round.site.pages

    def _language(self, config: MkDocsConfig) -> str:
        return self.config.language or str(config.theme["language"])

    def _words(self, config: MkDocsConfig) -> Catalogue:
        return catalogue("problems", self._language(config))

    def _rounds(self, config: MkDocsConfig) -> Rounds:
        today = get_build_datetime().date()
        return Rounds(
            Path(self.config.sources), self._settings(config), today, self._words(config), log
        )

    def _next(self, config: MkDocsConfig, by_hand: Sequence[HandPage]) -> Round:
        rounds = self._rounds(config)
        if self._serving:
            return rounds.follow(by_hand, self._round)
        try:
            return rounds.build(by_hand)
        except FaultyError as error:
            raise PluginError(str(error)) from None

    def _settings(self, config: MkDocsConfig) -> Settings:
        root = Path(config.config_file_path or ".").parent
        sources = os.path.relpath(self.config.sources, root)
        return Settings(
            self._language(config),
            config.site_url or "",
            self.config.edit_uri or on_github(self.config.repository),
            directory_urls=config.use_directory_urls,
            sources=Path(sources).as_posix(),
        )


def _by_hand(files: Files) -> Iterator[HandPage]:
    for file in files.documentation_pages():
        if file.abs_src_path and not file.generated_by:
            # A page that is no UTF-8 is MkDocs' to report.
            text = Path(file.abs_src_path).read_text("utf-8-sig", errors="replace")
            yield HandPage(file.src_uri, shown_path(Path(file.abs_src_path)), text)
