"""The command line: `vbatch-gui run …` and the other commands, the same core without a window."""
