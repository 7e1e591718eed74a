"""The returns desk's page."""
