"""`python -m tests.translations update|check`."""

from __future__ import annotations

import sys

from tests.translations.catalogue import LANGUAGES, compile_all, faults, read, write
from tests.translations.sources import messages


def main() -> int:
    """Do what is asked; return 1 where something is left to translate."""
    said = messages()
    if sys.argv[1:] == ["update"]:
        for language in LANGUAGES:
            write(language, said, read(language))
        compile_all()
    elif sys.argv[1:] != ["check"]:
        sys.exit("python -m tests.translations update|check")
    found = [f"{language}: {fault}" for language in LANGUAGES for fault in faults(said, read(language))]
    print(*found, f"{len(said)} texts, {len(LANGUAGES)} languages, {len(found)} faults.", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
