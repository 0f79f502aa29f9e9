"""Names, roles and tags by which sites call what is not the article: menus, sharing, comments, teasers, notices."""

from __future__ import annotations

import re
from functools import lru_cache

from archive.html import Element

TAGS = frozenset({"nav", "footer", "aside", "menu", "figcaption", "form"})
ROLES = frozenset("navigation contentinfo complementary search menu menubar banner dialog alert".split())
NEVER = frozenset({"body", "html", "main", "article", "h1"})  # these are no furniture whatever their class says


def named(*stems: str) -> re.Pattern[str]:
    """Matches a class or id, in small letters, of which one part, between spaces, hyphens or underscores, is one of the
    stems. (To ignore case takes four times as long.)"""
    return re.compile(r"(?:^|[\s_-])(?:" + "|".join(stems) + r")(?:$|[\s_-])")


STRONG = named(
    r"comments?(?:[\s_-]?(?:list|area|section|wrap\w*|container|form|body))?", r"disqus\w*", "respond", "replies",
    r"cookie\w*", r"gdpr\w*", r"privacy-?\w*", r"consent\w*", r"onetrust\w*", "breadcrumbs?", r"bread-crumb\w*",
    "sr-only", "visually-?hidden", r"screen-reader\w*", r"outbrain\w*", r"taboola\w*", r"newsletter\w*",
    r"paywall-?(?:prompt|offer)", r"skip-?link\w*", "noprint", "no-print",
)  # fmt: skip
WEAK = named(
    r"(?:site|page|global|main|top|wp)?[_-]?(?:nav|navbar|navigation|menu|foot|footer|masthead)", r"side-?bar\w*",
    r"social(?!-?media-?embed|-?embed)\w*", r"shar(?:e|ing)\w*", r"addtoany\w*", r"a2a\w*", "sharedaddy",
    r"related\w*", r"recommend\w*", r"recirc\w*", r"more-?(?:news|stories|from|posts|articles|on)\w*",
    r"read-?(?:more|next|also)\w*", r"(?:see|view|next|other)-?also", r"most-?(?:read|popular|viewed|shared)\w*",
    r"popular\w*", r"trending\w*", r"teasers?\w*", r"promo\w*", r"advert\w*", "ads?",
    r"ad-?(?:slot|unit|box|container|wrap\w*|banner)\w*", r"banner\w*", r"sponsor\w*", r"subscri(?!ber)\w*",
    r"sign-?up\w*", r"log-?in\w*", r"donat\w*", r"call-?to-?action", "cta", "tag-?(?:list|cloud|s)", "tags?",
    "topics?-?(?:list|s)?", r"author-?(?:bio|box|card|info|about)\w*", "about-?(?:the-?)?author", "bio",
    r"post-?(?:nav|meta|footer|tags)\w*", r"entry-?(?:meta|footer|utility)\w*", "meta", "pagination", "pager",
    "prev-?next", r"print\w*", r"toolbar\w*", "tool-?box", r"rating\w*", "poll", "survey", r"modal\w*", r"popup\w*",
    r"pop-?up\w*", r"overlay\w*", "lightbox", "gallery-?nav", "credits?", r"copyright\w*", "disclaimer", "legal",
    "feedback", "correction-?form", "captions?", "wp-caption-text", "figcaption", "image-?(?:info|meta|details)",
    "toc", "table-of-contents",
)  # fmt: skip
WIDGET = re.compile(r"(?:^|\s)widget(?:$|\s|_)")  # "elementor-widget" and the like hold the article


def is_furniture(element: Element, tag: str, *, inline: bool) -> bool:
    """Whether an element looks like furniture from itself alone; see body.pardoned for those that only look so."""
    if tag in TAGS or element.get("role") in ROLES:
        return True
    if tag in NEVER or inline and tag not in ("span", "label"):
        return False
    classes, identity = element.get("class"), element.get("id")
    return bool(classes or identity) and is_named(f"{classes or ''} {identity or ''}")


@lru_cache(maxsize=1 << 14)  # a site's few hundred class names come again on every page
def is_named(names: str) -> bool:
    if "hidden" in names and ":" not in names and "hidden" in names.split():
        return True
    return any(map(is_name, names.lower().split()))


def is_strong(names: str) -> bool:
    """Whether a class or id is a name that hardly ever means an article."""
    return any(map(is_strong_name, names.lower().split()))


@lru_cache(maxsize=1 << 14)  # names come in many combinations; none of the patterns goes over a space
def is_name(name: str) -> bool:
    return is_strong_name(name) or bool(WEAK.search(name) or WIDGET.search(name))


@lru_cache(maxsize=1 << 14)
def is_strong_name(name: str) -> bool:
    return bool(STRONG.search(name))
