"""QA's inspections, trays and shipping gate."""
