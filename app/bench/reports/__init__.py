"""Reports of a shift, a day or a batch."""
