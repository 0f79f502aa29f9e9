"""E-mail addresses an article shows, and Cloudflare's protection of them undone."""

from __future__ import annotations

import re
from urllib.parse import unquote

from archive.html import Element, attribute, may_hold, text_of

ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+(?<![.-])")
PROTECTED = re.compile(r"/cdn-cgi/l/email-protection#([0-9a-f]+)", re.I)
PLACEHOLDER = re.compile(r"\[\s*email\s*protected\s*\]", re.I)


def decode(cfemail: str) -> str | None:
    """The address in a data-cfemail value: hexadecimal, every byte XORed with the first; None when it is not that."""
    try:
        key, *rest = bytes.fromhex(cfemail)
        address = bytes(byte ^ key for byte in rest).decode("utf-8")
    except ValueError:
        return None
    return address if ADDRESS.fullmatch(address) else None


def reveal(root: Element) -> None:
    """Puts the addresses Cloudflare hid back into the tree, where "[email protected]" stands."""
    for element in root.iter("a", "span"):
        href = element.get("href") or ""
        hidden = element.get("data-cfemail") or (match[1] if "#" in href and (match := PROTECTED.search(href)) else "")
        if hidden and (address := decode(hidden)) and (element.text is None or PLACEHOLDER.search(element.text)):
            element.text = address
            for child in list(element):
                element.remove(child)


def emails(around: Element) -> tuple[str, ...]:
    """Addresses in the text and in the mailto: links below an element, in order, each once."""
    found = dict.fromkeys(ADDRESS.findall(text_of(around)) if may_hold(around, "@") else ())
    for link in around.iter("a"):
        href = attribute(link, "href")
        if href.lower().startswith("mailto:") and (match := ADDRESS.search(unquote(href[7:]))):
            found.setdefault(match[0])
    return tuple(found)
