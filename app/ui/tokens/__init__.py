"""The Tokens page and its dialogs."""
