#!/usr/bin/env python3
"""Every package that `./dev test` asks for is there afterwards, under the very name asked for: a
name that another package merely provides would be installed anew, over the network, at each run.
Usage: check_packages.py PROJECT_FOLDER"""
import pathlib
import re
import shutil
import subprocess
import sys


def asked_for(dev):
    lists = re.findall(r"^(?:BUILD|RUN|TEST)_PACKAGES=\((.*?)\)", dev, re.MULTILINE | re.DOTALL)
    return [name for names in lists for name in names.split()]


def is_installed(name):
    state = subprocess.run(["dpkg-query", "-W", "-f=${Status}", name], capture_output=True, text=True)
    return "ok installed" in state.stdout


def main():
    names = asked_for((pathlib.Path(sys.argv[1]) / "dev").read_text(encoding="utf-8"))
    if len(names) < 10:
        sys.exit("no list of packages was found in ./dev")
    if not shutil.which("dpkg-query"):
        print("skipped: this is no Debian")
        return
    missing = [name for name in names if not is_installed(name)]
    if missing:
        sys.exit("asked for, yet not there under that name: " + " ".join(missing))
    print(f"all {len(names)} packages are there")


if __name__ == "__main__":
    main()
