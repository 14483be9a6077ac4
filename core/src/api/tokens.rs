//! Client tokens, made and read without the network.

use crate::{
    OpenTok,
    error::Result,
    http::auth::rest_jwt,
    local::{
        token::{self, GenerateToken, TokenDraft},
        token_check::{self, InspectToken, TokenInfo, TokenVerdict, VerifyToken},
    },
    surface::{caught::trip, check},
};

surface! {
    tokens {}
    local {
        /// Makes a token with which a client connects to a session.
        ///
        /// A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for a
        /// publisher, unless the options say otherwise. Nothing is sent.
        ///
        /// Fails with `invalid_argument` if the session belongs to another project.
        generate: generate_token(GenerateToken) -> String => GenerateToken::new(session_id).role(Role::Moderator).data("name=Ada");

        /// Reads what a token says, without checking it.
        ///
        /// Fails with `invalid_argument` if the text is no token.
        inspect: inspect_token(InspectToken) -> TokenInfo, for anyone => InspectToken::new(token);

        /// Checks a token as the service would, and says why it would be refused.
        verify: verify_token(VerifyToken) -> TokenVerdict => VerifyToken::new(token).session_id(session_id);

        /// Makes the JWT that authenticates a REST call, for requests made by hand.
        generate_jwt: generate_jwt(GenerateJwt) -> String => GenerateJwt::new().ttl(60);
    }
}

request! {
    /// How long the JWT lives.
    GenerateJwt {
        required {}
        optional {
            /// Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.
            ttl: i32,
        }
        check = within_limit;
    }
}

fn within_limit(request: &GenerateJwt) -> Result<()> {
    check::within("ttl", request.ttl, 1, 300)
}

fn generate_token(client: &OpenTok, request: &GenerateToken) -> Result<String> {
    token::mint(client.identity(), request)
}

impl OpenTok {
    /// Signs a token by no rules but the caller's own.
    #[doc(hidden)]
    pub fn sign_token(&self, draft: &TokenDraft) -> Result<String> {
        token::sign(self.identity(), draft)
    }
}

fn inspect_token(_: &OpenTok, request: &InspectToken) -> Result<TokenInfo> {
    trip(&request.token);
    token_check::inspect(&request.token)
}

#[expect(clippy::unnecessary_wraps, reason = "every local operation returns a result")]
fn verify_token(client: &OpenTok, request: &VerifyToken) -> Result<TokenVerdict> {
    Ok(token_check::verify(client.identity(), request))
}

fn generate_jwt(client: &OpenTok, request: &GenerateJwt) -> Result<String> {
    let identity = client.identity();
    rest_jwt(identity, request.ttl.map_or(identity.jwt_ttl().into(), i64::from))
}
