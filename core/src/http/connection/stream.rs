//! What a connection's bytes go through.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::client::TlsStream;

use super::turn::Turn;

/// TLS may go through TLS, to a proxy.
pub(super) enum Stream {
    Tcp(TcpStream, Turn),
    Tls(Box<TlsStream<Stream>>),
}

impl Stream {
    pub(super) fn turn(&self) -> Turn {
        match self {
            Self::Tcp(_, turn) => turn.clone(),
            Self::Tls(stream) => stream.get_ref().0.turn(),
        }
    }

    pub(super) fn is_http2(&self) -> bool {
        matches!(self, Self::Tls(stream) if stream.get_ref().1.alpn_protocol() == Some(b"h2"))
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(_, turn) if turn.is_over() => {
                // Others first; then on.
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Self::Tcp(socket, turn) => {
                let before = into.filled().len();
                let read = match turn.read(socket, into) {
                    Ok(false) => Pin::new(socket).poll_read(cx, into),
                    read => Poll::Ready(read.map(|_| ())),
                };
                turn.spend(into.filled().len().saturating_sub(before));
                read
            }
            Self::Tls(stream) => Pin::new(stream).poll_read(cx, into),
        }
    }
}

/// Never several slices at once: `writev` to a connection that the other side has closed raises `SIGPIPE`, which ends programs that
/// leave it at its default, such as those that want to behave in a shell's pipe. `send` does not.
impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Tcp(socket, _) => Pin::new(socket).poll_write(cx, bytes),
            Self::Tls(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(socket, _) => Pin::new(socket).poll_flush(cx),
            Self::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(socket, _) => Pin::new(socket).poll_shutdown(cx),
            Self::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}
