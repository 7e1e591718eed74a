"""The station's SQLite file: token cache, journal, audit, outbox, sealed AuthTokens."""
