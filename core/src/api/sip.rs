//! Telephone calls into a session.

use crate::{
    Texts,
    error::{Error, Result},
    surface::{Map, field::Field},
};

surface! {
    sip {
        /// Dials a SIP endpoint and joins it to a session as a client.
        ///
        /// Fails with `conflict` if the session is not routed.
        dial: dial(Dial) -> SipCall = POST "/v2/project/{project}/dial"
            => Dial::new(session_id, token, "sip:user@example.com;transport=tls").from("from@example.com").secure(true);

        /// Plays telephone digits to all clients dialled into a session, or to one.
        play_dtmf: play_dtmf(PlayDtmf)
            = POST "/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/play-dtmf"
            => PlayDtmf::new(session_id, "1713#");
    }
}

record! {
    /// How to log in at a SIP server.
    SipAuth {
        required {
            /// The user.
            username: String,
            /// The password.
            password: String,
        }
    }
}

request! {
    /// Whom to call.
    Dial {
        required {
            /// The session to join: routed.
            session_id: String,
            /// A client token for that session, with which the callee joins.
            token: String,
            /// The endpoint, for example `sip:user@example.com;transport=tls`.
            sip_uri: String,
        }
        optional {
            /// The number or name that the callee sees, for example `from@example.com`.
            #[take(text_or_number)]
            from: String,
            /// Headers for the SIP INVITE; their names begin with `X-`.
            headers: Texts,
            /// How to log in at the SIP server.
            auth: SipAuth,
            /// Whether media is encrypted: `false` unless set.
            secure: bool,
            /// Whether video is sent and received: `false` unless set.
            video: bool,
            /// Whether the callee is muted when the session is: `false` unless set.
            observe_force_mute: bool,
            /// The only streams that the callee gets.
            streams: Vec<String>,
        }
        check = dialable;
        shape = nest;
    }
}

/// A line break would begin a header of the caller's own making.
fn dialable(request: &Dial) -> Result<()> {
    let at = Field::ROOT.child("headers");
    for (name, value) in request.headers.iter().flatten() {
        if [name, value]
            .into_iter()
            .any(|text| text.chars().any(|letter| matches!(letter, '\r' | '\n' | '\0')))
        {
            return Err(at.typed(name).error("must not have line breaks"));
        }
    }
    Ok(())
}

/// All but the session and the token belong into `sip`.
fn nest(map: &mut Map) {
    let mut shaped = Map::new();
    for name in ["sessionId", "token"] {
        shaped.extend(map.remove(name).map(|value| (name.to_owned(), value)));
    }
    let mut sip = Map::new();
    sip.extend(map.remove("sipUri").map(|uri| ("uri".to_owned(), uri)));
    sip.append(map);
    shaped.insert("sip".to_owned(), sip.into());
    *map = shaped;
}

request! {
    /// Which digits to play, and to whom.
    PlayDtmf {
        required {
            /// The session.
            session_id: String,
            /// `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
            digits: String,
        }
        optional {
            /// The only client to hear them.
            connection_id: String,
        }
        check = playable;
    }
}

fn playable(request: &PlayDtmf) -> Result<()> {
    if request.digits.chars().all(|digit| digit.is_ascii_digit() || "*#p".contains(digit)) {
        return Ok(());
    }
    Err(Error::invalid("digits", "may hold nothing but 0 to 9, *, # and p"))
}

response! {
    /// A call.
    SipCall {
        required {
            /// The call's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// The callee's connection; disconnect it to hang up.
            connection_id: String,
            /// The callee's stream.
            stream_id: String,
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// The session.
            session_id: String,
            /// When it began, in milliseconds since 1970.
            created_at: i64,
            /// When anything about it changed last, in milliseconds since 1970.
            updated_at: i64,
        }
    }
}
