"""Units and tokens that are looked for, and a unit's whole story."""
