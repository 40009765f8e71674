"""One question to the release feed: is there a newer VBatch?

Nothing here runs unless the user asks, and nothing is downloaded but the feed itself.
"""

from __future__ import annotations

import logging
import os

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from vbatch_gui.domain.release import parse_release
from vbatch_gui.errors import ErrorInfo

log = logging.getLogger(__name__)

#: The address of the release feed: one JSON object, see `domain.release`. Empty: there is none yet.
FEED = ""
#: Goes before the constant: for those who pass VBatch on in their own way, and for tests.
FEED_VARIABLE = "VBATCH_UPDATE_FEED"
#: Milliseconds after which a feed that is silent is given up.
_PATIENCE = 10_000
#: Bytes of a feed that are read.
_MOST = 1024**2
#: What is sent beside the address: a name without a version, so that it tells nothing of this computer.
_NAME = b"VBatch"


def feed_address() -> str:
    """Where releases are told of; "" while nobody does."""
    return os.environ.get(FEED_VARIABLE, FEED)


class UpdateCheck(QObject):
    """Asks a feed.

    Signals:
        answered(Release): the newest release, which may be the one that runs.
        failed(ErrorInfo): there was no answer, or none that can be understood.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = address
        self._network = QNetworkAccessManager(self)
        self._reply: QNetworkReply | None = None

    @property
    def is_asking(self) -> bool:
        return self._reply is not None

    @Slot()
    def ask(self) -> None:
        """Send the request; without effect while one is on its way."""
        if self._reply is not None:
            return
        log.info("asking %s for updates", self.address)
        request = QNetworkRequest(QUrl(self.address))
        request.setRawHeader(b"User-Agent", _NAME)
        request.setRawHeader(b"Accept", b"application/json")
        request.setRawHeader(b"Accept-Language", b"*")  # else the language of this computer would be sent
        request.setTransferTimeout(_PATIENCE)
        attributes = QNetworkRequest.Attribute
        for attribute in (attributes.CookieLoadControlAttribute, attributes.CookieSaveControlAttribute):
            request.setAttribute(attribute, QNetworkRequest.LoadControl.Manual)
        # From https to https, never to http.
        request.setAttribute(
            attributes.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        )
        self._reply = self._network.get(request)
        self._reply.readyRead.connect(self._look_at_size)
        self._reply.finished.connect(self._on_finished)

    @Slot()
    def stop(self) -> None:
        """Give up; neither signal comes."""
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            reply.deleteLater()

    @Slot()
    def _look_at_size(self) -> None:
        if self._reply is not None and self._reply.bytesAvailable() > _MOST:
            self._reply.abort()

    @Slot()
    def _on_finished(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        reply.deleteLater()
        if reply.error() is not QNetworkReply.NetworkError.NoError:
            # Its words are in the language of the user.
            log.info("no answer about updates: %s", reply.error().name)
            self._fail(self.tr("The release feed could not be read: {0}").format(reply.errorString()))
            return
        try:
            release = parse_release(bytes(reply.readAll().data()))
        except ValueError as error:
            log.warning("the release feed: %s", error)
            self._fail(self.tr("The release feed answered something that VBatch does not understand."))
            return
        self.answered.emit(release)

    def _fail(self, text: str) -> None:
        self.failed.emit(ErrorInfo("updates", text, self.tr("Check the network connection, or try later.")))
