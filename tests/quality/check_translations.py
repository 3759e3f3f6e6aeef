#!/usr/bin/env python3
"""Fails when a text of the program has no translation, when placeholders differ from the source, or
when English quotes stand in Chinese. Run by ctest as `quality/translations`."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%(?:L?\d|n)|\*\*")


def problems(path):
    chinese = "zh" in path.stem
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            source, translation = message.find("source").text, message.find("translation")
            forms = [f.text or "" for f in translation.findall("numerusform")] or [translation.text or ""]
            where = f"{path.name}: {context.find('name').text}: {source!r}"
            if translation.get("type") == "unfinished" or not all(f.strip() for f in forms):
                yield f"{where}: not translated"
            for form in forms:
                if chinese and sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form)):
                    yield f"{where}: placeholders differ in {form!r}"
                if chinese and re.search(r"[\u4e00-\u9fff]\s*[,?!]", form):
                    yield f"{where}: half-width punctuation in {form!r}"


def main():
    files = sorted((pathlib.Path(sys.argv[1]) / "translations").glob("suyang_*.ts"))
    found = [p for path in files for p in problems(path)]
    count = sum(len(ET.parse(path).getroot().findall(".//message")) for path in files)
    print("\n".join(found) or f"{count} texts in {len(files)} languages are complete")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
