"""What was done, how fast, and what it takes: numbers and plots."""
