//! What happens on a connection, step by step.

use std::{io, time::Duration};

use socket2::SockRef;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};
use tokio_rustls::server::TlsStream;

use crate::{fault::Step, journal::Journal};

/// Longer than any call.
const FOR_EVER: Duration = Duration::from_secs(60);
const DRIP: Duration = Duration::from_millis(50);
/// How long the last bytes of an answer have to arrive, before a close with unread bytes may overtake them.
const FAREWELL: Duration = Duration::from_millis(200);

/// A stream whose socket can be reached.
pub(crate) trait Socket: AsyncRead + AsyncWrite + Unpin + Send {
    fn socket(&self) -> &TcpStream;
}

impl Socket for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Socket for TlsStream<TcpStream> {
    fn socket(&self) -> &TcpStream {
        self.get_ref().0
    }
}

pub(crate) async fn play(
    mut stream: impl Socket,
    steps: &[Step],
    http2: bool,
    journal: &Journal,
) -> io::Result<()> {
    if http2 {
        stream.write_all(&SETTINGS).await?;
    }
    for step in steps {
        match step {
            Step::Read if http2 => read_http2(&mut stream, journal).await?,
            Step::Read => read(&mut stream, journal).await?,
            Step::Wait => sleep(FOR_EVER).await,
            Step::Reset => return SockRef::from(stream.socket()).set_linger(Some(Duration::ZERO)),
            Step::Say(text) => stream.write_all(text.as_bytes()).await?,
            Step::Bytes(bytes) => stream.write_all(bytes).await?,
            Step::Repeat(text, times) => stream.write_all(text.repeat(*times).as_bytes()).await?,
            Step::Flood(text) => {
                let flood = text.repeat(65_536 / text.len().max(1));
                loop {
                    stream.write_all(flood.as_bytes()).await?;
                    // The other servers want to be heard, too.
                    tokio::task::yield_now().await;
                }
            }
            Step::Drip(text) => {
                for byte in text.as_bytes() {
                    stream.write_all(&[*byte]).await?;
                    stream.flush().await?;
                    sleep(DRIP).await;
                }
            }
        }
        stream.flush().await?;
    }
    stream.shutdown().await?;
    let mut rest = [0; 4096];
    let drained = async { while stream.read(&mut rest).await.is_ok_and(|size| size > 0) {} };
    // Whoever keeps talking is left.
    let _ = timeout(FAREWELL, drained).await;
    Ok(())
}

/// One request of HTTP/1, with its body.
async fn read(stream: &mut impl Socket, journal: &Journal) -> io::Result<()> {
    let mut request = Vec::new();
    let head = loop {
        if let Some(end) = request.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut request).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let text = String::from_utf8_lossy(&request[..head]).to_lowercase();
    let length =
        text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
    while request.len() < head.saturating_add(length) {
        if stream.read_buf(&mut request).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    let line = String::from_utf8_lossy(&request);
    let mut words = line.split(' ');
    journal.add(words.next().unwrap_or_default(), words.next().unwrap_or_default());
    Ok(())
}

const PREFACE: usize = 24;
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
const ACKNOWLEDGED: [u8; 9] = [0, 0, 0, 4, 1, 0, 0, 0, 0];
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const END_STREAM: u8 = 1;
/// `:method: POST`, from the static table.
const POST: u8 = 0x83;

/// One request of HTTP/2, with its body. Its path is not decoded.
async fn read_http2(stream: &mut impl Socket, journal: &Journal) -> io::Result<()> {
    stream.read_exact(&mut [0; PREFACE]).await?;
    stream.write_all(&ACKNOWLEDGED).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [high, middle, low, kind, flags, ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, high, middle, low]) as usize];
        stream.read_exact(&mut payload).await?;
        if kind == HEADERS {
            journal.add(if payload.first() == Some(&POST) { "POST" } else { "another" }, "");
        }
        if matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0 {
            return Ok(());
        }
    }
}
