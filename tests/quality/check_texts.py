#!/usr/bin/env python3
"""House rules that a compiler does not see. Fails with file, line and reason. Run by ctest as
`quality/texts`."""
import pathlib
import re
import sys

# (files, pattern, why)
RULES = [
    ("ui", r"\bidClicked\b", "a screen reader's Toggle emits no click: connect idToggled"),
    ("ui", r"Q(?:Radio|Check)\w*::clicked\b", "connect toggled: a screen reader does not click"),
    ("ui", r"\bsetHtml\(", "text from outside must not become HTML"),
    ("ui", r"Qt::(?:AutoText|RichText)\b", "QLabel opens local files named in rich text"),
    ("ui", r"\bQGraphicsEffect\b", "effects are slow and not part of the design"),
    ("ui app assessment_bank", r"\b(?:strtod|std::stod|atof)\b", "breaks under other locales"),
    ("ui app assessment_bank", r"\busing namespace (?!Qt::StringLiterals|suyang)", "no using namespace"),
    ("ui app assessment_bank tests", r"\b(?:QThread::m?sleep|QTest::q?Sleep|sleep_for|usleep)\b",
     "wait for the thing itself, not for time"),
    ("app/session app/wording app/cli ui assessment_bank", r"\b(?:SELECT|INSERT INTO|UPDATE) ",
     "SQL belongs to app/storage"),
    ("app ui", r"ignoreSslErrors\(\)", "never without a list of errors"),
    ("ui app assessment_bank tests", r"\b(?:TODO|FIXME|XXX)\b", "an issue, or done now"),
]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    problems, seen = [], 0
    for tops, pattern, why in RULES:
        expression = re.compile(pattern)
        for top in tops.split():
            for path in sorted((root / top).rglob("*")):
                if path.suffix not in (".h", ".cpp"):
                    continue
                seen += 1
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                    if expression.search(line.split("//")[0]):
                        problems.append(f"{path.relative_to(root)}:{number}: {why}: {line.strip()}")
    print("\n".join(problems) or f"{len(RULES)} rules hold in {seen} readings")
    return 1 if problems or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
