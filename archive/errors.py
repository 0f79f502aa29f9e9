"""The exception tree; what a person did wrong or must mend. Doubts about pages are Issues (archive.model), not these.

DatelineError            exit 1
├── UsageError           exit 2   a wrong argument, an unknown source
├── SourceError          exit 3   a source file that cannot be read as one
├── ArchiveError         exit 4   the archive cannot be used
│   ├── NotOurDatabase            another program's file
│   ├── NewerSchema               made by a newer dateline
│   ├── DamagedDatabase
│   └── ListNotApplied            what is withheld has changed; nothing is shown until it is applied
├── ArchiveLocked        exit 5   another crawl, extract or import is running
├── WarcError            exit 6   a WARC or WACZ that cannot be read or written
└── CrawlFailed          exit 7   a crawl that ended early, or in which a source failed
"""

from __future__ import annotations


class DatelineError(Exception):
    """An error for a person: `str()` names file or URL, what was expected, what was found and what to do next."""

    exit_code = 1


class UsageError(DatelineError):
    exit_code = 2


class SourceError(DatelineError):
    exit_code = 3


class ArchiveError(DatelineError):
    exit_code = 4


class NotOurDatabase(ArchiveError):
    pass


class NewerSchema(ArchiveError):
    pass


class DamagedDatabase(ArchiveError):
    pass


class ListNotApplied(ArchiveError):
    pass


class ArchiveLocked(DatelineError):
    exit_code = 5


class WarcError(DatelineError):
    exit_code = 6


class CrawlFailed(DatelineError):
    exit_code = 7
