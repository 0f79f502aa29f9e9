"""Makes archive/extract/verdict.toml from the real pages with truth: python -m tools.train_verdict [--folds 5].

Each line in or near the body of a page is labelled by what of it the page's truth holds; boosted trees of questions
then learn to tell the lines apart. With --folds nothing is written: each site's pages are judged by trees that never
saw the site, and the figures are printed beside those of the table that stands. Needs numpy and ../shared/eval.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from archive import extract, page
from archive.extract import article, boilerplate, verdict

EVAL = Path(__file__).parent.parent.parent / "shared" / "eval" / "extraction"
SETS = {"aeb": 1.3, "naeb": 1.3, "misinfo": 1.3, "fundus": 1.3, "fundus_eval": 1.0, "wcxb": 0.8, "trafi": 0.6}
TREES, DEPTH, RATE = 90, 3, 0.2
RIDGE, LEAST = 20.0, 20.0  # what keeps a leaf from saying much on little; least weight of a leaf
BINS = 32  # most values that a trait's cuts part
SLOTS = BINS + 8
DOUBTFUL = 0.75  # text F1 below which the truth itself is too odd to learn from
LONGEST = 60  # words of a line that count


@dataclass(slots=True)
class Case:
    """One page: the texts of its candidate lines, their traits, labels (1 the article's, 0 not) and weights."""

    name: str
    site: str
    truth: dict[str, Any]
    text: str
    believable: bool
    names: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    traits: Any = None
    labels: Any = None
    weights: Any = None


def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score", EVAL / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cases(score: Any) -> Iterator[Case]:
    for name in SETS:
        folder = EVAL / "data" / name
        for key, truth in sorted(json.loads((folder / "truth.json").read_text()).items()):
            if truth.get("text") is not None or truth.get("with") or truth.get("without"):
                html = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()).decode("utf-8", "replace")
                yield case(name, site(truth.get("url") or key), truth, html, score)


def site(url: str) -> str:
    labels = (urlsplit(url).hostname or url).split(".")
    return ".".join(labels[-3 if len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) < 4 else -2 :])


def case(name: str, host: str, truth: dict[str, Any], html: str, score: Any) -> Case:
    reading = extract.read(page.given(html, truth.get("url") or ""), None)
    found = extract.assemble(reading, None)
    plain = "\n".join(line.text for line in reading.body.lines)
    good = truth.get("text") is None or score.f1(*score.body_counts(truth["text"], plain)) >= DOUBTFUL
    made = Case(name, host, truth, found.text, good)
    surface = found.published.surface if found.published else None
    lines = article.own(reading.body, found.title, found.authors, surface)
    phrases = set(boilerplate.among([line.text for line in lines], found.authors, reading.clues.language))
    told = verdict.measured(lines, reading.body, found.title, found.authors, phrases)
    if reading.body.holder is None or not told:
        return made
    made.names, made.texts = list(told[0]), [line.text for line in lines]
    made.traits = np.array([list(one.values()) for one in told], dtype=np.float32)
    shares = labels(made.texts, truth, score)
    words = np.array([min(len(score.WORD.findall(text)), LONGEST) + 3.0 for text in made.texts])
    words[shares < 0] = 0
    words[(shares > 0.3) & (shares < 0.7)] *= 0.3
    made.weights = words / max(words.sum(), 1 if "text" in truth else LONGEST) * SETS[name] * 100
    made.labels = (shares >= 0.5).astype(float)
    return made


def labels(texts: list[str], truth: dict[str, Any], score: Any) -> Any:
    """The share of each line that the truth holds; -1 where it does not say."""
    if truth.get("text") is None:
        return np.array([by_snippets(score.space(text), truth) for text in texts])
    words = [score.WORD.findall(text) for text in texts]
    whole = score.WORD.findall(truth["text"])
    grams = {tuple(whole[at : at + 4]) for at in range(len(whole) - 3)}
    spaced = f" {' '.join(whole)} "
    shares: list[float | None] = []
    for mine in words:
        own = [tuple(mine[at : at + 4]) in grams for at in range(len(mine) - 3)]
        shares.append(sum(own) / len(own) if own else None if mine else -1.0)
    for at, share in enumerate(shares):
        if share is None:
            shares[at] = float(in_place(at, words, shares, spaced))
    return np.array(shares, dtype=float)


def in_place(at: int, words: list[list[str]], shares: list[float | None], spaced: str) -> bool:
    """Whether a line too short for a shingle stands in the truth right after the line before it, or before the next."""
    mine = " ".join(words[at])
    before = next((words[one] for one in range(at - 1, max(-1, at - 4), -1) if (shares[one] or 0) >= 0.5), [])
    after = next((words[one] for one in range(at + 1, min(len(words), at + 4)) if len(words[one]) > 2), [])
    return bool(before and f" {' '.join(before[-3:])} {mine} " in spaced) or bool(
        after and f" {mine} {' '.join(after[:3])} " in spaced
    )


def by_snippets(text: str, truth: dict[str, Any]) -> float:
    held = [
        any(snippet in text or len(text) > 30 and text in snippet for snippet in map(str.strip, truth.get(side) or ()))
        for side in ("with", "without")
    ]
    return -1.0 if held[0] == held[1] else float(held[0])


# ---- boosted trees --------------------------------------------------------------------------------------------------


def cuts(table: Any) -> list[Any]:
    """Where each trait may be cut, in two significant digits."""
    found = []
    for column in table.T:
        values = np.unique(column)
        middle = (values[1:] + values[:-1]) / 2
        many = np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1])
        found.append(np.unique([float(f"{one:.2g}") for one in (middle if len(values) <= BINS else many)]))
    return found


def train(told: list[Case]) -> tuple[float, list[tuple[list[tuple[int, float]], Any]]]:
    parts = ("traits", "labels", "weights")
    table, truth, weight = (np.concatenate([getattr(one, part) for one in told]) for part in parts)
    kept = weight > 0
    table, truth, weight = table[kept], truth[kept], weight[kept]
    places = cuts(table)
    binned = [np.searchsorted(cut, table[:, at], side="right") for at, cut in enumerate(places)]
    start = float(np.log((weight * truth).sum() / (weight * (1 - truth)).sum()))
    odds, trees = np.full(len(truth), start), []
    for _ in range(TREES):
        chance = 1 / (1 + np.exp(-odds))
        slope, bend = weight * (chance - truth), weight * chance * (1 - chance) + 1e-12
        asked, node = grow(binned, places, slope, bend)
        said = -np.bincount(node, slope, 1 << DEPTH) / (np.bincount(node, bend, 1 << DEPTH) + RIDGE) * RATE
        odds += said[node]
        trees.append((asked, said))
    return start, trees


def grow(binned: list[Any], places: list[Any], slope: Any, bend: Any) -> tuple[list[tuple[int, float]], Any]:
    """The questions of one tree in heap order, and the leaf of each row."""
    node, asked = np.zeros(len(slope), dtype=np.int64), []
    for depth in range(DEPTH):
        best = split(binned, places, node, slope, bend, 1 << depth)
        right = np.zeros(len(node), dtype=np.int64)
        for one, (_, trait, cut) in enumerate(best):
            asked.append((trait, float(places[trait][cut]) if cut >= 0 else 1e9))
            mine = node == one
            right[mine] = binned[trait][mine] > (cut if cut >= 0 else SLOTS)
        node = node * 2 + right
    return asked, node


def split(binned: list[Any], places: list[Any], node: Any, slope: Any, bend: Any, nodes: int) -> list[Any]:
    """For each node the gain, trait and index of the cut that parts it best; the index is -1 where none does."""
    best: list[Any] = [(1e-9, 0, -1)] * nodes
    for trait, cut in enumerate(places):
        if not len(cut):
            continue
        key = node * SLOTS + binned[trait]
        down, across = (np.bincount(key, side, nodes * SLOTS).reshape(nodes, SLOTS) for side in (slope, bend))
        left, held = down.cumsum(1)[:, : len(cut)], across.cumsum(1)[:, : len(cut)]
        all_down, all_held = down.sum(1)[:, None], across.sum(1)[:, None]
        gain = left**2 / (held + RIDGE) + (all_down - left) ** 2 / (all_held - held + RIDGE)
        gain -= all_down**2 / (all_held + RIDGE)
        gain[(held < LEAST) | (all_held - held < LEAST)] = -1
        for one, at in enumerate(gain.argmax(1)):
            best[one] = max(best[one], (float(gain[one, at]), trait, int(at)))
    return best


def judged(model: tuple[float, list[tuple[list[tuple[int, float]], Any]]], table: Any) -> Any:
    """The score of each row."""
    start, trees = model
    odds = np.full(len(table), start)
    for asked, said in trees:
        at = np.zeros(len(table), dtype=np.int64)
        while at[0] < len(asked):
            trait = np.array([one[0] for one in asked])[at]
            cut = np.array([one[1] for one in asked])[at]
            at = 2 * at + 1 + (table[np.arange(len(table)), trait] >= cut)
        odds += np.asarray(said)[at - len(asked)]
    return odds


# ---- what comes out -------------------------------------------------------------------------------------------------


def written(model: tuple[float, list[tuple[list[tuple[int, float]], Any]]], names: list[str]) -> str:
    rows = []
    for asked, said in model[1]:
        questions = ", ".join(f'["{names[trait]}", {cut:.6g}]' for trait, cut in asked)
        rows.append(f"  {{ ask = [{questions}], say = [{', '.join(f'{one:.2f}' for one in said)}] }},")
    head = "# Made by tools/train_verdict.py. Rows are trees that ask `trait >= cut` from the root, no left, yes right."
    return "\n".join([head, f"start = {model[0]:.2f}", "trees = [", *rows, "]", ""])


def figures(told: list[Case], texts: list[str], score: Any) -> str:
    shown = []
    for name in SETS:
        here = [(one.truth, text) for one, text in zip(told, texts, strict=True) if one.name == name]
        if here[0][0].get("text") is not None:
            rows = [score.body_counts(truth["text"], text) for truth, text in here]
            shown.append("{} F1 {:.4f} (P {:.3f} R {:.3f})".format(name, *reversed_f1(score.prf(rows))))
        else:
            flat = [(truth, score.space(text)) for truth, text in here]
            held = [sum(one in text for truth, text in flat for one in truth[side]) for side in ("with", "without")]
            wanted = sum(len(truth["with"]) for truth, _ in flat)
            shown.append(f"{name} snippets {score.f1(held[0], held[1], wanted - held[0]):.4f}")
    return "; ".join(shown)


def reversed_f1(told: tuple[float, float, float]) -> tuple[float, float, float]:
    return told[2], told[0], told[1]


def rendered(one: Case, odds: Any, names: list[str]) -> str:
    """The text as article.pieces would make it, but for what a site's memory says."""
    has = {name: one.traits[:, names.index(name)] for name in ("boilerplate", "quoted", "item", "doubted", "linked")}
    formed = (has["quoted"] + has["item"] > 0) & (has["doubted"] == 0) & (has["linked"] < verdict.FEW_LINKS)
    keep = (odds >= np.where(formed, verdict.STRONG, 0)) & (has["boilerplate"] == 0)
    texts = [text for text, good in zip(one.texts, keep, strict=True) if good]
    return "\n".join(text for at, text in enumerate(texts) if len(text) < article.REPEATED or text not in texts[:at])


def fold_of(one: Case, folds: int) -> int:
    return int(hashlib.md5(one.site.encode()).hexdigest(), 16) % folds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by site instead of writing the table")
    folds = parser.parse_args().folds
    score = scorer()
    told = list(cases(score))
    names = next(one.names for one in told if one.names)
    fit = [one for one in told if one.believable and one.names]
    print("standing:", figures(told, [one.text for one in told], score))
    if not folds:
        verdict.TABLE.write_text(written(train(fit), names), encoding="utf-8")
        return
    texts = [one.text for one in told]
    for fold in range(folds):
        model = train([one for one in fit if fold_of(one, folds) != fold])
        for at, one in enumerate(told):
            if fold_of(one, folds) == fold and one.names:
                texts[at] = rendered(one, judged(model, one.traits), names)
    print(f"{folds} folds by site:", figures(told, texts, score))


if __name__ == "__main__":
    main()
