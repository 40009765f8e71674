"""What the tests share: clips, servers, processes."""
