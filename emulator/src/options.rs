//! How an emulator is started.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use crate::development;
use crate::webhooks::Target;

/// Options of [`Emulator::start`](crate::Emulator::start) and of the command line.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// Address to listen on; loopback unless told otherwise, because the credentials are public
    #[arg(long, default_value = "127.0.0.1")]
    pub host: IpAddr,
    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 7171)]
    pub port: u16,
    /// A name beside localhost under which it is reached, such as a container's; may be given several times
    #[arg(long = "allow-host", value_name = "NAME")]
    pub allowed_hosts: Vec<String>,
    /// Makes every id and fresh credential the same from run to run
    #[arg(long)]
    pub seed: Option<u64>,
    /// A file in which the state is kept: what was acknowledged is there at the next start
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// A state to begin with, as GET /_emulator/state tells it; passed over where --state has one already
    #[arg(long, value_name = "FILE")]
    pub import: Option<PathBuf>,
    /// An address to which callbacks are delivered; may be given several times
    #[arg(long = "webhook-url", value_name = "URL")]
    pub webhook_urls: Vec<String>,
    /// What callbacks are signed with; a development secret unless given, and not at all if empty
    #[arg(long, value_name = "SECRET")]
    pub webhook_secret: Option<String>,
}

impl Options {
    pub(crate) fn targets(&self) -> Vec<Target> {
        let secret = self.webhook_secret.clone().unwrap_or_else(|| development::WEBHOOK_SECRET.to_owned());
        let urls = self.webhook_urls.iter().enumerate();
        let target = |(number, url): (usize, &String)| Target {
            id: format!("option-{number}"),
            project: None,
            url: url.clone(),
            secret: Some(secret.clone()).filter(|secret| !secret.is_empty()),
            events: None,
            lasting: true,
        };
        urls.map(target).collect()
    }
}

impl Default for Options {
    /// Any free port on the loopback interface, random ids: what a test wants.
    fn default() -> Self {
        Self {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            allowed_hosts: Vec::new(),
            seed: None,
            state: None,
            import: None,
            webhook_urls: Vec::new(),
            webhook_secret: None,
        }
    }
}
