"""Measured comparisons with the peers: `make bench`, or `python -m bench NAME`; docs/bench.md has the figures."""
