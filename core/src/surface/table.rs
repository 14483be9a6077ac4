//! The table of operations: `surface!` stamps a public method, a row and an arm of `dispatch`; `groups!` ties the
//! groups' tables together.

use http::Method;

/// One operation's row.
#[derive(Debug)]
#[doc(hidden)]
pub struct Operation {
    /// For example `archives`.
    pub group: &'static str,
    /// The name within its group, for languages that group operations: `start`.
    pub verb: &'static str,
    /// The name everywhere else, case-converted: `start_archive`.
    pub name: &'static str,
    /// Markdown.
    pub doc: &'static str,
    /// The request of an example call, in Rust.
    pub example: &'static str,
    /// `GET`, `POST` …; empty for a local operation.
    pub method: &'static str,
    /// `{name}` is a field of the request, `[…]` stands only if its field is given.
    pub path: &'static str,
    /// The body is a form rather than JSON.
    pub form: bool,
    /// The name of the method that walks all pages.
    pub pages: Option<&'static str>,
    /// A local operation that asks nothing of its client: anybody's will do.
    pub anyone: bool,
    /// What else a 404 may mean.
    pub not_found: Option<&'static str>,
    #[cfg(feature = "manifest")]
    pub(crate) types: crate::surface::manifest::Types,
}

impl Operation {
    /// Whether it takes the account's credentials rather than a project's.
    #[must_use]
    pub fn is_account(&self) -> bool {
        self.group == "account"
    }

    pub(crate) fn http_method(&self) -> Method {
        Method::from_bytes(self.method.as_bytes()).unwrap_or_default()
    }
}

/// A group's operations.
///
/// A row: verb, name, request and answer; method and path; then, where needed, `as form`, the method that walks `pages`,
/// a function to `read` the answer with, and what a `not_found` may mean besides; at last an example request.
/// `local` rows need no network, and none of the client's credentials where they are `for anyone`; `custom` ones send by
/// themselves: both are functions of their name beside the table.
macro_rules! surface {
    (
        $group:ident {
            $(
                $(#[doc = $doc:literal])+
                $verb:ident: $name:ident($request:ty) $(-> $response:ty)? = $method:ident $path:literal
                    $(as $form:ident)? $(, pages $pages:ident -> $item:ty)? $(, read $read:path)?
                    $(, not_found $not_found:literal)? => $example:expr;
            )*
        }
        $(local {
            $(
                $(#[doc = $ldoc:literal])+
                $lverb:ident: $lname:ident($lrequest:ty) -> $lresponse:ty $(, for $anyone:ident)? => $lexample:expr;
            )*
        })?
        $(custom {
            $(
                $(#[doc = $cdoc:literal])+
                $cverb:ident: $cname:ident($crequest:ty) -> $cresponse:ty => $cexample:expr;
            )*
        })?
    ) => {
        #[allow(non_upper_case_globals, clippy::allow_attributes, reason = "named after the operations")]
        mod rows {
            #[cfg(feature = "manifest")]
            use super::*;
            $( surface!(@row $name, $group, $verb, ($($doc)+), $example, $request, ($($response)?), {
                method: stringify!($method),
                path: $path,
                form: surface!(@is $($form)?),
                pages: surface!(@some $(stringify!($pages))?),
                anyone: false,
                not_found: surface!(@some $($not_found)?),
            }); )*
            $($( surface!(@row $lname, $group, $lverb, ($($ldoc)+), $lexample, $lrequest, ($lresponse), {
                method: "",
                path: "",
                form: false,
                pages: None,
                anyone: surface!(@is $($anyone)?),
                not_found: None,
            }); )*)?
            $($( surface!(@row $cname, $group, $cverb, ($($cdoc)+), $cexample, $crequest, ($cresponse), {
                method: "ANY",
                path: "",
                form: false,
                pages: None,
                anyone: false,
                not_found: None,
            }); )*)?
        }

        /// This group's rows, in the order of the table.
        pub(crate) static OPERATIONS: &[&$crate::surface::Operation] =
            &[$(&rows::$name,)* $($(&rows::$lname,)*)? $($(&rows::$cname,)*)?];

        impl $crate::OpenTok {
            $(
                $(#[doc = $doc])+
                #[doc = surface!(@example $name($example).await)]
                pub async fn $name(
                    &self,
                    request: impl Into<$request>,
                ) -> $crate::Result<surface!(@or_unit $($response)?)> {
                    self.sender().call(&rows::$name, request.into(), surface!(@read ($($response)?) $($read)?)).await
                }

                $(
                    #[doc = concat!("Every item of [`", stringify!($name), "`](Self::", stringify!($name), "), page by page.")]
                    pub fn $pages(
                        &self,
                        request: impl Into<$request>,
                    ) -> impl futures_core::Stream<Item = $crate::Result<$item>> + Send + 'static {
                        let client = self.clone();
                        $crate::http::page::walk(request.into(), move |request: $request| {
                            let client = client.clone();
                            async move { client.$name(request).await }
                        })
                    }
                )?
            )*
            $($(
                $(#[doc = $ldoc])+
                #[doc = surface!(@example $lname($lexample))]
                pub fn $lname(&self, request: impl Into<$lrequest>) -> $crate::Result<$lresponse> {
                    let request = request.into();
                    $crate::surface::check::Check::check(&request, $crate::surface::field::Field::ROOT)
                        .and_then(|()| $lname(self, &request))
                        .map_err(|error| error.during(stringify!($lname), 0))
                }
            )*)?
            $($(
                $(#[doc = $cdoc])+
                #[doc = surface!(@example $cname($cexample).await)]
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
            arguments: $crate::Json,
        ) -> Option<$crate::Result<A>> {
            let _ = (client, &arguments);
            match name {
                $( stringify!($name) => Some(surface!(@dispatch client, arguments, $name, $request)), )*
                $($( stringify!($cname) => Some(surface!(@dispatch client, arguments, $cname, $crequest)), )*)?
                _ => None,
            }
        }

        /// Runs the local operation of this name, if it is one of this group.
        pub(crate) fn dispatch_local(
            client: &$crate::OpenTok,
            name: &str,
            arguments: $crate::Json,
        ) -> Option<$crate::Result<$crate::Json>> {
            let _ = (client, &arguments);
            match name {
                $($( stringify!($lname) => Some(
                    $crate::surface::arguments::arguments::<$lrequest>(stringify!($lname), arguments)
                        .and_then(|request| client.$lname(request))
                        .and_then($crate::surface::Encoded::encode),
                ), )*)?
                _ => None,
            }
        }
    };
    (@row $name:ident, $group:ident, $verb:ident, ($($doc:literal)+), $example:expr, $request:ty, ($($response:ty)?), {
        $($how:tt)*
    }) => {
        pub(super) static $name: $crate::surface::Operation = $crate::surface::Operation {
            group: stringify!($group),
            verb: stringify!($verb),
            name: stringify!($name),
            doc: concat!($($doc, "\n"),+),
            example: stringify!($example),
            #[cfg(feature = "manifest")]
            types: $crate::surface::manifest::Types::of::<$request, surface!(@or_unit $($response)?)>(),
            $($how)*
        };
    };
    (@dispatch $client:ident, $arguments:ident, $name:ident, $request:ty) => {
        match $crate::surface::arguments::arguments::<$request>(stringify!($name), $arguments) {
            Ok(request) => $client.$name(request).await.and_then(A::encode),
            Err(error) => Err(error),
        }
    };
    // The names that examples use stand for what a program has at hand.
    (@example $name:ident($example:expr) $(.$await:ident)?) => {
        concat!(
            "\n# Example\n\n```no_run\n# use opentok_sdk::*;\n# #[allow(unused)]\n# async fn example(client: OpenTok, \
             session_id: &str, token: &str, archive_id: &str, broadcast_id: &str, stream_id: &str, \
             connection_id: &str, render_id: &str, captions_id: &str, connector_id: &str, callback_id: &str, \
             body: &str, authorization: &str, secret: &str, api_key: &str) -> Result<()> {\nclient.",
            stringify!($name), "(", stringify!($example), ")", $(".", stringify!($await),)? "?;\n# Ok(())\n# }\n```",
        )
    };
    (@is) => { false };
    (@is form) => { true };
    (@is anyone) => { true };
    (@some) => { None };
    (@some $value:expr) => { Some($value) };
    (@or_unit) => { () };
    (@or_unit $response:ty) => { $response };
    (@read ($($response:ty)?) $read:path) => { $read };
    (@read ()) => { $crate::http::answer::nothing };
    (@read ($response:ty)) => { $crate::http::answer::json };
}

/// The groups, in order: everything that can be called.
macro_rules! groups {
    ($($group:ident),* $(,)?) => {
        /// Every operation, group by group.
        #[doc(hidden)]
        pub fn operations() -> impl Iterator<Item = &'static $crate::surface::Operation> {
            [$($crate::api::$group::OPERATIONS),*].into_iter().flatten().copied()
        }

        async fn dispatch_any<A: $crate::surface::Encoded>(
            client: &$crate::OpenTok,
            name: &str,
            arguments: $crate::Json,
        ) -> Option<$crate::Result<A>> {
            $(if $crate::api::$group::OPERATIONS.iter().any(|operation| operation.name == name) {
                return Box::pin($crate::api::$group::dispatch(client, name, arguments)).await;
            })*
            None
        }

        fn dispatch_any_local(
            client: &$crate::OpenTok,
            name: &str,
            arguments: $crate::Json,
        ) -> Option<$crate::Result<$crate::Json>> {
            $(if $crate::api::$group::OPERATIONS.iter().any(|operation| operation.name == name) {
                return $crate::api::$group::dispatch_local(client, name, arguments);
            })*
            None
        }
    };
}
