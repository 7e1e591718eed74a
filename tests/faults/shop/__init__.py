"""A shop floor in memory, with a real station in it: what the stateful test of the promise works on (see `machine`)."""
