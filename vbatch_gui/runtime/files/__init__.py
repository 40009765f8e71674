"""How files come into batches: found, checked, looked into, and found again when they were moved."""
