"""The customers' pages: plain HTML made on the server, for a phone first, at work without scripts."""
