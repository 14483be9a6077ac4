//! What answers in the service's place, where fuzz targets want no network.

use std::sync::Arc;

use http::HeaderMap;

use crate::client::ClientBuilder;

/// Gets the method and the target, and says status, headers and body.
pub(crate) type StandIn = Arc<dyn Fn(&str, &str) -> (u16, HeaderMap, Vec<u8>) + Send + Sync>;

impl ClientBuilder {
    /// Nothing is sent: this answers instead.
    #[doc(hidden)]
    #[must_use]
    pub fn answered_by(
        mut self,
        service: impl Fn(&str, &str) -> (u16, HeaderMap, Vec<u8>) + Send + Sync + 'static,
    ) -> Self {
        self.stand_in = Some(Arc::new(service));
        self
    }
}
