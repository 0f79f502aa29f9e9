"""Digests as WARC headers spell them ("sha256:" + base32) and as a Capture does ("sha256:" + hex)."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Protocol


class Hash(Protocol):
    """What hashlib's objects offer, as far as it is used here."""

    def update(self, data: bytes, /) -> None: ...

    def digest(self) -> bytes: ...


def label(data: bytes) -> str:
    """SHA-256 of the data as written in a WARC header: "sha256:" + 52 base32 letters + padding."""
    return spell(hashlib.sha256(data).digest())


def spell(raw: bytes) -> str:
    """A raw SHA-256 as written in a WARC header."""
    return "sha256:" + base64.b32encode(raw).decode("ascii")


def of_capture(data: bytes) -> str:
    """SHA-256 of the data as Capture.payload_digest has it: "sha256:" + hex."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def hasher(stated: str | None) -> Hash | None:
    """A hash object of the algorithm that a digest header names; None when there is none, or none that we know.

    Tools write "sha1:", "sha256:", "md5:", also "sha-256:".
    """
    name = (stated or "").partition(":")[0].lower().replace("-", "")
    return hashlib.new(name) if name in ("md5", "sha1", "sha256", "sha384", "sha512") else None


def agrees(stated: str, raw: bytes) -> bool:
    """Whether a digest header, in base32 or hex, states this raw digest."""
    value = stated.partition(":")[2].strip()
    return value.lower() == raw.hex() or value.upper().rstrip("=") == base64.b32encode(raw).decode("ascii").rstrip("=")


def for_capture(stated: str) -> str:
    """A WARC digest header as Capture.payload_digest has it: SHA-256 in hex, other algorithms as they were stated."""
    name, _, value = stated.partition(":")
    if name.lower().replace("-", "") != "sha256":
        return stated
    if len(value) == 64:
        return "sha256:" + value.lower()
    try:
        return "sha256:" + base64.b32decode(value.upper().ljust(56, "=")).hex()
    except binascii.Error:
        return stated
