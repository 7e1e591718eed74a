"""QA's page."""
