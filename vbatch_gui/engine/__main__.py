"""`python -m vbatch_gui.engine`: the engine process."""

from vbatch_gui.engine.server import main

if __name__ == "__main__":
    main()
