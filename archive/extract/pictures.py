"""The pictures of an article: the main one with the caption shown under it, and the addresses of all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import unquote, urlsplit

from archive.extract.attachments import absolute
from archive.extract.clues import Clues
from archive.html import Element, attribute, text_of
from archive.model import Image

FIGURE = re.compile(
    r"(?:^|[\s_-])(?:wp-caption|figure|image-?(?:wrap\w*|container|block)|media-?(?:image|object)|photo)", re.I
)
CAPTION = re.compile(
    r"(?:^|[\s_-])(?:captions?|caption-?text|wp-caption-text|legend|image-?(?:text|description|title))(?:$|[\s_-])",
    re.I,
)
NO_PICTURE = re.compile(
    r"(?:^|[/_.-])(?:logos?|favicon|default|placeholder|blank|spacer|pixel|avatar|gravatar|sprite|icons?|share|social|"
    r"og[_-]?image|fb[_-]?(?:image|share)|no[_-]?(?:image|photo|img)|transparent|1x1)(?:[/_.-]|\d*$)",
    re.I,
)
SIZED = re.compile(r"(?:[-_](?:\d{2,4}x\d{2,4}|scaled|large|medium|small|thumb(?:nail)?|full|\d{3,4}w?)|@\dx)+$", re.I)
LONGEST = 500  # characters of a caption
MOST = 300  # pictures of one page that are looked at
LEAST = 100  # pixels, where a picture's width is given


def main(around: Element, clues: Clues, base: str, title: str | None) -> Image | None:
    """The picture that the head names and the article shows, else its first figure, else the one the head names."""
    shown = [(url, image) for image in islice(around.iter("img"), MOST) if (url := address(image, base))]
    named = [url for one in in_head(clues) if (url := absolute(one, base)) and is_picture(url)]
    stems = {stem(url) for url in named}
    for url, image in shown:
        if stem(url) in stems:
            return Image(named[0] if stem(url) == stem(named[0]) else url, caption(image, title))
    for url, image in shown:
        if is_picture(url) and (told := caption(image, title)):
            return Image(url, told)
    return Image(named[0]) if named else next((Image(url) for url, image in shown if in_figure(image)), None)


def in_head(clues: Clues) -> Iterator[str]:
    yield from clues.metas.get("og:image", ())[:1]
    yield from urls((clues.article or {}).get("image"))
    yield from clues.metas.get("twitter:image", ())[:1]


def urls(value: Any) -> Iterator[str]:
    """The first address of a JSON-LD image: a string, an ImageObject, or a list of them."""
    value = value[0] if isinstance(value, list) and value else value
    value = value.get("url") or value.get("contentUrl") if isinstance(value, dict) else value
    if isinstance(value, str):
        yield value


def address(image: Element, base: str) -> str | None:
    """The absolute URL of a picture, that of a script that loads it late included; None for inline data and dots."""
    for name in ("data-src", "data-lazy-src", "data-original", "src"):
        told = attribute(image, name)
        if told and not told.startswith("data:") and (url := absolute(told, base)):
            return url if image.get("width") not in ("0", "1") else None
    told = attribute(image, "srcset") or attribute(image, "data-srcset")
    return absolute(told.split()[0].rstrip(","), base) if told and not told.startswith("data:") else None


def is_picture(url: str) -> bool:
    """Whether an address is no logo, icon or stand-in, by its last two parts."""
    return not NO_PICTURE.search("/" + "/".join(path(url).split("/")[-2:]))


def path(url: str) -> str:
    try:
        return unquote(urlsplit(url).path)
    except ValueError:
        return ""


def stem(url: str) -> str:
    """What one picture's sizes have in common: its file's name without ending and size."""
    name = path(url).rsplit("/", 1)[-1].rpartition(".")
    return SIZED.sub("", name[0] or name[2]).lower()


def figure(image: Element) -> Element | None:
    """The figure around a picture, or an element called one."""
    for element in islice(image.iterancestors(), 5):
        if element.tag == "figure" or FIGURE.search(element.get("class") or ""):
            return element
    return None


def in_figure(image: Element) -> bool:
    return figure(image) is not None and (image.get("width") or "999").rstrip("px").zfill(4) >= f"{LEAST:04}"


def caption(image: Element, title: str | None) -> str | None:
    """The words under a picture; None when there are none, or they only say the headline again."""
    around = figure(image)
    if around is None:
        return None
    for element in islice(around.iter(), MOST):
        if element.tag == "figcaption" or CAPTION.search(element.get("class") or ""):
            told = text_of(element)
            if told and told != title and len(told) <= LONGEST:
                return told
    return None
