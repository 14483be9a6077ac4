//! The command `opentok-hostile`. It ends when its standard input does.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt, stdin, stdout};

#[tokio::main]
async fn main() -> io::Result<()> {
    let url = opentok_hostile::start().await?;
    let mut out = stdout();
    out.write_all(format!("opentok-hostile listening on {url}\n").as_bytes()).await?;
    out.flush().await?;
    let mut bytes = [0; 1024];
    while stdin().read(&mut bytes).await? > 0 {}
    // The runtime would wait for the thread that reads.
    std::process::exit(0)
}
