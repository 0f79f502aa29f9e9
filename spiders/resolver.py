"""The guard against requests to private addresses: names are resolved as usual, addresses that are not global are left
out, so that no connection to them can be made. Sees literal addresses in any notation, redirects and rebound names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from typing import Any

from scrapy.resolver import CachingHostnameResolver
from twisted.internet.interfaces import IAddress, IHostResolution, IResolutionReceiver
from zope.interface.declarations import implementer

from archive import config

# their last 32 bits are an IPv4 address: NAT64 (RFC 6052), SIIT (RFC 2765), IPv4-compatible (RFC 4291)
CARRIERS = tuple(map(IPv6Network, ("64:ff9b::/96", "::ffff:0:0:0/96", "::/96")))
LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")  # RFC 8215: in the last 32 bits, or behind the prefix (RFC 6052, 2.2)

refused: dict[str, str] = {}  # host -> the address it was refused for, so that the errback can say why


def is_global(address: str) -> bool:
    """Whether an address is one of the public internet; addresses that carry an IPv4 one inside are judged by it."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        inner: list[IPv4Address | None] = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        number = int(ip)
        if ip in LOCAL_NAT64 or any(ip in carrier for carrier in CARRIERS):
            inner.append(IPv4Address(number & 0xFFFFFFFF))
        if ip in LOCAL_NAT64 and (behind := number >> 32 & 0xFFFF_FFFF_FFFF):
            inner.append(IPv4Address((behind >> 32) << 16 | behind >> 8 & 0xFFFF))
        carried = [one for one in inner if one]
        if carried:
            return all(_is_public(one) for one in carried)
    return _is_public(ip)


def _is_public(ip: IPv4Address | IPv6Address) -> bool:
    return ip.is_global and not ip.is_multicast and not (isinstance(ip, IPv6Address) and ip.is_site_local)


def is_allowed(host: str, port: int, allowed: Collection[str]) -> bool:
    """Whether the operator allows the host as it stands in the URL: "10.0.0.5" on any port, "10.0.0.5:8080" on one."""
    name = f"[{host}]" if ":" in host else host
    return any(one in allowed for one in (host, name, f"{name}:{port}"))


@implementer(IResolutionReceiver)
class _Globals:
    """Passes on the addresses that are global."""

    def __init__(self, receiver: Any, host: str) -> None:
        self.receiver, self.host = receiver, host

    def resolutionBegan(self, resolution: IHostResolution) -> None:
        self.receiver.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:
        if is_global(address.host):
            self.receiver.addressResolved(address)
        else:
            refused[self.host] = address.host

    def resolutionComplete(self) -> None:
        self.receiver.resolutionComplete()


class GuardedResolver(CachingHostnameResolver):
    """Scrapy's caching resolver for IPv4 and IPv6, without the addresses that are not global.

    Every connection of the Twisted handler asks it, also for a host that is an address already (measured on Scrapy
    2.19, Twisted's HostnameEndpoint); the cache holds what was resolved, the judgement is made each time.
    """

    allowed: tuple[str, ...] = ()

    @classmethod
    def from_crawler(cls, crawler, reactor):  # type: ignore[no-untyped-def]
        resolver = super().from_crawler(crawler, reactor)
        resolver.allowed = config.load(Path(crawler.settings["DATELINE_ARCHIVE"])).allow_hosts
        return resolver

    def resolveHostName(
        self,
        resolutionReceiver: IResolutionReceiver,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[type[IAddress]] | None = None,
        transportSemantics: str = "TCP",
    ) -> IHostResolution:
        receiver: Any = resolutionReceiver
        if not is_allowed(hostName, portNumber, self.allowed):
            receiver = _Globals(resolutionReceiver, hostName)
        return super().resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)
