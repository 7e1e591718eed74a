"""What a person does in Blynk.Console where the cloud has no API for it, in the words of the vendor's own guide.

Each step is a template, for a screen to translate; `steps` fills them in.
"""

from __future__ import annotations

from enum import StrEnum


class ConsoleTask(StrEnum):
    CREATE = "create"
    CREATE_FROM_FILE = "create from file"
    EXPORT = "export"
    DISCLAIM = "disclaim"
    DELETE = "delete"


_GO = "Go to Blynk.Console → Static Tokens."
_EXPORT = (
    "Select the tokens and export them as a zip file. It holds a CSV file with all the AuthTokens, and a folder with"
    " the QR code images."
)
_IMPORT = "Import that zip file here, then delete it: it holds AuthTokens."

STEPS: dict[ConsoleTask, tuple[str, ...]] = {
    ConsoleTask.CREATE: (
        _GO,
        "Click on Create Static Tokens.",
        "Choose Auto-create.",
        "Choose the Template to create tokens for: {template}.",
        "Input the number of Tokens you need: {count}.",
        "Sync here; or, without API access, export the new tokens there as a zip file and import it here.",
    ),
    ConsoleTask.CREATE_FROM_FILE: (
        _GO,
        "Click on Create Static Tokens → Create From File.",
        "Choose the Template: {template}.",
        "Upload the file. Its headers must fully match the Metadata Field names; they are case-sensitive.",
        "Remap the columns to metadata fields where they differ. The file makes {count} Tokens, one for each row.",
        _EXPORT,
        _IMPORT,
    ),
    ConsoleTask.EXPORT: (_GO, _EXPORT, _IMPORT),
    ConsoleTask.DISCLAIM: (
        _GO,
        "Find the token, by its QR token, and disclaim it. Only the organization where it was created can.",
        "Resume here: the cloud's list is read again, and the journal takes down what it says.",
    ),
    ConsoleTask.DELETE: (
        _GO,
        "Find the token, by its QR token, and delete it. This can't be undone.",
        "Resume here: the cloud's list is read again, and the journal takes down what it says.",
    ),
}


def steps(task: ConsoleTask, **values: object) -> tuple[str, ...]:
    """Return the steps in English; `values` are `template` and `count` where tokens are created."""
    return tuple(step.format(**values) for step in STEPS[task])
