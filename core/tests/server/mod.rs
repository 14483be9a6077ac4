//! Servers that do what servers should not.

pub(crate) mod proxy;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self,
        pki_types::{CertificateDer, PrivateKeyDer},
    },
};

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    now: AtomicUsize,
    most: AtomicUsize,
}

/// Plain HTTP.
pub(crate) struct Server {
    pub(crate) url: String,
    counts: Arc<Counts>,
}

impl Server {
    /// Each connection gets the next answer, once, and is closed; the last answer goes to all that follow. An empty one is
    /// silence.
    pub(crate) async fn start(answers: Vec<String>) -> Self {
        Self::with(move |mut socket, number, _| {
            let answer = answers.get(number).or(answers.last()).cloned().unwrap_or_default();
            async move {
                let _ = socket.read(&mut vec![0; 65_536]).await;
                if answer.is_empty() {
                    tokio::time::sleep(Duration::from_secs(60)).await;
                }
                let _ = socket.write_all(answer.as_bytes()).await;
            }
        })
        .await
    }

    /// Gives every request the same answer, some time later.
    pub(crate) async fn slow(delay: Duration, answer: &str) -> Self {
        let answer = answer.to_owned();
        Self::with(move |mut socket, _, counts| {
            let answer = answer.clone();
            async move {
                while socket.read(&mut vec![0; 65_536]).await.is_ok_and(|size| size > 0) {
                    let now = counts.now.fetch_add(1, Ordering::SeqCst) + 1;
                    counts.most.fetch_max(now, Ordering::SeqCst);
                    tokio::time::sleep(delay).await;
                    counts.now.fetch_sub(1, Ordering::SeqCst);
                    let _ = socket.write_all(answer.as_bytes()).await;
                }
            }
        })
        .await
    }

    /// Refuses every request, and repeats all of it, as message and as description.
    pub(crate) async fn echo() -> Self {
        Self::with(|mut socket, _, _| async move {
            let mut bytes = vec![0; 65_536];
            let size = socket.read(&mut bytes).await.unwrap_or(0);
            let request = String::from_utf8_lossy(&bytes[..size]).into_owned();
            let body = serde_json::json!({ "message": &request, "description": &request }).to_string();
            let head = format!("HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\n\r\n", body.len());
            let _ = socket.write_all((head + &body).as_bytes()).await;
        })
        .await
    }

    async fn with<F: Future<Output = ()> + Send + 'static>(
        serve: impl Fn(TcpStream, usize, Arc<Counts>) -> F + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let counts = Arc::<Counts>::default();
        let own = counts.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let number = own.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(socket, number, own.clone()));
            }
        });
        Self { url, counts }
    }

    pub(crate) fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn most_at_once(&self) -> usize {
        self.counts.most.load(Ordering::SeqCst)
    }
}

/// What a server on this machine shows.
pub(crate) struct Certificate {
    /// As PEM, to be trusted.
    pub(crate) authority: String,
    chain: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl Certificate {
    pub(crate) fn new() -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
        Self { authority: cert.pem(), chain: cert.der().clone(), key }
    }

    pub(crate) fn acceptor(&self, protocols: &[&str]) -> TlsAcceptor {
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        let mut config = rustls::ServerConfig::builder_with_provider(provider.into())
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![self.chain.clone()], self.key.clone_key())
            .expect("a pair");
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// HTTP/2 by TLS. Its first connection answers one request and is silent from then on.
pub(crate) struct Tls {
    pub(crate) url: String,
    /// The certificate to trust, as PEM.
    pub(crate) authority: String,
    counts: Arc<Counts>,
}

impl Tls {
    pub(crate) async fn start() -> Self {
        let shown = Certificate::new();
        let acceptor = shown.acceptor(&["h2"]);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("https://localhost:{}", listener.local_addr().expect("bound").port());
        let counts = Arc::<Counts>::default();
        let own = counts.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let number = own.connections.fetch_add(1, Ordering::SeqCst);
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(mut socket) = acceptor.accept(socket).await else { return };
                    let answers = if number == 0 { 1 } else { usize::MAX };
                    let _ = http2(&mut socket, answers).await;
                    // Open, but silent.
                    tokio::time::sleep(Duration::from_secs(60)).await;
                });
            }
        });
        Self { url, authority: shown.authority, counts }
    }

    pub(crate) fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }
}

const PREFACE: usize = 24;
const BODY: &[u8] = b"{\"count\":0,\"items\":[]}";

/// Just as much of HTTP/2 as it takes to answer so many requests.
async fn http2(socket: &mut (impl AsyncRead + AsyncWrite + Unpin), answers: usize) -> std::io::Result<()> {
    socket.read_exact(&mut [0; PREFACE]).await?;
    frame(socket, SETTINGS, 0, [0; 4], &[]).await?;
    let mut answered = 0;
    while answered < answers {
        let mut head = [0; 9];
        socket.read_exact(&mut head).await?;
        let [high, middle, low, kind, flags, stream @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, high, middle, low]) as usize];
        socket.read_exact(&mut payload).await?;
        match kind {
            SETTINGS if flags & ACK == 0 => frame(socket, SETTINGS, ACK, [0; 4], &[]).await?,
            PING if flags & ACK == 0 => frame(socket, PING, ACK, [0; 4], &payload).await?,
            HEADERS => {
                // ":status: 200", from the static table.
                frame(socket, HEADERS, END_HEADERS, stream, &[0x88]).await?;
                frame(socket, DATA, END_STREAM, stream, BODY).await?;
                answered += 1;
            }
            _ => {}
        }
    }
    Ok(())
}

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

async fn frame(
    socket: &mut (impl AsyncWrite + Unpin),
    kind: u8,
    flags: u8,
    stream: [u8; 4],
    payload: &[u8],
) -> std::io::Result<()> {
    let [_, high, middle, low] = u32::try_from(payload.len()).expect("short").to_be_bytes();
    let mut bytes = vec![high, middle, low, kind, flags];
    bytes.extend(stream);
    bytes.extend(payload);
    socket.write_all(&bytes).await?;
    socket.flush().await
}

/// A certificate whose PEM is whole, but which cannot be read.
pub(crate) fn broken_certificate() -> &'static str {
    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
}
