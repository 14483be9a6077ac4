//! What a guide's program finds on the emulator before it begins: a session with somebody in it.

use opentok_sdk::{CreateSession, GenerateToken, MediaMode, OpenTok, RawRequest, Role};
use serde_json::{Value, json};

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A routed session, and who has joined and publishes.
pub(crate) struct World {
    pub(crate) session_id: String,
    pub(crate) connection_id: String,
    pub(crate) stream_id: String,
}

/// Lets a virtual client join a new session and publish, as a browser would.
pub(crate) async fn somebody(client: &OpenTok) -> Outcome<World> {
    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
    let session_id = session.session_id;
    let token = client.generate_token(GenerateToken::new(&session_id).role(Role::Moderator))?;
    let joined = control(client, "POST", "connections", json!({ "token": token })).await?;
    let connection_id = text(&joined, "connectionId")?;
    let stream_id = publish(client, &connection_id).await?;
    Ok(World { session_id, connection_id, stream_id })
}

/// Publishes a further stream, and returns its id.
pub(crate) async fn publish(client: &OpenTok, connection_id: &str) -> Outcome<String> {
    let path = format!("connections/{connection_id}/streams");
    text(&control(client, "POST", &path, json!({ "name": "camera" })).await?, "streamId")
}

/// One of the emulator's control routes, asked for something.
pub(crate) async fn look(client: &OpenTok, path: &str) -> Outcome<Value> {
    let answer = client.request(RawRequest::new("GET", format!("/_emulator/{path}"))).await?;
    answer.body.ok_or_else(|| format!("{path} says nothing").into())
}

/// The same, told something.
pub(crate) async fn control(client: &OpenTok, method: &str, path: &str, body: Value) -> Outcome<Value> {
    let request = RawRequest::new(method, format!("/_emulator/{path}")).body(body);
    // Where all it says is that it was done, this is null.
    Ok(client.request(request).await?.body.unwrap_or_default())
}

fn text(answer: &Value, name: &str) -> Outcome<String> {
    answer[name].as_str().map(str::to_owned).ok_or_else(|| format!("no {name} in {answer}").into())
}
