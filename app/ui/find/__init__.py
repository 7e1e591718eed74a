"""The Find page, and a unit's own."""
