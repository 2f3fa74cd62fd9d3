raise SystemExit("gone wrong")
