"""`python -m tests.benchmarks [NAME …]`: measures, and prints ratios of figures taken in one run on this machine."""

from __future__ import annotations

import argparse
import importlib

ALL = ("job", "window", "labels", "export", "finding")


def main() -> None:
    """Run the named benchmarks, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=ALL, metavar="NAME", help=f"of {', '.join(ALL)}; else all")
    for name in parser.parse_args().names:
        for line in importlib.import_module(f"tests.benchmarks.{name}").run():
            print(line, flush=True)


if __name__ == "__main__":
    main()
