"""The network: scope, address guard, robots.txt, pace and a bounded client. Nothing else opens a connection."""
