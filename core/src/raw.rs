//! What is not wrapped yet: any request, authenticated.

use http::Method;

use crate::{
    Error, Json, OpenTok, Result, Texts,
    check::{Check, Field},
    transport::Outgoing,
};

surface! {
    raw {}
    custom {
        /// Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
        ///
        /// `{project}` in the path stands for the API key or the application's id.
        request: request(RawRequest) -> RawAnswer;
    }
}

request! {
    /// A request by hand.
    RawRequest {
        required {
            /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            method: String,
            /// The path, percent-encoded, for example `/v2/project/{project}/archive`.
            path: String,
        }
        optional {
            /// The query, not encoded.
            query: Texts,
            /// The body, sent as JSON.
            body: Json,
        }
    }
}

response! {
    /// An answer by hand.
    RawAnswer {
        required {
            /// The HTTP status: 200 to 299.
            status: i32,
            /// The headers, their names in lower case.
            headers: Texts,
        }
        optional {
            /// The body: what it says if it is JSON, else its text.
            body: Json,
        }
    }
}

async fn request(client: &OpenTok, request: RawRequest) -> Result<RawAnswer> {
    request.check(Field::root(""))?;
    let outgoing = outgoing(client, request)?;
    let (answer, _) = client.send("request", &outgoing).await?;
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let text = String::from_utf8_lossy(&answer.body);
    let body = (!text.is_empty()).then(|| serde_json::from_str(&text).unwrap_or_else(|_| text.into()));
    Ok(RawAnswer {
        status: answer.status.into(),
        headers: answer.headers.iter().map(header).collect(),
        body,
        extra: crate::Extra::new(),
    })
}

fn outgoing(client: &OpenTok, request: RawRequest) -> Result<Outgoing> {
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    let method = request.method.to_ascii_uppercase();
    if !methods.contains(&method.as_str()) {
        return Err(Error::invalid("method", format!("cannot be {:?}", request.method)).allowed(methods));
    }
    if !request.path.starts_with('/') {
        return Err(Error::invalid("path", "must start with /"));
    }
    if let Some(wrong) =
        request.path.chars().find(|letter| !letter.is_ascii_graphic() || "#\\".contains(*letter))
    {
        return Err(Error::invalid("path", format!("must be percent-encoded, but holds {wrong:?}")));
    }
    if request
        .path
        .split(['/', '?'])
        .any(|part| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | ".."))
    {
        return Err(Error::invalid("path", "must not have the segments . and .."));
    }
    let mut target = request.path.replace("{project}", client.project_id());
    if let Some(query) = request.query.filter(|query| !query.is_empty()) {
        let mut pairs: Vec<_> = query.into_iter().collect();
        pairs.sort();
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        target += if target.contains('?') { "&" } else { "?" };
        target += &query;
    }
    let (content_type, body) = match request.body {
        Some(body) => (Some("application/json"), body.to_string().into_bytes()),
        None => (None, Vec::new()),
    };
    Ok(Outgoing {
        method: Method::from_bytes(method.as_bytes()).unwrap_or_default(),
        target,
        content_type,
        body,
    })
}
