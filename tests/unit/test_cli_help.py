"""The commands' own words: what `--help` lists is whole sentences."""

from __future__ import annotations

from collections.abc import Iterator

import click

from app.cli.main import main

WIDTH = 78  # of a terminal of 80 columns


def groups(command: click.Command, name: str) -> Iterator[tuple[str, click.Group, click.Context]]:
    """Yield every group below a command, and it, with its name."""
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name, terminal_width=WIDTH, max_content_width=WIDTH)
        yield name, command, context
        for each in command.list_commands(context):
            below = command.get_command(context, each)
            assert below
            yield from groups(below, f"{name} {each}")


def test_no_line_of_a_list_of_commands_breaks_off() -> None:
    found = list(groups(main, "station"))
    assert len(found) > 8
    for name, group, context in found:
        lines = group.get_help(context).partition("Commands:")[2].splitlines()
        assert len(lines) > 1, name
        assert not [line for line in lines if "..." in line], name
