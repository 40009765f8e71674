"""What lies on disk: batches, journals, settings, formats, archives. No Qt."""
