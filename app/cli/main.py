"""The command `station` and its common options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from app import __version__
from app.cli.context import Context, open_log, sentences
from app.settings import default_home


class _Commands(click.Group):
    """A group whose commands fail with sentences; each command's module is imported only when it is called."""

    def invoke(self, context: click.Context) -> object:
        with sentences():
            return super().invoke(context)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run as `station`, however Python was told to start it."""
        return super().main(*args, **{"prog_name": "station"} | kwargs)

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        del ctx
        if name not in _MODULES:
            return None
        module = __import__(f"app.cli.{_MODULES[name]}", fromlist=[name])
        command: click.Command = getattr(module, name)
        return command


_MODULES = {
    "cloud": "cloud",
    "doctor": "doctor",
    "find": "finding",
    "inspect": "inspect",
    "inspections": "inspect",
    "journal": "journal",
    "label": "label",
    "people": "people",
    "provision": "provision",
    "recipe": "recipe",
    "returns": "returns",
    "report": "report",
    "sync": "cloud",
    "tokens": "tokens",
    "units": "units",
    "window": "window",
}


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="Token Station")
@click.option("--home", type=click.Path(file_okay=False, path_type=Path), help="Folder for everything that is written.")
@click.option("--demo", is_flag=True, help="Open the window on an embedded cloud, with simulated devices.")
@click.pass_context
def main(context: click.Context, home: Path | None, demo: bool) -> None:
    """Token Station: a device gets its AuthToken and its QR label in one motion.

    Without a command, the window opens.
    """
    context.obj = Context((home or default_home()).absolute(), given=home is not None)
    open_log(context.obj.home)
    if context.invoked_subcommand is None:
        from app.cli.window import open_window

        open_window(context.obj, demo)
    elif demo:
        raise click.UsageError("--demo before a command opens the window; write it after `provision`.")
