//! Callbacks in axum: `cargo run -p opentok-examples --bin webhooks`.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    routing::post,
};
use opentok_sdk::{Archive, OpenTok, VerifyWebhook, WebhookEvent, WebhookKind};

struct Receiver {
    client: OpenTok,
    /// More than one while an old secret gives way to a new one.
    secrets: Vec<String>,
    /// In earnest a unique column of the database, written together with the work.
    seen: Mutex<HashSet<String>>,
}

/// Takes a callback: what is signed are the bytes as they came, so there is no `Json` in the arguments.
async fn webhooks(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let event = match receiver.verify(&headers, &body) {
        Ok(event) => event,
        Err(error) => {
            println!("refused: {error}");
            return StatusCode::UNAUTHORIZED;
        }
    };
    let mut seen = receiver.seen.lock().unwrap_or_else(PoisonError::into_inner);
    if !seen.contains(&event.deduplication_key) {
        handle(&event);
        // Only now: after a failure the service sends it again.
        seen.insert(event.deduplication_key);
    }
    StatusCode::NO_CONTENT
}

impl Receiver {
    fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<WebhookEvent, Box<dyn std::error::Error>> {
        let authorization = headers.get(AUTHORIZATION).ok_or("it is not signed")?.to_str()?;
        let request = VerifyWebhook::new(std::str::from_utf8(body)?, authorization, self.secrets.clone());
        Ok(self.client.verify_webhook(request)?)
    }
}

/// Does what is quick; what takes long belongs into a queue.
fn handle(event: &WebhookEvent) {
    match (&event.kind, &event.archive, &event.stream) {
        (WebhookKind::Archive, Some(Archive { id, status: Some(status), .. }), _) => {
            println!("archive {id}: {status}");
        }
        (WebhookKind::StreamCreated, _, Some(stream)) => {
            println!("stream {} of {}", stream.id, event.session_id.as_deref().unwrap_or_default());
        }
        (kind, ..) => println!("nothing to do for {kind}"),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secrets = std::env::var("OPENTOK_WEBHOOK_SECRETS")?.split(',').map(str::to_owned).collect();
    let receiver = Receiver { client: OpenTok::from_env()?, secrets, seen: Mutex::default() };
    let port = std::env::var("PORT").unwrap_or_else(|_| "8080".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("listening on http://{}", listener.local_addr()?);
    let app = Router::new().route("/webhooks", post(webhooks)).with_state(Arc::new(receiver));
    axum::serve(listener, app).await?;
    Ok(())
}
