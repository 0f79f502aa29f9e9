"""archive.config: what is wrong in config.yml is one line that names the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive import config
from archive.errors import UsageError


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    assert config.load(tmp_path, {}) == config.Config()
    (tmp_path / "config.yml").write_text("contact: you@example.org\nallow_hosts: [127.0.0.1]\n")
    assert config.load(tmp_path, {}) == config.Config("you@example.org", ("127.0.0.1",))
    given = {"DATELINE_CONTACT": "me@example.org", "DATELINE_ALLOW_HOSTS": "10.0.0.5:8080, 10.0.0.6"}
    assert config.load(tmp_path, given) == config.Config("me@example.org", ("10.0.0.5:8080", "10.0.0.6"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("contcat: x", "unknown key 'contcat'"),
        ("contact: [1]", "contact must be"),
        ("allow_hosts: localhost", "allow_hosts must be a list"),
        ("just words", "expected `key: value` lines"),
        ("a: [", "not YAML"),
        ("[" * 100_000, "not YAML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "config.yml"
    path.write_text(text)
    with pytest.raises(UsageError) as caught:
        config.load(tmp_path, {})
    assert str(caught.value).startswith(f"{path}: ")
    assert expected in str(caught.value)


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    (tmp_path / "config.yml").mkdir()
    with pytest.raises(UsageError, match="expected a file that can be read"):
        config.load(tmp_path, {})
