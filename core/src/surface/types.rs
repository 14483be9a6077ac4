//! The few macros in which the types of the API are declared.
//!
//! They stamp what would otherwise be typed sixty times: constructors, setters, how a value is taken from JSON, read
//! and checked, and the JSON Schema that the other languages' faces are made from.

/// A field's name on the wire, while compiling: as declared in camel case, unless another is given.
macro_rules! wire {
    ($field:ident) => {{
        const WIRE: $crate::surface::names::Wire = $crate::surface::names::Wire::of(stringify!($field));
        WIRE.as_str()
    }};
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// How a field is read: plain, unless another way is named.
macro_rules! reader {
    () => {
        $crate::surface::read::Plain
    };
    ($reader:ident) => {
        $crate::surface::read::$reader
    };
}

/// How an argument is taken: as its type says, unless another way is named.
macro_rules! taker {
    ($type:ty) => {
        <$type as $crate::surface::arguments::Argument>::take
    };
    ($type:ty, $take:ident) => {
        $crate::surface::arguments::$take
    };
}

/// An enumeration of texts that keeps a value it does not know.
macro_rules! string_enum {
    (
        $(#[doc = $doc:literal])+
        $name:ident { $( $(#[doc = $vdoc:literal])+ $variant:ident = $text:literal, )+ }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
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
                match value {
                    $( $text => Self::$variant, )+
                    _ => Self::Other { value: value.to_owned() },
                }
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

        impl $crate::surface::read::Read for $name {
            fn text(text: &str) -> Option<Self> {
                Some(text.into())
            }
        }

        impl $crate::surface::arguments::Argument for $name {
            fn take(given: $crate::Json, at: $crate::surface::field::Field<'_>) -> $crate::error::Result<Self> {
                String::take(given, at).map(Into::into)
            }
        }

        impl $crate::surface::check::Check for $name {
            fn check(&self, at: $crate::surface::field::Field<'_>) -> $crate::error::Result<()> {
                match self {
                    Self::Other { .. } => {
                        Err(at.error("is not a known value").allowed(Self::VALUES.iter().copied()))
                    }
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
                $crate::surface::manifest::open_enum(
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
            required { $( $(#[doc = $rdoc:literal])+ $(#[take($rtake:ident)])? $rfield:ident : $rty:ty, )* }
            $(optional { $( $(#[doc = $odoc:literal])+ $(#[also($($also:literal),+)])? $(#[take($take:ident)])? $ofield:ident : $oty:ty, )* })?
            $(check = $check:path;)?
            $(shape = $shape:path;)?
        }
    ) => {
        record! {
            $(#[doc = $doc])+
            $name {
                required { $( $(#[doc = $rdoc])+ $(#[take($rtake)])? $rfield : $rty, )* }
                $(optional { $( $(#[doc = $odoc])+ $(#[also($($also),+)])? $(#[take($take)])? $ofield : $oty, )* })?
                $(check = $check;)?
            }
        }

        impl $crate::surface::request::Request for $name {
            $(fn shape(map: &mut $crate::surface::Map) {
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

/// How a group of options is taken from JSON. [`Given`](crate::surface::arguments::Given) is asked for each option in
/// the order in which it was told of them.
macro_rules! argument {
    (
        $name:ident {
            required { $( $(#[take($rtake:ident)])? $rfield:ident : $rty:ty, )* }
            optional { $( $(#[also($($also:literal),+)])? $(#[take($take:ident)])? $ofield:ident : $oty:ty, )* }
        }
    ) => {
        impl $crate::surface::arguments::Argument for $name {
            fn take(given: $crate::Json, at: $crate::surface::field::Field<'_>) -> $crate::error::Result<Self> {
                use $crate::surface::arguments::{Given, Known};
                const KNOWN: &[Known] = &[
                    $( Known::new(stringify!($rfield), &[]), )*
                    $( Known::new(stringify!($ofield), &[$($($also),+)?]), )*
                ];
                #[allow(unused_mut, clippy::allow_attributes, reason = "some take nothing")]
                let mut given = Given::of(given, at, KNOWN)?;
                let _ = &given;
                Ok(Self {
                    $( $rfield: given.required(taker!($rty $(, $rtake)?))?, )*
                    $( $ofield: given.optional(taker!($oty $(, $take)?))?, )*
                })
            }
        }
    };
}

/// A group of options inside a request.
///
/// `also` are other names under which a caller may give an option; `take` another way to take it.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            required { $( $(#[doc = $rdoc:literal])+ $(#[take($rtake:ident)])? $rfield:ident : $rty:ty, )* }
            $(optional { $( $(#[doc = $odoc:literal])+ $(#[also($($also:literal),+)])? $(#[take($take:ident)])? $ofield:ident : $oty:ty, )* })?
            $(check = $check:path;)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "manifest", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $rdoc])+
                $(#[cfg_attr(feature = "manifest", schemars(extend("format" = stringify!($rtake))))])?
                pub $rfield: $rty,
            )*
            $($(
                $(#[doc = $odoc])+
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $ofield: Option<$oty>,
            )*)?
        }

        impl $name {
            /// With what is required; everything else is the service's default.
            #[must_use]
            pub fn new($($rfield: impl Into<$rty>),*) -> Self {
                Self::bare($($rfield.into()),*)
            }

            /// As `new`, for the bindings, whose types are these already.
            #[doc(hidden)]
            #[must_use]
            pub fn bare($($rfield: $rty),*) -> Self {
                Self { $($rfield,)* $($($ofield: None,)*)? }
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

        argument! {
            $name {
                required { $( $(#[take($rtake)])? $rfield : $rty, )* }
                optional { $($( $(#[also($($also),+)])? $(#[take($take)])? $ofield : $oty, )*)? }
            }
        }

        impl $crate::surface::check::Check for $name {
            fn check(&self, at: $crate::surface::field::Field<'_>) -> $crate::error::Result<()> {
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

/// What the service answers: unknown fields are kept in `extra`, and so are those of an unexpected shape.
///
/// `required` is what names the thing, or what has a value in any case. `wire` is the name on the wire where it is
/// another, `also` are further names under which the service may send the same, `read` is another way to read it, and
/// `absent` says what stands for a required field that was not sent, given the other fields and those not known.
macro_rules! response {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            required { $( $(#[doc = $rdoc:literal])+ $(#[wire($rwire:literal)])? $(#[read($rread:ident)])? $rfield:ident : $rty:ty, )* }
            $(optional { $( $(#[doc = $odoc:literal])+ $(#[also($($also:literal),+)])? $(#[read($oread:ident)])? $ofield:ident : $oty:ty, )* })?
            $(absent($unknown:ident) { $( $afield:ident = $absent:expr, )* })?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "manifest", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct $name {
            $( $(#[doc = $rdoc])+ pub $rfield: $rty, )*
            $($(
                $(#[doc = $odoc])+
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $ofield: Option<$oty>,
            )*)?
            /// Fields that this version does not know, or cannot read, as the service sent them.
            #[serde(skip_serializing_if = "std::collections::HashMap::is_empty")]
            pub extra: $crate::Extra,
        }

        impl $name {
            /// With what is required and nothing else, for the bindings.
            #[doc(hidden)]
            #[must_use]
            pub fn bare($($rfield: $rty),*) -> Self {
                Self { $($rfield,)* $($($ofield: None,)*)? extra: $crate::Extra::new() }
            }
        }

        impl $crate::surface::read::Read for $name {
            fn fields<'de, A: serde::de::MapAccess<'de>>(
                mut fields: A,
            ) -> Result<$crate::surface::read::Taken<Self>, A::Error> {
                use $crate::surface::read::{self, Name, Nameless, Seed, Taken};

                struct Wire;
                #[allow(dead_code, non_upper_case_globals, clippy::allow_attributes, reason = "named after the fields")]
                impl Wire {
                    $( const $rfield: &'static str = wire!($rfield $($rwire)?); )*
                    $($( const $ofield: &'static str = wire!($ofield); )*)?
                }

                let (mut extra, mut odd) = ($crate::Extra::new(), false);
                $( let mut $rfield: Option<$rty> = None; )*
                $($( let mut $ofield: Option<$oty> = None; )*)?
                while let Some(name) = fields.next_key::<Name<'_>>()? {
                    match name.as_str() {
                        $( Wire::$rfield => {
                            let taken = fields.next_value_seed(Seed::<reader!($($rread)?), $rty>::NEW)?;
                            $rfield = taken.keep(Wire::$rfield, &mut extra, &mut odd);
                        } )*
                        $($( Wire::$ofield => {
                            let taken = fields.next_value_seed(Seed::<reader!($($oread)?), $oty>::NEW)?;
                            $ofield = taken.keep(Wire::$ofield, &mut extra, &mut odd);
                        } )*)?
                        other => drop(extra.insert(other.to_owned(), fields.next_value()?)),
                    }
                }
                $($(
                    let names: &[&str] = &[$($($also),+)?];
                    if !names.is_empty() && !extra.is_empty() {
                        $ofield = <reader!($($oread)?) as read::Reader<$oty>>::read_also($ofield, names, &mut extra);
                    }
                )*)?
                $(
                    let $unknown = &extra;
                    $( let $afield = $afield.or_else(|| $absent); )*
                )?
                $( let $rfield = $rfield.and_then(read::Read::present).or_else(<$rty as read::Read>::absent); )*
                if $( $rfield.is_none() || )* false {
                    let sent = Nameless::new(extra)
                        $( .with(Wire::$rfield, $rfield.as_ref()) )*
                        $($( .with(Wire::$ofield, $ofield.as_ref()) )*)?;
                    return Ok(Taken::odd(sent.into_json()));
                }
                #[allow(irrefutable_let_patterns, clippy::allow_attributes, reason = "where nothing is required")]
                let ($( Some($rfield), )*) = ($( $rfield, )*) else {
                    return Ok(Taken::NOTHING);
                };
                Ok(Taken::fit(Self { $($rfield,)* $($($ofield,)*)? extra }))
            }

            fn expected() -> String {
                $crate::surface::read::object_with(&[$( wire!($rfield $($rwire)?) ),*])
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
                let taken = <Self as $crate::surface::read::Read>::read(source)?;
                taken.fit.ok_or_else(|| {
                    let expected = <Self as $crate::surface::read::Read>::expected();
                    serde::de::Error::custom(format!("expected {expected}"))
                })
            }
        }

        debug_without_secrets!($name { $($rfield)* $($($ofield)*)? extra });
    };
}

/// `Debug` that names every field but does not show what is secret.
macro_rules! debug_without_secrets {
    ($name:ident { $($field:ident)* }) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $( $crate::client::secret::show(&mut shown, stringify!($field), &self.$field); )*
                shown.finish()
            }
        }
    };
}
