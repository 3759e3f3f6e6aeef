#!/usr/bin/env python3
"""Drives whole assessments through `suyangctl assess --protocol jsonl` as another program would:
answers at random, all right, or all "I don't know yet", and checks every rule of the test from
outside. Usage: drive_assessments.py SUYANGCTL BANK_FOLDER FRAMEWORK_FOLDER ASSESSMENTS_PER_STYLE"""
import collections
import concurrent.futures
import json
import pathlib
import random
import subprocess
import sys
import tempfile

STYLES = ("random", "right", "dont-know")


def load_items(folder):
    return {item["id"]: item for item in (
        json.loads(p.read_text(encoding="utf-8")) for p in pathlib.Path(folder).rglob("items/*/*.json"))}


def right_response(item):
    if item["kind"] == "scenario":
        return {step["id"]: right_response(step) for step in item["steps"]}
    key = item["key"]
    if item["kind"] == "ordering":
        return [entry for group in key for entry in (group if isinstance(group, list) else [group])]
    if item["kind"] == "number":
        return key["value"]
    if item["kind"] == "short-text":
        return key["accept"]["en"][0]
    return key


def random_response(item, rng):
    if item["kind"] == "scenario":
        return {step["id"]: random_response(step, rng) for step in item["steps"]}
    options = [o["id"] for o in item.get("options", item.get("regions", []))]
    kind = item["kind"]
    if kind in ("single-choice", "hotspot"):
        return rng.choice(options)
    if kind == "multiple-response":
        return rng.sample(options, item.get("choose", 2))
    if kind == "ordering":
        return rng.sample(options, len(options))
    if kind == "matching":
        left = [row["id"] for row in item["left"]]
        return dict(zip(left, rng.sample(options, len(left))))
    return rng.randint(0, 99) if kind == "number" else "=A1"


def drive(ctl, data, profile, audience, seed, style, items):
    """One assessment; returns (asked item ids, result, acknowledged positions)."""
    rng = random.Random(seed)
    command = [ctl, "--data", data, "--lang", "en", "assess", "--protocol", "jsonl", "--profile",
               profile, "--audience", audience, "--seed", str(seed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        asked, acknowledged, waiting = [], [], None
        for line in process.stdout:
            message = json.loads(line)
            if message["type"] == "acknowledged":
                acknowledged.append(message["position"])
                asked.append(waiting)
            elif message["type"] == "result":
                process.stdin.close()
                process.wait(timeout=60)
                if process.returncode != 0:
                    raise RuntimeError(f"exit code {process.returncode}")
                return asked, message, acknowledged
            elif message["type"] == "question":
                shown = message["item"]
                waiting = shown["id"]
                for secret in ("key", "rationale", "feedback", "misconception"):
                    if secret in json.dumps(shown, ensure_ascii=False).split('"'):
                        raise RuntimeError(f"the question gives its {secret} away")
                if style == "random" and message["can_skip"] and rng.random() < 0.3:
                    answer = {"type": "skip"}
                elif style == "dont-know":
                    answer = {"type": "dont-know"}
                elif style == "right":
                    answer = {"type": "answer", "response": right_response(items[waiting])}
                else:
                    answer = {"type": "answer", "response": random_response(shown, rng)}
                process.stdin.write(json.dumps(answer) + "\n")
                process.stdin.flush()
            else:
                raise RuntimeError(f"unexpected: {line}")
        raise RuntimeError(f"no result; {process.stderr.read()}")


def broken_rules(asked, acknowledged, earlier, audience, items, dimensions):
    found = []
    if acknowledged != list(range(1, len(asked) + 1)):
        found.append("acknowledged out of order")
    if not 16 <= len(asked) <= audience["maximum_items"]:
        found.append(f"length {len(asked)}")
    families = collections.Counter(items[i]["family"] for i in asked)
    found += [f"family {name} twice" for name, n in families.items() if n > 1]
    found += [f"enemies {a} {b}" for a in asked for b in items[a]["enemies"] if b in asked]
    found += [f"{a} then {b}" for a, b in zip(asked, asked[1:])
              if items[a]["competence"] == items[b]["competence"]]
    found += [f"two long tasks {a} {b}" for a, b in zip(asked, asked[1:])
              if min(items[a]["expected_seconds"], items[b]["expected_seconds"]) >= 90]
    found += [f"{i} came again" for test in earlier[-2:] for i in asked if i in test]
    counts = collections.Counter(dimensions[i[0]] for i in asked)
    for name, planned in audience["mix"].items():
        share = planned / audience["maximum_items"] * len(asked)
        if abs(counts[name] - share) > 2:
            found.append(f"{name}: {counts[name]} of {len(asked)}, planned {share:.1f}")
    return found


def run_profile(ctl, items, framework, style, number, tests, root):
    """Several assessments of one person, so that the no-repeat rule is met."""
    audiences = json.loads((framework / "audiences.json").read_text(encoding="utf-8"))["audiences"]
    dimensions = {d["letter"]: d["id"] for d in json.loads(
        (framework / "framework.json").read_text(encoding="utf-8"))["dimensions"]}
    data = f"{root}/{style}-{number}"
    earlier, broken, rows = [], [], []
    for test in range(tests):
        audience = audiences[(number + test) % len(audiences)]
        seed = number * 1000 + test
        asked, result, acknowledged = drive(
            ctl, data, f"{style} {number}", audience["id"], seed, style, items)
        broken += broken_rules(asked, acknowledged, earlier, audience, items, dimensions)
        earlier.append(asked)
        rows.append((len(asked), [d["theta"] - audience["start"] for d in result["dimensions"]],
                     [d["se"] for d in result["dimensions"]]))
    return rows, broken


def main():
    ctl, bank, framework, per_style = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])
    items, failed = load_items(bank), False
    with tempfile.TemporaryDirectory() as root, concurrent.futures.ThreadPoolExecutor(2) as pool:
        for style in STYLES:
            people = [(n, min(4, per_style - 4 * n)) for n in range((per_style + 3) // 4)]
            rows, broken = [], []
            for more, bad in pool.map(lambda p: run_profile(
                    ctl, items, framework, style, p[0], p[1], root), people):
                rows += more
                broken += bad
            lengths = [r[0] for r in rows]
            shift = [sum(r[1]) / len(r[1]) for r in rows]
            error = [sum(r[2]) / len(r[2]) for r in rows]
            wrong_sign = sum(1 for s in shift if (s < 0) != (style != "right"))
            print(f"{style}: {len(rows)} assessments, length {min(lengths)}-{max(lengths)} "
                  f"(mean {sum(lengths) / len(lengths):.1f}), mean ability minus start "
                  f"{sum(shift) / len(shift):+.2f} (from {min(shift):+.2f} to {max(shift):+.2f}), "
                  f"mean shown error {sum(error) / len(error):.2f}, wrong sign {wrong_sign}, "
                  f"broken rules {len(broken)}")
            for text in broken[:10]:
                print("  ", text)
            failed = failed or bool(broken) or wrong_sign > 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
