"""What the tests stand on: a PostgreSQL of their own, a Chromium, the runner of `make test`."""
