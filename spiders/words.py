"""Scrapy's log, without tracebacks for what is no bug: a full disk, a damaged database. `fail` says it in one line."""

from __future__ import annotations

import logging
import sqlite3
from typing import Any

from scrapy.logformatter import LogFormatter, LogFormatterResult

from archive.errors import DatelineError

NO_BUG = (DatelineError, sqlite3.Error)


class Words(LogFormatter):
    def item_error(self, item: Any, exception: BaseException, response: Any, spider: Any) -> LogFormatterResult:
        return quiet(super().item_error(item, exception, response, spider), exception)

    def spider_error(self, failure: Any, request: Any, response: Any, spider: Any) -> LogFormatterResult:
        return quiet(super().spider_error(failure, request, response, spider), failure.value)


def quiet(line: LogFormatterResult, error: BaseException) -> LogFormatterResult:
    return {**line, "level": logging.DEBUG} if isinstance(error, NO_BUG) else line
