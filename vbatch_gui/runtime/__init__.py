"""What drives a batch: engine client, scheduler, memory gate; and BatchProcessor, the one door (door/)."""
