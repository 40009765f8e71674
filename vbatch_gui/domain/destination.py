"""Where copies of results go, and what they are called there."""

from __future__ import annotations

from dataclasses import dataclass

from vbatch_gui.domain.name_template import DEFAULT, check_template
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.errors import UsageError


@dataclass(frozen=True)
class Destination:
    """Where formats go besides VBatch's own folder, and what they are called there.

    Attributes:
        folder: for OutputPlace.FOLDER. template: of the name, see domain.name_template.
    """

    place: OutputPlace = OutputPlace.NOWHERE
    folder: str = ""
    template: str = DEFAULT

    def __post_init__(self) -> None:
        check_template(self.template)
        if self.place is OutputPlace.FOLDER and not self.folder:
            raise UsageError("No folder is chosen.", "Choose the folder for the files.")
