"""What the frozen application starts with: the window, the command line, or the engine."""

import sys

from vbatch_gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
