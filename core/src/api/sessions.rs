//! Sessions: where clients meet.

use std::net::Ipv4Addr;

use crate::{
    Json, OpenTok,
    api::layout::Resolution,
    error::{Error, ErrorKind, Result},
    http::Answer,
    local::session_id::{self, DecodeSessionId, SessionInfo},
    surface::{
        Map, check, mend,
        names::camel,
        read::{Plain, Reader},
        xml,
    },
};

surface! {
    sessions {
        /// Creates a session.
        ///
        /// A session stays valid for as long as you like and costs nothing until clients connect.
        create: create_session(CreateSession) -> Session = POST "/session/create" as form, read read_session
            => CreateSession::new().media_mode(MediaMode::Routed).archive_mode(ArchiveMode::Always);
    }
    local {
        /// Reads what a session's identifier says, without asking the service.
        ///
        /// Fails with `invalid_argument` if the text is not a session's identifier.
        decode_id: decode_session_id(DecodeSessionId) -> SessionInfo, for anyone
            => DecodeSessionId::new(session_id);
    }
}

string_enum! {
    /// How media travels between clients.
    MediaMode {
        /// Directly between clients where possible. Such a session can be neither recorded nor broadcast.
        Relayed = "relayed",
        /// Through the OpenTok Media Router.
        Routed = "routed",
    }
}

string_enum! {
    /// Whether the session is recorded from the first connection on.
    ArchiveMode {
        /// When you call `start_archive`.
        Manual = "manual",
        /// Always; needs a routed session.
        Always = "always",
    }
}

request! {
    /// What kind of session to create.
    CreateSession {
        required {}
        optional {
            /// How media travels: `relayed` unless set.
            media_mode: MediaMode,
            /// Whether the session is always recorded: `manual` unless set.
            archive_mode: ArchiveMode,
            /// The name of its archives, 1 to 80 characters; only with the archive mode `always`.
            archive_name: String,
            /// The picture of its archives; only with the archive mode `always`.
            archive_resolution: Resolution,
            /// An IPv4 address near which media should be served.
            location: String,
            /// Whether media is encrypted end to end; needs a routed session that is not always recorded.
            e2ee: bool,
        }
        check = creatable;
        shape = to_form;
    }
}

fn creatable(request: &CreateSession) -> Result<()> {
    let routed = request.media_mode == Some(MediaMode::Routed);
    let always = request.archive_mode == Some(ArchiveMode::Always);
    check::length("archive_name", request.archive_name.as_deref(), 1, 80)?;
    if always && !routed {
        return Err(Error::invalid("archive_mode", "always needs the media mode routed"));
    }
    if !always && request.archive_name.is_some() {
        return Err(Error::invalid("archive_name", "is allowed only with the archive mode always"));
    }
    if !always && request.archive_resolution.is_some() {
        return Err(Error::invalid("archive_resolution", "is allowed only with the archive mode always"));
    }
    if request.e2ee == Some(true) && !routed {
        return Err(Error::invalid("e2ee", "needs the media mode routed"));
    }
    if request.e2ee == Some(true) && always {
        return Err(Error::invalid("e2ee", "is not possible with the archive mode always"));
    }
    match &request.location {
        Some(text) if text.parse::<Ipv4Addr>().is_err() => {
            Err(Error::invalid("location", "must be an IPv4 address such as 10.1.200.30"))
        }
        _ => Ok(()),
    }
}

fn to_form(map: &mut Map) {
    let relayed = map.remove("mediaMode").is_none_or(|mode| mode == "relayed");
    let preference = if relayed { "enabled" } else { "disabled" };
    map.insert("p2p.preference".to_owned(), preference.into());
    map.entry("archiveMode").or_insert_with(|| "manual".into());
}

fn decode_session_id(_: &OpenTok, request: &DecodeSessionId) -> Result<SessionInfo> {
    session_id::decode(&request.session_id)
}

response! {
    /// A session.
    Session {
        required {
            /// The identifier, which clients need together with a token.
            session_id: String,
        }
        optional {
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// When it was created, as the service writes it.
            create_dt: String,
            /// The media server, if one is assigned already.
            media_server_url: String,
            /// How media travels, as requested.
            media_mode: MediaMode,
            /// Whether the session is always recorded, as requested.
            archive_mode: ArchiveMode,
            /// The name of its archives, as requested.
            archive_name: String,
            /// The picture of its archives, as requested.
            archive_resolution: Resolution,
            /// Near which address media is served, as requested.
            location: String,
            /// Whether media is encrypted end to end, as requested.
            e2ee: bool,
        }
    }
}

/// The answer is a list of one, in JSON or in the XML of old; it does not repeat what was asked for.
fn read_session(answer: &Answer, sent: &Map) -> Result<Session> {
    let mut fields = if answer.body.trim_ascii_start().starts_with(b"<") {
        from_xml(&answer.body)?
    } else {
        only_one(answer.json()?)?
    };
    // Newer answers repeat themselves in the other spelling.
    for name in ["session_id", "project_id", "partner_id", "application_id", "create_dt", "media_server_url"]
    {
        if let Some(value) = fields.remove(name) {
            fields.insert(camel(name), value);
        }
    }
    for (name, default) in [("mediaMode", "relayed"), ("archiveMode", "manual")] {
        fields.insert(name.to_owned(), default.into());
    }
    fields.extend(sent.clone());
    Plain::read_json(fields.into()).fit.ok_or_else(|| unreadable("the answer names no session"))
}

fn only_one(answer: Json) -> Result<Map> {
    let sessions = match answer {
        Json::Array(sessions) => sessions,
        one => vec![one],
    };
    match <[Json; 1]>::try_from(sessions) {
        Ok([Json::Object(session)]) => Ok(session),
        Ok(_) => Err(unreadable("the answer names no session")),
        Err(sessions) => {
            Err(unreadable(&format!("the answer holds {} sessions instead of one", sessions.len())))
        }
    }
}

fn unreadable(reason: &str) -> Error {
    Error::new(ErrorKind::Decode, reason)
}

fn from_xml(body: &[u8]) -> Result<Map> {
    let text = mend::text(body);
    let mut elements = xml::elements(&text).into_iter();
    elements
        .find(|element| element.name == "Session")
        .ok_or_else(|| unreadable("the answer names no session"))?;
    let fields = elements.take_while(|element| element.name != "Session");
    Ok(fields.map(|element| (element.name, element.text.into())).collect())
}
