//! What needs no service.

use std::sync::LazyLock;

use opentok_sdk::{
    Credentials, DecodeSessionId, ErrorKind, InspectToken, OpenTok, PrivateKey, VerifyToken, VerifyWebhook,
};

const APPLICATION: &str = "10000000-0000-4000-8000-000000000001";

/// Their secrets signed nothing in the corpora.
static PROJECT: LazyLock<OpenTok> =
    LazyLock::new(|| OpenTok::new("100", "a secret that nobody else has").expect("valid"));
static APPLICANT: LazyLock<OpenTok> = LazyLock::new(|| {
    let key = PrivateKey::from_pem(include_str!("unused.pem")).expect("a key");
    OpenTok::application(APPLICATION, key).expect("valid")
});

/// Reading a session's identifier.
pub fn session_id(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Err(error) = PROJECT.decode_session_id(DecodeSessionId::new(text)) {
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
    }
}

/// Reading a token.
pub fn inspect_token(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Err(error) = PROJECT.inspect_token(InspectToken::new(text)) {
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
    }
}

/// No token is one's own that one did not make, whichever kind of client one is.
pub fn verify_token(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for client in [&*PROJECT, &*APPLICANT] {
        match client.verify_token(VerifyToken::new(text.clone())) {
            Ok(verdict) => assert!(!verdict.valid, "a forged token is valid"),
            Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}"),
        }
    }
}

/// No callback is genuine that nobody signed: the first line is its header, the rest its body.
pub fn webhook(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (header, body) = text.split_once('\n').unwrap_or((&text, ""));
    let request = VerifyWebhook::new(body, header, ["a secret that nobody else has".to_owned()]);
    // At the time of those in the corpora.
    let error = PROJECT.verify_webhook(request.at(1_700_000_000)).expect_err("a forged callback is genuine");
    assert!(
        matches!(error.kind(), ErrorKind::InvalidArgument | ErrorKind::Authentication),
        "{:?}: {error}",
        error.kind()
    );
}

/// A private key, in whatever form. No error shows any of it.
pub fn private_key(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Err(error) = PrivateKey::from_pem(data) {
        let shown = format!("{error} {error:?}");
        // Some are words that a search found in our own.
        for line in text.lines().map(str::trim).filter(|line| line.len() >= 24 && !line.contains(' ')) {
            assert!(!shown.contains(line), "{shown}");
        }
    }
}

/// The service's address, and on the second line a proxy's.
pub fn address(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (url, proxy) = text.split_once('\n').unwrap_or((&text, ""));
    let credentials = Credentials::api_key("100", "secret").expect("valid");
    let builder = OpenTok::builder(credentials).api_url(url);
    let builder = if proxy.is_empty() { builder } else { builder.proxy(proxy) };
    match builder.build() {
        Ok(client) => assert!(client.api_url().starts_with("http"), "{}", client.api_url()),
        Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}"),
    }
}
