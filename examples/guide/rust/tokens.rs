//! Tokens: what their bearer may do, how long they are good for, and what they tell the others.

use opentok_sdk::{OpenTok, VerifyToken};

use crate::emulator_world::Outcome;

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let session_id = &client.create_session(()).await?.session_id;

    // ANCHOR: roles
    use opentok_sdk::{GenerateToken, Role};

    let token = GenerateToken::new(session_id);
    let for_a_guest = client.generate_token(token.clone().role(Role::Subscriber))?;
    let for_a_speaker = client.generate_token(token.clone().role(Role::Publisher))?; // as without a role
    let for_a_host = client.generate_token(token.role(Role::Moderator))?;
    // ANCHOR_END: roles

    for (token, role) in
        [(for_a_guest, Role::Subscriber), (for_a_speaker, Role::Publisher), (for_a_host, Role::Moderator)]
    {
        assert_eq!(client.inspect_token(token)?.role, Some(role));
    }

    // ANCHOR: options
    let request = GenerateToken::new(session_id)
        .ttl(2 * 60 * 60) // seconds, 24 hours unless set; or expire_time, a moment
        .data("name=Ada") // the other clients see it in the connection
        .initial_layout_class_list(["focus".to_owned()]); // of each stream that is published with it
    let token = client.generate_token(request)?;
    let info = client.inspect_token(&*token)?;
    println!("{:?} {:?} {:?}", info.role, info.expires_at, info.connection_data);
    // ANCHOR_END: options

    assert_eq!(info.connection_data.as_deref(), Some("name=Ada"));
    assert_eq!(info.expires_at, info.created_at.map(|created| created + 7200));
    assert!(client.verify_token(VerifyToken::new(token).session_id(session_id))?.valid);
    Ok(())
}
