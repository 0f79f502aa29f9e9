"""What the operator of an archive says: contact and allowed hosts, from <archive>/config.yml and the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from archive.errors import UsageError

FILE = "config.yml"


@dataclass(frozen=True, slots=True)
class Config:
    """`contact`: an address or page for the user agent. `allow_hosts`: hosts ("127.0.0.1", "10.0.0.5:8080") that may
    be fetched although their address is not a global one."""

    contact: str | None = None
    allow_hosts: tuple[str, ...] = ()


def load(folder: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """The configuration of the archive in `folder`; DATELINE_CONTACT and DATELINE_ALLOW_HOSTS (commas) win over it.

    UsageError names the file and the key that is wrong.
    """
    path = folder / FILE
    given = _read(path)
    unknown = set(given) - {"contact", "allow_hosts"}
    if unknown:
        raise UsageError(f"{path}: unknown key {sorted(unknown)[0]!r}; known are contact, allow_hosts")
    contact, hosts = given.get("contact"), given.get("allow_hosts", [])
    if contact is not None and not isinstance(contact, str):
        raise UsageError(f"{path}: contact must be an e-mail address or URL, found {contact!r}")
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        raise UsageError(f"{path}: allow_hosts must be a list of hosts, found {hosts!r}")
    from_environment = [host.strip() for host in environ.get("DATELINE_ALLOW_HOSTS", "").split(",") if host.strip()]
    return Config(environ.get("DATELINE_CONTACT") or contact, tuple(from_environment or hosts))


def _read(path: Path) -> dict[str, object]:
    try:
        given = yaml.safe_load(path.read_text("utf-8")) or {}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UsageError(f"{path}: expected a file that can be read ({error.strerror})") from error
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"{path}: not YAML ({' '.join(str(error).split())})") from error
    if not isinstance(given, dict):
        raise UsageError(f"{path}: expected `key: value` lines, found {type(given).__name__}")
    return given
