"""No request to an address that is not of the public internet, in whatever notation, unless the operator allows it."""

from __future__ import annotations

import json
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.resolver import is_allowed, is_global
from tests.spiders.loopback import Crawls, article, site, source

PRIVATE = """127.0.0.1 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1
    192.0.2.1 198.18.0.1 ::1 :: fe80::1 fe80::1%eth0 fc00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 2002:7f00:1::
    64:ff9b::7f00:1 64:ff9b::a00:1 fec0::1 ::10.0.0.1 ::ffff:0:10.0.0.1
    64:ff9b:1::a00:1 64:ff9b:1:a00:0:100:808:808 2001:db8::1 2001:0:7f00:1::""".split()
PUBLIC = """93.184.216.34 8.8.8.8 2606:2800:220:1::1 ::ffff:93.184.216.34 2002:5db8:d822:: 64:ff9b::808:808
    ::ffff:0:808:808 64:ff9b:1::808:808""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_private(address: str) -> None:
    assert not is_global(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_global(address)


@given(st.ip_addresses(v=4))
def test_an_address_in_another_is_judged_as_itself(inner: IPv4Address) -> None:
    number = int(inner)
    prefixes = (int(IPv6Address(prefix)) for prefix in ("::", "::ffff:0:0", "::ffff:0:0:0", "64:ff9b::", "64:ff9b:1::"))
    for carrier in (*(prefix | number for prefix in prefixes), 0x2002 << 112 | number << 80):
        assert is_global(str(IPv6Address(carrier))) == is_global(str(inner))


def test_allowed_hosts_are_those_of_the_url_with_or_without_port() -> None:
    assert is_allowed("127.0.0.1", 8000, ["127.0.0.1"])
    assert is_allowed("127.0.0.1", 8000, ["127.0.0.1:8000"])
    assert not is_allowed("127.0.0.1", 8001, ["127.0.0.1:8000"])
    assert not is_allowed("localhost", 8000, ["127.0.0.1"])
    assert is_allowed("::1", 80, ["[::1]:80"])
    assert is_allowed("::1", 80, ["::1"])


def test_no_notation_of_loopback_gets_through(tmp_path: Path) -> None:
    hosts = ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]"]
    crawls = Crawls(tmp_path, allow=("other.example",))
    with site() as secret:
        secret.routes["/feed"] = article(1)
        for number, host in enumerate(hosts):
            home = f"http://{host}:{secret.server_port}/"
            crawls.write_source(f"s{number}", source(home, f"feed: {home}feed"))
        done = crawls.run("probe")
        assert secret.asked == []
    assert done.returncode == 7, done.stderr
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    errors = [report["ways"][0]["error"] for report in reports]
    assert len(errors) == len(hosts)
    assert all("no public address" in error for error in errors), errors
    assert not crawls.archive.exists(), "a probe stores nothing"
