//! The few macros in which the types of the API are declared.
//!
//! They stamp what would otherwise be typed sixty times: serde attributes, constructors, setters,
//! the check of every field, and the JSON Schema that the other languages' faces are made from.

/// An enumeration of texts that keeps a value it does not know.
macro_rules! string_enum {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $vdoc:literal])+ $variant:ident = $text:literal, )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $( $(#[doc = $vdoc])+ $variant, )+
            /// A value that this version does not know, kept as the service sent it.
            Other {
                /// The text on the wire.
                value: String,
            },
        }

        impl $name {
            /// The known values as they are spelt on the wire.
            pub const VALUES: &'static [&'static str] = &[$($text),+];

            /// The value as it is spelt on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )+
                    Self::Other { value } => value,
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $( $text => Self::$variant, )+
                    _ => Self::Other { value },
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                value.to_owned().into()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer).map(Into::into)
            }
        }

        impl $crate::check::Check for $name {
            fn check(&self, at: $crate::check::Field<'_>) -> $crate::Result<()> {
                match self {
                    Self::Other { value } => Err(at
                        .error(format!("{value:?} is not a known value"))
                        .allowed(Self::VALUES.iter().copied())),
                    _ => Ok(()),
                }
            }
        }

        #[cfg(feature = "manifest")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::manifest::open_enum(
                    concat!($($doc, "\n"),+),
                    &[$( (stringify!($variant), $text, concat!($($vdoc, "\n"),+)) ),+],
                )
            }
        }
    };
}

/// What a caller sends: required fields come first and are `new`'s arguments, the others are setters.
///
/// `check` names a function for rules that span fields; `shape` one that turns the flat request
/// into the form that the service wants.
macro_rules! request {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            required { $( $(#[doc = $rdoc:literal])+ $rfield:ident : $rty:ty, )* }
            $(optional { $( $(#[doc = $odoc:literal])+ $(#[serde($($oserde:tt)*)])? $ofield:ident : $oty:ty, )* })?
            $(check = $check:path;)?
            $(shape = $shape:path;)?
        }
    ) => {
        record! {
            $(#[doc = $doc])+
            $name {
                required { $( $(#[doc = $rdoc])+ $rfield : $rty, )* }
                $(optional { $( $(#[doc = $odoc])+ $(#[serde($($oserde)*)])? $ofield : $oty, )* })?
                $(check = $check;)?
            }
        }

        impl $crate::request::Request for $name {
            $(fn shape(map: &mut $crate::request::Map) {
                $shape(map);
            })?
        }

        request!(@from $name { $($rfield)* });
    };
    (@from $name:ident { }) => {
        impl From<()> for $name {
            fn from((): ()) -> Self {
                Self::new()
            }
        }
    };
    (@from $name:ident { $field:ident }) => {
        impl<'a> From<&'a str> for $name {
            fn from($field: &'a str) -> Self {
                Self::new($field)
            }
        }

        impl From<String> for $name {
            fn from($field: String) -> Self {
                Self::new($field)
            }
        }
    };
    (@from $name:ident { $($field:ident)* }) => {};
}

/// A group of options inside a request.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            required { $( $(#[doc = $rdoc:literal])+ $rfield:ident : $rty:ty, )* }
            $(optional { $( $(#[doc = $odoc:literal])+ $(#[serde($($oserde:tt)*)])? $ofield:ident : $oty:ty, )* })?
            $(check = $check:path;)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "manifest", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name {
            $( $(#[doc = $rdoc])+ pub $rfield: $rty, )*
            $($(
                $(#[doc = $odoc])+
                $(#[serde($($oserde)*)])?
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $ofield: Option<$oty>,
            )*)?
        }

        impl $name {
            /// With what is required; everything else is the service's default.
            #[must_use]
            pub fn new($($rfield: impl Into<$rty>),*) -> Self {
                Self { $($rfield: $rfield.into(),)* $($($ofield: None,)*)? }
            }

            $($(
                $(#[doc = $odoc])+
                #[must_use]
                pub fn $ofield(mut self, value: impl Into<$oty>) -> Self {
                    self.$ofield = Some(value.into());
                    self
                }
            )*)?
        }

        impl $crate::check::Check for $name {
            fn check(&self, at: $crate::check::Field<'_>) -> $crate::Result<()> {
                let _ = at;
                $( self.$rfield.check_required(at.child(stringify!($rfield)))?; )*
                $($( self.$ofield.check(at.child(stringify!($ofield)))?; )*)?
                $( $check(self).map_err(|error| error.within(at))?; )?
                Ok(())
            }
        }

        debug_without_secrets!($name { $($rfield)* $($($ofield)*)? });
        record!(@default $name { $($rfield)* });
    };
    (@default $name:ident { }) => {
        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (@default $name:ident { $($field:ident)+ }) => {};
}

/// What the service answers: unknown fields are kept in `extra`.
///
/// `or` names a second field in which the service may send the same (`applicationId` for `projectId`); `read` a
/// function that reads an answer which is not simply this record as JSON.
///
/// Two structs are stamped, because `extra` is read from beside the fields but is shown to the other
/// languages as a field of its own.
macro_rules! response {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            required { $( $(#[doc = $rdoc:literal])+ $(#[serde($($rserde:tt)*)])* $rfield:ident : $rty:ty, )* }
            $(optional { $( $(#[doc = $odoc:literal])+ $(#[serde($($oserde:tt)*)])* $ofield:ident : $oty:ty, )* })?
            $(or { $( $field:ident = $other:ident, )* })?
            $(read = $read:path;)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "manifest", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $( $(#[doc = $rdoc])+ pub $rfield: $rty, )*
            $($(
                $(#[doc = $odoc])+
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $ofield: Option<$oty>,
            )*)?
            /// Fields that this version does not know, as the service sent them.
            #[serde(skip_serializing_if = "std::collections::HashMap::is_empty")]
            pub extra: $crate::Extra,
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(rename_all = "camelCase")]
                struct Wire {
                    $( $(#[serde($($rserde)*)])* $rfield: $rty, )*
                    $($( #[serde(default)] $(#[serde($($oserde)*)])* $ofield: Option<$oty>, )*)?
                    $($( #[serde(default, deserialize_with = "crate::lenient::opt_text")] $other: Option<String>, )*)?
                    #[serde(flatten)]
                    extra: $crate::Extra,
                }
                let wire = Wire::deserialize(deserializer)?;
                #[allow(unused_mut, clippy::allow_attributes, reason = "most have no `or`")]
                let mut value = Self { $($rfield: wire.$rfield,)* $($($ofield: wire.$ofield,)*)? extra: wire.extra };
                $($( value.$field = value.$field.or(wire.$other); )*)?
                Ok(value)
            }
        }

        debug_without_secrets!($name { $($rfield)* $($($ofield)*)? extra });

        impl $crate::request::Response for $name {
            $(fn read(
                answer: &$crate::transport::Answer,
                sent: &$crate::request::Map,
            ) -> $crate::Result<Self> {
                $read(answer, sent)
            })?
        }
    };
}

/// `Debug` that names every field but does not show what is secret.
macro_rules! debug_without_secrets {
    ($name:ident { $($field:ident)* }) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $( $crate::secret::show(&mut shown, stringify!($field), &self.$field); )*
                shown.finish()
            }
        }
    };
}
