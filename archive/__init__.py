"""Dateline's library: everything about pages but fetching them; it never imports Scrapy."""

__version__ = "0.1.0"
