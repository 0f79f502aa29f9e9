"""How sure a difference is: a paired bootstrap that draws whole sites, since pages of one site are not independent."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from bench.fields import Counts, Field, summed

DRAWS = 1000
SEED = 1

Pair = tuple[str, Counts, Counts]  # site, counts of one side, counts of the other, of one page


def interval(field: Field, pairs: Sequence[Pair], draws: int = DRAWS) -> tuple[float, float]:
    """The middle 95 % of the difference of the figure (first side less second) over as many draws of sites."""
    sites = by_site(pairs)
    names, rng = sorted(sites), random.Random(SEED)
    found = sorted(difference(field, sites, Counter(rng.choices(names, k=len(names)))) for _ in range(draws))
    return found[int(0.025 * draws)], found[int(0.975 * draws) - 1]


def by_site(pairs: Sequence[Pair]) -> dict[str, tuple[Counts, Counts]]:
    sides: defaultdict[str, list[tuple[Counts, Counts]]] = defaultdict(list)
    for site, first, second in pairs:
        sides[site].append((first, second))
    return {site: (summed(one for one, _ in both), summed(one for _, one in both)) for site, both in sides.items()}


def difference(field: Field, sites: Mapping[str, tuple[Counts, Counts]], drawn: Mapping[str, int]) -> float:
    sums = []
    for side in (0, 1):
        weighted = ([times * count for count in sites[site][side]] for site, times in drawn.items())
        sums.append(tuple(map(sum, zip(*weighted, strict=True))))
    return field.figure(sums[0]) - field.figure(sums[1])
