"""The one executable: commands and window, or, told by its first argument, a helper process of them.

A helper process is chosen before anything else is imported: it never loads Qt, and it works in a frozen bundle too.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run what the command line asks for."""
    match sys.argv[1:]:
        case ["--chip-worker"]:
            from app.device.worker_main import main as run
        case ["--simulated-device"]:
            from app.device.simulated.main import main as run
        case _:
            from app.cli import main as run
    run()


if __name__ == "__main__":
    main()
