//! Ids: random by default, the same from run to run with a seed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::clock::Millis;

/// Where all ids come from.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Seed {
    value: u64,
    /// Given by the user: then nothing may depend on chance or on the time of day.
    given: bool,
}

impl Seed {
    pub(crate) fn new(given: Option<u64>) -> Self {
        let value = given.unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0);
        Self { value, given: given.is_some() }
    }

    /// For a new start: a given seed repeats its ids, chance does not.
    pub(crate) fn renewed(self) -> Self {
        Self::new(self.given.then_some(self.value))
    }
}

/// A small generator (splitmix64). Ids need to be distinct, not secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    state: u64,
    /// Stands in for the time of day in session ids when the seed was given.
    stamp: Option<Millis>,
}

impl Ids {
    /// A stream of its own for each name, so that projects used in parallel do not disturb each other's ids.
    pub(crate) fn new(seed: Seed, name: &str) -> Self {
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self { state: seed.value ^ hash, stamp: seed.given.then_some(1_700_000_000_000) }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        uuid::Builder::from_random_bytes((u128::from(high) << 64 | u128::from(low)).to_be_bytes())
            .into_uuid()
            .to_string()
    }

    /// Forty hexadecimal digits, as API secrets are.
    pub(crate) fn secret(&mut self) -> String {
        format!("{:016x}{:016x}{:08x}", self.next(), self.next(), self.next() >> 32)
    }

    /// `1_` and the text `1~project~location~ms~random~P~~` in URL-safe base64; `P` marks a relayed session.
    pub(crate) fn session(&mut self, project: &str, location: &str, at: Millis, relayed: bool) -> String {
        let relayed = if relayed { "P" } else { "" };
        let at = self.stamp.unwrap_or(at);
        self.stamp = self.stamp.map(|stamp| stamp.saturating_add(1));
        let plain = format!("1~{project}~{location}~{at}~{}~{relayed}~~", self.word(24));
        format!("1_{}", URL_SAFE_NO_PAD.encode(plain))
    }

    fn word(&mut self, length: usize) -> String {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        (0..length)
            .filter_map(|_| usize::try_from(self.next() % 62).ok())
            .filter_map(|index| LETTERS.get(index).map(|letter| char::from(*letter)))
            .collect()
    }
}

/// The project that a session id names, or `None` when the text is not a session id.
pub(crate) fn project_of_session(session_id: &str) -> Option<String> {
    let body = session_id.get(2..)?.trim_end_matches('=').replace('+', "-").replace('/', "_");
    let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(body).ok()?).ok()?;
    plain.split('~').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Ids, Seed, project_of_session};

    #[test]
    fn a_session_id_names_its_project() {
        let id = Ids::new(Seed::new(Some(1)), "x").session("100", "", 1_700_000_000_000, true);
        assert!(id.starts_with("1_MX4xMDB-fj"), "{id}");
        assert_eq!(project_of_session(&id).as_deref(), Some("100"));
    }

    #[test]
    fn published_session_ids_decode() {
        let id = "1_MX4xMjM0NTZ-flNhdCBNYXIgMTUgMTQ6NDI6MjMgUERUIDIwMTR-MC40OTAxMzAyNX4";
        assert_eq!(project_of_session(id).as_deref(), Some("123456"));
        assert_eq!(project_of_session("é"), None);
        assert_eq!(project_of_session("1_%%%"), None);
    }

    #[test]
    fn the_same_seed_and_name_give_the_same_ids() {
        let id = |seed, name| Ids::new(Seed::new(Some(seed)), name).uuid();
        assert_eq!(id(7, "100"), id(7, "100"));
        assert_ne!(id(7, "100"), id(7, "101"));
        assert_ne!(id(7, "100"), id(8, "100"));
    }
}
