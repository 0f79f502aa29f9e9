"""`python -m archive.cli`, the same as `dateline`."""

from archive.cli import main

main()
