"""What this installation of VBatch is: its parts and their versions, its licences, how it came here."""
