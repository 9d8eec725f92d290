"""The folder of sources at a revision, asked of real repositories."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.history.git import GitError, Snapshot, read_snapshot
from generator.read.files import LARGEST_FILE, read_folders
from tests.history.repository import Repository, git, new_repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return new_repository(tmp_path)


def contents(snapshot: Snapshot) -> dict[str, dict[str, bytes]]:
    return {folder.id: dict(folder.files) for folder in snapshot.folders}


def on_disk(sources: Path) -> dict[str, dict[str, bytes]]:
    return {folder.id: dict(folder.files) for folder in read_folders(sources)}


def refusal(sources: Path, revision: str = "HEAD") -> str:
    with pytest.raises(GitError) as error:
        read_snapshot(sources, revision)
    return error.value.case


@pytest.mark.parametrize("sources", ["sources", "deep/er/quellen für uns", "[s]*"])
def test_a_committed_state_is_read_byte_for_byte_wherever_the_sources_lie(
    tmp_path: Path, sources: str
) -> None:
    repository = new_repository(tmp_path, sources)
    repository.file("bytes.md").write_bytes(b"\xef\xbb\xbfa\r\n\r\xff\x00\n")
    repository.commit()
    snapshot = read_snapshot(repository.sources, "HEAD")
    assert contents(snapshot) == on_disk(repository.sources)
    assert snapshot.commit == repository.git("rev-parse", "HEAD").strip()


def test_the_root_of_the_repository_may_itself_be_the_folder_of_sources(tmp_path: Path) -> None:
    repository = new_repository(tmp_path, "sources")
    git(repository.sources, "init", "--quiet")
    inner = Repository(repository.sources, repository.sources)
    inner.commit()
    assert contents(read_snapshot(inner.sources, "HEAD")) == on_disk(inner.sources)


def test_what_is_only_on_the_disk_or_staged_is_not_in_a_revision(repository: Repository) -> None:
    before = on_disk(repository.sources)
    repository.change("actors.yml", "Landkreis", "Kreis")
    repository.git("add", "--all")
    repository.change("actors.yml", "Kreis", "Amt")
    repository.file("neu.md").write_text("neu", "utf-8")
    assert contents(read_snapshot(repository.sources, "HEAD")) == before


def test_files_that_the_reader_does_not_read_are_left_out(repository: Repository) -> None:
    before = on_disk(repository.sources)
    (repository.sources / "flut" / "assets").mkdir()
    for name in ("assets/a.yml", ".hidden.yml", "image.png"):
        repository.file(name).write_bytes(b"x")
    (repository.sources / "readme.md").write_bytes(b"x")
    (repository.sources / ".cache").mkdir()
    (repository.sources / ".cache" / "a.yml").write_bytes(b"x")
    repository.commit()
    assert contents(read_snapshot(repository.sources, "HEAD")) == before


def test_symbolic_links_are_not_followed(repository: Repository, tmp_path: Path) -> None:
    before = on_disk(repository.sources)
    (tmp_path / "secret.md").write_text("secret", "utf-8")
    repository.file("link.md").symlink_to(tmp_path / "secret.md")
    (repository.sources / "elsewhere").symlink_to(repository.sources / "flut")
    repository.commit()
    assert contents(read_snapshot(repository.sources, "HEAD")) == before


def test_names_that_are_no_ids_come_through(repository: Repository) -> None:
    folder = repository.sources / "Überschwemmung\tim Mai"
    folder.mkdir()
    (folder / "Ärger\n.md").write_bytes(b"x")
    repository.commit()
    assert contents(read_snapshot(repository.sources, "HEAD")) == on_disk(repository.sources)


def test_a_file_beyond_the_limit_is_as_too_large_as_on_the_disk(repository: Repository) -> None:
    repository.file("large.md").write_bytes(b"x" * (LARGEST_FILE + 10))
    repository.commit()
    snapshot = contents(read_snapshot(repository.sources, "HEAD"))
    assert len(snapshot["flut"]["large.md"]) == LARGEST_FILE + 1


def test_a_revision_may_be_a_tag_or_an_older_commit(repository: Repository) -> None:
    before = on_disk(repository.sources)
    repository.git("tag", "v1")
    repository.change("actors.yml", "Landkreis", "Kreis")
    repository.commit()
    for revision in ("v1", "HEAD~1", "HEAD^", "@~"):
        assert contents(read_snapshot(repository.sources, revision)) == before


def test_before_there_were_sources_there_were_no_briefings(repository: Repository) -> None:
    repository.git("mv", "sources", "elsewhere")
    repository.commit()
    repository.git("mv", "elsewhere", "sources")
    snapshot = read_snapshot(repository.sources, "HEAD")
    assert (snapshot.folders, snapshot.there) == ((), False)


@pytest.mark.parametrize("revision", ["nowhere", "HEAD~9", "--all", "", "HEAD:sources", "a b", "-"])
def test_an_unknown_revision_is_said_to_be_one(repository: Repository, revision: str) -> None:
    assert refusal(repository.sources, revision) == "git.unknown-revision"


def test_a_repository_without_a_commit_is_said_to_be_one(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    assert refusal(tmp_path) == "git.no-commit"


def test_a_folder_outside_of_any_repository_is_said_to_be_one(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "git.no-repository"


def test_a_machine_without_git_is_said_to_be_one(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository.root / "nothing"))
    assert refusal(repository.sources) == "git.none"


def test_a_shallow_clone_knows_its_last_commit_and_says_that_it_is_shallow(
    repository: Repository, tmp_path: Path
) -> None:
    repository.change("actors.yml", "Landkreis", "Kreis")
    repository.commit()
    address = f"file://{repository.root}"
    repository.git("clone", "--quiet", "--depth", "1", address, str(tmp_path / "clone"))
    sources = tmp_path / "clone" / "sources"
    assert contents(read_snapshot(sources, "HEAD")) == on_disk(sources)
    assert refusal(sources, "HEAD~1") == "git.shallow"


def test_a_clone_that_lacks_contents_says_so(repository: Repository) -> None:
    name = repository.git("rev-parse", "HEAD:sources/flut/actors.yml").strip()
    (repository.root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    assert refusal(repository.sources) == "git.missing"


def test_a_worktree_of_its_own_is_as_good_as_a_clone(
    repository: Repository, tmp_path: Path
) -> None:
    repository.git("worktree", "add", "--quiet", str(tmp_path / "beside"))
    sources = tmp_path / "beside" / "sources"
    assert contents(read_snapshot(sources, "HEAD")) == on_disk(sources)


def test_places_in_a_revision_name_it(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.root)
    [folder] = read_snapshot(repository.sources, "HEAD").folders
    assert folder.path == "HEAD:sources/flut"


def test_the_repository_is_that_of_the_sources_in_a_hook_of_git_too(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.root)
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_WORK_TREE", ".")
    assert contents(read_snapshot(repository.sources, "HEAD")) == on_disk(repository.sources)
