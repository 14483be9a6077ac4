//! What a session's identifier says.

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use crate::error::{Error, Result};

const LONGEST: usize = 255;

/// Padding or none, and whatever the last unused bits are: encoders differ.
const TOLERANT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
static URL_SAFE_BASE64: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, TOLERANT);
static STANDARD_BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, TOLERANT);

request! {
    /// Which identifier to read.
    DecodeSessionId {
        required {
            /// The session's identifier.
            session_id: String,
        }
    }
}

response! {
    /// What a session's identifier says.
    SessionInfo {
        required {
            /// The API key or the application's id that the session belongs to.
            project_id: String,
            /// The identifier's fields in order, of which `project_id` is the second.
            fields: Vec<String>,
        }
        optional {
            /// The location hint with which it was created.
            location: String,
            /// When it was created, in milliseconds since 1970, where it says so as a number.
            created_at: i64,
        }
    }
}

/// Reads `1_` + base64 of `1~{project}~{location}~{time}~{random}~…`.
pub(crate) fn decode(session_id: &str) -> Result<SessionInfo> {
    let wrong = |reason: &str| Error::invalid("session_id", reason);
    if session_id.trim().is_empty() {
        return Err(wrong("must not be empty"));
    }
    if session_id.len() > LONGEST {
        return Err(wrong("is longer than 255 characters"));
    }
    let body = session_id.get(2..).ok_or_else(|| wrong("is not a session's identifier"))?;
    let bytes = URL_SAFE_BASE64
        .decode(body)
        .or_else(|_| STANDARD_BASE64.decode(body))
        .map_err(|_| wrong("is not a session's identifier: it cannot be decoded"))?;
    let text = String::from_utf8_lossy(&bytes);
    let fields: Vec<String> = text.split('~').map(str::to_owned).collect();
    let project_id = match fields.get(1) {
        Some(project) if !project.is_empty() => project.clone(),
        _ => return Err(wrong("is not a session's identifier: it names no project")),
    };
    Ok(SessionInfo {
        project_id,
        location: fields.get(2).filter(|text| !text.is_empty()).cloned(),
        created_at: fields.get(3).and_then(|text| text.parse().ok()),
        fields,
        extra: crate::Extra::new(),
    })
}

/// Whether an identifier names a project, at a glance: for each token, without what only an error needs.
fn names(project: &str, session_id: &str) -> bool {
    let mut bytes = [0; LONGEST];
    let body = session_id.get(2..).filter(|_| session_id.len() <= LONGEST).unwrap_or_default();
    let length = URL_SAFE_BASE64.decode_slice(body, &mut bytes);
    let length = length.or_else(|_| STANDARD_BASE64.decode_slice(body, &mut bytes));
    let decoded = length.ok().and_then(|length| bytes.get(..length)).unwrap_or_default();
    !project.is_empty() && decoded.split(|byte| *byte == b'~').nth(1) == Some(project.as_bytes())
}

/// Refuses a session of another project before anything is sent or signed.
pub(crate) fn belongs(project: &str, session_id: &str) -> Result<()> {
    if names(project, session_id) {
        return Ok(());
    }
    let info = decode(session_id)?;
    if info.project_id == project {
        return Ok(());
    }
    let reason = format!("belongs to the project {}, not to {project}", info.project_id);
    Err(Error::invalid("session_id", reason))
}
