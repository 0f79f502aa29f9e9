"""`python -m bench [NAME [OPTION...]]`: runs one comparison, or all of them."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = {
    "crawl": "pages a second, CPU and memory of the full route against plain Scrapy and a trafilatura loop",
    "chain": "CPU of the whole chain against trafilatura alone, by collection and stage; the share of penalties",
    "text": "the scorers of sentences, dates and penalties",
    "penalties": "penalties on our texts and the court corpus: figures, right and wrong by class; --errors shows them",
    "pages": "penalties found on real pages, against the verdicts of who read them",
    "development": "what sentences, dates and penalties must reach on development sets; --raise writes what they reach",
    "sentences": "sentences on the development sets: figures, and errors by class with examples (--errors N)",
    "dates": "dates on the development corpora: figures, and errors by class with examples (--errors N)",
    "extract": "accuracy, speed and memory of extraction against trafilatura, cell by cell",
    "floors": "what extraction must reach on real pages; --raise writes what it reaches",
    "report": "a page of where extraction fails: figures, the worst pages, expected and found",
}


def main() -> None:
    name, *options = sys.argv[1:] or [""]
    if name and name not in NAMES:
        told = "\n".join(f"  {one}: {what}" for one, what in NAMES.items())
        sys.exit(f"bench: no comparison {name!r}; there are\n{told}")
    for one in [name] if name else NAMES:
        import_module(f"bench.{one}").main(options)


if __name__ == "__main__":
    main()
