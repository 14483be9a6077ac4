//! One file over HTTP: the rest of what is there, and nothing under its name before it is whole.

use std::{
    ffi::OsString,
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
};

use futures_util::StreamExt as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use opentok_sdk::ErrorKind;
use reqwest::{Response, StatusCode, header};
use tokio::{
    fs::{self, File, OpenOptions},
    io::AsyncWriteExt as _,
};

use crate::{
    failure::{Failure, Result},
    net,
};

/// What came of it.
pub(super) struct Fetched {
    pub(super) size: u64,
    /// How much was there before.
    pub(super) resumed_at: u64,
}

/// Fetches what is missing of a file of this size, by way of `FILE.part`.
pub(super) async fn fetch(url: &str, file: &Path, size: Option<u64>) -> Result<Fetched> {
    let part = beside(file);
    let there = fs::metadata(&part).await.map_or(0, |about| about.len());
    // More than there is cannot be a part of it.
    let there = if size.is_some_and(|size| there > size) { 0 } else { there };
    let mut resumed_at = there;
    if size.is_none_or(|size| there < size) {
        let answer = ask(url, there).await?;
        if answer.status() != StatusCode::PARTIAL_CONTENT || begin(&answer) != Some(there) {
            // It begins anew, whatever was asked for.
            resumed_at = 0;
        }
        write(answer, &part, resumed_at, size).await?;
    }
    let whole = fs::metadata(&part).await.map_err(|error| unwritable(&part, &error))?.len();
    if let Some(size) = size.filter(|size| *size != whole) {
        // It would be in the way for good.
        let _ = fs::remove_file(&part).await;
        let message = format!("{whole} bytes came, but the archive has {size}");
        return Err(Failure::of(ErrorKind::Decode, message).hinted("what came was thrown away; try again"));
    }
    fs::rename(&part, file).await.map_err(|error| unwritable(file, &error))?;
    Ok(Fetched { size: whole, resumed_at })
}

async fn ask(url: &str, from: u64) -> Result<Response> {
    let mut request = net::client(url)?.get(url);
    if from > 0 {
        request = request.header(header::RANGE, format!("bytes={from}-"));
    }
    let answer = request.send().await.map_err(|error| broken(&error))?;
    match answer.status() {
        StatusCode::OK | StatusCode::PARTIAL_CONTENT => Ok(answer),
        StatusCode::FORBIDDEN => {
            Err(Failure::of(ErrorKind::Authentication, "the file's address is refused (status 403)")
                .hinted("it holds for ten minutes; try again"))
        }
        StatusCode::NOT_FOUND => Err(Failure::of(ErrorKind::NotFound, "there is no file (status 404)")),
        status => {
            Err(Failure::of(ErrorKind::Server, format!("the file was not sent (status {})", status.as_u16())))
        }
    }
}

/// Where the part that was sent begins: `bytes 5-9/10`.
fn begin(answer: &Response) -> Option<u64> {
    let range = answer.headers().get(header::CONTENT_RANGE)?.to_str().ok()?;
    range.strip_prefix("bytes ")?.split('-').next()?.parse().ok()
}

async fn write(answer: Response, part: &Path, from: u64, size: Option<u64>) -> Result<()> {
    let bar = bar(size.or_else(|| answer.content_length()?.checked_add(from)));
    bar.set_position(from);
    let mut out = open(part, from).await.map_err(|error| unwritable(part, &error))?;
    let mut chunks = answer.bytes_stream();
    let mut outcome = Ok(());
    while let Some(chunk) = chunks.next().await {
        match chunk {
            Ok(chunk) => {
                out.write_all(&chunk).await.map_err(|error| unwritable(part, &error))?;
                bar.inc(chunk.len().try_into().unwrap_or_default());
            }
            Err(error) => {
                outcome = Err(broken(&error));
                break;
            }
        }
    }
    // What came stays, also where the rest did not.
    out.flush().await.map_err(|error| unwritable(part, &error))?;
    bar.finish_and_clear();
    outcome
}

async fn open(part: &Path, from: u64) -> io::Result<File> {
    let anew = from == 0;
    OpenOptions::new().create(true).write(true).truncate(anew).append(!anew).open(part).await
}

/// Seen by people only.
fn bar(size: Option<u64>) -> ProgressBar {
    let target =
        if io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style =
        ProgressStyle::with_template("{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left");
    let bar = ProgressBar::with_draw_target(size, target);
    style.map_or_else(|_| bar.clone(), |style| bar.clone().with_style(style))
}

fn beside(file: &Path) -> PathBuf {
    let mut name: OsString = file.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

fn broken(error: &reqwest::Error) -> Failure {
    Failure::of(ErrorKind::Connection, format!("the file did not come: {}", net::reason(error)))
        .hinted("the same command again fetches the rest")
}

fn unwritable(file: &Path, error: &io::Error) -> Failure {
    Failure::io(format!("cannot write {}: {error}", file.display()))
}
