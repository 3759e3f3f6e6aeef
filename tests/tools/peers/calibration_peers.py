"""Times a 2PL calibration of 20,000 persons and 40 items beside mirt and TAM.

Ours is the CPU time of the whole `suyangctl calibrate`, file and standard errors included; theirs
that of the fit alone.
"""

import json
import math
import os
import pathlib
import random
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PERSONS = 20000
ITEMS = 40
RUNS = 3  # the middle one counts


def write_answers(path):
    draw = random.Random(2026)
    items = [(draw.lognormvariate(0.1, 0.3), draw.gauss(0.0, 1.0)) for _ in range(ITEMS)]
    with open(path, "w", encoding="utf-8") as table:
        table.write("person," + ",".join(f"i{j + 1}" for j in range(ITEMS)) + "\n")
        for person in range(PERSONS):
            theta = draw.gauss(0.0, 1.0)
            codes = (draw.random() < 1.0 / (1.0 + math.exp(-a * (theta - b))) for a, b in items)
            table.write(f"p{person}," + ",".join("1" if code else "0" for code in codes) + "\n")


def our_fit(program, answers, work):
    command = [program, "calibrate", "--responses", answers, "--model", "2pl", "--json",
               "--out", work / "items.csv"]
    before = os.times()
    done = subprocess.run(command, check=True, capture_output=True)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return json.loads(done.stdout)["log_likelihood"], spent


def peer_fit(package, answers):
    command = ["Rscript", HERE / "calibration_bench.R", package, answers]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("result "))
    likelihood, spent = line.split()[1:]
    return float(likelihood), float(spent)


def middle(fit):
    return sorted((fit() for _ in range(RUNS)), key=lambda result: result[1])[RUNS // 2]


def run(program, work, packages):
    """Prints a table; `packages` are those that can be loaded."""
    answers = work / "answers.csv"
    write_answers(answers)
    likelihood, spent = middle(lambda: our_fit(program, answers, work))
    print(f"# calibrating {PERSONS} persons and {ITEMS} items, 2PL")
    print("package,cpu_s,log_likelihood,ratio")
    print(f"ours,{spent:.3g},{likelihood:.4f},1")
    for package in packages:
        theirs, seconds = middle(lambda: peer_fit(package, answers))
        print(f"{package},{seconds:.3g},{theirs:.4f},{seconds / spent:.1f}")
