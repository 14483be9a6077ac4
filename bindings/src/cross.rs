//! From the core's types to their mirrors, and back.
//!
//! The mirrors are structs and enums of our own rather than `uniffi::remote` ones, because only an enum of
//! our own can have a readable `toString` in Kotlin.

use std::{collections::HashMap, fmt};

use opentok_sdk::Json;
use serde::Serialize;

/// The step across, in either direction.
///
/// A trait beside `Into`, because that one cannot reach into an `Option`, a list or a map.
pub(crate) trait Cross<T> {
    fn cross(self) -> T;
}

impl<From: Cross<To>, To> Cross<Option<To>> for Option<From> {
    fn cross(self) -> Option<To> {
        self.map(Cross::cross)
    }
}

impl<From: Cross<To>, To> Cross<Vec<To>> for Vec<From> {
    fn cross(self) -> Vec<To> {
        self.into_iter().map(Cross::cross).collect()
    }
}

impl<From: Cross<To>, To> Cross<HashMap<String, To>> for HashMap<String, From> {
    fn cross(self) -> HashMap<String, To> {
        self.into_iter().map(|(name, value)| (name, value.cross())).collect()
    }
}

macro_rules! same {
    ($($type:ty),*) => { $(
        impl Cross<$type> for $type {
            fn cross(self) -> $type {
                self
            }
        }
    )* };
}

same!((), String, bool, i32, i64, f64, Json);

/// `mirror!(Archive from id, status)`: the core's record becomes ours; `mirror!(Archive into (id) status)`: ours the
/// core's, which is made with what is required.
macro_rules! mirror {
    ($name:ident from $($field:ident),* $(,)?) => {
        impl $crate::cross::Cross<$name> for opentok_sdk::$name {
            fn cross(self) -> $name {
                $name { $($field: $crate::cross::Cross::cross(self.$field)),* }
            }
        }
    };
    ($name:ident into ($($required:ident),*) $($field:ident),* $(,)?) => {
        impl $crate::cross::Cross<opentok_sdk::$name> for $name {
            fn cross(self) -> opentok_sdk::$name {
                #[allow(unused_mut, clippy::allow_attributes, reason = "some have nothing optional")]
                let mut value = opentok_sdk::$name::bare($($crate::cross::Cross::cross(self.$required)),*);
                $( value.$field = $crate::cross::Cross::cross(self.$field); )*
                value
            }
        }
    };
}

/// Both directions for an enumeration that keeps what it does not know, and its text.
macro_rules! open_enum {
    ($name:ident: $($variant:ident),+ $(,)?) => {
        impl $crate::cross::Cross<$name> for opentok_sdk::$name {
            fn cross(self) -> $name {
                match self {
                    $( Self::$variant => $name::$variant, )+
                    other => $name::Other { value: other.as_str().to_owned() },
                }
            }
        }

        impl $crate::cross::Cross<opentok_sdk::$name> for $name {
            fn cross(self) -> opentok_sdk::$name {
                match self {
                    $( Self::$variant => opentok_sdk::$name::$variant, )+
                    // A known text stays what it is, however it was written.
                    Self::Other { value } => value.into(),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::cross::Cross::<opentok_sdk::$name>::cross(self.clone()).as_str())
            }
        }
    };
}

/// `discreet!(["password"] SipAuth)`: records that show themselves with three stars for their secrets, so that they
/// can be printed and logged like any other.
macro_rules! discreet {
    ($secrets:tt $($name:ident),* $(,)?) => { $(
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let record: opentok_sdk::$name = $crate::cross::Cross::cross(self.clone());
                $crate::cross::show(f, stringify!($name), &record, &$secrets)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    )* };
}

pub(crate) use {discreet, mirror, open_enum};

/// A record as its name and JSON, without the secrets in it.
pub(crate) fn show(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    record: &impl Serialize,
    secrets: &[&str],
) -> fmt::Result {
    let mut json = serde_json::to_value(record).map_err(|_| fmt::Error)?;
    hide(&mut json, secrets);
    write!(f, "{name} {json}")
}

fn hide(json: &mut Json, secrets: &[&str]) {
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                if secrets.contains(&name.as_str()) {
                    *value = Json::from("***");
                } else {
                    hide(value, secrets);
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| hide(item, secrets)),
        _ => {}
    }
}
