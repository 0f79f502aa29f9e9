"""The command that `dateline browse` runs, run for real."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from archive.site import serve


def test_it_serves_our_pages_and_the_tables_with_our_settings(served: str) -> None:
    assert "12 documents" in httpx.get(f"{served}/").text
    assert "span of one version" in httpx.get(f"{served}/archive").text  # what metadata.json says of the database
    settings = httpx.get(f"{served}/-/settings.json").json()
    assert settings["suggest_facets"] is False and settings["default_allow_sql"] is True


def test_its_style_is_found(served: str) -> None:
    style = httpx.get(f"{served}/-/static-plugins/dateline/dateline.css")
    assert style.is_success and style.headers["content-type"].startswith("text/css")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_sql_is_open_on_this_machine(host: str) -> None:
    assert "default_allow_sql" not in serve.command(Path("a.db"), host=host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "archive.example"])
def test_exposed_it_answers_no_sql(host: str) -> None:
    command = serve.command(Path("a.db"), host=host, open_browser=True)
    assert command[command.index("default_allow_sql") + 1] == "off"
    assert command[-1] == "--open"
