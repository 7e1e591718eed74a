"""`python -m tests.benchmarks [NAME …]`: measures, and prints ratios of figures taken in one run on this machine."""

from __future__ import annotations

import importlib
import sys

ALL = ("job", "window", "labels", "export", "finding")


def main() -> None:
    """Run the named benchmarks, or all."""
    for name in sys.argv[1:] or ALL:
        for line in importlib.import_module(f"tests.benchmarks.{name}").run():
            print(line, flush=True)


if __name__ == "__main__":
    main()
