"""Archives, under the name of old."""

from ._answers import Archive as Archive
from ._answers import ArchiveList as ArchiveList
from ._enums import OutputModes as OutputModes
from ._enums import StreamModes as StreamModes
