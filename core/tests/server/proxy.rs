//! A proxy that notes down what it is asked for, and brings it from this machine.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

pub(crate) struct Proxy {
    /// Host and port.
    pub(crate) address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

trait Io: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Io for T {}

impl Proxy {
    /// Speaks HTTP and all versions of SOCKS, by TLS if it has something to show.
    pub(crate) async fn start(acceptor: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("localhost:{}", listener.local_addr().expect("bound").port());
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let own = asked.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, asked) = (acceptor.clone(), own.clone());
                tokio::spawn(async move {
                    let mut socket: Box<dyn Io> = match acceptor {
                        Some(acceptor) => Box::new(acceptor.accept(socket).await?),
                        None => Box::new(socket),
                    };
                    let (note, port) = listen(&mut socket).await?;
                    asked.lock().expect("nobody panicked").push(note);
                    let mut there = TcpStream::connect(("127.0.0.1", port)).await?;
                    copy_bidirectional(&mut socket, &mut there).await
                });
            }
        });
        Self { address, asked }
    }

    /// What was asked for since it was last looked at.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().expect("nobody panicked"))
    }
}

/// Agrees to everything: what was asked for, and its port.
async fn listen(socket: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> std::io::Result<(String, u16)> {
    match socket.read_u8().await? {
        4 => socks4(socket).await,
        5 => socks5(socket).await,
        first => connect(socket, first).await,
    }
}

async fn connect(
    socket: &mut (impl AsyncRead + AsyncWrite + Unpin),
    first: u8,
) -> std::io::Result<(String, u16)> {
    let mut head = vec![first];
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await?);
    }
    socket.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    let head = String::from_utf8_lossy(&head).into_owned();
    let target = head.split(' ').nth(1).expect("a target").to_owned();
    let auth = head.lines().find(|line| line.to_lowercase().starts_with("proxy-authorization"));
    let port = target.rsplit(':').next().expect("a port").parse().expect("a number");
    Ok((format!("connect {} {}", host(&target), auth.unwrap_or_default()), port))
}

async fn socks4(socket: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> std::io::Result<(String, u16)> {
    socket.read_u8().await?;
    let port = socket.read_u16().await?;
    let address = socket.read_u32().await?;
    text(socket).await?;
    let host = if address < 256 { text(socket).await? } else { "127.0.0.1".to_owned() };
    socket.write_all(&[0, 90, 0, 0, 0, 0, 0, 0]).await?;
    Ok((format!("socks4 {host}"), port))
}

async fn text(socket: &mut (impl AsyncRead + Unpin)) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    loop {
        match socket.read_u8().await? {
            0 => return Ok(String::from_utf8_lossy(&bytes).into_owned()),
            byte => bytes.push(byte),
        }
    }
}

async fn socks5(socket: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> std::io::Result<(String, u16)> {
    let methods = socket.read_u8().await?;
    let mut offered = vec![0; methods.into()];
    socket.read_exact(&mut offered).await?;
    let mut user = String::new();
    if offered.contains(&2) {
        socket.write_all(&[5, 2]).await?;
        socket.read_u8().await?;
        user = format!(" {} {}", counted(socket).await?, counted(socket).await?);
        socket.write_all(&[1, 0]).await?;
    } else {
        socket.write_all(&[5, 0]).await?;
    }
    let mut head = [0; 4];
    socket.read_exact(&mut head).await?;
    let host = match head[3] {
        1 => {
            socket.read_u32().await?;
            "127.0.0.1".to_owned()
        }
        _ => counted(socket).await?,
    };
    let port = socket.read_u16().await?;
    socket.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
    Ok((format!("socks5 {host}{user}"), port))
}

async fn counted(socket: &mut (impl AsyncRead + Unpin)) -> std::io::Result<String> {
    let mut bytes = vec![0; socket.read_u8().await?.into()];
    socket.read_exact(&mut bytes).await?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn host(target: &str) -> &str {
    target.rsplit_once(':').map_or(target, |(host, _)| host)
}
