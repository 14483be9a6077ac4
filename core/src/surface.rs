//! What the client can do, as a table: `surface!` stamps a public method, a row and an arm of `dispatch`.

use http::Method;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    CallOptions, Error, ErrorKind, OpenTok, Result,
    naming::{camel, snake},
    request::Map,
};

/// One operation's row.
#[derive(Debug)]
pub struct Operation {
    /// For example `archives`.
    pub group: &'static str,
    /// The name within its group, for languages that group operations: `start`.
    pub verb: &'static str,
    /// The name everywhere else, case-converted: `start_archive`.
    pub name: &'static str,
    /// Markdown.
    pub doc: &'static str,
    /// `GET`, `POST` …; empty for a local operation.
    pub method: &'static str,
    /// `{name}` is a field of the request, `[…]` stands only if its field is given.
    pub path: &'static str,
    /// The body is a form rather than JSON.
    pub form: bool,
    /// The name of the method that walks all pages.
    pub pages: Option<&'static str>,
    #[cfg(feature = "manifest")]
    pub(crate) types: crate::manifest::Types,
}

impl Operation {
    pub(crate) fn http_method(&self) -> Method {
        Method::from_bytes(self.method.as_bytes()).unwrap_or_default()
    }
}

macro_rules! surface {
    (
        $group:ident {
            $(
                $(#[doc = $doc:literal])+
                $verb:ident: $name:ident($request:ty) $(-> $response:ty)? = $method:ident $path:literal
                    $(as $form:ident)? $(, pages $pages:ident -> $item:ty)?;
            )*
        }
        $(local {
            $(
                $(#[doc = $ldoc:literal])+
                $lverb:ident: $lname:ident($lrequest:ty) -> $lresponse:ty;
            )*
        })?
        $(custom {
            $(
                $(#[doc = $cdoc:literal])+
                $cverb:ident: $cname:ident($crequest:ty) -> $cresponse:ty;
            )*
        })?
    ) => {
        #[allow(non_upper_case_globals, clippy::allow_attributes, reason = "named after the operations")]
        mod rows {
            #[cfg(feature = "manifest")]
            use super::*;
            $(
                pub(super) static $name: $crate::surface::Operation = $crate::surface::Operation {
                    group: stringify!($group),
                    verb: stringify!($verb),
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),+),
                    method: stringify!($method),
                    path: $path,
                    form: surface!(@is $($form)?),
                    pages: surface!(@pages $($pages)?),
                    #[cfg(feature = "manifest")]
                    types: $crate::manifest::Types::of::<$request, surface!(@or_unit $($response)?)>(),
                };
            )*
            $($(
                pub(super) static $lname: $crate::surface::Operation = $crate::surface::Operation {
                    group: stringify!($group),
                    verb: stringify!($lverb),
                    name: stringify!($lname),
                    doc: concat!($($ldoc, "\n"),+),
                    method: "",
                    path: "",
                    form: false,
                    pages: None,
                    #[cfg(feature = "manifest")]
                    types: $crate::manifest::Types::of::<$lrequest, $lresponse>(),
                };
            )*)?
            $($(
                pub(super) static $cname: $crate::surface::Operation = $crate::surface::Operation {
                    group: stringify!($group),
                    verb: stringify!($cverb),
                    name: stringify!($cname),
                    doc: concat!($($cdoc, "\n"),+),
                    method: "ANY",
                    path: "",
                    form: false,
                    pages: None,
                    #[cfg(feature = "manifest")]
                    types: $crate::manifest::Types::of::<$crequest, $cresponse>(),
                };
            )*)?
        }

        /// This group's rows, in the order of the table.
        pub(crate) static OPERATIONS: &[&$crate::surface::Operation] =
            &[$(&rows::$name,)* $($(&rows::$lname,)*)? $($(&rows::$cname,)*)?];

        impl $crate::OpenTok {
            $(
                $(#[doc = $doc])+
                pub async fn $name(
                    &self,
                    request: impl Into<$request>,
                ) -> $crate::Result<surface!(@or_unit $($response)?)> {
                    self.call(&rows::$name, request.into()).await
                }

                $(
                    #[doc = concat!("Every item of [`", stringify!($name), "`](Self::", stringify!($name), "), page by page.")]
                    pub fn $pages(
                        &self,
                        request: impl Into<$request>,
                    ) -> impl futures_core::Stream<Item = $crate::Result<$item>> + Send + 'static {
                        let client = self.clone();
                        $crate::page::walk(request.into(), move |request: $request| {
                            let client = client.clone();
                            async move { client.$name(request).await }
                        })
                    }
                )?
            )*
            $($(
                $(#[doc = $ldoc])+
                pub fn $lname(&self, request: impl Into<$lrequest>) -> $crate::Result<$lresponse> {
                    let request = request.into();
                    $crate::check::Check::check(&request, $crate::check::Field::root(""))
                        .and_then(|()| $lname(self, &request))
                        .map_err(|error| error.during(stringify!($lname), 0))
                }
            )*)?
            $($(
                $(#[doc = $cdoc])+
                pub async fn $cname(&self, request: impl Into<$crequest>) -> $crate::Result<$cresponse> {
                    $cname(self, request.into()).await
                }
            )*)?
        }

        /// Runs the remote operation of this name, if it is one of this group.
        #[allow(clippy::unused_async, clippy::allow_attributes, reason = "a group may have local operations only")]
        pub(crate) async fn dispatch<A: $crate::surface::Encoded>(
            client: &$crate::OpenTok,
            name: &str,
            arguments: serde_json::Value,
        ) -> Option<$crate::Result<A>> {
            let _ = (client, &arguments);
            match name {
                $( stringify!($name) => {
                    let request: $request = match $crate::surface::arguments(stringify!($name), arguments) {
                        Ok(request) => request,
                        Err(error) => return Some(Err(error)),
                    };
                    Some(client.$name(request).await.and_then(A::encode))
                } )*
                $($( stringify!($cname) => {
                    let request: $crequest = match $crate::surface::arguments(stringify!($cname), arguments) {
                        Ok(request) => request,
                        Err(error) => return Some(Err(error)),
                    };
                    Some(client.$cname(request).await.and_then(A::encode))
                } )*)?
                _ => None,
            }
        }

        /// Runs the local operation of this name, if it is one of this group.
        pub(crate) fn dispatch_local(
            client: &$crate::OpenTok,
            name: &str,
            arguments: serde_json::Value,
        ) -> Option<$crate::Result<serde_json::Value>> {
            let _ = (client, &arguments);
            match name {
                $($( stringify!($lname) => Some(
                    $crate::surface::arguments::<$lrequest>(stringify!($lname), arguments)
                        .and_then(|request| client.$lname(request))
                        .and_then($crate::surface::Encoded::encode),
                ), )*)?
                _ => None,
            }
        }
    };
    (@is) => { false };
    (@is form) => { true };
    (@pages) => { None };
    (@pages $pages:ident) => { Some(stringify!($pages)) };
    (@or_unit) => { () };
    (@or_unit $response:ty) => { $response };
}

macro_rules! groups {
    ($($group:ident),* $(,)?) => {
        /// Every operation, group by group.
        pub fn operations() -> impl Iterator<Item = &'static Operation> {
            [$(crate::$group::OPERATIONS),*].into_iter().flatten().copied()
        }

        async fn dispatch_any<A: Encoded>(client: &OpenTok, name: &str, arguments: Value) -> Option<Result<A>> {
            $(if crate::$group::OPERATIONS.iter().any(|operation| operation.name == name) {
                return Box::pin(crate::$group::dispatch(client, name, arguments)).await;
            })*
            None
        }

        fn dispatch_any_local(client: &OpenTok, name: &str, arguments: Value) -> Option<Result<Value>> {
            $(if crate::$group::OPERATIONS.iter().any(|operation| operation.name == name) {
                return crate::$group::dispatch_local(client, name, arguments);
            })*
            None
        }
    };
}

groups!(
    session,
    token,
    archives,
    broadcasts,
    streams,
    connections,
    moderation,
    signals,
    sip,
    renders,
    captions,
    audio_connector,
    callbacks,
    webhook,
    raw,
);

impl OpenTok {
    /// Runs an operation by name with its arguments as JSON: what the other languages call.
    ///
    /// The answer comes as a [`Value`], or as the text of it where `A` is `String`.
    pub async fn dispatch<A: Encoded>(
        &self,
        name: &str,
        arguments: Value,
        options: CallOptions,
    ) -> Result<A> {
        let client = self.with_options(options);
        dispatch_any(&client, name, arguments).await.unwrap_or_else(|| Err(unknown(name)))
    }

    /// As [`OpenTok::dispatch`] for what needs no network: tokens and identifiers.
    pub fn dispatch_local(&self, name: &str, arguments: Value) -> Result<Value> {
        dispatch_any_local(self, name, arguments).unwrap_or_else(|| Err(unknown(name)))
    }
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("there is no operation {name:?}"))
}

/// Reads a request from JSON; a misspelt option is refused with the names of those that exist.
///
/// Options may be spelt `session_id` as well as `sessionId`.
pub(crate) fn arguments<Q: DeserializeOwned>(operation: &'static str, arguments: Value) -> Result<Q> {
    let Value::Object(given) = arguments else {
        return Err(
            Error::new(ErrorKind::InvalidArgument, "the arguments are not an object").during(operation, 0)
        );
    };
    let named: Map = given.into_iter().map(|(name, value)| (camel(&name), value)).collect();
    serde_path_to_error::deserialize(Value::Object(named)).map_err(|error| {
        let path = error.path().to_string().replace('[', ".").replace(']', "");
        let reason = error.into_inner().to_string();
        misfit(&path, &reason).during(operation, 0)
    })
}

/// serde names fields in backticks: "unknown field `a`, expected one of `b`, `c`".
fn misfit(path: &str, reason: &str) -> Error {
    let mut named = reason.split('`').skip(1).step_by(2).map(snake);
    let within = |name: &str| match snake(path).trim_start_matches('.') {
        "" => name.to_owned(),
        parent if parent == name || parent.ends_with(&format!(".{name}")) => parent.to_owned(),
        parent => format!("{parent}.{name}"),
    };
    if reason.starts_with("unknown field") {
        let field = named.next().unwrap_or_default();
        return Error::invalid(within(&field), "is not an option").allowed(named);
    }
    if reason.starts_with("missing field") {
        return Error::invalid(within(&named.next().unwrap_or_default()), "is missing");
    }
    Error::invalid(snake(path), reason)
}

/// JSON that an answer can be passed on as.
pub trait Encoded: Sized {
    /// Writes the answer.
    fn encode<T: Serialize>(answer: T) -> Result<Self>;
}

impl Encoded for Value {
    fn encode<T: Serialize>(answer: T) -> Result<Self> {
        serde_json::to_value(answer).map_err(unpassable)
    }
}

/// Without the detour over a [`Value`], which a list of 1,000 archives would feel.
impl Encoded for String {
    fn encode<T: Serialize>(answer: T) -> Result<Self> {
        serde_json::to_string(&answer).map_err(unpassable)
    }
}

fn unpassable(error: serde_json::Error) -> Error {
    Error::new(ErrorKind::Decode, "the answer cannot be passed on").source(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_option_is_named_with_the_allowed_ones() {
        let error = arguments::<crate::StartArchive>(
            "start_archive",
            serde_json::json!({"sessionId": "s", "nmae": "x"}),
        )
        .expect_err("`nmae` is no option");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(error.field(), Some("nmae"));
        assert!(error.allowed_values().contains(&"output_mode".to_owned()));
        let nested = serde_json::json!({"sessionId": "s", "layout": {"type": "pip", "styleshet": ""}});
        let error =
            arguments::<crate::StartArchive>("start_archive", nested).expect_err("nor is `styleshet`");
        assert_eq!(error.field(), Some("layout.styleshet"));
        let error =
            arguments::<crate::StartArchive>("start_archive", serde_json::json!({})).expect_err("no session");
        assert_eq!(error.message(), "session_id: is missing");
    }

    #[test]
    fn names_are_unique() {
        let mut names: Vec<_> = operations().map(|operation| operation.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
