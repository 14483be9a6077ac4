//! Tables of routes, and the axum router that a table becomes.

use axum::Router;
use axum::extract::MatchedPath;
use axum::response::IntoResponse as _;
use axum::routing::{MethodFilter, MethodRouter};
use http::header::ALLOW;

use crate::error::ServiceError;

/// One line of a route table. `{name}` in the path stands for one segment.
#[derive(Debug)]
pub(crate) struct Route<H> {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// What it does, in a line.
    pub(crate) about: &'static str,
    filter: MethodFilter,
    handler: H,
}

pub(crate) const fn get<H: Copy>(path: &'static str, handler: H, about: &'static str) -> Route<H> {
    Route { method: "GET", path, about, filter: MethodFilter::GET, handler }
}

pub(crate) const fn post<H: Copy>(path: &'static str, handler: H, about: &'static str) -> Route<H> {
    Route { method: "POST", path, about, filter: MethodFilter::POST, handler }
}

pub(crate) const fn put<H: Copy>(path: &'static str, handler: H, about: &'static str) -> Route<H> {
    Route { method: "PUT", path, about, filter: MethodFilter::PUT, handler }
}

pub(crate) const fn patch<H: Copy>(path: &'static str, handler: H, about: &'static str) -> Route<H> {
    Route { method: "PATCH", path, about, filter: MethodFilter::PATCH, handler }
}

pub(crate) const fn delete<H: Copy>(path: &'static str, handler: H, about: &'static str) -> Route<H> {
    Route { method: "DELETE", path, about, filter: MethodFilter::DELETE, handler }
}

/// A route as it is described.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Described {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) about: &'static str,
}

impl<H> Route<H> {
    pub(crate) fn described(&self) -> Described {
        Described { method: self.method, path: self.path, about: self.about }
    }
}

/// Serves a table; `serve` makes a line's handler one of axum's. One trailing slash is tolerated, as some official
/// SDKs send it.
pub(crate) fn router<H: Copy + Sync, S: Clone + Send + Sync + 'static>(
    table: &'static [Route<H>],
    serve: impl Fn(MethodFilter, H) -> MethodRouter<S>,
) -> Router<S> {
    let with = |router: Router<S>, route: &Route<H>| {
        let served = serve(route.filter, route.handler);
        router.route(route.path, served.clone()).route(&format!("{}/", route.path), served)
    };
    table.iter().fold(Router::new(), with).method_not_allowed_fallback(move |path: MatchedPath| {
        let path = path.as_str().trim_end_matches('/');
        let methods: Vec<_> =
            table.iter().filter(|route| route.path == path).map(|route| route.method).collect();
        let methods = methods.join(", ");
        let error = ServiceError::method_not_allowed("Method not allowed").because(format!("use {methods}"));
        async move { ([(ALLOW, methods)], error).into_response() }
    })
}
