#!/usr/bin/env python3
"""Fails when a layer includes what it must not or when headers form a cycle; warns when a file has
outgrown the house's guide. Run by ctest as `quality/layers`, over one file by plant_violations.py."""
import pathlib
import re
import sys

# layer -> (our layers it may include, Qt modules it may include)
RULES = {
    "base": (set(), set()),
    "engine": ({"base"}, set()),
    "assembly": ({"base", "engine"}, set()),
    "calibration": ({"base", "engine"}, set()),
    "item_analysis": ({"base", "engine"}, set()),
    "simulation": ({"base", "engine"}, set()),
    "measurement_files": ({"base", "engine"}, {"Core"}),
    "bank": ({"base", "engine"}, {"Core"}),
    "session": ({"base", "engine", "bank"}, {"Core"}),
    "wording": ({"base", "bank", "session"}, {"Core"}),
    "report": ({"base", "bank", "session", "wording"}, {"Core", "Gui", "Svg"}),
    "storage": ({"base", "session"}, {"Core", "Sql"}),
    "speech": ({"base"}, {"Core", "Multimedia"}),
    "bootstrap": ({"base", "bank", "session", "storage"}, {"Core"}),
    "cli": ({"base", "engine", "assembly", "calibration", "item_analysis", "simulation",
             "measurement_files", "bank", "session", "wording", "report", "bootstrap"}, {"Core", "Gui"}),
    "ui": ({"base", "bank", "session", "wording", "report", "speech", "bootstrap"},
           {"Core", "Gui", "Svg", "Widgets", "PrintSupport", "Charts"}),
}
# other people's header -> the layers that may include it
OUTSIDE = {"glpk.h": {"assembly"}, "espeak-ng/speak_lib.h": {"speech"}}
GUIDE_LINES = 300
QT_INCLUDE_DIR = pathlib.Path("/usr/include/x86_64-linux-gnu/qt6")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def layer_of(path, root):
    parts = path.relative_to(root).parts
    if parts[0] == "ui":
        return "ui"
    return parts[1] if parts[0] in ("assessment_bank", "app") and len(parts) > 2 else None


def qt_modules():
    """{'QWidget': 'Widgets', ...}; empty, and so lenient, where Qt's headers are elsewhere."""
    return {header.name: module.name[2:]
            for module in sorted(QT_INCLUDE_DIR.glob("Qt*"), reverse=True)
            for header in module.glob("Q*") if header.is_file()}


def check_file(path, layer, modules):
    ours, qt = RULES[layer]
    for quote, target in INCLUDE.findall(path.read_text(encoding="utf-8")):
        head = target.split("/")[0]
        if quote == '"' and "/" in target and head in RULES and head not in ours | {layer}:
            yield f'{layer} must not include "{target}"'
        if layer not in OUTSIDE.get(target, {layer}):
            yield f"{layer} must not include <{target}>"
        module = head[2:] if target.startswith("Qt") and "/" in target else modules.get(target)
        if quote == "<" and module and module not in qt:
            yield f"{layer} must not include <{target}> (Qt{module})"


def cycles(headers):
    graph = {name: [t for q, t in INCLUDE.findall(p.read_text(encoding="utf-8"))
                    if q == '"' and t in headers] for name, p in headers.items()}
    state, stack = {}, []

    def visit(name):
        state[name] = "open"
        stack.append(name)
        for target in graph[name]:
            if state.get(target) == "open":
                yield " -> ".join(stack[stack.index(target):] + [target])
            elif target not in state:
                yield from visit(target)
        stack.pop()
        state[name] = "done"

    for name in graph:
        if name not in state:
            yield from visit(name)


def sources(root):
    return sorted(p for top in ("assessment_bank", "app", "ui") for p in (root / top).rglob("*")
                  if p.suffix in (".h", ".cpp"))


def include_name(path, root):
    relative = path.relative_to(root)
    if relative.parts[0] == "ui":
        return str(relative)
    return "/".join(relative.parts[relative.parts.index("include") + 1:]) \
        if "include" in relative.parts else path.name


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    modules, problems, headers = qt_modules(), [], {}
    files = sources(root)
    for path in files:
        layer = layer_of(path, root)
        if layer not in RULES:
            problems.append(f"{path.relative_to(root)}: belongs to no known layer")
            continue
        problems += [f"{path.relative_to(root)}: {p}" for p in check_file(path, layer, modules)]
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > GUIDE_LINES:
            print(f"warning: {path.relative_to(root)} has {lines} lines; the guide is {GUIDE_LINES}")
        if path.suffix == ".h":
            headers[include_name(path, root)] = path
    problems += [f"include cycle: {c}" for c in cycles(headers)]
    print("\n".join(problems) or f"layers are clean in {len(files)} files")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
