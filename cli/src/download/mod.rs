//! `opentok archives download ID`: the file of an archive, however often the way breaks off.

mod fetch;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{Arg, Command, value_parser};
use opentok_sdk::{Archive, ArchiveStatus, ErrorKind, GetArchive, OpenTok};
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::{
    credentials,
    failure::{Failure, Result},
    output::Output,
    shared::{self, Given, switch},
};

/// How often it is asked whether the file is there: less and less.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// The command.
pub(crate) fn command() -> Command {
    let command = Command::new("download")
        .about("Fetches an archive's file, or the rest of one that was fetched in part")
        .arg(Arg::new("archive").value_name("ARCHIVE_ID").required(true).help("The archive"))
        .arg(
            Arg::new("output")
                .long("output")
                .short('o')
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Where it goes: ARCHIVE_ID.mp4 or .zip unless set"),
        )
        .arg(switch("wait", "Wait until the file is there"))
        .arg(
            Arg::new("timeout")
                .long("timeout")
                .value_name("SECONDS")
                .default_value("600")
                .value_parser(value_parser!(u64).range(1..))
                .help("How long to wait at most"),
        )
        .arg(switch("force", "Replace a file that is there"));
    shared::with(shared::with(command, shared::output()), shared::credentials())
}

/// Runs it.
pub(crate) async fn run(given: Given<'_>, output: Output) -> Result<()> {
    let client = credentials::client(given)?;
    let id = given.text("archive").unwrap_or_default();
    let limit = Duration::from_secs(given.one("timeout").copied().unwrap_or_default());
    // An answer that comes too late would be of no use: what is there is found first.
    let named = given.one::<PathBuf>("output").cloned();
    if let Some(file) = &named {
        free(file, given)?;
    }
    let archive =
        if given.is_set("wait") { wait(&client, id, limit).await? } else { get(&client, id).await? };
    let url = address(&archive)?;
    let file = named.unwrap_or_else(|| name(&archive.id, &url));
    free(&file, given)?;
    let size = archive.size.and_then(|size| u64::try_from(size).ok()).filter(|size| *size > 0);
    let fetched = fetch::fetch(&url, &file, size).await?;
    output.show(
        json!({ "id": archive.id, "file": file, "size": fetched.size, "resumedAt": fetched.resumed_at }),
    )
}

async fn get(client: &OpenTok, id: &str) -> Result<Archive> {
    Ok(client.get_archive(GetArchive::new(id)).await?)
}

async fn wait(client: &OpenTok, id: &str, limit: Duration) -> Result<Archive> {
    let began = Instant::now();
    let mut pause = FIRST_PAUSE;
    loop {
        let archive = get(client, id).await?;
        let coming = [ArchiveStatus::Started, ArchiveStatus::Paused, ArchiveStatus::Stopped];
        let status = archive.status.as_ref();
        if !status.is_some_and(|status| coming.contains(status)) {
            return Ok(archive);
        }
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            let status = status.map_or("unknown", ArchiveStatus::as_str);
            let message = format!("the archive is still {status} after {} s", limit.as_secs());
            return Err(Failure::of(ErrorKind::Timeout, message).hinted("--timeout sets how long to wait"));
        }
        sleep(pause.min(left)).await;
        pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
    }
}

/// Where the file is, if it is anywhere.
fn address(archive: &Archive) -> Result<String> {
    let status = archive.status.as_ref().map_or("unknown", ArchiveStatus::as_str);
    let url = archive.url.clone().filter(|url| !url.is_empty());
    url.ok_or_else(|| {
        let failure = Failure::of(ErrorKind::Conflict, format!("there is no file: the archive is {status}"));
        match status {
            "started" | "paused" | "stopped" => {
                failure.hinted("--wait waits for it, once the archive is stopped")
            }
            "uploaded" => failure.hinted("it is in your own storage"),
            _ => failure,
        }
    })
}

/// Called as the archive; of which kind it is, its address says.
fn name(id: &str, url: &str) -> PathBuf {
    let path = Path::new(url.split(['?', '#']).next().unwrap_or_default());
    let is_zip = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    let ending = if is_zip { "zip" } else { "mp4" };
    // It comes from the service, and must not lead to another folder.
    let safe: String = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    PathBuf::from(format!("{safe}.{ending}"))
}

fn free(file: &Path, given: Given<'_>) -> Result<()> {
    if file.exists() && !given.is_set("force") {
        return Err(Failure::of(ErrorKind::Conflict, format!("{} is there already", file.display()))
            .hinted("--force replaces it; --output takes another name"));
    }
    Ok(())
}
