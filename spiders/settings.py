"""Scrapy's settings, each with its reason where it differs from Scrapy's default. docs/crawling.md explains more."""

from __future__ import annotations

import os

import scrapy

from archive import __version__

BOT_NAME = "dateline"
SPIDER_MODULES = ["spiders"]
COMMANDS_MODULE = "spiders.commands"  # our `crawl` ends with the exit code of the run; Scrapy's ends with 0 always

# ---- ours: set them with -s NAME=VALUE -------------------------------------------------------------------------------

DATELINE_ARCHIVE = os.environ.get("DATELINE_ARCHIVE", "data")  # the archive directory
DATELINE_SOURCES = os.environ.get("DATELINE_SOURCES")  # source files; None: the checkout's, else those shipped
DATELINE_CLOCK = "spiders.run.utc_now"  # a callable without arguments: tests put an accelerated clock here
DATELINE_WORKERS = 0  # parser processes; 0: one a core
DATELINE_PATIENCE = 120  # seconds a run waits for hosts that asked for a pause, when nothing else is left to do
DATELINE_PROGRESS = "auto"  # "table", "lines", "none"; auto: a table on a terminal, lines elsewhere

# ---- who we are ------------------------------------------------------------------------------------------------------

# `Run` adds the contact of config.yml or DATELINE_CONTACT
USER_AGENT = f"dateline/{__version__} Scrapy/{scrapy.__version__}"
ROBOTSTXT_USER_AGENT = "dateline"  # the word robots.txt may name us by

# ---- how politely ----------------------------------------------------------------------------------------------------

ROBOTSTXT_OBEY = True  # by spiders.robots, which fails closed; Scrapy's falls open when robots.txt cannot be fetched
CONCURRENT_REQUESTS = 32  # over all hosts
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # one request a host at a time
DOWNLOAD_DELAY = 5  # for a host of no source (a redirect's target); a source's own delay and Crawl-delay go before
DOWNLOAD_DELAY_JITTER = 0.1  # spiders.politeness raises the delay so that jitter never undercuts it
AUTOTHROTTLE_ENABLED = False  # the delay is the source's or robots.txt's; latency says nothing about what they allow
RETRY_TIMES = 2
RETRY_HTTP_CODES = [500, 502, 504, 522, 524, 408]  # not 429 and 503: they are obeyed (Retry-After), not hammered
RETRY_EXCEPTIONS = [
    "scrapy.exceptions.DownloadFailedError",
    "scrapy.exceptions.DownloadTimeoutError",
    "twisted.internet.error.ConnectionDone",
    "twisted.internet.error.ConnectionLost",
]  # a name that does not resolve or a refused connection is left to the frontier's pauses
RETRY_GIVE_UP_LOG_LEVEL = "DEBUG"  # the errback reports it, once
DOWNLOAD_TIMEOUT = 60
COOKIES_ENABLED = False  # no session, no tracking: each page as a stranger sees it
REFERRER_POLICY = "no-referrer"
REDIRECT_MAX_TIMES = 10
METAREFRESH_ENABLED = False  # a refresh in the page is content, and often a cookie wall's
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",  # what every installation can undo
}  # no Accept-Language: the URL decides the language, not our machine

# ---- what may come in ------------------------------------------------------------------------------------------------

TWISTED_DNS_RESOLVER = "spiders.resolver.GuardedResolver"  # no request to a non-global address unless allowed
HTTPPROXY_ENABLED = False  # a proxy resolves names itself, behind the guard's back
DOWNLOAD_VERIFY_CERTIFICATES = True  # Scrapy's default is False
DOWNLOAD_HANDLERS = {
    "http": "spiders.handler.Gate",
    "https": "spiders.handler.Gate",
    "file": None,
    "ftp": None,
    "data": None,
    "s3": None,
}
DOWNLOAD_MAXSIZE = 10 << 20  # enforced by spiders.tap, which keeps what came until then
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = False  # a cut-off answer is kept, marked as truncated
COMPRESSION_ENABLED = False  # only archive.page decodes, with a limit: crawl and re-extraction see the same bytes
HTTPERROR_ALLOW_ALL = True  # a 404 must reach the callback: its lease ends there
URLLENGTH_LIMIT = 0  # drops requests in silence: their leases would leak
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # the links table is the filter; what is dropped leaks a lease

REMOTE_CONTROL_ENABLED = False  # it runs code it is sent over loopback
TELNETCONSOLE_ENABLED = False

# ---- the chain, from the engine to the wire --------------------------------------------------------------------------

DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "spiders.robots.Robots": 100,  # before anything costs a request
    # 550 RetryMiddleware: every attempt passes all below
    "spiders.politeness.Politeness": 560,  # slot and delay of the host; parked hosts; Retry-After
    # 600 RedirectMiddleware: every hop passes all below and comes back through all above
    "spiders.conditional.Conditional": 610,  # validators, never carried over a redirect
    "spiders.tap.Tap": 650,  # nearest the wire: keeps every answer before anybody else sees it
}
ITEM_PIPELINES = {"spiders.pipelines.Process": 100, "spiders.pipelines.Store": 200}
EXTENSIONS = {
    "spiders.progress.Progress": 0,
    "scrapy.extensions.feedexport.FeedExporter": None,
    "scrapy.extensions.closespider.CloseSpider": None,  # overshoots; `-a limit=N` counts for itself
    "scrapy.extensions.logstats.LogStats": None,
}
SPIDER_MIDDLEWARES = {"scrapy.spidermiddlewares.depth.DepthMiddleware": None}
CONCURRENT_ITEMS = 1  # for each answer, which yields one; Scrapy starts so many tasks for every one of them

# ---- what it says ----------------------------------------------------------------------------------------------------

LOG_LEVEL = "WARNING"  # of Scrapy; -s LOG_LEVEL=INFO for all it says. Our own progress lines come at INFO always
LOG_FORMATTER = "spiders.words.Words"
LOG_FORMAT = "%(asctime)s %(levelname)s %(message)s"
LOG_DATEFORMAT = "%H:%M:%S"
STATS_DUMP = False
WARN_ON_GENERATOR_RETURN_VALUE = False  # a check of our own callbacks' source, at every one of them
