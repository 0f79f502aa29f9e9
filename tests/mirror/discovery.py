"""What leads to a site's pages: robots.txt, feed, sitemap or sitemap index, listing with pages, and the front page."""

from __future__ import annotations

import gzip
from email.utils import format_datetime
from html import escape
from urllib.parse import parse_qs, urlsplit

from tests.mirror.site import START, Page, Site

XML = "application/xml; charset=utf-8"


def page(site: Site, path: str) -> Page | None:
    """The discovery document at a path; None when there is none."""
    parts = urlsplit(path)
    if parts.path == "/robots.txt":
        return _page(site, robots(site), "text/plain; charset=utf-8")
    if parts.path == "/feed.xml":
        return _page(site, feed(site), "application/rss+xml; charset=utf-8")
    if parts.path.startswith("/sitemap"):
        return _sitemap(site, parts.path)
    if parts.path in ("/news", "/"):
        return _page(site, listing(site, _number(parts.query)), "text/html; charset=utf-8")
    return None


def _page(site: Site, text: str, media_type: str) -> Page:
    newest = max((one.modified for one in list(site.pages.values())), default=START)
    return Page(text.encode(), site.name, media_type, newest)


def robots(site: Site) -> str:
    delay = [] if site.crawl_delay is None else [f"Crawl-delay: {site.crawl_delay:g}"]
    rules = [f"Disallow: {path}" for path in site.disallow] or ["Disallow:"]
    maps = [f"Sitemap: {site.url}/sitemap.xml"] if "sitemap" in site.ways else []
    return "\n".join(["User-agent: *", *rules, *delay, *maps, ""])


def feed(site: Site) -> str:
    """RSS 2.0, the newest first."""
    newest = list(site.pages.items())[::-1][: site.feed_items]
    items = (
        f"<item><title>{escape(one.title)}</title><link>{escape(site.url + path)}</link>"
        f"<guid>{escape(site.url + path)}</guid><pubDate>{format_datetime(one.modified)}</pubDate></item>"
        for path, one in newest
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{escape(site.name)}</title><link>{site.url}/</link><description>News</description>"
        f"{''.join(items)}</channel></rss>"
    )


def _sitemap(site: Site, path: str) -> Page | None:
    """/sitemap.xml, whole or an index of /sitemap-1.xml and so on, each .gz where the site zips them."""
    entries = list(site.pages.items())
    suffix = ".xml.gz" if site.zipped_sitemap else ".xml"
    parts = {f"/sitemap-{at}{suffix}": at for at in range(-(-len(entries) // site.per_page))}
    if path == "/sitemap.xml" and site.sitemap_index:
        found = "".join(f"<sitemap><loc>{site.url}{name}</loc></sitemap>" for name in parts)
        return _page(site, _xml("sitemapindex", found), XML)
    if path != "/sitemap.xml" and path not in parts:
        return None
    start = parts.get(path, 0) * site.per_page
    chosen = entries[start : start + site.per_page] if path in parts else entries
    urls = (
        f"<url><loc>{escape(site.url + where)}</loc><lastmod>{one.modified.isoformat()}</lastmod></url>"
        for where, one in chosen
    )
    made = _page(site, _xml("urlset", "".join(urls)), XML)
    if path.endswith(".gz"):
        return Page(gzip.compress(made.body, mtime=0), made.title, "application/gzip", made.modified)
    return made


def _xml(root: str, inner: str) -> str:
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    return f'<?xml version="1.0" encoding="utf-8"?><{root} {space}>{inner}</{root}>'


def _number(query: str) -> int:
    stated = parse_qs(query).get("page", ["1"])[0]
    return int(stated) if stated.isascii() and stated.isdigit() else 1


def listing(site: Site, number: int) -> str:
    """Page `number` of all pages, newest first; without links when there are no more."""
    newest = list(site.pages.items())[::-1]
    start = (number - 1) * site.per_page
    shown = newest[start : start + site.per_page] if start >= 0 else []
    links = "".join(
        f'<article><h2><a href="{escape(path)}">{escape(one.title)}</a></h2></article>' for path, one in shown
    )
    more = f'<a rel="next" href="/news?page={number + 1}">Older</a>' if len(newest) > start + site.per_page else ""
    alternate = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
    title = f"<title>{escape(site.name)}</title>"
    return f"<!doctype html><html><head>{title}{alternate}</head><body><main>{links}</main>{more}</body></html>"
