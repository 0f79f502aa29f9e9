"""The `datasette serve` command that `dateline browse` runs, with the settings that were tested."""

from __future__ import annotations

import ipaddress
import sys
from pathlib import Path

METADATA = Path(__file__).parent / "metadata.json"
SETTINGS = {
    "suggest_facets": "off",  # suggesting them counts every column of millions of rows
    "facet_time_limit_ms": "400",
    "sql_time_limit_ms": "1500",
    "max_returned_rows": "500",
}
# Stock Datasette answers any SQL and streams whole tables; on this machine that is a pleasure, on a network a risk.
EXPOSED = {"default_allow_sql": "off", "allow_csv_stream": "off", "allow_download": "off"}


def command(db_path: Path, *, port: int = 8001, host: str = "127.0.0.1", open_browser: bool = False) -> list[str]:
    """The command line; `port` 0 takes a free one. Off loopback, SQL, downloads and streaming are switched off."""
    settings = SETTINGS if _is_loopback(host) else SETTINGS | EXPOSED
    return [
        *(sys.executable, "-m", "datasette", "serve", str(db_path)),
        *("--host", host, "--port", str(port), "--metadata", str(METADATA)),
        *(word for name, value in settings.items() for word in ("--setting", name, value)),
        *(("--open",) if open_browser else ()),
    ]


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
