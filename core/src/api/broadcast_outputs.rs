//! Where a broadcast goes.

use crate::{
    error::{Error, Result},
    surface::check,
};

const MOST_RTMP_TARGETS: usize = 5;

record! {
    /// An HLS output.
    Hls {
        required {}
        optional {
            /// Whether viewers can go back in time; not together with `low_latency`.
            dvr: bool,
            /// Whether delay is kept short; not together with `dvr`.
            low_latency: bool,
        }
        check = one_of_both;
    }
}

fn one_of_both(hls: &Hls) -> Result<()> {
    if hls.dvr == Some(true) && hls.low_latency == Some(true) {
        return Err(Error::invalid("low_latency", "cannot be true while `dvr` is true as well"));
    }
    Ok(())
}

record! {
    /// An RTMP server to send the broadcast to.
    Rtmp {
        required {
            /// The server: `rtmp://…` or `rtmps://…`.
            server_url: String,
            /// The stream's name or key on that server.
            stream_name: String,
        }
        optional {
            /// An identifier for you to know it by.
            id: String,
        }
        check = streamable;
    }
}

fn streamable(target: &Rtmp) -> Result<()> {
    check::address("server_url", Some(&target.server_url), &["rtmp", "rtmps"])
}

record! {
    /// Where a broadcast goes.
    BroadcastOutputs {
        required {}
        optional {
            /// An HLS output.
            hls: Hls,
            /// Up to five RTMP servers.
            rtmp: Vec<Rtmp>,
        }
        check = somewhere;
    }
}

fn somewhere(outputs: &BroadcastOutputs) -> Result<()> {
    let targets = outputs.rtmp.as_deref().unwrap_or_default();
    if targets.len() > MOST_RTMP_TARGETS {
        return Err(Error::invalid("rtmp", format!("must have at most 5 servers, not {}", targets.len())));
    }
    if outputs.hls.is_none() && targets.is_empty() {
        return Err(Error::invalid("hls", "is missing (or `rtmp`)"));
    }
    Ok(())
}
