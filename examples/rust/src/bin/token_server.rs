//! A web server that gives each visitor a token for one session: `GET /?name=Ada`.

use std::{collections::HashMap, sync::Arc};

use axum::{
    Json, Router,
    extract::{Query, State},
    http::StatusCode,
    routing::get,
};
use opentok_sdk::{CreateSession, GenerateToken, MediaMode, OpenTok, Role};
use serde_json::{Value, json};

struct Room {
    client: OpenTok,
    session_id: String,
}

async fn token(
    State(room): State<Arc<Room>>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, (StatusCode, String)> {
    let name = query.get("name").map_or("anonymous", String::as_str);
    let request =
        GenerateToken::new(&room.session_id).role(Role::Publisher).ttl(3600).data(format!("name={name}"));
    let token =
        room.client.generate_token(request).map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()))?;
    Ok(Json(json!({ "apiKey": room.client.project_id(), "sessionId": room.session_id, "token": token })))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenTok::from_env()?;
    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
    let room = Arc::new(Room { client, session_id: session.session_id });
    let port = std::env::var("PORT").unwrap_or_else(|_| "8080".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", get(token)).with_state(room)).await?;
    Ok(())
}
