"""The vendor's cloud as a client sees it: Platform API and sync."""
