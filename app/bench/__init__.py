"""The job that takes one unit through its states, and what runs around it."""
