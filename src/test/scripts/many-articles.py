#!/usr/bin/env python3
"""Writes so many made-up articles as JSON Lines, for measuring whole runs.

    src/test/scripts/many-articles.py 10000 > target/many.jsonl

Each takes the opening of one sample article and some paragraphs of another, with an id and a day of
its own. The first articles are the same however many are asked for.
"""

import datetime
import json
import pathlib
import random
import sys


def main() -> None:
    count = int(sys.argv[1])
    root = pathlib.Path(__file__).resolve().parents[3]
    samples = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((root / "samples" / "gold").glob("*.json"))
    ]
    paragraphs = [sample["text"].split("\n\n") for sample in samples]
    chance = random.Random(1)
    first = datetime.date(2010, 1, 1)
    for number in range(count):
        opening, other = chance.sample(range(len(samples)), 2)
        body = paragraphs[opening][: chance.randint(1, 2)]
        body += chance.sample(paragraphs[other], chance.randint(1, 3))
        body.append(f"This is report {number + 1} of the day's desk.")
        article = {
            "id": f"many-{number + 1:06d}",
            "title": samples[opening]["title"],
            "date": str(first + datetime.timedelta(days=chance.randrange(5000))),
            "publisher": samples[opening]["publisher"],
            "text": "\n\n".join(body),
        }
        print(json.dumps(article, ensure_ascii=False))


main()
