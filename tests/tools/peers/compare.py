#!/usr/bin/env python3
"""Times this engine and other packages on the same items, abilities and persons in one run.

    compare.py PEER_ROWS        PEER_ROWS is the program suyang-peer-rows

Prints a table row,ours_us,peer_us,ratio (CPU time in microseconds for one choice or one test) for
each package and checks that both picked the same items; then a calibration beside other packages.
jsCAT is installed into a temporary folder; the packages of R are those that R finds (R_LIBS may say
where). What is not there is named and passed over. Ends with 1 only when picks differ or our own
program fails.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import calibration_peers

HERE = pathlib.Path(__file__).resolve().parent
JSCAT = "5.2.3"


def skipped(peer, reason):
    print(f"# {peer}: skipped, {reason}")


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as table:
        return {line["row"]: (float(line["us"]), line["picks"].split()) for line in csv.DictReader(table)}


def install_jscat(folder):
    """Its minimiser comes from a fork outside the registry; the published original stands in for it.

    Only maximum likelihood calls the minimiser, which no row here does.
    """
    manifest = {
        "private": True,
        "dependencies": {"@bdelab/jscat": JSCAT},
        "overrides": {"optimization-js": "1.5.0"},
    }
    (folder / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)


def run_jscat(work):
    missing = [tool for tool in ("node", "npm") if not shutil.which(tool)]
    if missing:
        return skipped("jsCAT", f"{' and '.join(missing)} not found")
    folder = work / "jscat"
    folder.mkdir()
    try:
        installed = install_jscat(folder)
    except subprocess.TimeoutExpired:
        return skipped("jsCAT", "the package registry did not answer in time")
    if installed.returncode:
        lines = installed.stderr.strip().splitlines() or ["npm install failed"]
        return skipped("jsCAT", lines[0])
    subprocess.run(["node", HERE / "jscat_bench.mjs", folder, work], check=True)
    return f"jsCAT {JSCAT}", read_rows(work / "jscat.csv")


def has_r_package(package):
    """Whether R can load it; says so where not."""
    if not shutil.which("Rscript"):
        skipped(package, "Rscript not found")
        return False
    test = f'quit(status = !suppressWarnings(requireNamespace("{package}", quietly = TRUE)))'
    if subprocess.run(["Rscript", "-e", test], capture_output=True, check=False).returncode:
        skipped(package, "R has no such package")
        return False
    return True


def run_catr(work):
    if not has_r_package("catR"):
        return None
    subprocess.run(["Rscript", HERE / "catr_bench.R", work], check=True)
    return "catR", read_rows(work / "catr.csv")


def compare(name, ours, theirs):
    """Prints the table; the number of picks that differ."""
    print(f"# {name}\nrow,ours_us,peer_us,ratio")
    differing = 0
    for row, (us, picks) in theirs.items():
        own_us, own_picks = ours[row]
        print(f"{row},{own_us:.4g},{us:.4g},{us / own_us:.0f}")
        same = sum(x == y for x, y in zip(own_picks, picks))
        if same != len(own_picks) or len(picks) != len(own_picks):
            print(f"# {row}: only {same} of {len(own_picks)} picks are the same")
            differing += len(own_picks) - same or 1
    if not differing:
        print(f"# all {sum(len(picks) for _, picks in theirs.values())} picks are the same")
    return differing


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        if subprocess.run([program, work], check=False).returncode:
            sys.exit(f"{program.name} failed")
        ours = read_rows(work / "ours.csv")
        differing = 0
        for run in (run_jscat, run_catr):
            result = run(work)
            if result:
                differing += compare(result[0], ours, result[1])
        packages = [package for package in ("mirt", "TAM") if has_r_package(package)]
        if packages:
            calibration_peers.run(program.parent / "suyangctl", work, packages)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
