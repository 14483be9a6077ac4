//! A way to the server that is 30 ms long, there and back.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc::unbounded_channel,
    time::{Instant, sleep_until},
};

/// One way.
const WAY: Duration = Duration::from_millis(15);

/// How late a timer may be.
const TICK: Duration = Duration::from_millis(2);

/// Carries what comes to the listener to the server, and back.
pub async fn carry(listener: TcpListener, to: SocketAddr) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(async move {
            // How it ended is the two ends' business.
            let _ = both_ways(client, to).await;
        });
    }
}

async fn both_ways(client: TcpStream, to: SocketAddr) -> io::Result<()> {
    let server = TcpStream::connect(to).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
    tokio::try_join!(late(from_client, to_server), late(from_server, to_client))?;
    Ok(())
}

/// To the moment: a timer alone comes a millisecond late.
async fn until(moment: Instant) {
    sleep_until(moment - TICK).await;
    while Instant::now() < moment {
        tokio::task::yield_now().await;
    }
}

async fn late(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin) -> io::Result<()> {
    let (sent, mut under_way) = unbounded_channel();
    let reading = async move {
        loop {
            let mut bytes = vec![0; 16 * 1024];
            let length = from.read(&mut bytes).await?;
            bytes.truncate(length);
            if length == 0 || sent.send((Instant::now() + WAY, bytes)).is_err() {
                return Ok(());
            }
        }
    };
    let writing = async move {
        while let Some((arrives, bytes)) = under_way.recv().await {
            until(arrives).await;
            to.write_all(&bytes).await?;
        }
        to.shutdown().await
    };
    tokio::try_join!(reading, writing)?;
    Ok(())
}
