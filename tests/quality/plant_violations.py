#!/usr/bin/env python3
"""Proves that the walls between the layers hold: plants forbidden includes, one at a time, and
checks that the compiler or check_layers.py refuses each. Run by ctest as
`quality/layers_are_enforced`."""
import pathlib
import subprocess
import sys
import tempfile

import check_layers

QT = "/usr/include/x86_64-linux-gnu/qt6"
# (layer, include, what the layer's own include path is)
PLANTED = [
    ("assessment_bank/engine", "<QString>"),
    ("assessment_bank/engine", '"bank/item.h"'),
    ("assessment_bank/engine", '"assembly/assemble.h"'),
    ("assessment_bank/engine", "<glpk.h>"),
    ("assessment_bank/assembly", "<QString>"),
    ("assessment_bank/assembly", '"bank/item.h"'),
    ("assessment_bank/assembly", '"simulation/study.h"'),
    ("assessment_bank/bank", "<QSqlQuery>"),
    ("assessment_bank/bank", "<QtSql/QSqlQuery>"),
    ("assessment_bank/bank", "<QWidget>"),
    ("assessment_bank/bank", '"session/event.h"'),
    ("app/session", "<QtSql/QSqlQuery>"),
    ("app/session", '"storage/store.h"'),
    ("app/session", "<QtWidgets/QWidget>"),
    ("app/storage", '"bank/item.h"'),
    ("app/wording", "<QtGui/QColor>"),
    ("app/cli", "<QtWidgets/QWidget>"),
    ("ui", '"storage/store.h"'),
    ("ui", "<QtSql/QSqlQuery>"),
]
# The include path that the build gives each layer: its own headers, those below it, its Qt modules.
BELOW = {
    "assessment_bank/engine": (["base"], []),
    "assessment_bank/assembly": (["base", "engine"], []),
    "assessment_bank/bank": (["base", "engine"], ["QtCore"]),
    "app/session": (["base", "engine", "bank"], ["QtCore"]),
    "app/storage": (["base", "engine", "bank", "session"], ["QtCore", "QtSql"]),
    "app/wording": (["base", "engine", "bank", "session"], ["QtCore"]),
    "app/cli": (["base", "engine", "bank", "session"], ["QtCore", "QtGui"]),
    "ui": (["base", "engine", "bank", "session"], ["QtCore", "QtGui", "QtWidgets"]),
}
FOLDER = {"base": "assessment_bank", "engine": "assessment_bank", "bank": "assessment_bank",
          "session": "app"}


def compiles(root, compiler, layer, line):
    layers, modules = BELOW[layer]
    flags = [f"-I{root}/{FOLDER[name]}/{name}/include" for name in layers]
    if modules:
        flags += [f"-I{QT}"] + [f"-I{QT}/{module}" for module in modules]
    run = subprocess.run([compiler, "-std=c++20", "-fPIC", "-fsyntax-only", "-x", "c++", *flags, "-"],
                         input=f"#include {line}\n", text=True, capture_output=True)
    return run.returncode == 0


def is_reported(root, layer, line):
    name = layer.split("/")[-1]
    with tempfile.TemporaryDirectory() as folder:
        planted = pathlib.Path(folder) / "planted.cpp"
        planted.write_text(f"#include {line}\n", encoding="utf-8")
        return bool(list(check_layers.check_file(planted, name, check_layers.qt_modules())))


def main():
    root, compiler = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    failed = 0
    for layer, line in PLANTED:
        stopped = not compiles(root, compiler, layer, line)
        reported = is_reported(root, layer, line)
        verdict = " and ".join(w for w, on in (("does not compile", stopped), ("reported", reported)) if on)
        print(f"{layer}: #include {line}: {verdict or 'PASSED UNSEEN'}")
        failed += not (stopped or reported)
    # The control: an include that is allowed must go through both.
    allowed = compiles(root, compiler, "assessment_bank/bank", '"engine/item_model.h"')
    silent = not is_reported(root, "assessment_bank/bank", '"engine/item_model.h"')
    print(f"control: an allowed include {'passes' if allowed and silent else 'IS REFUSED'}")
    return 1 if failed or not (allowed and silent) else 0


if __name__ == "__main__":
    sys.exit(main())
