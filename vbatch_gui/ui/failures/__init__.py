"""What a failed file shows."""
