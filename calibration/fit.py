#!/usr/bin/env python3
"""Measures what the grounds of acts are worth and writes points.tsv and bands.tsv.

usage: fit.py JUDGED.tsv... [--write FOLDER]

JUDGED.tsv has a line of column names and one act a line; read are the columns article, right (0 or
1) and grounds (divided by spaces), and set where there is one. `gainsay evaluate GOLD --acts`
writes such a file. Without --write the tables are only measured, not changed.

The points are ten times the weights of a logistic regression with a ridge; a ground that too few
acts have gets none. Bands are cut, and their values measured, on acts that the weights were not
fitted on: ten folds over the articles. The halves are a second check: weights and cuts from the odd
articles on the even ones, and the other way round. Only the standard library is needed.
"""
import argparse
import collections
import csv
import math
import os
import sys

LEAST = 10  # acts that have a ground before it is worth points
RIDGE = 8.0
STEPS = 60
FOLDS = 10
SCALE = 10
# a band ends where fewer than this share of the acts above the cut, and below the last one, is right
BANDS = [("high", 0.965), ("medium", 0.85)]
# below them: whether the points speak for the act or against it
REST = [("low", 0), ("doubtful", -999)]


def read(paths):
    acts, places = [], {}
    for path in paths:
        with open(path, encoding="utf8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                name = row.get("set") or os.path.basename(path)
                place = places.setdefault((name, row["article"]), len(places))
                acts.append((name, place, int(row["right"]), row["grounds"].split(" ")))
    return acts


def fit(acts):
    """the points of each ground, and of all acts"""
    counts = collections.Counter(g for *_, grounds in acts for g in grounds)
    kept = {g for g, n in counts.items() if n >= LEAST}
    data = [(right, [g for g in grounds if g in kept]) for _, _, right, grounds in acts]
    weights, bias = dict.fromkeys(sorted(kept), 0.0), 0.0
    for _ in range(STEPS):
        slopes, slope, bend = collections.defaultdict(float), 0.0, 0.0
        bends = collections.defaultdict(float)
        for right, grounds in data:
            p = 1 / (1 + math.exp(-bias - sum(weights[g] for g in grounds)))
            slope += right - p
            bend += p * (1 - p)
            for g in grounds:
                slopes[g] += right - p
                bends[g] += p * (1 - p)
        bias += 0.2 * slope / (bend + 1e-9)
        for g in weights:
            weights[g] += 0.2 * (slopes[g] - RIDGE * weights[g]) / (bends[g] + RIDGE)
    points = {g: round(SCALE * w) for g, w in weights.items()}
    return {"all": round(SCALE * bias), **points}, counts


def weigh(points, grounds):
    return points["all"] + sum(points.get(g, 0) for g in grounds)


def crossed(acts):
    """each act with its points by weights that were fitted without its article"""
    weighed = []
    for fold in range(FOLDS):
        points, _ = fit([a for a in acts if a[1] % FOLDS != fold])
        weighed += [(weigh(points, a[3]), a) for a in acts if a[1] % FOLDS == fold]
    return weighed


def cut(weighed):
    """the least points of each band"""
    cuts, above = [], 10**6
    for name, share in BANDS:
        best = None
        for least in sorted({p for p, _ in weighed if p < above}, reverse=True):
            band = [a[2] for p, a in weighed if least <= p < above]
            if len(band) >= 20 and sum(band) / len(band) >= share:
                best = least
        if best is not None:
            cuts.append((name, best))
            above = best
    return cuts + REST


def band(cuts, points):
    return next(name for name, least in cuts if points >= least)


def measured(cuts, weighed):
    """acts and right ones of each band"""
    table = {name: [0, 0] for name, _ in cuts}
    for points, act in weighed:
        count = table[band(cuts, points)]
        count[0] += 1
        count[1] += act[2]
    return table


def show(title, cuts, weighed):
    print(title)
    total = max(1, len(weighed))
    for name, (n, right) in measured(cuts, weighed).items():
        share = f"{right / n:.3f}" if n else "-"
        print(f"  {name:10s}{n:6d} acts ({n / total:4.0%}) {right:6d} right  {share}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("judged", nargs="+")
    parser.add_argument("--write", metavar="FOLDER")
    options = parser.parse_args()
    acts = read(options.judged)
    for half, words in ((0, "even articles, fitted on odd ones"), (1, "odd articles, fitted on even ones")):
        others = [a for a in acts if a[1] % 2 != half]
        points, _ = fit(others)
        cuts = cut(crossed([(a[0], a[1] // 2, *a[2:]) for a in others]))
        show(words, cuts, [(weigh(points, a[3]), a) for a in acts if a[1] % 2 == half])
    weighed = crossed(acts)
    cuts = cut(weighed)
    show("all, ten folds", cuts, weighed)
    for name in sorted({a[0] for a in acts}):
        show("  of " + name, cuts, [(p, a) for p, a in weighed if a[0] == name])
    points, counts = fit(acts)
    rights = collections.Counter(g for a in acts if a[2] for g in a[3])
    table = measured(cuts, weighed)
    if not options.write:
        for g, p in sorted(points.items(), key=lambda e: -e[1]):
            if p:
                print(f"{p:5d}  {g}  {rights[g]}/{counts[g]}")
        return
    note = "# Made by calibration/fit.py; what it means: docs/extraction.md.\n"
    with open(os.path.join(options.write, "points.tsv"), "w", encoding="utf8") as out:
        out.write(note + "ground\tpoints\tacts\tright\n")
        for g, p in sorted(points.items(), key=lambda e: (e[0] != "all", e[0])):
            n = (len(acts), sum(a[2] for a in acts)) if g == "all" else (counts[g], rights[g])
            if p:
                out.write(f"{g}\t{p}\t{n[0]}\t{n[1]}\n")
    with open(os.path.join(options.write, "bands.tsv"), "w", encoding="utf8") as out:
        out.write(note + "band\tfrom\tvalue\tacts\tright\n")
        for name, least in cuts:
            n, right = table[name]
            out.write(f"{name}\t{least}\t{right / max(1, n):.2f}\t{n}\t{right}\n")


if __name__ == "__main__":
    main()
